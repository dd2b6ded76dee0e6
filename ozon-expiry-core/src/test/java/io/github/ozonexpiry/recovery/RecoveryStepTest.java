package io.github.ozonexpiry.recovery;

import static io.github.ozonexpiry.recovery.Orders.CUP;
import static io.github.ozonexpiry.recovery.Orders.NOW;
import static io.github.ozonexpiry.recovery.Orders.TEAPOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.cause.Cause;
import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.offer.Restock;
import io.github.ozonexpiry.offer.ShopProduct;
import io.github.ozonexpiry.offer.Substitute;
import io.github.ozonexpiry.offer.VoucherOffer;
import io.github.ozonexpiry.posting.Cancellation.ReasonId;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.recovery.RecoveryStep.AnnounceRestock;
import io.github.ozonexpiry.recovery.RecoveryStep.Answer;
import io.github.ozonexpiry.recovery.RecoveryStep.AnswerRequest;
import io.github.ozonexpiry.recovery.RecoveryStep.Appeal;
import io.github.ozonexpiry.recovery.RecoveryStep.Cancel;
import io.github.ozonexpiry.recovery.RecoveryStep.CancelPart;
import io.github.ozonexpiry.recovery.RecoveryStep.CheckCharges;
import io.github.ozonexpiry.recovery.RecoveryStep.CorrectStock;
import io.github.ozonexpiry.recovery.RecoveryStep.GiveTracking;
import io.github.ozonexpiry.recovery.RecoveryStep.Ground;
import io.github.ozonexpiry.recovery.RecoveryStep.How;
import io.github.ozonexpiry.recovery.RecoveryStep.MoveDelivery;
import io.github.ozonexpiry.recovery.RecoveryStep.OfferVoucher;
import io.github.ozonexpiry.recovery.RecoveryStep.PauseWarehouse;
import io.github.ozonexpiry.recovery.RecoveryStep.ReviewProcess;
import io.github.ozonexpiry.recovery.RecoveryStep.SetCutoff;
import io.github.ozonexpiry.recovery.RecoveryStep.Ship;
import io.github.ozonexpiry.recovery.RecoveryStep.Split;
import io.github.ozonexpiry.recovery.RecoveryStep.SuggestSubstitute;
import io.github.ozonexpiry.recovery.RecoveryStep.Write;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Message;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecoveryStepTest {

    private static final ReasonId SOLD_OUT = ReasonId.OUT_OF_STOCK;
    private static final VoucherOffer CODE =
            new VoucherOffer("SORRY10", Optional.of(Percent.of("10")), Optional.empty(), NOW);
    private static final Substitute SAMOVAR = new Substitute(
            new ShopProduct(
                    CUP,
                    "samovar",
                    OptionalLong.empty(),
                    OptionalLong.empty(),
                    OptionalLong.empty(),
                    Optional.empty(),
                    OptionalInt.empty(),
                    Optional.empty(),
                    Optional.empty()),
            List.of());

    private static final Map<RecoveryStep, String> SAID = said();

    @Test
    void eachStepIsSaidInAFewWords() {
        SAID.forEach((step, words) -> assertThat(Orders.said(step.message())).isEqualTo(words));
    }

    @Test
    void eachKindHasItsWord() {
        assertThat(Stream.of(
                                new Ship(How.WHOLE),
                                new SetCutoff(Optional.empty()),
                                new MoveDelivery(OptionalInt.empty()),
                                new CancelPart(new TreeMap<>(), SOLD_OUT),
                                new CheckCharges(List.of(OzonCall.RATINGS), Optional.empty()))
                        .map(RecoveryStep::word))
                .containsExactly("SHIP", "SET_CUTOFF", "MOVE_DELIVERY", "CANCEL_PART", "CHECK_CHARGES");
        assertThat(SAID.keySet().stream().map(RecoveryStep::word).distinct()).hasSize(17);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyStepIsSaidInEveryLanguage(Language language) {
        assertThat(SAID.keySet())
                .allSatisfy(step -> assertThat(Orders.said(step.message(), language))
                        .isNotBlank()
                        .doesNotContain("{"));
        Stream<Message> others = Stream.of(
                        Arrays.stream(How.values()).map(how -> new Ship(how).message()),
                        Arrays.stream(Ground.values()).map(ground -> new Appeal(ground).message()),
                        Arrays.stream(Pressing.values()).map(Pressing::message),
                        Arrays.stream(Effect.Sale.values())
                                .filter(sale -> sale != Effect.Sale.UNTOUCHED)
                                .map(sale -> new Effect(Effect.NONE.cost(), Effect.NONE.cost(), sale, Optional.empty())
                                        .message()))
                .flatMap(messages -> messages);
        assertThat(others)
                .allSatisfy(
                        message -> assertThat(Orders.said(message, language)).isNotBlank());
    }

    @Test
    void aStepThatNamesNothingIsRefused() {
        assertThatThrownBy(() -> new OfferVoucher(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("OfferVoucher needs at least one entry");
        assertThatThrownBy(() -> new SuggestSubstitute(List.of())).hasMessageContaining("SuggestSubstitute");
        assertThatThrownBy(() -> new AnnounceRestock(List.of())).hasMessageContaining("AnnounceRestock");
        assertThatThrownBy(() -> new CorrectStock(List.of())).hasMessageContaining("CorrectStock");
        assertThatThrownBy(() -> new CheckCharges(List.of(), Optional.empty())).hasMessageContaining("CheckCharges");
    }

    @Test
    void piecesBelowOneAreRefusedAndTheMapIsCopied() {
        TreeMap<io.github.ozonexpiry.posting.Sku, Integer> none = new TreeMap<>(Map.of(TEAPOT, 0));
        TreeMap<io.github.ozonexpiry.posting.Sku, Integer> one = new TreeMap<>(Map.of(TEAPOT, 1));
        Split split = new Split(one);
        one.clear();

        assertThat(split.stay()).containsOnly(Map.entry(TEAPOT, 1));
        assertThatThrownBy(() -> split.stay().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> new Split(none))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("pieces below one: 0 of 1");
        assertThatThrownBy(() -> new CancelPart(none, SOLD_OUT)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<RecoveryStep, String> said() {
        Map<RecoveryStep, String> said = new LinkedHashMap<>();
        said.put(new Ship(How.HAND_OVER), "hand over");
        said.put(new SetCutoff(Optional.of(NOW)), "fix the ship date by 2026-05-05 06:00");
        said.put(new SetCutoff(Optional.empty()), "fix the ship date");
        said.put(
                new MoveDelivery(OptionalInt.of(1)),
                "agree on another delivery date with the buyer and move it; changes left: 1");
        said.put(new MoveDelivery(OptionalInt.empty()), "agree on another delivery date with the buyer and move it");
        said.put(new Split(new TreeMap<>(Map.of(TEAPOT, 2, CUP, 1))), "split off what is there: 2 x 1, 1 x 2");
        said.put(new Split(new TreeMap<>()), "split off what is there");
        said.put(new CancelPart(new TreeMap<>(Map.of(CUP, 3)), SOLD_OUT), "cancel what is missing: 3 x 2, reason 352");
        said.put(new CancelPart(new TreeMap<>(), SOLD_OUT), "cancel what is missing, reason 352");
        said.put(new Cancel(SOLD_OUT), "cancel the posting, reason 352");
        said.put(new AnswerRequest(Answer.APPROVE), "agree to the buyer's request to cancel");
        said.put(new AnswerRequest(Answer.REJECT), "decline the buyer's request to cancel and deliver");
        said.put(new GiveTracking(false), "give Ozon the tracking number");
        said.put(new GiveTracking(true), "give Ozon another tracking number, one that can be traced");
        said.put(new Write(List.of()), "write to the buyer");
        said.put(new OfferVoucher(List.of(CODE)), "give the buyer a promo code: SORRY10");
        said.put(new SuggestSubstitute(List.of(SAMOVAR)), "recommend another product of yours: samovar");
        said.put(
                new AnnounceRestock(List.of(new Restock(TEAPOT, Optional.of(NOW), 1))),
                "tell the buyer when the product is there again: 2026-05-05 06:00");
        said.put(
                new AnnounceRestock(List.of(new Restock(TEAPOT, Optional.empty(), 1))),
                "tell the buyer that the product is coming");
        said.put(new CorrectStock(List.of(TEAPOT, CUP)), "correct the stock on Ozon: 1, 2");
        said.put(
                new CheckCharges(List.of(OzonCall.RATINGS), Optional.of(LocalDate.of(2026, 5, 6))),
                "look at notices, ratings and charges; a charge of today is shown from 2026-05-06 on (I-07)");
        said.put(new CheckCharges(List.of(OzonCall.RATINGS), Optional.empty()), "look at notices, ratings and charges");
        said.put(new Appeal(Ground.CAUSE_OUTSIDE), "object through support: the cause lies outside the seller");
        said.put(new ReviewProcess(Cause.Group.LOGISTICS), "review the process: logistics");
        said.put(new PauseWarehouse(Optional.of(new WarehouseId(7))), "pause the warehouse 7");
        said.put(new PauseWarehouse(Optional.empty()), "pause the warehouse");
        return said;
    }
}
