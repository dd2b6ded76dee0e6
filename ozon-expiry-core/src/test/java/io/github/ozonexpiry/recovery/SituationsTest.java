package io.github.ozonexpiry.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.expiry.Judgement;
import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.offer.Restock;
import io.github.ozonexpiry.offer.ShopProduct;
import io.github.ozonexpiry.offer.SubstitutePolicy;
import io.github.ozonexpiry.offer.VoucherOffer;
import io.github.ozonexpiry.outlook.ExpectedCharges;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of {@code situations.tsv}, which was written before the planner. */
class SituationsTest {

    private static final ExpectedCharges NOT_KNOWN = ExpectedCharges.notKnown(Message.of("index.none"));

    @ParameterizedTest
    @MethodSource("all")
    void aPlanDecidesWhatTheRulesDecide(SituationRow situation) {
        assertThat(comparison(situation).differences()).isEmpty();
    }

    @Test
    void aPlanWithoutAStepIsToldFromEachThatTheRulesAskFor() {
        for (SituationRow situation : all()) {
            long asked = situation.expected().stream()
                    .filter(step -> !step.permission().isEmpty() && step.mark().isEmpty())
                    .count();
            assertThat(new Comparison(situation.expected(), List.of(), Instant.EPOCH).differences())
                    .as(situation.toString())
                    .hasSize((int) asked);
        }
    }

    static List<SituationRow> all() {
        return SituationRow.all();
    }

    private static Comparison comparison(SituationRow situation) {
        Judgement judgement = situation.judgement();
        RecoveryCase facts = new RecoveryCase(
                judgement,
                situation.verdict(judgement),
                NOT_KNOWN,
                situation.contact(),
                request(situation, judgement.now()),
                situation
                        .extra("moves")
                        .map(Integer::parseInt)
                        .map(OptionalInt::of)
                        .orElseGet(OptionalInt::empty),
                tracking(situation, judgement.now()));
        RecoveryPlan plan = RecoveryPlanner.with(means(situation, judgement)).plan(facts);
        return new Comparison(situation.expected(), plan.steps(), judgement.now());
    }

    private static Optional<CancellationRequest> request(SituationRow situation, Instant now) {
        return situation
                .extra("request")
                .map(word -> word.equals("-over")
                        ? new CancellationRequest(
                                CancellationRequest.State.ON_APPROVAL, Optional.of(now.minus(Duration.ofHours(1))))
                        : new CancellationRequest(
                                CancellationRequest.State.ON_APPROVAL,
                                Optional.of(now.plus(SituationRow.hours(word)))));
    }

    /** three days from Ozon's asking. */
    private static CarrierFacts tracking(SituationRow situation, Instant now) {
        return situation
                .extra("tracking-untraceable")
                .map(ago -> new CarrierFacts(
                        true, Optional.of(now.minus(SituationRow.hours(ago)).plus(Duration.ofDays(3)))))
                .orElse(CarrierFacts.NOTHING_ASKED);
    }

    private static ShopMeans means(SituationRow situation, Judgement judgement) {
        List<Line> lines = judgement.posting().lines();
        ShopMeans means = ShopMeans.unknown(Orders.MOSCOW);
        for (Map.Entry<Sku, Integer> free : situation.free(lines).entrySet()) {
            means = means.stock(free.getKey(), free.getValue());
        }
        Instant later = judgement.now().plus(Duration.ofDays(20));
        if (situation.has("voucher")) {
            Optional<Percent> ten = Optional.of(Percent.of("10"));
            means = means.vouchers(List.of(new VoucherOffer("SORRY10", ten, Optional.empty(), later)));
        }
        if (situation.has("restock")) {
            means = means.restocks(lines.stream()
                    .map(line -> new Restock(SituationRow.sku(line), Optional.of(later), 50))
                    .toList());
        }
        if (situation.has("substitute")) {
            ShopProduct other = product(new Sku(9), lines.get(0), 50);
            List<ShopProduct> shop =
                    List.of(product(new Sku(1), lines.get(0), 0), product(new Sku(2), lines.get(0), 0), other);
            means = means.products(shop, SubstitutePolicy.OURS);
        }
        return means;
    }

    private static ShopProduct product(Sku sku, Line like, int free) {
        return new ShopProduct(
                sku,
                "teapot",
                OptionalLong.of(7),
                OptionalLong.of(8),
                OptionalLong.of(9),
                like.price().value(),
                OptionalInt.of(free),
                Optional.of(true),
                Optional.empty());
    }
}
