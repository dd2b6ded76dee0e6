package io.github.ozonexpiry.examples;

import java.io.PrintStream;
import java.util.List;

/** Prints lines that are never wider than 100 columns; whatever is printed can neither colour nor move anything by itself. */
final class Screen {

    /** The widest line. */
    static final int WIDTH = 100;

    /** A space at which no line ends; printed as a common one, so that the report can be searched. */
    static final char NO_BREAK = '\u00a0';

    private final PrintStream out;
    private final boolean coloured;

    Screen(PrintStream out, boolean coloured) {
        this.out = out;
        this.coloured = coloured;
    }

    /** A piece of a line with its look. */
    record Piece(String text, Style style) {

        Piece {
            text = Columns.harmless(text);
        }

        static Piece plain(String text) {
            return new Piece(text, Style.PLAIN);
        }
    }

    void blank() {
        out.println();
    }

    void rule() {
        line(new Piece("─".repeat(WIDTH), Style.DIM));
    }

    /** The title of a part, with space before it. */
    void heading(String title, Style style) {
        blank();
        wrapped("", new Piece(title, style));
    }

    /** Pieces beside each other; what passes the last column is cut off with an ellipsis. */
    void line(Piece... pieces) {
        StringBuilder line = new StringBuilder();
        int left = WIDTH;
        for (Piece piece : pieces) {
            String shown = left > 0 ? Columns.shorten(piece.text(), left) : "";
            line.append(styled(shown, piece.style()));
            left -= Columns.width(shown);
        }
        out.println(line.toString().stripTrailing());
    }

    /** A text after an indent, wrapped below itself. */
    void wrapped(String indent, Piece piece) {
        hanging(List.of(Piece.plain(indent)), piece);
    }

    /** Pieces that start a line, and a text that wraps below its own first column. */
    void hanging(List<Piece> start, Piece piece) {
        int indent =
                start.stream().mapToInt(first -> Columns.width(first.text())).sum();
        StringBuilder lead = new StringBuilder();
        start.forEach(first -> lead.append(styled(first.text(), first.style())));
        for (String part : Columns.wrap(piece.text(), WIDTH - indent)) {
            out.println((lead + styled(part, piece.style())).stripTrailing());
            lead.setLength(0);
            lead.append(" ".repeat(indent));
        }
    }

    /** Lines that are laid out already, such as the help. */
    void text(String lines) {
        lines.lines().forEach(line -> line(Piece.plain(line)));
    }

    private String styled(String text, Style style) {
        String spaced = text.replace(NO_BREAK, ' ');
        return coloured ? style.around(spaced) : spaced;
    }
}
