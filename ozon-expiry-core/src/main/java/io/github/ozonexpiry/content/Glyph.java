package io.github.ozonexpiry.content;

import java.text.Normalizer;

/** One character as a reader sees it. */
final class Glyph {

    private static final int LAST_CONTROL = 0x1F;
    private static final int DELETE = 0x7F;
    private static final int FIRST_NEGATIVE_CIRCLED = 0x1F150;
    private static final int FIRST_NEGATIVE_SQUARED = 0x1F170;
    private static final int FIRST_REGIONAL = 0x1F1E6;
    private static final int LETTERS = 26;

    private Glyph() {}

    static String readable(int point) {
        if (point < 128) {
            return ascii((char) point);
        }
        if (Character.getType(point) == Character.SURROGATE) {
            return "\uFFFD";
        }
        if (invisible(point)) {
            return "";
        }
        String drawn = drawnLetter(point);
        return drawn.isEmpty() ? parts(point) : drawn;
    }

    static char lower(char c) {
        return Character.toLowerCase(c);
    }

    private static String ascii(char c) {
        boolean control = c <= LAST_CONTROL || c == DELETE;
        return control && c != '\n' ? " " : Character.toString(c);
    }

    private static String parts(int point) {
        String whole = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
        StringBuilder parts = new StringBuilder();
        whole.codePoints().filter(part -> !invisible(part)).forEach(part -> parts.append(plain(part)));
        return parts.toString();
    }

    @SuppressWarnings("CharacterGetNumericValue") // numbers only: it takes letters for numbers
    private static String plain(int point) {
        int type = Character.getType(point);
        boolean number = type == Character.DECIMAL_DIGIT_NUMBER || type == Character.OTHER_NUMBER;
        if (number && Character.getNumericValue(point) >= 0) {
            return Integer.toString(Character.getNumericValue(point));
        }
        return switch (type) {
            case Character.DASH_PUNCTUATION, Character.MATH_SYMBOL ->
                point == 0x2212 || type == Character.DASH_PUNCTUATION ? "-" : Character.toString(point);
            case Character.SPACE_SEPARATOR, Character.CONTROL -> " ";
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> "\n";
            default -> marked(point);
        };
    }

    private static String marked(int point) {
        return switch (point) {
            case 0x2018, 0x2019, 0x02BC -> "'";
            case 0x00AB, 0x00BB, 0x201C, 0x201D, 0x201E -> "\"";
            case 0x3001 -> ",";
            case 0x2024, 0x2027, 0x30FB, 0x2022, 0x00B7 -> ".";
            default -> Character.toString(point);
        };
    }

    private static String drawnLetter(int point) {
        for (int first : new int[] {FIRST_NEGATIVE_CIRCLED, FIRST_NEGATIVE_SQUARED, FIRST_REGIONAL}) {
            if (point >= first && point < first + LETTERS) {
                return Character.toString('a' + point - first);
            }
        }
        return "";
    }

    static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean invisible(int point) {
        return switch (Character.getType(point)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> point == 0x115F || point == 0x1160 || point == 0x3164 || point == 0xFFA0 || point == 0x2800;
        };
    }
}
