package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.action.ActionQuery;
import io.github.ozonexpiry.client.action.DiscountType;
import io.github.ozonexpiry.client.action.VoucherCodes;
import io.github.ozonexpiry.client.action.VoucherTerms;
import io.github.ozonexpiry.client.action.VoucherType;
import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.client.chat.ChatId;
import io.github.ozonexpiry.client.product.ProductId;
import io.github.ozonexpiry.client.stocks.StockLevel;
import io.github.ozonexpiry.client.stocks.StockUpdate;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.Cancellation.ReasonId;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.sandbox.SandboxGoods;
import io.github.ozonexpiry.sandbox.SandboxPosting;
import io.github.ozonexpiry.sandbox.SandboxProduct;
import io.github.ozonexpiry.sandbox.SandboxShop;
import io.github.ozonexpiry.sandbox.SandboxTerms;
import io.github.ozonexpiry.sandbox.SandboxWarehouse;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A kind of call in the table of faults: the method that goes wrong, the call, and how often it was done in the end. */
enum FaultKind {
    /** One posting. */
    READ("/v3/posting/fbs/get") {
        @Override
        String call(OzonSeller seller, List<String> before) {
            return seller.postings().get(POSTING).isPresent() ? "answer" : "nothing";
        }

        @Override
        String done(OzonSeller seller, SandboxShop shop) {
            return "";
        }
    },
    /** 250 postings, of which the second page goes wrong. */
    LIST("/v4/posting/fbs/unfulfilled/list") {
        @Override
        String call(OzonSeller seller, List<String> before) {
            List<Posting> postings = new ArrayList<>();
            try {
                seller.postings()
                        .unfulfilled(UnfulfilledQuery.shipmentDate(NOW, NOW.plus(Duration.ofDays(7))))
                        .items(broken -> {})
                        .forEach(postings::add);
            } finally {
                before.add(postings.size() + " postings");
            }
            return "the end";
        }

        @Override
        String done(OzonSeller seller, SandboxShop shop) {
            return "";
        }
    },
    /** A level of stock. */
    STOCK("/v2/products/stocks") {
        @Override
        String call(OzonSeller seller, List<String> before) {
            Page<StockUpdate> page = seller.stocks().update(List.of(StockLevel.of(PRODUCT, WAREHOUSE, 77)));
            return page.items().stream().allMatch(StockUpdate::isDone) ? "answer" : "answer, not done";
        }

        @Override
        String done(OzonSeller seller, SandboxShop shop) {
            long free = seller.stocks()
                    .ofWarehouse(WAREHOUSE)
                    .items(broken -> {})
                    .findFirst()
                    .orElseThrow()
                    .freeStock()
                    .orElse(0L);
            return free == 77 ? "set" : "not set";
        }
    },
    /** Assembling a posting. */
    SHIP("/v4/posting/fbs/ship") {
        @Override
        String call(OzonSeller seller, List<String> before) {
            List<PostingNumber> parts = seller.assembly()
                    .ship(POSTING, List.of(Map.of(CUP, 1)))
                    .result()
                    .items();
            return parts.equals(List.of(POSTING)) ? "answer" : "answer " + parts;
        }

        @Override
        String done(OzonSeller seller, SandboxShop shop) {
            return times(shop.deeds(POSTING.text()).assemblies());
        }
    },
    /** Cancelling a posting. */
    CANCEL("/v2/posting/fbs/cancel") {
        @Override
        String call(OzonSeller seller, List<String> before) {
            boolean done = seller.cancellations().cancel(POSTING, ReasonId.OUT_OF_STOCK, "");
            return done ? "answer" : "answer, not done";
        }

        @Override
        String done(OzonSeller seller, SandboxShop shop) {
            return times(shop.deeds(POSTING.text()).cancellations());
        }
    },
    /** A message to a buyer. */
    MESSAGE("/v1/chat/send/message") {
        @Override
        String call(OzonSeller seller, List<String> before) {
            seller.chats().send(CHAT, ANSWER);
            return "answer";
        }

        @Override
        String done(OzonSeller seller, SandboxShop shop) {
            long sent = seller.chats()
                    .history(CHAT)
                    .items(broken -> {})
                    .filter(message -> message.data().contains(ANSWER))
                    .count();
            return times(sent);
        }
    },
    /** An action with promo codes. */
    PROMO_CODE("/v1/seller-actions/create/voucher") {
        @Override
        String call(OzonSeller seller, List<String> before) {
            seller.actions().createVoucher(TERMS, DiscountType.PERCENT, new VoucherCodes(VoucherType.ONE, 5, true));
            return "answer";
        }

        @Override
        String done(OzonSeller seller, SandboxShop shop) {
            return times(
                    seller.actions().list(ActionQuery.ALL).items(broken -> {}).count());
        }
    };

    static final Instant NOW = Instant.parse("2026-05-05T12:00:00Z");
    static final PostingNumber POSTING = PostingNumber.of("1-1000");

    private static final Sku CUP = new Sku(827);
    private static final ProductId PRODUCT = new ProductId(703_310_002);
    private static final WarehouseId WAREHOUSE = new WarehouseId(70_330_021);
    private static final String ANSWER = "Уже сегодня.";
    private static final VoucherTerms TERMS = new VoucherTerms(
            "Извините", NOW, NOW.plus(Duration.ofDays(20)), 10_000, new BigDecimal("12.5"), List.of("115568"));

    /** The first chat of a sandbox has this id in every shop. */
    private static final ChatId CHAT = new ChatId("2266f325-99ec-3b95-8389-0d165afce5eb");

    private final String path;

    FaultKind(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    /** Makes the call and says what came back; adds what had come before, if something had. */
    abstract String call(OzonSeller seller, List<String> before);

    /** How often it was done, whatever the caller saw; empty for what only reads. */
    abstract String done(OzonSeller seller, SandboxShop shop);

    /** What a shop must have so that every kind succeeds. */
    static void furnish(SandboxShop shop) {
        shop.warehouse(SandboxTerms.of(SandboxWarehouse.fbs(WAREHOUSE.number(), "Тверь")));
        shop.product(SandboxProduct.numbered(PRODUCT.number(), 703_320_002, Money.of("500", "RUB")));
        shop.stock(PRODUCT.number(), WAREHOUSE.number(), 10, 3);
        SandboxGoods cup = SandboxGoods.one(CUP.number(), Money.of("300", "RUB"));
        shop.addAll(IntStream.range(0, 250)
                .mapToObj(i -> SandboxPosting.numbered("1-" + (1000 + i))
                        .ordered(NOW.minus(Duration.ofDays(1)))
                        .ship(NOW.plusSeconds(86_400 + i), null)
                        .goods(List.of(cup)))
                .toList());
        shop.chats().says(POSTING.text(), "Когда отправите?");
    }

    private static String times(long count) {
        return count == 0 ? "not done" : count == 1 ? "done once" : "DONE " + count + " TIMES";
    }
}
