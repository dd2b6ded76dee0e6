package io.github.ozonexpiry.client.audit;

import io.github.ozonexpiry.audit.ChargeKind;
import io.github.ozonexpiry.rule.DatedTable;
import io.github.ozonexpiry.rule.Validity;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What a charge is for, by Ozon's name or number of it. */
final class ChargeTypes {

    private static final List<Row> ROWS = rows();

    /** Names by number, as Ozon's dictionary has them. */
    private final Map<Long, String> dictionary;

    ChargeTypes(Map<Long, String> dictionary) {
        this.dictionary = Map.copyOf(dictionary);
    }

    private record Row(String id, String name, ChargeKind kind, Validity validity) {

        boolean mayHoldOn(LocalDate day) {
            return validity.covers(day) != Validity.Cover.NO;
        }
    }

    /** By the dictionary's name, or by the number where the dictionary does not have it. */
    Optional<ChargeKind> ofNumber(long number, LocalDate day) {
        String name = dictionary.get(number);
        return name == null ? find(day, row -> row.id.equals(Long.toString(number))) : ofName(name, day);
    }

    Optional<ChargeKind> ofName(String name, LocalDate day) {
        return find(day, row -> row.name.equalsIgnoreCase(name.strip()));
    }

    /** The number, and the name that the dictionary has for it. */
    String said(long number) {
        String name = dictionary.get(number);
        return name == null ? Long.toString(number) : number + " " + name;
    }

    private static Optional<ChargeKind> find(LocalDate day, Predicate<Row> wanted) {
        return ROWS.stream()
                .filter(wanted)
                .filter(row -> row.mayHoldOn(day))
                .map(Row::kind)
                .findFirst();
    }

    private static List<Row> rows() {
        try (InputStream in = ChargeTypes.class.getResourceAsStream("charge-types.tsv")) {
            return DatedTable.read(new InputStreamReader(in, StandardCharsets.UTF_8), "charge-types.tsv")
                    .rows()
                    .stream()
                    .map(row -> new Row(
                            row.text("id"), row.text("name"), row.read("kind", ChargeKind::valueOf), row.validity()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
