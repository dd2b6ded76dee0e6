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
        List<Piece> line = new ArrayList<>();
        report.totals().forEach((urgency, count) -> {
            line.add(Piece.plain(line.isEmpty() ? "  " : page.say("report.between")));
            String text = page.say("report.count", count, page.say("report.urgency." + urgency));
            line.add(new Piece(text, count == 0 ? Style.DIM : Style.of(urgency)));
        });
        page.screen().line(line.toArray(Piece[]::new));
        table();
    }

    private void table() {
        Map<String, Map<Urgency, Integer>> rows = rows();
        int names = rows.keySet().stream().mapToInt(Columns::width).max().orElse(0);
        int width = Math.min(WIDEST_NAME, Math.max(names, Columns.width(page.say("report.warehouse"))));
        page.screen().blank();
        List<Piece> head = new ArrayList<>();
        head.add(new Piece("  " + Columns.fit(page.say("report.warehouse"), width), Style.DIM));
        for (Urgency urgency : Urgency.values()) {
            head.add(new Piece("  " + page.say("report.urgency." + urgency), Style.DIM));
        }
        page.screen().line(head.toArray(Piece[]::new));
        rows.forEach((name, counts) -> row(Columns.fit(name, width), counts));
    }

    private void row(String name, Map<Urgency, Integer> counts) {
        List<Piece> row = new ArrayList<>();
        row.add(Piece.plain("  " + name));
        counts.forEach((urgency, count) -> {
            int width = Columns.width(page.say("report.urgency." + urgency));
            String number = count == 0 ? "·" : count.toString();
            String cell = " ".repeat(2 + Math.max(0, width - number.length())) + number;
            row.add(new Piece(cell, count == 0 ? Style.DIM : Style.of(urgency)));
        });
        page.screen().line(row.toArray(Piece[]::new));
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
