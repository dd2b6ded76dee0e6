package io.github.ozonexpiry.content;

/**
 * Digits that stand together, written or spelt out.
 *
 * @param digits each from 0 to 9
 * @param spoken whether they were spelt out, at least in part
 * @param first the number of its first word
 * @param last the number of its last word
 */
record DigitGroup(String digits, boolean spoken, int first, int last) {

    boolean single() {
        return digits.length() == 1;
    }
}
