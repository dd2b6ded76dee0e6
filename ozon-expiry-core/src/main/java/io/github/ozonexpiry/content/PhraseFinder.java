package io.github.ozonexpiry.content;

import java.util.ArrayList;
import java.util.List;

/** Finds the phrases of one list, unless they are denied or stand beside a word that makes them harmless. */
final class PhraseFinder {

    private static final int REACH = 8;

    private final ContentFinding.Kind kind;
    private final PhraseBook book;

    PhraseFinder(ContentFinding.Kind kind, String file, boolean wide) {
        this.kind = kind;
        this.book = PhraseBook.of(file, wide);
    }

    PhraseBook book() {
        return book;
    }

    ContentFinding.Kind kind() {
        return kind;
    }

    List<ContentFinding> in(ReadableText text, List<Word> words) {
        List<ContentFinding> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int end = longest(words, i);
            if (end > i) {
                found.add(text.finding(kind, words.get(i).from(), words.get(end - 1).to()));
            }
        }
        return found;
    }

    private int longest(List<Word> words, int at) {
        int longest = at;
        for (Phrase phrase : book.beginningWith(words.get(at))) {
            int end = phrase.end(words, at);
            if (end > longest && !harmless(phrase, words, at)) {
                longest = end;
            }
        }
        return longest > at && Negation.before(words, at) ? at : longest;
    }

    private static boolean harmless(Phrase phrase, List<Word> words, int at) {
        Phrase excuse = new Phrase(phrase.unless(), List.of(), false, "");
        for (int back = 1; !phrase.unless().isEmpty() && back <= REACH && at - back >= 0; back++) {
            if (words.get(at - back).clause() != words.get(at).clause()) {
                return false;
            }
            int end = excuse.end(words, at - back);
            if (end >= 0 && end <= at) {
                return true;
            }
        }
        return false;
    }
}
