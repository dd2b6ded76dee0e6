package io.github.ozonexpiry.client.recovery;

import io.github.ozonexpiry.client.OzonSeller;
import io.github.ozonexpiry.client.recovery.RecoveryRead.NotRead;
import io.github.ozonexpiry.client.recovery.RecoveryRead.Part;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.AvailableAction;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.sandbox.Asked;
import io.github.ozonexpiry.sandbox.OzonSandbox;
import io.github.ozonexpiry.sandbox.SandboxPosting;
import io.github.ozonexpiry.sandbox.SandboxProduct;
import io.github.ozonexpiry.sandbox.SandboxShop;
import io.github.ozonexpiry.sandbox.SandboxWarehouse;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A shop of the sandbox, read for these tests. */
final class Reading implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-05-05T12:00:00Z");
    static final PostingNumber FIRST = PostingNumber.of("70350003-0001-1");
    static final PostingNumber SECOND = PostingNumber.of("70350003-0002-1");
    static final String LIST = "/v3/chat/list";
    static final String HISTORY = "/v3/chat/history";
    static final String PRODUCTS = "/v3/product/list";
    static final String INFO = "/v3/product/info/list";

    final OzonSandbox ozon = OzonSandbox.at(NOW);
    final SandboxShop shop = ozon.shop("4711", "key");
    final OzonSeller seller = ozon.seller(shop).build();

    RecoveryRead read(Posting... postings) {
        return RecoveryReader.of(seller).read(List.of(postings), step -> {});
    }

    RecoveryRead read(int chats, int products, Posting... postings) {
        return RecoveryReader.of(seller).atMost(chats, products).read(List.of(postings), step -> {});
    }

    /** A posting of realFBS, ordered now, with one product. */
    static Posting posting(PostingNumber number, long sku, AvailableAction... actions) {
        return Posting.builder(number)
                .scheme(Scheme.RFBS)
                .inProcessAt(NOW)
                .lines(List.of(line(sku)))
                .actions(actions)
                .build();
    }

    static Posting posting(PostingNumber number) {
        return posting(number, 1);
    }

    static Line line(long sku) {
        return Line.of(new Sku(sku), "OFFER-" + sku, "Product " + sku, 1, rub("500"));
    }

    static Money rub(String amount) {
        return Money.of(amount, "RUB");
    }

    /** The posting at Ozon, delivered by the seller. */
    Reading ownDelivery(PostingNumber number) {
        shop.add(SandboxPosting.numbered(number.text())
                .ordered(NOW)
                .warehouse(SandboxWarehouse.ownDelivery(20_710_043_510_001L, "own")));
        return this;
    }

    /** Products numbered from 1 on, with SKUs alike. */
    Reading products(int number) {
        IntStream.rangeClosed(1, number).forEach(each -> shop.product(SandboxProduct.numbered(each, each, rub("500"))));
        return this;
    }

    List<String> bodies(String path) {
        return ozon.asked().stream()
                .filter(call -> call.path().equals(path))
                .map(Asked::body)
                .toList();
    }

    int calls(String... paths) {
        return Arrays.stream(paths).mapToInt(path -> bodies(path).size()).sum();
    }

    static NotRead notRead(Part part, String reason, PostingNumber... postings) {
        return new NotRead(part, Set.of(postings), reason);
    }

    @Override
    public void close() {
        ozon.close();
    }
}
