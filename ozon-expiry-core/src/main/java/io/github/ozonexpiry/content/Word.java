package io.github.ozonexpiry.content;

import java.util.Set;

/**
 * A word, a run of digits or one Han character.
 *
 * @param spellings what it can be read as, in each alphabet
 * @param from its first character in the readable text
 * @param to behind its last one
 * @param clause the number of its clause
 * @param sentence the number of its sentence
 */
record Word(Set<String> spellings, int from, int to, int clause, int sentence) {

    boolean goesOnFrom(Word before, boolean wide) {
        return wide ? sentence == before.sentence : clause == before.clause;
    }

    boolean is(String spelling) {
        return spellings.contains(spelling);
    }

    boolean isNumber() {
        return spellings.stream().allMatch(spelling -> Character.isDigit(spelling.charAt(0)));
    }

    boolean isAnyOf(Set<String> others) {
        return spellings.stream().anyMatch(others::contains);
    }
}
