package io.github.ozonexpiry.outlook;

import static io.github.ozonexpiry.outlook.Waiting.RUSSIA;
import static io.github.ozonexpiry.outlook.Waiting.said;
import static io.github.ozonexpiry.posting.Postings.aPosting;
import static io.github.ozonexpiry.posting.Postings.line;
import static io.github.ozonexpiry.posting.Postings.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.WorkedExample;
import io.github.ozonexpiry.deadline.DeadlineCalculator;
import io.github.ozonexpiry.deadline.RuleProfile;
import io.github.ozonexpiry.expiry.Judgement;
import io.github.ozonexpiry.expiry.JudgementPolicy;
import io.github.ozonexpiry.handling.HandlingTerms;
import io.github.ozonexpiry.money.Amounts;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.outlook.CostCurve.Saving;
import io.github.ozonexpiry.outlook.CostCurve.Stretch;
import io.github.ozonexpiry.posting.AvailableAction;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Postings;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.posting.Tariffication;
import io.github.ozonexpiry.rule.DatedTable;
import io.github.ozonexpiry.rule.Origin;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Message;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cost of waiting. Expected values: the two official ladders (W-05, W-06), the delay by RU-3 (3 % of the price, at least 50 RUB). */
class CostCurveTest {

    private static final Instant DATE = Instant.parse("2026-05-05T06:00:00Z");
    private static final String HEAD = "name profile kind counted_from amount rule confidence from until seen sources";
    private static final String ROW = "OWN own NO_DELAY ORDER 24h L-05 D 2020-01-01   OWN";
    private static final String OPEN_END = "9999-12-31T23:59:59.9999999Z";

    @WorkedExample("W-05")
    @Test
    void theFirstLadderWithItsDelayCosts() {
        assertThat(curve(Postings.w05()).stretches())
                .extracting(CostCurveTest::shown)
                .containsExactly(
                        "2026-05-04T06:44:37Z 2026-05-04T18:44:38Z -9 RUB",
                        "2026-05-04T18:44:38Z 2026-05-05T06:44:38Z -6 RUB",
                        "2026-05-05T06:44:38Z 2026-05-05T18:44:38Z 50 RUB",
                        "2026-05-05T18:44:38Z 2026-05-06T04:00:01Z 100 RUB",
                        "2026-05-06T04:00:01Z 2026-05-06T06:44:38Z 150 RUB",
                        "2026-05-06T06:44:38Z +1000000000-12-31T23:59:59.999999999Z 150 RUB");
    }

    @WorkedExample("W-06")
    @Test
    void theSecondLadderWithItsDelayCosts() {
        assertThat(curve(Postings.w06()).stretches())
                .extracting(CostCurveTest::shown)
                .containsExactly(
                        "2026-03-30T11:26:00Z 2026-03-31T09:00:01Z 0 RUB",
                        "2026-03-31T09:00:01Z 2026-03-31T21:00:01Z 50 RUB",
                        "2026-03-31T21:00:01Z 2026-04-01T09:00:01Z 50 RUB",
                        "2026-04-01T09:00:01Z 2026-04-01T21:00:01Z 100 RUB",
                        "2026-04-01T21:00:01Z 2026-04-02T09:00:01Z 100 RUB",
                        "2026-04-02T09:00:01Z 2026-04-04T16:59:01Z 150 RUB",
                        "2026-04-04T16:59:01Z +1000000000-12-31T23:59:59.999999999Z 200 RUB");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-06T04:00:00Z, 100 RUB", // the last second without delay (L-20)
        "2026-05-06T04:00:01Z, 150 RUB",
    })
    void theDelayIsChargedFromTheSecondAfterTheLastOneWithout(Instant shipped, String cost) {
        assertThat(curve(Postings.w05()).at(shipped).sum()).hasToString(cost);
    }

    @Test
    void aSumSaysWhereEachOfItsPartsComesFrom() {
        Cost cost = curve(Postings.w05()).at(Instant.parse("2026-05-06T05:00:00Z"));

        assertThat(cost.parts())
                .containsExactly(
                        new Cost.Part(Cost.Kind.SHIPPING, Money.of("100", "RUB"), new Origin.Stated("tariff_charge")),
                        new Cost.Part(Cost.Kind.DELAY, Money.of("50", "RUB"), new Origin.Computed(RuleId.of("RU-3"))));
        assertThat(said(cost.message()))
                .isEqualTo("150 RUB, added up from different sources:"
                        + " recommended-time tariff: 100 RUB, stated by Ozon (tariff_charge);"
                        + " charge for the late hand-over: 50 RUB, computed by rule RU-3");
    }

    @Test
    void shippingBeforeEachStretchSavesTheDifferenceToIt() {
        List<Saving> savings = curve(Postings.w05()).savings(Postings.W05_ORDER);

        assertThat(savings)
                .extracting(saving -> saving.before() + " " + saving.amount().orElseThrow())
                .containsExactly(
                        "2026-05-04T18:44:38Z 3 RUB",
                        "2026-05-05T06:44:38Z 56 RUB",
                        "2026-05-05T18:44:38Z 50 RUB",
                        "2026-05-06T04:00:01Z 50 RUB",
                        "2026-05-06T06:44:38Z 0 RUB");
        assertThat(savings).extracting(Saving::isNothing).containsExactly(false, false, false, false, true);
        assertThat(said(savings.get(1).message())).isEqualTo("before 2026-05-05 06:44:38: saves 56 RUB");
    }

    @Test
    void onlyWhatIsNotOverIsLeft() {
        Instant began = Instant.parse("2026-05-05T18:44:38Z");

        assertThat(curve(Postings.w05()).from(began).get(0).from()).isEqualTo(began);
        assertThat(curve(Postings.w05()).from(began.minusNanos(1)).get(0).until())
                .isEqualTo(began);
        assertThat(curve(Postings.w05()).savings(began)).hasSize(2);
    }

    @Test
    void inTheFreeZoneTheDelayCostsNothingAndSaysSo() {
        Cost cost = CostCurve.of(judged(Postings.w05()), Waiting.FREE).at(Instant.parse("2026-05-06T05:00:00Z"));

        assertThat(cost.sum()).isEqualTo(Amounts.NONE.plus(Money.of("100", "RUB")));
        assertThat(cost.parts()).extracting(Cost.Part::kind).containsExactly(Cost.Kind.SHIPPING, Cost.Kind.DELAY);
    }

    @Test
    void beforeTheOrderNothingIsKnown() {
        Instant before = Postings.W05_ORDER.minusSeconds(1);

        assertThat(curve(Postings.w05()).at(before))
                .isEqualTo(new Cost(List.of(), List.of(Message.of("cost.notKnown.beforeOrder", before))));
    }

    @Test
    void aPostingThatIsNoLongerOpenHasNoCurve() {
        CostCurve curve = curve(aPosting().status(Status.DELIVERED).build());

        assertThat(curve.stretches()).isEmpty();
        assertThat(curve.notes()).containsExactly(Message.of("outlook.note.closed"));
        assertThat(curve.at(DATE).notKnown()).isEqualTo(curve.notes());
    }

    @Test
    void anFbsPostingWithoutStepsHasACostThatIsNotKnownAndStillItsDelay() {
        Posting posting =
                Postings.w05().toBuilder().tariffication(Stated.absent()).build();
        Cost cost = curve(posting).at(Instant.parse("2026-05-06T04:00:01Z"));

        assertThat(cost.notKnown()).containsExactly(Message.of("cost.notKnown.noLadder"));
        assertThat(cost.sum()).hasToString("50 RUB");
        assertThat(said(cost.message()))
                .isEqualTo("not known: Ozon states no tariff steps; known of it:"
                        + " charge for the late hand-over: 50 RUB, computed by rule RU-3");
        assertThat(curve(posting).savings(Postings.W05_ORDER).get(0).amount()).isEmpty();
        assertThat(curve(posting).savings(Postings.W05_ORDER).get(0).isNothing())
                .isFalse();
        assertThat(said(curve(posting).savings(Postings.W05_ORDER).get(0).message()))
                .isEqualTo("before 2026-05-06 04:00:01: saving not known: Ozon states no tariff steps");
    }

    @Test
    void aPostingOfAnUnknownSchemeMayHaveATariff() {
        Posting posting = aPosting()
                .scheme(Optional.empty())
                .status(Status.AWAITING_DELIVER)
                .build();

        assertThat(curve(posting).at(DATE).notKnown()).contains(Message.of("cost.notKnown.noLadder"));
    }

    @Test
    void outsideFbsShippingHasNoTariffUnlessOzonStatesSteps() {
        Posting posting = aPosting()
                .scheme(Scheme.RFBS)
                .status(Status.AWAITING_DELIVER)
                .shipmentDateWithoutDelay(DATE)
                .build();
        Posting stated = posting.toBuilder()
                .tariffication(Tariffication.of(List.of(step("commission", "3", "100", "100", OPEN_END))))
                .build();

        assertThat(curve(posting).at(DATE)).isEqualTo(new Cost(List.of(), List.of()));
        assertThat(said(curve(posting).at(DATE).message())).isEqualTo("nothing");
        assertThat(curve(stated).at(DATE).sum()).hasToString("100 RUB");
    }

    @Test
    void whereTheLastMomentWithoutDelayIsNotStatedItMayCostAfterTheRecommendedTime() {
        Posting posting = Postings.w05().toBuilder()
                .shipmentDateWithoutDelay(Stated.absent())
                .build();
        Instant late = Instant.parse("2026-05-05T06:44:38Z"); // one second after shipment_date
        Message notStated = Message.of("outlook.notKnown.noDelayNotStated");

        assertThat(curve(posting).at(late.minusNanos(1)).notKnown()).isEmpty();
        assertThat(curve(posting).at(late).notKnown()).containsExactly(notStated);
        assertThat(curve(posting).at(late).sum()).hasToString("50 RUB");
        assertThat(CostCurve.of(judged(posting), Waiting.FREE).at(late).notKnown())
                .isEmpty();
        assertThat(curve(aPosting()
                                .scheme(Scheme.RFBS)
                                .status(Status.AWAITING_DELIVER)
                                .build())
                        .at(late)
                        .notKnown())
                .containsExactly(notStated);
    }

    @Test
    void aCancellationMayCostADelayThatOzonDoesNotStateToo() {
        Posting posting = Postings.w05().toBuilder()
                .shipmentDateWithoutDelay(Stated.absent())
                .build();
        Instant late = Instant.parse("2026-05-05T06:44:38Z"); // one second after shipment_date
        Message noIndex = Message.of("index.none");
        Message notStated = Message.of("outlook.notKnown.noDelayNotStated");

        assertThat(new Reckoner(judged(posting), RUSSIA).cancelledAt(late).notKnown())
                .containsExactly(notStated);
        assertThat(new Reckoner(judged(posting), ExpectedCharges.notKnown(noIndex))
                        .cancelledAt(late)
                        .notKnown())
                .containsExactly(noIndex, notStated);
    }

    @Test
    void aReasonThatHoldsForDelayAndCancellationIsNamedOnce() {
        ExpectedCharges none = ExpectedCharges.notKnown(Message.of("index.none"));
        Instant late = Instant.parse("2026-05-06T04:00:01Z"); // the second after the last one without delay

        assertThat(new Reckoner(judged(Postings.w05()), none).cancelledAt(late).notKnown())
                .containsExactly(Message.of("index.none"));
    }

    @Test
    void whereNothingElseChangesTheCostAStretchStillBeginsAfterTheRecommendedTime() {
        Posting posting = aPosting()
                .scheme(Scheme.RFBS)
                .status(Status.AWAITING_DELIVER)
                .inProcessAt(DATE)
                .lines(List.of(line(1, "300")))
                .shipmentDate(DATE.plusSeconds(60))
                .build();

        assertThat(curve(posting).stretches())
                .extracting(Stretch::from)
                .containsExactly(DATE, DATE.plusSeconds(61)); // L-20: the whole second counts
    }

    @Test
    void behindALastStepWithAnEndAStretchOfUnknownCostBegins() {
        Posting posting = Postings.w05().toBuilder()
                .tariffication(Tariffication.of(List.of(step("commission", "3", "100", "100", "2026-05-05T06:44:37Z"))))
                .build();
        Instant end = Instant.parse("2026-05-05T06:44:38Z");

        assertThat(curve(posting).at(end.minusNanos(1)).sum()).hasToString("100 RUB");
        assertThat(curve(posting).at(end).notKnown()).containsExactly(Message.of("cost.notKnown.afterLastStep", end));
    }

    @Test
    void afterTheTimeToFixTheShipDateItCannotBeShipped() { // L-03
        Posting posting = aPosting()
                .scheme(Scheme.RFBS)
                .status(Status.AWAITING_PACKAGING)
                .lines(List.of(line(1, "300")))
                .shipmentDate(DATE)
                .shipmentDateWithoutDelay(DATE.plusSeconds(60))
                .actions(AvailableAction.SET_CUTOFF)
                .build();

        assertThat(curve(posting).at(DATE.minusNanos(1)).isKnown()).isTrue();
        assertThat(curve(posting).at(DATE).notKnown()).containsExactly(Message.of("outlook.notKnown.cutoffMissed"));
        assertThat(curve(posting.toBuilder().status(Status.AWAITING_DELIVER).build())
                        .at(DATE)
                        .isKnown())
                .isTrue(); // assembled in time, to be handed over
    }

    @Test
    void aDelayAfterAMomentThatOzonDoesNotStateIsAnEstimate() { // decision 10
        Posting posting = aPosting()
                .scheme(Scheme.RFBS)
                .status(Status.AWAITING_DELIVER)
                .inProcessAt(DATE)
                .lines(List.of(line(1, "300")))
                .build();
        Judgement judgement = Judgement.of(
                posting, dayWithoutDelay().schedule(posting), DATE, JudgementPolicy.DEFAULT, Optional.empty());
        CostCurve curve = CostCurve.of(judgement, RUSSIA);

        assertThat(curve.at(DATE.plusSeconds(86_400)).parts()).isEmpty();
        assertThat(curve.at(DATE.plusSeconds(86_401)).parts())
                .containsExactly(
                        new Cost.Part(Cost.Kind.DELAY, Money.of("50", "RUB"), new Origin.Estimated(RuleId.of("L-05"))));
        assertThat(curve.notes()).hasSize(2);
    }

    @Test
    void realFbsGlobalCostsNothingUntilTheTimerAndThenTheCancellation() { // I-01, X-06, I-05: 3 % of 300 CNY
        CostCurve curve = CostCurve.of(Waiting.judgedGlobal(Waiting.global().build(), DATE), Waiting.BLUE);

        assertThat(curve.stretches())
                .containsExactly(
                        new Stretch(Waiting.GLOBAL_ORDER, Waiting.TIMER, false, new Cost(List.of(), List.of())),
                        new Stretch(
                                Waiting.TIMER,
                                Instant.MAX,
                                true,
                                new Cost(
                                        List.of(new Cost.Part(
                                                Cost.Kind.CANCELLATION,
                                                Money.of("9", "CNY"),
                                                new Origin.Computed(RuleId.of("I-05")))),
                                        List.of())));
        assertThat(said(curve.notes().get(0))).isEqualTo("cancelled by Ozon 2026-04-13 16:00: computed by rule X-06");
        assertThat(curve.notes()).hasSize(1);
        assertThat(curve.savings(Waiting.GLOBAL_ORDER).get(0).amount().orElseThrow())
                .hasToString("9 CNY");
    }

    @Test
    void aMissingRateIsNamedAndTheRestOfTheCurveIsThere() {
        ExpectedCharges noRate = ExpectedCharges.by(Waiting.GLOBAL.atIndex(45, 900), Waiting.MOSCOW);
        CostCurve curve = CostCurve.of(Waiting.judgedGlobal(Waiting.global().build(), DATE), noRate);

        assertThat(curve.at(Waiting.TIMER.minusSeconds(1)).isKnown()).isTrue();
        assertThat(said(curve.at(Waiting.TIMER).message()))
                .isEqualTo("not known: no exchange rate of CNY to the rouble on 2026-04-13 is given");
    }

    @Test
    void inRealFbsGlobalADelayIsNoErrorWhateverTheTariff() { // I-01
        ExpectedCharges none = ExpectedCharges.notKnown(Message.of("index.none"));
        CostCurve curve = CostCurve.of(Waiting.judgedGlobal(Waiting.global().build(), DATE), none);

        assertThat(curve.at(Waiting.TIMER.minusSeconds(1))).isEqualTo(new Cost(List.of(), List.of()));
        assertThat(curve.at(Waiting.TIMER).notKnown()).containsExactly(Message.of("index.none"));
    }

    @Test
    void aDateBeforeTheOrderBeginsNoStretchBeforeIt() {
        Posting posting = Postings.w05().toBuilder()
                .shipmentDateWithoutDelay(Postings.W05_ORDER.minusSeconds(60))
                .build();

        assertThat(curve(posting).stretches().get(0).from()).isEqualTo(Postings.W05_ORDER);
        assertThat(curve(posting).stretches().get(0).cost().sum()).hasToString("41 RUB"); // -9 and 50
    }

    @Test
    void goodsOfAnotherCurrencyAreNamed() {
        Posting posting = Waiting.global().lines(List.of(line(1, "300"))).build();

        assertThat(CostCurve.of(Waiting.judgedGlobal(posting, DATE), Waiting.BLUE)
                        .at(Waiting.TIMER)
                        .notKnown())
                .extracting(Message::key)
                .containsExactly("charge.notKnown.currency");
    }

    @Test
    void thatNobodyKnowsWhenOzonCancelsIsSaid() {
        assertThat(curve(Postings.w05()).notes()).containsExactly(Message.of("outlook.note.noTimer"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | shipped from 2026-05-04 06:44:37, before 2026-05-04 18:44:38: recommended-time tariff: -9 RUB, stated by Ozon (tariff_charge)",
                "RUSSIAN | отгрузка с 2026-05-04 06:44:37, раньше 2026-05-04 18:44:38: тариф за время отгрузки: -9 RUB, указано Ozon (tariff_charge)",
                "CHINESE | 自 2026-05-04 06:44:37 起、2026-05-04 18:44:38 之前发货：推荐时间收费：-9 RUB，Ozon 给出（tariff_charge）",
            })
    void aStretchIsSaidInThreeLanguages(Language language, String text) {
        assertThat(said(curve(Postings.w05()).stretches().get(0).message(), language))
                .isEqualTo(text);
    }

    @Test
    void openEndsAreSaidInWords() {
        Stretch all = new Stretch(Instant.MIN, Instant.MAX, true, new Cost(List.of(), List.of()));

        assertThat(said(all.message())).isEqualTo("cancelled by Ozon from the order, before without end: nothing");
        assertThat(all.covers(DATE)).isTrue();
    }

    private static CostCurve curve(Posting posting) {
        return CostCurve.of(judged(posting), RUSSIA);
    }

    private static Judgement judged(Posting posting) {
        return Judgement.of(posting, DATE);
    }

    private static String shown(Stretch stretch) {
        assertThat(stretch.cost().isKnown()).isTrue();
        assertThat(stretch.cancelled()).isFalse();
        return stretch.from() + " " + stretch.until() + " " + stretch.cost().sum();
    }

    /** A shop that takes 24 hours from the order for the last moment without delay; Ozon states none. */
    private static DeadlineCalculator dayWithoutDelay() {
        String table = String.join("\n", HEAD, ROW).replace(' ', '\t');
        try {
            RuleProfile own = RuleProfile.read(
                    DatedTable.read(new StringReader(table), "own.tsv"), "own", Optional.of(Scheme.RFBS));
            return DeadlineCalculator.of(own, HandlingTerms.own().build());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
