package io.github.ozonexpiry.client.stock;

import io.github.ozonexpiry.client.OzonSellerBuilder;
import io.github.ozonexpiry.client.transport.Ticks;
import io.github.ozonexpiry.client.transport.limit.Limits;
import io.github.ozonexpiry.client.transport.retry.RetryPolicy;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.sandbox.OzonSandbox;
import io.github.ozonexpiry.sandbox.SandboxProduct;
import io.github.ozonexpiry.sandbox.SandboxShop;
import io.github.ozonexpiry.sandbox.SandboxTerms;
import io.github.ozonexpiry.sandbox.SandboxWarehouse;
import io.github.ozonexpiry.sync.Danger;
import io.github.ozonexpiry.sync.StockChange;
import io.github.ozonexpiry.sync.StockPair;
import io.github.ozonexpiry.sync.SyncPolicy;
import io.github.ozonexpiry.sync.SyncQueue;
import java.time.Instant;

/** A sandbox with articles {@code OFFER-1} and so on in one warehouse, which keeps Ozon's limits, and whose time goes by when somebody waits. */
final class Shelves implements AutoCloseable {

    static final Instant NINE = Instant.parse("2026-11-27T09:00:00Z");
    static final WarehouseId TVER = new WarehouseId(70_330_021);

    private static final Money PRICE = Money.of("300", "RUB");

    final OzonSandbox ozon = OzonSandbox.at(NINE);
    final SandboxShop shop;
    final Ticks ticks = ozon.ticks();
    final SyncQueue queue;

    Shelves(int articles) {
        this(articles, SyncQueue.of(SyncPolicy.OF_OZON));
    }

    Shelves(int articles, SyncQueue queue) {
        this.queue = queue;
        this.shop = ozon.shop("4711", "key")
                .warehouse(SandboxTerms.of(SandboxWarehouse.fbs(TVER.number(), "Тверь")))
                .limitingStockCalls();
        for (int i = 1; i <= articles; i++) {
            shop.product(SandboxProduct.numbered(i, i, PRICE));
        }
    }

    /** A shop that asks the sandbox, in its time and with Ozon's limits. */
    OzonSellerBuilder seller() {
        return ozon.seller(shop).ticks(ticks).limits(Limits.OF_OZON).retries(RetryPolicy.USUAL);
    }

    StockSender sender() {
        return sender(queue);
    }

    StockSender sender(SyncQueue other) {
        return StockSender.of(seller().build(), other).in(ozon.clock(), ticks);
    }

    static StockPair pair(int article) {
        return new StockPair("OFFER-" + article, TVER);
    }

    /** So many pieces as of now. */
    StockChange change(int article, long free) {
        return new StockChange(pair(article), free, ozon.now(), Danger.ofUnknown(free));
    }

    long free(int article) {
        return shop.free(article, TVER.number());
    }

    /** How many calls set stock, or tried to. */
    long calls() {
        return ozon.asked().stream()
                .filter(asked -> asked.path().equals("/v2/products/stocks"))
                .count();
    }

    @Override
    public void close() {
        ozon.close();
    }
}
