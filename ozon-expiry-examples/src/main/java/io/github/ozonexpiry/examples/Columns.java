package io.github.ozonexpiry.examples;

import java.util.ArrayList;
import java.util.List;

/** Measures text the way a terminal shows it: Chinese characters take two columns, combining marks none. */
final class Columns {

    private static final String ELLIPSIS = "…";
    private static final String NEVER_FIRST = "，。、；：！？）》」』”’…,.;:!?)%";
    private static final String NEVER_LAST = "（《「『“‘(";

    private Columns() {}

    /** How many columns a text takes. */
    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    /** The text without characters that could move the cursor, change colours or turn the direction of writing. */
    static String harmless(String text) {
        return text.codePoints()
                .map(point -> steersTerminal(point) ? ' ' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The text in exactly that many columns: padded on the right, or shortened with an ellipsis. */
    static String fit(String text, int columns) {
        String shown = shorten(text, columns);
        return shown + " ".repeat(columns - width(shown));
    }

    /** The text in at most that many columns, shortened with an ellipsis where it is longer. */
    static String shorten(String text, int columns) {
        if (width(text) <= columns) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int used = 0;
        for (int point : text.codePoints().toArray()) {
            used += width(point);
            if (used > columns - 1) {
                break;
            }
            kept.appendCodePoint(point);
        }
        return kept.toString().stripTrailing() + ELLIPSIS;
    }

    /** The text in lines of at most that many columns, broken at spaces and between Chinese characters. */
    static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String piece : pieces(text)) {
            if (used + width(piece.stripTrailing()) > columns && used > 0) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                used = 0;
            }
            for (int point : piece.codePoints().toArray()) {
                if (used + width(point) > columns) {
                    if (Character.isWhitespace(point)) {
                        continue;
                    }
                    lines.add(line.toString().stripTrailing());
                    line.setLength(0);
                    used = 0;
                }
                line.appendCodePoint(point);
                used += width(point);
            }
        }
        if (!line.isEmpty() || lines.isEmpty()) {
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** The text cut wherever a line may end. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int[] points = text.codePoints().toArray();
        StringBuilder piece = new StringBuilder();
        for (int i = 0; i < points.length; i++) {
            piece.appendCodePoint(points[i]);
            if (i + 1 < points.length && mayBreak(points[i], points[i + 1])) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static boolean mayBreak(int before, int after) {
        if (after == ' ' || NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0) {
            return false;
        }
        return before == ' ' || width(before) == 2 || width(after) == 2;
    }

    private static int width(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || point == 0x200B) {
            return 0;
        }
        return isWide(point) ? 2 : 1;
    }

    /** East Asian Wide and Fullwidth, and emoji; source: Unicode Standard Annex 11. */
    private static boolean isWide(int point) {
        return within(point, 0x1100, 0x115F)
                || within(point, 0x2E80, 0x303E)
                || within(point, 0x3041, 0xA4CF)
                || within(point, 0xAC00, 0xD7A3)
                || within(point, 0xF900, 0xFAFF)
                || within(point, 0xFE30, 0xFE6F)
                || within(point, 0xFF01, 0xFF60)
                || within(point, 0xFFE0, 0xFFE6)
                || within(point, 0x1F300, 0x1F64F)
                || within(point, 0x1F680, 0x1F9FF)
                || within(point, 0x20000, 0x3FFFD);
    }

    private static boolean steersTerminal(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static boolean within(int point, int first, int last) {
        return point >= first && point <= last;
    }
}
