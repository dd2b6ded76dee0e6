package io.github.ozonexpiry.content;

import java.util.List;

/** Whether what is said is denied: "do not cancel", "there is no need to". */
final class Negation {

    private static final int REACH = 5;

    private Negation() {}

    static boolean before(List<Word> words, int at) {
        for (int back = 1; back <= REACH && at - back >= 0; back++) {
            Word word = words.get(at - back);
            if (word.clause() != words.get(at).clause() || word.isAnyOf(SmallWords.UNDOES)) {
                return false;
            }
            if (word.isAnyOf(SmallWords.NEGATOR)) {
                return !(at - back > 0 && words.get(at - back - 1).isAnyOf(SmallWords.ASKS));
            }
            if (!word.isAnyOf(SmallWords.BETWEEN)) {
                return false;
            }
        }
        return false;
    }
}
