package io.github.ozonexpiry.content;

import java.util.List;

/** Where a clause ends: at a comma, a line's end, and a full stop that does not only shorten a word; not at a comma beside "please". */
final class Clauses {

    private static final String ENDS = ",;!?\n\u3002():";

    private Clauses() {}

    static boolean endAt(ReadableText text, int at, List<Word> before) {
        char c = text.at(at);
        if (c == '.') {
            return (at + 1 == text.length() || text.at(at + 1) <= ' ') && !shortens(before, at);
        }
        if (c == ',' && (polite(before) || politeNext(text, at))) {
            return false;
        }
        return c == '-' ? alone(text, at) : ENDS.indexOf(c) >= 0;
    }

    static boolean endsSentence(char c) {
        return ",:()-".indexOf(c) < 0;
    }

    private static boolean polite(List<Word> before) {
        return !before.isEmpty() && before.get(before.size() - 1).isAnyOf(SmallWords.POLITE);
    }

    private static boolean politeNext(ReadableText text, int comma) {
        int at = comma + 1;
        while (at < text.length() && text.at(at) == ' ') {
            at++;
        }
        int next = at;
        return SmallWords.POLITE.stream().anyMatch(word -> text.toString().startsWith(word, next));
    }

    private static boolean alone(ReadableText text, int at) {
        return at > 0 && text.at(at - 1) <= ' ' && at + 1 < text.length() && text.at(at + 1) <= ' ';
    }

    private static boolean shortens(List<Word> before, int at) {
        if (before.isEmpty()) {
            return false;
        }
        Word last = before.get(before.size() - 1);
        return last.to() == at && last.isAnyOf(SmallWords.SHORTENED);
    }
}
