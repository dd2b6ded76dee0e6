package io.github.ozonexpiry.picking;

import java.util.List;
import java.util.stream.Collectors;

/** Rows as RFC 4180 has them: every cell in quotes, every line ended by CR LF. */
final class CsvRows {

    /** With what a spreadsheet begins a formula, or passes over before one; the full-width signs too. */
    private static final String DANGEROUS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final StringBuilder text = new StringBuilder();

    CsvRows row(List<String> cells) {
        text.append(cells.stream().map(CsvRows::quoted).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    String text() {
        return text.toString();
    }

    private static String quoted(String cell) {
        return '"' + harmless(cell).replace("\"", "\"\"") + '"';
    }

    private static String harmless(String cell) {
        String begin = cell.replaceFirst("^[ \u00A0]+", "");
        return !begin.isEmpty() && DANGEROUS.indexOf(begin.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
