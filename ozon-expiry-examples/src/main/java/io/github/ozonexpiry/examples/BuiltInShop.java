package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.rule.DatedTable;
import io.github.ozonexpiry.sandbox.SandboxCancellation;
import io.github.ozonexpiry.sandbox.SandboxLadder;
import io.github.ozonexpiry.sandbox.SandboxPosting;
import java.time.Instant;
import java.util.List;

/**
 * An invented shop to look at the report with: the tables {@code shop.tsv} and {@code goods.tsv} as postings of a sandbox, with dates
 * around a moment. The same moment gives the same postings.
 */
final class BuiltInShop {

    private static final List<DatedTable.Row> ROWS =
            DatedTable.of(BuiltInShop.class, "shop.tsv").rows();

    private BuiltInShop() {}

    /**
     * The postings.
     *
     * @param now the moment that the dates are placed around
     * @return the postings in the order of the table
     */
    static List<SandboxPosting> at(Instant now) {
        return ROWS.stream().map(row -> posting(new ShopRow(row, now))).toList();
    }

    /** A posting of a table of that form. */
    static SandboxPosting posting(ShopRow row) {
        List<ShopGoods> goods = ShopGoods.read(row.text("goods"));
        SandboxPosting posting = SandboxPosting.numbered(row.text("number"))
                .parent(row.named("parent"))
                .warehouse(row.place().warehouse())
                .goods(goods.stream().map(ShopGoods::inSandbox).toList())
                .requirements(row.list("require").toArray(String[]::new));
        row.time("ordered").ifPresent(posting::ordered);
        row.time("ship").ifPresent(ship -> posting.ship(ship, row.time("latest").orElse(null)));
        row.time("handed").ifPresent(posting::handedOver);
        if (row.says("express")) {
            posting.express();
        }
        if (row.says("legal")) {
            posting.legalEntity();
        }
        if (row.says("fbp")) {
            posting.member("integration_type_flow", "\"FBP\"");
        }
        if (!row.named("tracking").isEmpty()) {
            posting.member("tracking_number", '"' + row.named("tracking") + '"');
        }
        row.time("ship").ifPresent(ship -> posting.ladder(ladder(row, ship, ShopGoods.price(goods))));
        cancel(row, posting);
        return posting.status(row.text("status"), row.text("substatus"))
                .actions(row.list("actions").toArray(String[]::new));
    }

    private static SandboxLadder ladder(ShopRow row, Instant ship, Money price) {
        return switch (row.text("ladder")) {
            case "early" -> SandboxLadder.withDiscounts(ship, price);
            case "plain" -> SandboxLadder.plain(ship, price);
            case "uncharged" -> SandboxLadder.plain(ship, price).withoutAmounts();
            case "none" -> SandboxLadder.NONE;
            default -> throw new IllegalArgumentException("no ladder '" + row.text("ladder") + "'");
        };
    }

    private static void cancel(ShopRow row, SandboxPosting posting) {
        List<String> said = row.list("cancel");
        if (!said.isEmpty()) {
            SandboxCancellation how =
                    SandboxCancellation.by(said.get(0), Long.parseLong(said.get(1)), said.contains("guilty"));
            posting.cancelled(said.contains("packed") ? how.afterAssembly() : how);
        }
    }
}
