package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.rule.DatedTable;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A posting of {@code shop.tsv} at a moment. */
record ShopRow(DatedTable.Row row, Instant now) {

    String text(String column) {
        return row.text(column);
    }

    ShopPlace place() {
        return row.read("place", ShopPlace::valueOf);
    }

    /** The moment of a column, in whole minutes so that the report reads well; empty where the shop has none. */
    Optional<Instant> time(String column) {
        Instant minute = now.truncatedTo(ChronoUnit.MINUTES);
        if (row.text(column).equals("-")) {
            return Optional.empty();
        }
        return Optional.of(row.read(column, cell -> {
            Duration distance = HumanDuration.read(column, cell.substring(1));
            return cell.startsWith("+") ? minute.plus(distance) : minute.minus(distance);
        }));
    }

    /** Whether the row has a word among its further remarks. */
    boolean says(String word) {
        return words().contains(word);
    }

    /** The text behind a name among the further remarks, empty where there is none. */
    String named(String name) {
        return words().stream()
                .filter(word -> word.startsWith(name + "="))
                .map(word -> word.substring(name.length() + 1))
                .findFirst()
                .orElse("");
    }

    /** The same text as a list. */
    List<String> list(String name) {
        String text = named(name);
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(",", -1));
    }

    private List<String> words() {
        return Arrays.asList(row.text("more").split(" ", -1));
    }
}
