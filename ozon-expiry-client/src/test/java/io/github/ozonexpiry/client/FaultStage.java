package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.chat.Chat;
import io.github.ozonexpiry.client.chat.ChatId;
import io.github.ozonexpiry.client.transport.limit.Limits;
import io.github.ozonexpiry.client.transport.retry.RetryPolicy;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.sandbox.Fault;
import io.github.ozonexpiry.sandbox.OzonSandbox;
import io.github.ozonexpiry.sandbox.SandboxGoods;
import io.github.ozonexpiry.sandbox.SandboxPosting;
import io.github.ozonexpiry.sandbox.SandboxProduct;
import io.github.ozonexpiry.sandbox.SandboxShop;
import io.github.ozonexpiry.sandbox.SandboxTerms;
import io.github.ozonexpiry.sandbox.SandboxWarehouse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import okhttp3.OkHttpClient;

/** A shop of 250 postings in which one call goes wrong, asked by a seller as it comes: with limits and repetitions. */
final class FaultStage implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-05-05T12:00:00Z");
    static final PostingNumber POSTING = PostingNumber.of("1-1000");
    static final Sku CUP = new Sku(827);
    static final WarehouseId TVER = new WarehouseId(70_330_021);
    static final UnfulfilledQuery WEEK = UnfulfilledQuery.shipmentDate(NOW, NOW.plus(Duration.ofDays(7)));

    private static final Money PRICE = Money.of("300", "RUB");
    private static final String LOOK = "/v3/posting/fbs/get";

    private final OzonSandbox ozon = OzonSandbox.at(NOW);
    private final SandboxShop shop = ozon.shop("4711", "secret-key");
    private final OzonSeller observer;
    private final ChatId chat;
    private final OzonSeller seller;
    private int before;

    /** With a seller who waits so long for an answer. */
    FaultStage(Duration patience) {
        shop.addAll(IntStream.range(0, 250).mapToObj(FaultStage::posting).toList());
        shop.warehouse(SandboxTerms.of(SandboxWarehouse.fbs(TVER.number(), "Тверь")))
                .product(SandboxProduct.numbered(703_312_001, CUP.number(), PRICE))
                .stock(703_312_001, TVER.number(), 1, 0);
        shop.chats().says(POSTING.text(), "Where is it?");
        observer = ozon.seller(shop).build();
        chat = observer.chats()
                .list(Chat.Wanted.ALL, false)
                .items(broken -> {})
                .findFirst()
                .flatMap(Chat::id)
                .orElseThrow();
        seller = ozon.seller(shop)
                .http(new OkHttpClient.Builder().readTimeout(patience).build())
                .limits(Limits.OF_OZON)
                .retries(RetryPolicy.USUAL)
                .ticks(ozon.ticks())
                .build();
        before = ozon.asked().size();
    }

    private static SandboxPosting posting(int i) {
        return SandboxPosting.numbered("1-" + (1000 + i))
                .ship(NOW.plusSeconds(60 + i), null)
                .goods(List.of(SandboxGoods.one(CUP.number(), PRICE)));
    }

    OzonSandbox ozon() {
        return ozon;
    }

    SandboxShop shop() {
        return shop;
    }

    OzonSeller seller() {
        return seller;
    }

    /** Sees how the shop is, without what the seller does by itself. */
    OzonSeller observer() {
        return observer;
    }

    ChatId chat() {
        return chat;
    }

    /** The next calls of a kind go wrong, of a list those for the pages from the second on. */
    void misbehave(FaultColumn column, Fault... faults) {
        List<Fault> all = new ArrayList<>(Arrays.asList(faults));
        if (column == FaultColumn.PAGED_READ) {
            all.add(0, Fault.slow(Duration.ZERO));
        }
        ozon.misbehaveAt(column.path(), all.toArray(Fault[]::new));
    }

    /** What the caller sees of a call, how often Ozon was asked, and what it did. */
    String play(FaultColumn column, Function<FaultStage, String> call) {
        String seen;
        try {
            seen = call.apply(this);
        } catch (OzonException e) {
            FaultWords.requireAttempts(e, calls(column));
            seen = FaultWords.of(e) + (column.writes() && e.mayHaveBeenDone() ? ", in doubt" : "");
        }
        String asked = asked(column);
        ozon.behave();
        return seen + ", " + asked + column.done(this).map(done -> ", " + done).orElse("");
    }

    /** What is asked from now on is counted by itself. */
    void countAnew() {
        before = ozon.asked().size();
    }

    String asked(FaultColumn column) {
        long looks = column.writes() ? asked(LOOK) : 0;
        return count(calls(column), "call") + (looks > 0 ? " + " + count(looks, "look") : "");
    }

    private long calls(FaultColumn column) {
        return asked(column.path());
    }

    private long asked(String path) {
        return ozon.asked().stream()
                .skip(before)
                .filter(each -> each.path().equals(path))
                .count();
    }

    private static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    Optional<String> times(long number) {
        return Optional.of(number == 0 ? "never done" : number == 1 ? "done once" : "done " + number + " times");
    }

    @Override
    public void close() {
        ozon.close();
    }
}
