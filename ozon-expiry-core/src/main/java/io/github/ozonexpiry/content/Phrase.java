package io.github.ozonexpiry.content;

import java.util.List;

/**
 * A phrase of a list.
 *
 * @param elements its parts
 * @param unless words that, shortly before it in the same clause, make it harmless
 * @param unlessBehind words that, right behind it, make it harmless
 * @param wide whether it may go on behind a comma
 * @param example a sentence that holds it
 */
record Phrase(List<Element> elements, List<Element> unless, List<Element> unlessBehind, boolean wide, String example) {

    /** The phrase does not begin there. */
    static final int NONE = -1;

    /** Behind the last word of the phrase when it begins at this word, or -1. */
    int end(List<Word> words, int at) {
        return end(words, at, at, 0);
    }

    List<WordPattern> firstWords() {
        Element first = elements.get(0) instanceof Element.Start ? elements.get(1) : elements.get(0);
        return ((Element.Choice) first).ways().stream().map(way -> way.get(0)).toList();
    }

    private int end(List<Word> words, int at, int begin, int index) {
        if (index == elements.size()) {
            return at;
        }
        Element element = elements.get(index);
        if (element instanceof Element.Start) {
            return startsClause(words, at) ? end(words, at, begin, index + 1) : NONE;
        }
        if (element instanceof Element.End) {
            return sameClause(words, at, begin) ? NONE : end(words, at, begin, index + 1);
        }
        if (element instanceof Element.Gap gap) {
            return behindGap(words, at, begin, index, gap);
        }
        for (List<WordPattern> way : ((Element.Choice) element).ways()) {
            int end = fits(way, words, at, begin) ? end(words, at + way.size(), begin, index + 1) : NONE;
            if (end != NONE) {
                return end;
            }
        }
        return NONE;
    }

    private int behindGap(List<Word> words, int at, int begin, int index, Element.Gap gap) {
        for (int skipped = 0; skipped <= gap.most(); skipped++) {
            int end = skipped < gap.least() ? NONE : end(words, at + skipped, begin, index + 1);
            if (end != NONE) {
                return end;
            }
            if (!passable(words, at + skipped, begin)) {
                return NONE;
            }
        }
        return NONE;
    }

    private boolean passable(List<Word> words, int at, int begin) {
        return sameClause(words, at, begin)
                && !words.get(at).isAnyOf(SmallWords.NEGATOR)
                && !words.get(at).isAnyOf(SmallWords.BLOCKS);
    }

    private boolean fits(List<WordPattern> way, List<Word> words, int at, int begin) {
        for (int i = 0; i < way.size(); i++) {
            if (!sameClause(words, at + i, begin) || !way.get(i).matches(words.get(at + i))) {
                return false;
            }
        }
        return true;
    }

    private boolean sameClause(List<Word> words, int at, int begin) {
        return at < words.size() && words.get(at).goesOnFrom(words.get(begin), wide);
    }

    private static boolean startsClause(List<Word> words, int at) {
        int before = at - 1;
        while (before >= 0
                && words.get(before).clause() == words.get(at).clause()
                && words.get(before).isAnyOf(SmallWords.OPENERS)) {
            before--;
        }
        return before < 0 || words.get(before).clause() != words.get(at).clause();
    }
}
