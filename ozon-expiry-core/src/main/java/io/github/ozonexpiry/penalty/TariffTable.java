package io.github.ozonexpiry.penalty;

import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.penalty.PenaltyTariff.BlockRule;
import io.github.ozonexpiry.penalty.PenaltyTariff.BlockRule.Follows;
import io.github.ozonexpiry.penalty.PenaltyTariff.BlockRule.Measure;
import io.github.ozonexpiry.penalty.PenaltyTariff.BlockRule.Repeat;
import io.github.ozonexpiry.penalty.PenaltyTariff.Fee;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.rule.DatedTable;
import io.github.ozonexpiry.rule.DatedTable.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads {@code tariffs.tsv} and {@code blocks.tsv}, and tables of users that are written the same way. */
final class TariffTable {

    private TariffTable() {}

    static List<PenaltyTariff> tariffs(DatedTable table) {
        return table.rows().stream().map(TariffTable::tariff).toList();
    }

    /** The tariffs with the conditions of blocks that the table gives them. */
    static List<PenaltyTariff> withBlocks(List<PenaltyTariff> tariffs, DatedTable table) {
        Set<String> names = tariffs.stream().map(PenaltyTariff::name).collect(Collectors.toCollection(TreeSet::new));
        Map<String, List<BlockRule>> blocks = table.rows().stream()
                .collect(Collectors.groupingBy(
                        row -> row.read("tariff", name -> known(name, names)),
                        Collectors.mapping(TariffTable::block, Collectors.toList())));
        return tariffs.stream()
                .map(tariff -> tariff.withBlocks(blocks.getOrDefault(tariff.name(), List.of())))
                .toList();
    }

    private static String known(String name, Set<String> names) {
        if (!names.contains(name)) {
            throw new IllegalArgumentException("there is no such tariff in " + names);
        }
        return name;
    }

    private static PenaltyTariff tariff(Row row) {
        List<Scheme> schemes = row.read(
                "schemes",
                cell -> Cells.list(cell).stream().map(Scheme::valueOf).toList());
        Map<Breach, Fee> fees = Map.of(
                Breach.CANCELLATION, row.read("cancellation", TariffTable::fee),
                Breach.DELAY, row.read("delay", TariffTable::fee));
        return row.read(
                "name",
                name -> new PenaltyTariff(
                        name,
                        Set.copyOf(schemes),
                        fees,
                        row.read("minimum", Cells::limit),
                        row.read("maximum", Cells::limit),
                        row.read("zones", ZoneCells::read),
                        row.read("daily_free", Cells::count),
                        List.of(),
                        Cells.evidence(row)));
    }

    private static Fee fee(String cell) {
        return switch (cell) {
            case "none" -> Fee.NOTHING;
            case "?" -> Fee.NOT_PUBLISHED;
            case "zone" -> Fee.OF_ZONE;
            default -> new Fee(Fee.Kind.PERCENT, Cells.percent(cell));
        };
    }

    private static BlockRule block(Row row) {
        String limit = row.text("limit");
        boolean atLimit = limit.startsWith(">=");
        return new BlockRule(
                row.read("measure", Measure::valueOf),
                row.text("way"),
                row.read("limit", TariffTable::limit),
                atLimit,
                row.read("window", Cells::countIfKnown),
                row.read("left_out", Cells::countIfKnown),
                row.read("least", Cells::count),
                row.read("follows", Follows::valueOf),
                row.read("improve", Cells::count),
                row.read("days", Cells::countIfKnown),
                row.read("permanent", TariffTable::repeat),
                Cells.evidence(row));
    }

    private static Percent limit(String cell) {
        if (!cell.startsWith(">")) {
            throw new IllegalArgumentException("a limit is written >40 or >=20");
        }
        return Percent.of(cell.substring(cell.startsWith(">=") ? 2 : 1));
    }

    private static Optional<Repeat> repeat(String cell) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        String[] parts = cell.split("/", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("it is written 3/90, or empty");
        }
        return Optional.of(new Repeat(Cells.count(parts[0]), Cells.count(parts[1])));
    }
}
