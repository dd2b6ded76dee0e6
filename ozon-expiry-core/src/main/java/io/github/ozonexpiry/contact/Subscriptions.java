package io.github.ozonexpiry.contact;

import io.github.ozonexpiry.rule.DatedTable;
import io.github.ozonexpiry.rule.Validity;
import java.time.LocalDate;
import java.util.List;

/** The subscriptions that the methods of chats need, each of which is enough: {@code subscriptions.tsv}. */
final class Subscriptions {

    static final Subscriptions OZON = new Subscriptions(DatedTable.of(Subscriptions.class, "subscriptions.tsv"));

    private final List<Row> rows;

    private record Row(String name, Validity validity) {}

    Subscriptions(DatedTable table) {
        rows = table.rows().stream()
                .map(row -> new Row(row.text("subscription"), row.validity()))
                .toList();
    }

    boolean suffices(String subscription, LocalDate day) {
        return rows.stream()
                .anyMatch(row -> row.name().equalsIgnoreCase(subscription.strip())
                        && row.validity().covers(day) != Validity.Cover.NO);
    }
}
