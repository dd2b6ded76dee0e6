package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.stated.StatedTime;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The orders of an ERP: CSV with the columns order and paid_at, a moment with its zone. */
record Orders(List<Order> all) {

    private static final String HEADER = "order,paid_at";

    /** An order that was paid. */
    record Order(String number, Instant paidAt) {}

    /** The orders of the file that the arguments name, else the built-in ones. */
    static Orders read(String... args) throws IOException {
        if (args.length > 0) {
            return parse(Files.readString(Path.of(args[0])), args[0]);
        }
        try (InputStream in = Orders.class.getResourceAsStream("orders.csv")) {
            if (in == null) {
                throw new IllegalStateException("orders.csv is missing from the jar");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), "orders.csv");
        }
    }

    /**
     * Reads CSV.
     *
     * @throws IllegalArgumentException when a line is no order; names file, line and value
     */
    static Orders parse(String csv, String file) {
        List<String> lines = csv.lines().toList();
        if (lines.isEmpty() || !lines.get(0).strip().equals(HEADER)) {
            throw new IllegalArgumentException(file + ":1: the first line must be '" + HEADER + "'");
        }
        List<Order> orders = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                orders.add(order(lines.get(i), file + ":" + (i + 1)));
            }
        }
        return new Orders(List.copyOf(orders));
    }

    /** A line of CSV; text that needs it is quoted. */
    static String csv(Object... cells) {
        return Arrays.stream(cells).map(cell -> quoted(String.valueOf(cell))).collect(Collectors.joining(","));
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(character -> ",\"\n\r".indexOf(character) >= 0);
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private static Order order(String line, String place) {
        String[] cells = line.split(",", -1);
        if (cells.length != 2 || cells[0].isBlank()) {
            throw new IllegalArgumentException(place + ": an order and when it was paid, got '" + line + "'");
        }
        try {
            Instant paid = StatedTime.read(cells[1].strip())
                    .value()
                    .orElseThrow(() -> new IllegalArgumentException("no moment"));
            return new Order(cells[0].strip(), paid);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    place + ": paid_at '" + cells[1] + "' is no moment with zone, such as 2026-04-02T01:00:00Z", e);
        }
    }
}
