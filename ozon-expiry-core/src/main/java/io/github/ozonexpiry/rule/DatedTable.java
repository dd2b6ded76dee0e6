package io.github.ozonexpiry.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads a table of dated facts: tab-separated UTF-8 text, a line of column names first, {@code #} before a comment.
 *
 * <p>Every error names the file, the line and, where there is one, the column and the value.
 */
public final class DatedTable {

    private final List<Row> rows;

    private DatedTable(List<Row> rows) {
        this.rows = rows;
    }

    /** One line of a table. */
    public static final class Row {
        private final String place;
        private final Map<String, String> cells;

        private Row(String place, Map<String, String> cells) {
            this.place = place;
            this.cells = cells;
        }

        /** {@return where the row stands, such as {@code rules.tsv:12}} */
        public String place() {
            return place;
        }

        /**
         * The text of a cell.
         *
         * @param column the name of the column
         * @return its text without space around it, perhaps empty
         * @throws IllegalArgumentException when the table has no such column
         */
        public String text(String column) {
            String text = cells.get(column);
            if (text == null) {
                throw new IllegalArgumentException(
                        place + ": there is no column '" + column + "' in " + cells.keySet());
            }
            return text;
        }

        /**
         * A cell read as something else.
         *
         * @param column the name of the column
         * @param reader turns text into the value, throwing a RuntimeException when it cannot
         * @param <T> the type of the value
         * @return the value
         * @throws IllegalArgumentException when it cannot be read; names file, line, column and value
         */
        public <T> T read(String column, Function<String, T> reader) {
            String text = text(column);
            try {
                return reader.apply(text);
            } catch (RuntimeException e) {
                throw new IllegalArgumentException(
                        place + ": column '" + column + "' has '" + text + "': " + e.getMessage(), e);
            }
        }

        /**
         * The days on which the row holds, from its columns {@code from} and {@code until}.
         *
         * @return the validity
         * @throws IllegalArgumentException when they are not dates, {@code ?} or empty, or not in order
         */
        public Validity validity() {
            return read("from", from -> Validity.read(from, text("until")));
        }
    }

    /**
     * Reads a table from the jar.
     *
     * @param anchor a class in the package of the file
     * @param file the file's name, in the package of that class
     * @return the table
     * @throws IllegalArgumentException when the file is missing or not a table
     */
    public static DatedTable of(Class<?> anchor, String file) {
        try (InputStream in = anchor.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no table " + file + " beside " + anchor.getName());
            }
            return read(new InputStreamReader(in, StandardCharsets.UTF_8), file);
        } catch (IOException e) {
            throw new UncheckedIOException("table " + file + " cannot be read", e);
        }
    }

    /**
     * Reads a table.
     *
     * @param text the whole table; it is not closed
     * @param name what errors call the table, usually its file name
     * @return the table
     * @throws IllegalArgumentException when it is empty or a line has another number of cells than the first
     * @throws IOException when the text cannot be read
     */
    public static DatedTable read(Reader text, String name) throws IOException {
        BufferedReader lines = new BufferedReader(text);
        List<String> columns = List.of();
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (columns.isEmpty()) {
                columns = cells;
            } else {
                rows.add(row(name + ":" + number, columns, cells));
            }
        }
        if (columns.isEmpty()) {
            throw new IllegalArgumentException(name + ": a table needs a line of column names");
        }
        return new DatedTable(List.copyOf(rows));
    }

    /** {@return the rows in their order} */
    public List<Row> rows() {
        return rows;
    }

    private static Row row(String place, List<String> columns, List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(
                    place + ": " + columns.size() + " columns " + columns + ", but " + cells.size() + " cells");
        }
        Map<String, String> byColumn = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            byColumn.put(columns.get(i), cells.get(i).strip());
        }
        return new Row(place, byColumn);
    }
}
