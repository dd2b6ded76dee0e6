package io.github.ozonexpiry.content;

/** Digits and signs that stand for letters. */
final class Leet {

    private static final String DIGITS = "0345678@$";
    private static final String LATIN = "oeasgtbas";
    private static final String CYRILLIC = "\u043e\u0437\u0447\u0441\u0431\u0442\u0432\u0430\u0441";

    private Leet() {}

    static String latin(String word) {
        return translate(word, LATIN);
    }

    static String cyrillic(String word) {
        return translate(word, CYRILLIC);
    }

    /** What of the signs between two letters may stand for a letter: most stand for nothing. */
    static String signs(String between) {
        return switch (between) {
            case "@", "$" -> between;
            case "!", "|" -> "1";
            default -> "";
        };
    }

    private static String translate(String word, String letters) {
        StringBuilder translated = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            int digit = DIGITS.indexOf(word.charAt(i));
            if (digit >= 0) {
                translated.setCharAt(i, letters.charAt(digit));
            }
        }
        return translated.toString();
    }
}
