package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.action.ActionQuery;
import io.github.ozonexpiry.client.action.DiscountType;
import io.github.ozonexpiry.client.action.VoucherCodes;
import io.github.ozonexpiry.client.action.VoucherTerms;
import io.github.ozonexpiry.client.action.VoucherType;
import io.github.ozonexpiry.client.answer.Quarantined;
import io.github.ozonexpiry.client.product.OfferId;
import io.github.ozonexpiry.client.stocks.StockLevel;
import io.github.ozonexpiry.posting.Cancellation.ReasonId;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A kind of call: how it is made, and how it is seen in the shop whether and how often it was done. */
enum FaultColumn {
    READ("/v3/posting/fbs/get", FaultColumn::read, stage -> Optional.empty()),
    PAGED_READ("/v4/posting/fbs/unfulfilled/list", stage -> pages(stage, 100), stage -> Optional.empty()),
    STOCK("/v2/products/stocks", FaultColumn::setStock, FaultColumn::stock),
    SHIP(
            "/v4/posting/fbs/ship",
            FaultColumn::ship,
            stage -> stage.times(stage.shop().deeds(FaultStage.POSTING.text()).assemblies())),
    CANCEL(
            "/v2/posting/fbs/cancel",
            FaultColumn::cancel,
            stage -> stage.times(stage.shop().deeds(FaultStage.POSTING.text()).cancellations())),
    MESSAGE("/v1/chat/send/message", FaultColumn::write, FaultColumn::messages),
    VOUCHER("/v1/seller-actions/create/voucher", FaultColumn::voucher, FaultColumn::vouchers);

    private static final String ANSWER = "answer";

    private final String path;
    private final Function<FaultStage, String> call;
    private final Function<FaultStage, Optional<String>> done;

    FaultColumn(String path, Function<FaultStage, String> call, Function<FaultStage, Optional<String>> done) {
        this.path = path;
        this.call = call;
        this.done = done;
    }

    String path() {
        return path;
    }

    boolean writes() {
        return this != READ && this != PAGED_READ;
    }

    /** Makes the call: what came. */
    String call(FaultStage stage) {
        return call.apply(stage);
    }

    /** How often it was done; empty for a read. */
    Optional<String> done(FaultStage stage) {
        return done.apply(stage);
    }

    /** Reads the whole list, with a limit of pages: how many came, and what stopped the reading. */
    static String pages(FaultStage stage, int budget) {
        List<Object> came = new ArrayList<>();
        List<Quarantined> broken = new ArrayList<>();
        String end = "";
        try {
            stage.seller()
                    .postings()
                    .unfulfilled(FaultStage.WEEK)
                    .atMost(budget)
                    .items(broken::add)
                    .forEach(came::add);
        } catch (OzonException e) {
            end = ", then " + FaultWords.of(e);
        }
        return came.size() + (broken.isEmpty() ? "" : " and " + broken.size() + " in quarantine") + end;
    }

    private static String read(FaultStage stage) {
        return stage.seller().postings().get(FaultStage.POSTING).isPresent() ? ANSWER : "nothing";
    }

    private static String setStock(FaultStage stage) {
        return stage.seller().stocks().update(List.of(level("OFFER-827"))).items().stream()
                .map(each -> each.isDone() ? ANSWER : "refused")
                .findFirst()
                .orElse("nothing");
    }

    static StockLevel level(String offer) {
        return StockLevel.of(new OfferId(offer), FaultStage.TVER, 7);
    }

    private static Optional<String> stock(FaultStage stage) {
        return stage.observer()
                .stocks()
                .ofWarehouse(FaultStage.TVER)
                .items(broken -> {})
                .findFirst()
                .flatMap(each -> each.present().value())
                .map(present -> present == 7 ? "level set" : "level as before");
    }

    private static String ship(FaultStage stage) {
        return stage.seller()
                        .assembly()
                        .ship(FaultStage.POSTING, List.of(Map.of(FaultStage.CUP, 1)))
                        .result()
                        .items()
                        .equals(List.of(FaultStage.POSTING))
                ? ANSWER
                : "nothing";
    }

    private static String cancel(FaultStage stage) {
        return stage.seller().cancellations().cancel(FaultStage.POSTING, ReasonId.OUT_OF_STOCK, "") ? ANSWER : "no";
    }

    private static String write(FaultStage stage) {
        return stage.seller()
                .chats()
                .send(stage.chat(), "On its way")
                .value()
                .map(said -> ANSWER)
                .orElse("nothing");
    }

    private static Optional<String> messages(FaultStage stage) {
        long all = stage.observer()
                .chats()
                .history(stage.chat())
                .items(broken -> {})
                .count();
        return stage.times(all - 1); // the first is the buyer's
    }

    private static String voucher(FaultStage stage) {
        VoucherTerms terms = new VoucherTerms(
                "Sorry", FaultStage.NOW, FaultStage.NOW.plus(Duration.ofDays(30)), 10_000, BigDecimal.TEN, List.of());
        VoucherCodes codes = new VoucherCodes(VoucherType.UNIQUE, 1, true);
        stage.seller().actions().createVoucher(terms, DiscountType.PERCENT, codes);
        return ANSWER;
    }

    private static Optional<String> vouchers(FaultStage stage) {
        return stage.times(stage.observer()
                .actions()
                .list(ActionQuery.ALL)
                .items(broken -> {})
                .count());
    }
}
