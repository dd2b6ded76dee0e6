package io.github.ozonexpiry.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a text into words: letters together, digits together, each Han character alone. */
final class Words {

    private static final Set<String> ADD = Set.of("\u52a0");

    private final ReadableText text;
    private final List<Word> words = new ArrayList<>();
    private int clause;
    private int sentence;

    private Words(ReadableText text) {
        this.text = text;
    }

    static List<Word> of(ReadableText text) {
        return new Words(text).cut();
    }

    static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        return Character.isLetter(c) && !isHan(c);
    }

    private List<Word> cut() {
        int at = 0;
        while (at < text.length()) {
            int end = end(at);
            if (end > at) {
                words.add(new Word(spellings(at, end), at, end, clause, sentence));
            } else if (Clauses.endAt(text, at, words)) {
                clause++;
                sentence += Clauses.endsSentence(text.at(at)) ? 1 : 0;
            }
            at = Math.max(end, at + 1);
        }
        return words;
    }

    private int end(int at) {
        char first = text.at(at);
        if (isHan(first) || adds(at)) {
            return at + 1;
        }
        int end = at;
        if (isDigit(first)) {
            while (end < text.length() && isDigit(text.at(end))) {
                end++;
            }
            return end;
        }
        while (end < text.length() && (isLetter(text.at(end)) || isInner(end, at))) {
            end++;
        }
        return end;
    }

    private Set<String> spellings(int at, int end) {
        return text.at(at) == '+' ? ADD : Spellings.of(text, at, end);
    }

    /** The sign stands for the word "add" before a letter: "+V", add me there. */
    private boolean adds(int at) {
        return text.at(at) == '+' && at + 1 < text.length() && isLetter(text.at(at + 1));
    }

    private boolean isInner(int at, int first) {
        return text.at(at) == '\'' && at > first && at + 1 < text.length() && isLetter(text.at(at + 1));
    }
}
