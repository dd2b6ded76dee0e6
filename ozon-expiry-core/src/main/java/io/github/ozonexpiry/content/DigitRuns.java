package io.github.ozonexpiry.content;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Puts groups of digits together that one would read as one number. */
final class DigitRuns {

    private static final int MOST_SIGNS = 6;
    private static final int MOST_WORDS = 2;

    private final ReadableText text;
    private final List<Word> words;
    private final BitSet known;

    private DigitRuns(ReadableText text, List<Word> words) {
        this.text = text;
        this.words = words;
        this.known = KnownNumbers.in(text.toString());
    }

    static List<DigitRun> in(ReadableText text, List<Word> words) {
        return new DigitRuns(text, words).collect();
    }

    private List<DigitRun> collect() {
        List<DigitRun> runs = new ArrayList<>();
        List<DigitGroup> run = new ArrayList<>();
        for (DigitGroup group : SpokenDigits.in(text, words)) {
            boolean isKnown = known.get(words.get(group.first()).from());
            if (!run.isEmpty() && (isKnown || !goesOn(run.get(run.size() - 1), group))) {
                runs.add(new DigitRun(List.copyOf(run), text, words));
                run.clear();
            }
            if (!isKnown) {
                run.add(group);
            }
        }
        if (!run.isEmpty()) {
            runs.add(new DigitRun(List.copyOf(run), text, words));
        }
        return runs;
    }

    private boolean goesOn(DigitGroup before, DigitGroup after) {
        int between = after.first() - before.last() - 1;
        boolean otherClause =
                words.get(before.last()).clause() != words.get(after.first()).clause();
        if (between > MOST_WORDS || (otherClause && before.spoken() != after.spoken())) {
            return false;
        }
        for (int i = before.last() + 1; i < after.first(); i++) {
            if (!NumberContext.JOINS.is(words.get(i))) {
                return false;
            }
        }
        return signs(before.last(), after.first()) <= MOST_SIGNS;
    }

    private int signs(int before, int after) {
        int signs = 0;
        for (int word = before; word < after; word++) {
            for (int i = words.get(word).to(); i < words.get(word + 1).from(); i++) {
                signs += Character.getType(text.at(i)) == Character.CURRENCY_SYMBOL || text.at(i) == '%'
                        ? MOST_SIGNS + 1
                        : 1;
            }
        }
        return signs;
    }
}
