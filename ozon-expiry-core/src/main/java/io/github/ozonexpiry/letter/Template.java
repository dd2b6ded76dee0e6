package io.github.ozonexpiry.letter;

import io.github.ozonexpiry.contact.MessageLimit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** A text to a buyer with named gaps. Immutable. */
public final class Template {

    private final String source;
    private final List<Piece> pieces;

    sealed interface Piece {

        record Words(String text) implements Piece {}

        record Gap(Placeholder placeholder) implements Piece {}
    }

    private Template(String source, List<Piece> pieces) {
        this.source = source;
        this.pieces = List.copyOf(pieces);
    }

    /**
     * Reads a template.
     *
     * @param text the text; <code>{order}</code> and the other {@link Placeholder}s are gaps, <code>{{</code> and <code>}}</code> write a
     *     brace; 1 to 1,000 code points (K-05)
     * @return the template
     * @throws IllegalArgumentException when the text is blank or too long, a placeholder is not known, or a brace stands alone; names the
     *     text, the position in UTF-16 units and the placeholders there are
     */
    public static Template of(String text) {
        int length = Length.points(text);
        if (text.isBlank() || !MessageLimit.ozon().allows(length)) {
            throw new IllegalArgumentException(
                    "template '" + text + "': " + MessageLimit.ozon() + ", not blank; got " + length);
        }
        return new Template(text, new TemplateReader(text).pieces());
    }

    /** {@return the text as it was written} */
    public String source() {
        return source;
    }

    /** {@return its gaps, each once} */
    public SortedSet<Placeholder> placeholders() {
        SortedSet<Placeholder> found = new TreeSet<>();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Gap gap) {
                found.add(gap.placeholder());
            }
        }
        return Collections.unmodifiableSortedSet(found);
    }

    String fill(Map<Placeholder, String> values) {
        StringBuilder filled = new StringBuilder();
        for (Piece piece : pieces) {
            filled.append(piece instanceof Piece.Gap gap ? value(values, gap.placeholder()) : words(piece));
        }
        return filled.toString();
    }

    @Override
    public String toString() {
        return source;
    }

    private static String words(Piece piece) {
        return ((Piece.Words) piece).text();
    }

    private String value(Map<Placeholder, String> values, Placeholder placeholder) {
        String value = values.get(placeholder);
        if (value == null) {
            throw new IllegalArgumentException("template '" + source + "': nothing fills " + placeholder.inBraces());
        }
        return value;
    }
}
