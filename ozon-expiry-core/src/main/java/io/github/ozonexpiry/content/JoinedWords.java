package io.github.ozonexpiry.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Words put together again that were pulled apart, and words in which digits stand for letters. */
final class JoinedWords {

    private static final int LEAST_PARTS = 4;
    private static final int MAY_BE_LEFT_OUT = 2;

    private final ReadableText text;
    private final List<Word> words;

    private JoinedWords(ReadableText text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    static List<Word> of(ReadableText text, List<Word> words) {
        return new JoinedWords(text, words).join();
    }

    private List<Word> join() {
        List<Word> joined = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int spaced = spacedEnd(at);
            int end = spaced - at >= LEAST_PARTS ? spaced : mixedEnd(at);
            joined.addAll(end - at > 1 && lettered(at, end) ? List.of(whole(at, end)) : words.subList(at, end));
            at = end;
        }
        return joined;
    }

    private int spacedEnd(int at) {
        int end = at;
        while (end < words.size() && single(words.get(end)) && (end == at || (near(end) && gap(end) == gap(at + 1)))) {
            end++;
        }
        return end;
    }

    private boolean lettered(int at, int end) {
        long letters =
                words.subList(at, end).stream().filter(word -> !word.isNumber()).count();
        return letters * 2 >= end - at;
    }

    private static boolean single(Word word) {
        return word.to() - word.from() == 1;
    }

    private boolean near(int at) {
        return gap(at) <= 2 && !Words.isHan(text.at(words.get(at).from()));
    }

    private int gap(int at) {
        return words.get(at).from() - words.get(at - 1).to();
    }

    private int mixedEnd(int at) {
        int end = at + 1;
        while (end < words.size() && glued(end) && !han(end) && !han(end - 1)) {
            end++;
        }
        return end;
    }

    private boolean han(int at) {
        return Words.isHan(text.at(words.get(at).from()));
    }

    private boolean glued(int at) {
        int from = words.get(at - 1).to();
        int to = words.get(at).from();
        return to == from || (to == from + 1 && "*_~|`.-+@$!^=/\\".indexOf(text.at(from)) >= 0);
    }

    private Word whole(int at, int end) {
        Set<String> spellings = new LinkedHashSet<>();
        for (int skip = 0; skip <= MAY_BE_LEFT_OUT && at + skip < end; skip++) {
            addSpellings(spellings, at + skip, end);
        }
        Word first = words.get(at);
        return new Word(Set.copyOf(spellings), first.from(), words.get(end - 1).to(), first.clause(), first.sentence());
    }

    private void addSpellings(Set<String> spellings, int at, int end) {
        StringBuilder latin = new StringBuilder();
        StringBuilder cyrillic = new StringBuilder();
        for (int i = at; i < end; i++) {
            if (i > at) {
                String between = text.latin(words.get(i - 1).to(), words.get(i).from());
                latin.append(Leet.latin(Leet.signs(between)));
                cyrillic.append(Leet.cyrillic(Leet.signs(between)));
            }
            latin.append(Leet.latin(text.latin(words.get(i).from(), words.get(i).to())));
            cyrillic.append(Leet.cyrillic(
                    text.cyrillic(words.get(i).from(), words.get(i).to())));
        }
        spellings.add(latin.toString());
        spellings.add(latin.toString().replace('1', 'l'));
        spellings.add(latin.toString().replace('1', 'i'));
        spellings.add(cyrillic.toString().replace('1', '\u043b'));
        spellings.add(cyrillic.toString().replace('1', '\u0438'));
    }
}
