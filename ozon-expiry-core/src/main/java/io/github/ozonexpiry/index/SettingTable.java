package io.github.ozonexpiry.index;

import io.github.ozonexpiry.index.IndexPolicy.ChargeDay;
import io.github.ozonexpiry.index.IndexPolicy.Denominator;
import io.github.ozonexpiry.rule.Confidence;
import io.github.ozonexpiry.rule.DatedTable;
import io.github.ozonexpiry.rule.RuleId;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The settings that a text gives, and the presets made of them: {@code settings.tsv}. */
final class SettingTable {

    static final SettingTable BUILT_IN = new SettingTable(DatedTable.of(IndexPolicy.class, "settings.tsv"));

    private final List<Row> rows;

    private record Row(IndexSetting setting, List<String> presets, DatedTable.Row cells) {}

    SettingTable(DatedTable table) {
        rows = table.rows().stream().map(SettingTable::row).toList();
    }

    IndexPolicy preset(String preset) {
        return new IndexPolicy(
                value(preset, IndexSetting.Name.WINDOW, Integer::parseInt),
                value(preset, IndexSetting.Name.EXCLUDED_DAYS, Integer::parseInt),
                value(preset, IndexSetting.Name.DENOMINATOR, Denominator::valueOf),
                value(preset, IndexSetting.Name.ZONE, ZoneId::of),
                value(
                        preset,
                        IndexSetting.Name.LEFT_OUT,
                        all -> list(all).stream().map(Exclusion::valueOf).collect(Collectors.toSet())),
                value(preset, IndexSetting.Name.FIRST_ORDERS, Integer::parseInt),
                value(preset, IndexSetting.Name.CHARGE_DAY, ChargeDay::valueOf));
    }

    /** A value that no row has is the caller's own: it departs from the rule of the setting's first row. */
    IndexSetting setting(IndexSetting.Name name, IndexPolicy policy) {
        String value = name.of(policy);
        return of(name).stream()
                .filter(row -> row.setting().value().equals(value))
                .map(Row::setting)
                .findFirst()
                .orElseGet(() ->
                        new IndexSetting(name, value, of(name).get(0).setting().rule(), Confidence.D, false));
    }

    private <T> T value(String preset, IndexSetting.Name name, Function<String, T> reader) {
        return of(name).stream()
                .filter(row -> row.presets().contains(preset))
                .map(row -> row.cells().read("value", reader))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no row has " + name + " of the preset " + preset));
    }

    private List<Row> of(IndexSetting.Name name) {
        return rows.stream().filter(row -> row.setting().name() == name).toList();
    }

    private static Row row(DatedTable.Row cells) {
        IndexSetting setting = new IndexSetting(
                cells.read("setting", IndexSetting.Name::valueOf),
                cells.text("value"),
                cells.read("rule", RuleId::of),
                cells.read("confidence", Confidence::of),
                true);
        return new Row(setting, list(cells.text("presets")), cells);
    }

    private static List<String> list(String cell) {
        return Arrays.stream(cell.split(",", -1)).map(String::strip).toList();
    }
}
