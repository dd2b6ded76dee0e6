package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.examples.Screen.Piece;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.report.ExpiryReport;
import io.github.ozonexpiry.report.Urgency;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many postings there are of each urgency, altogether and in each warehouse. */
record Totals(Page page, ExpiryReport report) {

    private static final int WIDEST_NAME = 30;

    void print() {
        if (report.entries().isEmpty()) {
            return;
        }
        page.heading(page.say("report.totals"), Style.BOLD);
        line();
        table();
    }

    private void line() {
        Piece between = Piece.plain(page.say("report.between"));
        List<Piece> line = new ArrayList<>(List.of(Piece.plain("  ")));
        report.totals().forEach((urgency, count) -> {
            String text = page.say("report.count", count, page.say("report.urgency." + urgency));
            if (width(line) + Columns.width(between.text() + text) > Screen.WIDTH) {
                page.screen().line(line.toArray(Piece[]::new));
                line.subList(1, line.size()).clear();
            }
            if (line.size() > 1) {
                line.add(between);
            }
            line.add(new Piece(text, count == 0 ? Style.DIM : Style.of(urgency)));
        });
        page.screen().line(line.toArray(Piece[]::new));
    }

    private static int width(List<Piece> pieces) {
        return pieces.stream().mapToInt(piece -> Columns.width(piece.text())).sum();
    }

    private void table() {
        Map<String, Map<Urgency, Integer>> rows = rows();
        int names = rows.keySet().stream().mapToInt(Columns::width).max().orElse(0);
        int width = Math.min(WIDEST_NAME, Math.max(names, Columns.width(page.say("report.warehouse"))));
        page.screen().blank();
        List<Piece> head = new ArrayList<>();
        head.add(new Piece("  " + Columns.fit(page.say("report.warehouse"), width), Style.DIM));
        for (Urgency urgency : Urgency.values()) {
            head.add(new Piece(cell(urgency, page.say("report.urgency." + urgency)), Style.DIM));
        }
        page.screen().line(head.toArray(Piece[]::new));
        rows.forEach((name, counts) -> row(Columns.fit(name, width), counts));
    }

    private void row(String name, Map<Urgency, Integer> counts) {
        List<Piece> row = new ArrayList<>();
        row.add(Piece.plain("  " + name));
        counts.forEach((urgency, count) -> {
            String number = count == 0 ? "·" : count.toString();
            row.add(new Piece(cell(urgency, number), count == 0 ? Style.DIM : Style.of(urgency)));
        });
        page.screen().line(row.toArray(Piece[]::new));
    }

    /** A text at the right of the urgency's column. */
    private String cell(Urgency urgency, String text) {
        int most = String.valueOf(report.entries().size()).length();
        int width = Math.max(most, Columns.width(page.say("report.urgency." + urgency)));
        return " ".repeat(2 + width - Columns.width(text)) + text;
    }

    private Map<String, Map<Urgency, Integer>> rows() {
        Warehouses warehouses = Warehouses.of(report);
        Map<WarehouseId, Map<Urgency, Integer>> stated = report.totalsByWarehouse();
        Map<String, Map<Urgency, Integer>> rows = new LinkedHashMap<>();
        Map<Urgency, Integer> rest = new EnumMap<>(report.totals());
        stated.forEach((id, counts) -> {
            String name = warehouses.name(id);
            rows.put(rows.containsKey(name) ? name + " " + id : name, counts);
            counts.forEach((urgency, count) -> rest.merge(urgency, -count, Integer::sum));
        });
        if (rest.values().stream().anyMatch(count -> count > 0)) {
            rows.put(page.say("report.noWarehouse"), rest);
        }
        return rows;
    }
}
