package io.github.ozonexpiry.content;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds the phrases of one list, unless they are denied or stand beside a word that makes them harmless. */
final class PhraseFinder {

    private static final int REACH = 8;

    private static final Set<ContentFinding.Kind> DENIABLE = EnumSet.of(
            ContentFinding.Kind.CHANNEL,
            ContentFinding.Kind.LINK,
            ContentFinding.Kind.ASKS_TO_CANCEL,
            ContentFinding.Kind.PERSONAL_DATA);

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
            if (end > i && !denied(words, i)) {
                found.add(text.finding(
                        kind, words.get(i).from(), words.get(end - 1).to()));
            }
        }
        return found;
    }

    private int longest(List<Word> words, int at) {
        int longest = at;
        for (Phrase phrase : book.beginningWith(words.get(at))) {
            longest = Math.max(longest, harmful(phrase, words, at));
        }
        return longest;
    }

    private boolean denied(List<Word> words, int at) {
        return DENIABLE.contains(kind) && Negation.before(words, at);
    }

    private static int harmful(Phrase phrase, List<Word> words, int at) {
        int end = phrase.end(words, at);
        boolean harmless = end == Phrase.NONE
                || excusedBefore(phrase.unless(), words, at)
                || excusedBehind(phrase.unlessBehind(), words, end);
        return harmless ? Phrase.NONE : end;
    }

    private static boolean excusedBefore(List<Element> words, List<Word> text, int at) {
        Phrase excuse = excuse(words);
        for (int back = 1; back <= REACH && at - back >= 0; back++) {
            if (text.get(at - back).clause() != text.get(at).clause()) {
                return false;
            }
            int end = excuse.end(text, at - back);
            if (end > at - back && end <= at) {
                return true;
            }
        }
        return false;
    }

    private static boolean excusedBehind(List<Element> words, List<Word> text, int end) {
        return excuse(words).end(text, end) > end;
    }

    private static Phrase excuse(List<Element> words) {
        return new Phrase(words, List.of(), List.of(), false, "");
    }
}
