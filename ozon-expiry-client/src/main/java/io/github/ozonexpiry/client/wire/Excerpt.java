package io.github.ozonexpiry.client.wire;

/** Makes text from outside fit for a message: short, on one line, in quotes. */
final class Excerpt {

    private static final int LONGEST = 60;

    private Excerpt() {}

    static String of(String text) {
        StringBuilder start = new StringBuilder();
        text.codePoints().limit(LONGEST).map(Excerpt::shown).forEach(start::appendCodePoint);
        return "'" + start + (start.length() < text.length() ? "…'" : "'");
    }

    private static int shown(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> ' ';
            default -> codePoint;
        };
    }
}
