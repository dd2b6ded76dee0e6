package io.github.ozonexpiry.calendar;

import io.github.ozonexpiry.calendar.ProductionCalendar.Kind;
import io.github.ozonexpiry.calendar.ProductionCalendar.Row;
import io.github.ozonexpiry.rule.Confidence;
import io.github.ozonexpiry.rule.DatedTable;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of a production calendar, read and checked against each other. */
record ProductionTable(KnownDays known, List<Row> rows) {

    private static final String KNOWN = "known";

    static ProductionTable read(DatedTable table, String name) {
        List<KnownDays> known = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (DatedTable.Row cells : table.rows()) {
            if (cells.text("kind").equals(KNOWN)) {
                known.add(known(cells));
            } else {
                rows.add(row(cells));
            }
        }
        if (known.isEmpty()) {
            throw new IllegalArgumentException(name + ": a row of kind 'known' must say which days the acts cover");
        }
        KnownDays covered = covered(known, name);
        Map<LocalDate, Row> byDay = new HashMap<>();
        for (Row row : rows) {
            within(covered, row);
            everyDayOnce(byDay, row);
        }
        return new ProductionTable(covered, List.copyOf(rows));
    }

    /** Two years as one. */
    static ProductionTable joined(ProductionCalendar one, ProductionCalendar other) {
        Map<LocalDate, Row> byDay = new HashMap<>();
        one.rows().forEach(row -> days(row).forEach(day -> byDay.put(day, row)));
        List<Row> rows = new ArrayList<>(one.rows());
        for (Row row : other.rows()) {
            days(row).forEach(day -> agree(day, byDay.getOrDefault(day, row), row));
            rows.add(row);
        }
        return new ProductionTable(covered(List.of(one.known(), other.known()), "joined"), List.copyOf(rows));
    }

    private static Row row(DatedTable.Row cells) {
        LocalDate from = cells.read("from", LocalDate::parse);
        return new Row(
                from,
                through(cells, from),
                cells.read("kind", ProductionTable::kind),
                cells.read("shorter", ProductionTable::shorter),
                cells.read("confidence", Confidence::of),
                cells.text("act"),
                cells.place());
    }

    private static KnownDays known(DatedTable.Row cells) {
        LocalDate from = cells.read("from", LocalDate::parse);
        return cells.read("through", through -> KnownDays.between(from, LocalDate.parse(through)));
    }

    private static LocalDate through(DatedTable.Row cells, LocalDate from) {
        return cells.read("through", through -> through.isEmpty() ? from : LocalDate.parse(through));
    }

    private static Optional<Duration> shorter(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(Duration.parse(cell));
    }

    private static Kind kind(String word) {
        return switch (word) {
            case "off" -> Kind.OFF;
            case "working" -> Kind.WORKING;
            case "short" -> Kind.SHORT;
            default -> throw new IllegalArgumentException("a kind is one of known, off, working, short");
        };
    }

    /** Known days on end as one stretch. */
    private static KnownDays covered(List<KnownDays> known, String name) {
        List<KnownDays> inOrder = new ArrayList<>(known);
        inOrder.sort(Comparator.comparing(days -> days.from().orElseThrow()));
        KnownDays covered = inOrder.get(0);
        for (KnownDays next : inOrder.subList(1, inOrder.size())) {
            LocalDate end = covered.validThrough().orElseThrow();
            LocalDate from = next.from().orElseThrow();
            if (from.isAfter(end.plusDays(1))) {
                throw new IllegalArgumentException(
                        name + ": nothing is known of the days between " + end + " and " + from);
            }
            LocalDate nextEnd = next.validThrough().orElseThrow();
            covered = KnownDays.between(covered.from().orElseThrow(), nextEnd.isAfter(end) ? nextEnd : end);
        }
        return covered;
    }

    private static void within(KnownDays covered, Row row) {
        if (!covered.covers(row.from()) || !covered.covers(row.through())) {
            throw new IllegalArgumentException(row.place() + ": " + row.from() + " through " + row.through()
                    + " leaves the known days " + covered);
        }
    }

    private static void everyDayOnce(Map<LocalDate, Row> byDay, Row row) {
        for (LocalDate day : days(row)) {
            Row before = byDay.put(day, row);
            if (before != null) {
                throw new IllegalArgumentException(row.place() + ": " + day + " stands in " + before.place() + " too");
            }
        }
    }

    private static void agree(LocalDate day, Row one, Row other) {
        if (one.kind() != other.kind() || !one.shorter().equals(other.shorter())) {
            throw new IllegalArgumentException(
                    other.place() + ": " + day + " is " + other.kind() + ", but " + one.kind() + " in " + one.place());
        }
    }

    private static List<LocalDate> days(Row row) {
        return row.from().datesUntil(row.through().plusDays(1)).toList();
    }
}
