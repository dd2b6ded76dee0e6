package io.github.ozonexpiry.letter;

import io.github.ozonexpiry.letter.Template.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes a template apart. */
final class TemplateReader {

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    TemplateReader(String text) {
        this.text = text;
    }

    List<Piece> pieces() {
        int at = 0;
        while (at < text.length()) {
            at = next(at);
        }
        endWords();
        return pieces;
    }

    private int next(int at) {
        char c = text.charAt(at);
        if (c != '{' && c != '}') {
            words.append(c);
            return at + 1;
        }
        if (text.startsWith(String.valueOf(c), at + 1)) {
            words.append(c);
            return at + 2;
        }
        if (c == '}') {
            throw error("the closing brace at " + at + " closes nothing; write }} for a brace");
        }
        return gap(at);
    }

    private int gap(int at) {
        int end = text.indexOf('}', at);
        if (end < 0) {
            throw error("the brace at " + at + " is not closed; write {{ for a brace");
        }
        String word = text.substring(at + 1, end);
        endWords();
        pieces.add(
                new Piece.Gap(Placeholder.of(word).orElseThrow(() -> error("no placeholder '" + word + "' at " + at))));
        return end + 1;
    }

    private void endWords() {
        pieces.add(new Piece.Words(words.toString()));
        words.setLength(0);
    }

    private IllegalArgumentException error(String what) {
        return new IllegalArgumentException("template '" + text + "': " + what + "; there are "
                + Placeholder.inBraces(Set.of(Placeholder.values())));
    }
}
