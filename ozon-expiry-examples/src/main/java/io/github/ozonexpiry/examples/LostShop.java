package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.cause.CaseFile;
import io.github.ozonexpiry.cause.CaseFileBuilder;
import io.github.ozonexpiry.history.PostingEvent;
import io.github.ozonexpiry.history.PostingHistory;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.offer.Restock;
import io.github.ozonexpiry.offer.SubstitutePolicy;
import io.github.ozonexpiry.offer.VoucherOffer;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.recovery.CarrierFacts;
import io.github.ozonexpiry.recovery.ShopMeans;
import io.github.ozonexpiry.rule.DatedTable;
import io.github.ozonexpiry.sandbox.OzonSandbox;
import io.github.ozonexpiry.sandbox.SandboxCancellationRequest;
import io.github.ozonexpiry.sandbox.SandboxProduct;
import io.github.ozonexpiry.sandbox.SandboxShop;
import io.github.ozonexpiry.stock.StockHistory;
import io.github.ozonexpiry.text.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The invented shop of {@code recover.tsv} and {@code recover-products.tsv}: what Ozon knows of it, and what only the seller knows. */
final class LostShop {

    private static final Duration EARLIEST = Duration.ofHours(10);
    private static final Duration LOOKED_FOR = Duration.ofHours(1);
    private static final Duration VOUCHERS_HOLD = Duration.ofDays(30);
    private static final Duration GOODS_COME_IN = Duration.ofDays(4);
    private static final long FIRST_REQUEST = 99000001L;
    private static final Sku PHONE = new Sku(300410006L);

    private static final List<DatedTable.Row> ORDERS =
            DatedTable.of(LostShop.class, "recover.tsv").rows();
    private static final List<DatedTable.Row> PRODUCTS =
            DatedTable.of(LostShop.class, "recover-products.tsv").rows();

    private LostShop() {}

    /** The orders in the order of the table. */
    static List<ShopRow> orders(Instant now) {
        return ORDERS.stream().map(row -> new ShopRow(row, now)).toList();
    }

    /** Opens the sandbox early enough for the buyers to have written, and lets the time pass. */
    static OzonSandbox opened(Instant now) {
        return OzonSandbox.at(now.minus(EARLIEST));
    }

    static SandboxShop in(OzonSandbox ozon, Instant now) {
        SandboxShop shop = ozon.shop("4711", "sandbox");
        shop.account().subscription("PREMIUM_PLUS");
        long request = FIRST_REQUEST;
        for (ShopRow row : orders(now)) {
            shop.add(BuiltInShop.posting(row));
            String number = row.text("number");
            if (row.says("chat")) {
                shop.chats().says(number, "Когда будет доставка?");
            }
            if (!row.named("request").isEmpty()) {
                Instant until = now.plus(HumanDuration.read("request", row.named("request")));
                shop.request(new SandboxCancellationRequest(request++, number, ozon.now(), until));
            }
        }
        PRODUCTS.forEach(row -> put(shop, row));
        ozon.advanceTo(now);
        return shop;
    }

    /** What only the seller knows: the counted goods, one code to give away, and when goods come. */
    static ShopMeans means(Instant now, ZoneId zone, Set<Language> languages) {
        ShopMeans means = ShopMeans.unknown(zone)
                .vouchers(List.of(new VoucherOffer(
                        "SEVER2026", Optional.of(Percent.of("10")), Optional.empty(), now.plus(VOUCHERS_HOLD))))
                .restocks(List.of(new Restock(PHONE, Optional.of(now.plus(GOODS_COME_IN)), 60)))
                .products(List.of(), SubstitutePolicy.OURS.safetyStock(2))
                .languages(languages);
        for (DatedTable.Row row : PRODUCTS) {
            means = means.stock(sku(row), row.read("own", Integer::parseInt));
        }
        return means;
    }

    /** What the warehouse noted of an order whose goods it did not find. */
    static Optional<CaseFile> missing(Posting posting, Instant now) {
        return orders(now).stream()
                .filter(row -> row.text("number").equals(posting.number().text()))
                .filter(row -> !row.list("missing").isEmpty())
                .findFirst()
                .map(row -> missing(posting, row, row.time("ordered").orElseThrow()));
    }

    /** What Ozon has told the seller about the tracking number of an order. */
    static CarrierFacts carrier(Posting posting, Instant now) {
        return orders(now).stream()
                .filter(row -> row.text("number").equals(posting.number().text()))
                .map(row -> row.named("untraceable"))
                .filter(left -> !left.isEmpty())
                .findFirst()
                .map(left -> new CarrierFacts(true, Optional.of(now.plus(HumanDuration.read("tracking", left)))))
                .orElse(CarrierFacts.NOTHING_ASKED);
    }

    private static CaseFile missing(Posting posting, ShopRow row, Instant ordered) {
        CaseFileBuilder file = CaseFile.of(PostingHistory.of(posting.number())
                .seen(row.now(), posting)
                .happened(PostingEvent.Kind.NOT_FOUND, ordered.plus(LOOKED_FOR), "warehouse")
                .build());
        for (String key : row.list("missing")) {
            file.stock(StockHistory.of(
                            new Sku(ShopGoods.read(key).get(0).inSandbox().sku()))
                    .counted(ordered.minus(LOOKED_FOR), 8, 0)
                    .build());
        }
        return file.build();
    }

    private static void put(SandboxShop shop, DatedTable.Row row) {
        long product = row.read("product", Long::parseLong);
        shop.product(new SandboxProduct(
                product,
                sku(row).number(),
                row.text("offer"),
                row.text("name"),
                Money.of(row.text("price"), row.text("currency")),
                row.read("model", Long::parseLong),
                row.read("type", Long::parseLong),
                false));
        long warehouse = row.read("place", ShopPlace::valueOf).warehouse().id();
        shop.stock(product, warehouse, row.read("own", Integer::parseInt), 0);
    }

    private static Sku sku(DatedTable.Row row) {
        return new Sku(row.read("sku", Long::parseLong));
    }
}
