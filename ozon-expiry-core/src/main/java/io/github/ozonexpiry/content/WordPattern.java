package io.github.ozonexpiry.content;

/**
 * A word of a list.
 *
 * @param text the word, or how it begins
 * @param stem whether it only begins so
 */
record WordPattern(String text, boolean stem) {

    boolean matches(Word word) {
        return stem
                ? word.spellings().stream().anyMatch(spelling -> spelling.startsWith(text))
                : word.is(text) || (text.equals("#") && word.isNumber());
    }
}
