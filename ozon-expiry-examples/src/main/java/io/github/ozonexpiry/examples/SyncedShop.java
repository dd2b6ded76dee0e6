package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.client.OzonSeller;
import io.github.ozonexpiry.client.stock.StockSender;
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
import io.github.ozonexpiry.sync.PairState;
import io.github.ozonexpiry.sync.PairState.Wanted;
import io.github.ozonexpiry.sync.StockChange;
import io.github.ozonexpiry.sync.StockPair;
import io.github.ozonexpiry.sync.SyncPolicy;
import io.github.ozonexpiry.sync.SyncQueue;
import io.github.ozonexpiry.sync.SyncState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An invented shop with its stock, a sandbox of Ozon that keeps Ozon's limits, and the queue between them. The last article is in the archive,
 * and some lines of what the shop tells are wrong.
 */
final class SyncedShop implements AutoCloseable {

    static final WarehouseId TVER = new WarehouseId(70_330_021);

    private static final WarehouseId CLOSED = new WarehouseId(70_330_099);
    private static final Money PRICE = Money.of("490", "RUB");
    private static final long TYPE = 970_000_001;
    private static final int MOST_PIECES = 21;
    private static final int TOO_MANY_PIECES = 1_000_000;

    private final OzonSandbox ozon;
    private final Ticks ticks;
    private final SandboxShop shop;
    private final SyncQueue queue;
    private final int[] free;
    private final boolean goesOn;

    private SyncedShop(int articles, Instant now, Optional<SyncState> stored) {
        this.ozon = OzonSandbox.at(now);
        this.ticks = ozon.ticks();
        this.shop = ozon.shop("4711", "sandbox")
                .warehouse(SandboxTerms.of(SandboxWarehouse.fbs(TVER.number(), "Тверь")))
                .limitingStockCalls();
        this.queue = SyncQueue.resume(SyncPolicy.OF_OZON.warehouses(Set.of(TVER)), stored.orElse(SyncState.EMPTY), now);
        this.free = new Random(1).ints(articles, 0, MOST_PIECES).toArray();
        this.goesOn = stored.isPresent();
        for (int i = 0; i < articles; i++) {
            shop.product(product(i, i == articles - 1));
        }
        stored.ifPresent(state -> state.pairs().forEach(this::goOn));
    }

    /** Opens it, not before the last call of a stored state. */
    static SyncedShop opened(int articles, Instant now, Optional<SyncState> stored) {
        Instant last = stored.flatMap(state -> state.pace().sent().stream().max(Comparator.naturalOrder()))
                .orElse(now);
        int all = Math.max(articles, stored.map(state -> state.pairs().size()).orElse(0));
        return new SyncedShop(all, last.isAfter(now) ? last : now, stored);
    }

    private static SandboxProduct product(int number, boolean archived) {
        return new SandboxProduct(
                number + 1L, number + 1L, article(number), "Product " + number, PRICE, number + 1L, TYPE, archived);
    }

    private static String article(int number) {
        return String.format(Locale.ROOT, "ART-%06d", number);
    }

    static StockPair pair(int number) {
        return new StockPair(article(number), TVER);
    }

    static int number(StockPair pair) {
        return Integer.parseInt(pair.article().substring("ART-".length()));
    }

    /** What Ozon has is on its shelf, and what the shop knew it still knows. */
    private void goOn(PairState state) {
        int number = number(state.pair());
        state.confirmed()
                .ifPresent(it ->
                        shop.stock(number + 1L, TVER.number(), (int) it.change().free(), 0));
        Stream.of(state.waiting(), state.underWay(), state.aside().map(PairState.SetAside::wanted))
                .flatMap(Optional::stream)
                .map(Wanted::change)
                .findFirst()
                .or(() -> state.confirmed().map(PairState.Confirmed::change))
                .ifPresent(newest -> free[number] = (int) newest.free());
    }

    /** All that the shop tells at first: every article, and some lines that are wrong; nothing where it goes on. */
    List<StockChange> told() {
        List<StockChange> told = new ArrayList<>();
        if (goesOn) {
            return told;
        }
        for (int i = 0; i < free.length; i++) {
            told.add(change(i, free[i]));
        }
        told.add(change(0, -3));
        told.add(change(0, TOO_MANY_PIECES));
        told.add(change(0, free[0] + 1L));
        told.add(new StockChange(new StockPair(article(0), CLOSED), 5, now(), Danger.ofUnknown(5)));
        return told;
    }

    private StockChange change(int number, long pieces) {
        return new StockChange(pair(number), pieces, now(), Danger.ofUnknown(pieces));
    }

    int articles() {
        return free.length;
    }

    int free(int number) {
        return free[number];
    }

    /** A piece is sold in another channel. */
    void sold(int number) {
        free[number]--;
    }

    /** The pieces that Ozon offers. */
    long offered(int number) {
        return shop.free(number + 1L, TVER.number());
    }

    Instant now() {
        return ozon.now();
    }

    void advanceTo(Instant moment) {
        ozon.advanceTo(moment);
    }

    SyncQueue queue() {
        return queue;
    }

    StockSender sender() {
        OzonSeller seller = ozon.seller(shop)
                .ticks(ticks)
                .limits(Limits.OF_OZON)
                .retries(RetryPolicy.USUAL)
                .build();
        return StockSender.of(seller, queue).in(ozon.clock(), ticks);
    }

    @Override
    public void close() {
        ozon.close();
    }
}
