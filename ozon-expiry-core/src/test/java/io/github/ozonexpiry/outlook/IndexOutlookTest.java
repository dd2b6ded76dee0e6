package io.github.ozonexpiry.outlook;

import static io.github.ozonexpiry.outlook.Waiting.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.index.IndexCounter;
import io.github.ozonexpiry.index.IndexLedger;
import io.github.ozonexpiry.index.IndexOutcome;
import io.github.ozonexpiry.index.IndexPolicy;
import io.github.ozonexpiry.index.IndexPolicy.ChargeDay;
import io.github.ozonexpiry.index.IndexPolicy.Denominator;
import io.github.ozonexpiry.index.IndexShare;
import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.penalty.PenaltyTariff;
import io.github.ozonexpiry.penalty.PenaltyTariffs;
import io.github.ozonexpiry.penalty.Zone;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Windows of 14 days without today (I-02); every expected day and share is counted by hand. */
class IndexOutlookTest {

    private static final IndexPolicy POLICY = IndexPolicy.globalFiveZones();
    private static final PenaltyTariff FIVE = PenaltyTariffs.official().named("GLOBAL-5");
    private static final LocalDate DAY = LocalDate.parse("2027-01-05"); // the window is 22 December to 4 January
    private static final LocalDate FIRST = LocalDate.parse("2026-11-01");
    private static final LocalDate LAST = LocalDate.parse("2027-03-01");

    private final IndexCounter counter = new IndexCounter(POLICY, FIRST, LAST);

    @Test
    void theIndexIsGreenOnTheDayOnWhichEnoughErrorsHaveLeftTheWindow() {
        created("2026-12-30", 96);
        cancelled("2026-12-24", 6);
        cancelled("2026-12-30", 4);

        // 10 of 106; the six of 24 December leave with the window of 8 January, which begins on the 25th: 4 of 100
        assertThat(outlook().withoutShipments()).isEqualTo(new Recovery.On(LocalDate.parse("2027-01-08"), true));
    }

    @Test
    void oneShipmentFewerAndItIsNotGreen() {
        created("2026-12-30", 95); // with the four errors 99 of 30 December: 4 of 99 is more than 4 %
        cancelled("2026-12-24", 6);
        cancelled("2026-12-30", 4);

        // the last day before everything has left is 13 January; on the 14th nothing counts
        assertThat(outlook().withoutShipments()).isEqualTo(new Recovery.NoIndexFrom(LocalDate.parse("2027-01-14")));
    }

    @Test
    void whatIsCancelledTodayLeavesWithTheLastWindowThatHasToday() {
        cancelled("2027-01-04", 20);
        cancelled("2027-01-05", 100);

        assertThat(outlook().withoutShipments()).isEqualTo(new Recovery.NoIndexFrom(LocalDate.parse("2027-01-20")));
    }

    @Test
    void whatIsGreenTodayMayNotStaySo() {
        created("2026-12-24", 100);
        created("2026-12-30", 19);
        cancelled("2026-12-30", 4);

        assertThat(outlook().withoutShipments()).isEqualTo(new Recovery.Already(false)); // 4 of 23 from 8 January on
    }

    @Test
    void whatIsGreenAndWithoutErrorsStaysSo() {
        created("2026-12-30", 10);

        assertThat(outlook().withoutShipments()).isEqualTo(new Recovery.Already(true));
    }

    @Test
    void whatBecomesGreenMayNotStaySo() {
        created("2026-12-26", 100);
        cancelled("2026-12-24", 6);
        created("2026-12-30", 10);
        cancelled("2026-12-30", 4);

        // 10 of 120; from 8 January 4 of 114; from 10 January, without the hundred, 4 of 14
        assertThat(outlook().withoutShipments()).isEqualTo(new Recovery.On(LocalDate.parse("2027-01-08"), false));
    }

    @Test
    void atThePresentRateNewShipmentsJoinFromTheNextDayOn() {
        created("2027-01-04", 130);
        cancelled("2027-01-04", 10);

        // 10 of 140 are 10 a day; 250 shipments are needed: 11 days of new ones, 6 to 16 January, counted on the 17th
        assertThat(outlook().atPresentRate()).isEqualTo(new Recovery.On(LocalDate.parse("2027-01-17"), true));
        assertThat(outlook().withoutShipments()).isEqualTo(new Recovery.NoIndexFrom(LocalDate.parse("2027-01-19")));
    }

    @Test
    void aRateThatIsNoWholeNumberADayIsExact() {
        created("2027-01-04", 131); // 10 of 141; 109 more are needed, 10.07 a day: after 10 days 100.7, after 11 110.8
        cancelled("2027-01-04", 10);
        IndexCounter fewer = new IndexCounter(POLICY, FIRST, LAST);
        tell(fewer, "2027-01-04", 160, 10); // 10 of 160, 11.43 a day: 90 more are needed, after 8 days 91.4

        assertThat(outlook().atPresentRate()).isEqualTo(new Recovery.On(LocalDate.parse("2027-01-17"), true));
        assertThat(IndexOutlook.of(fewer, FIVE, DAY).atPresentRate())
                .isEqualTo(new Recovery.On(LocalDate.parse("2027-01-14"), true));
    }

    @Test
    void atThePresentRateTheErrorsLeaveAtTheLatestWithTheirWindow() {
        created("2027-01-04", 4);
        cancelled("2027-01-04", 10);

        assertThat(outlook().atPresentRate()).isEqualTo(new Recovery.On(LocalDate.parse("2027-01-19"), true));
    }

    @Test
    void withTwoDaysLeftOutNewShipmentsCountADayLater() { // I-14
        IndexCounter other = new IndexCounter(POLICY.withExcludedDays(2), FIRST, LAST);
        tell(other, "2027-01-03", 140, 10);

        // the window of 5 January ends on the 3rd; 11 days of new ones, 6 to 16 January, are counted on the 18th; the
        // errors leave on the 19th
        assertThat(IndexOutlook.of(other, FIVE, DAY).atPresentRate())
                .isEqualTo(new Recovery.On(LocalDate.parse("2027-01-18"), true));
    }

    @Test
    void anEmptyWindowHasNoIndexAndNoZone() {
        IndexOutlook outlook = outlook();

        assertThat(outlook.highest().zone()).isEmpty();
        assertThat(outlook.withoutShipments()).isEqualTo(new Recovery.NoIndexFrom(DAY));
        assertThat(outlook.atPresentRate()).isEqualTo(new Recovery.NoIndexFrom(DAY));
        assertThat(outlook.blocks().get(0).level()).isEqualTo(BlockRisk.Level.NOT_MEASURED);
        assertThat(said(outlook.messages().get(0))).isEqualTo("no index, for no shipment counts");
    }

    @Test
    void whereTheRangeEndsTheAnswerEndsToo() {
        IndexCounter narrow = new IndexCounter(POLICY, FIRST, LocalDate.parse("2027-01-06"));
        tell(narrow, "2027-01-04", 20, 10);

        assertThat(IndexOutlook.of(narrow, FIVE, DAY).withoutShipments())
                .isEqualTo(new Recovery.NotUntil(LocalDate.parse("2027-01-07")));
        assertThatThrownBy(() -> IndexOutlook.of(narrow, FIVE, LocalDate.parse("2027-01-08")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTariffWithoutZonesHasNoBetterIndex() {
        created("2027-01-04", 10);
        IndexOutlook outlook =
                IndexOutlook.of(counter, PenaltyTariffs.official().named("RU-2"), DAY);

        assertThat(outlook.withoutShipments()).isEqualTo(new Recovery.NoZones());
        assertThat(outlook.highest().chargePercent()).contains(Percent.of("3"));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 5/100, BLUE, 3", // 4 of 100 and one more (I-04, I-05)
        "6, 10/100, BLUE, 3",
        "7, 11/100, YELLOW, 6",
        "37, 41/100, RED, 9",
    })
    void furtherCancellationsMeetTheIndexThatCountsThem(int more, String share, Zone.Name zone, String percent) {
        created("2027-01-04", 96);
        cancelled("2027-01-04", 4);

        List<Supposed> supposed = outlook().whatIf(Map.of(DAY, more));

        assertThat(supposed).hasSize(1);
        IndexPlace place = supposed.get(0).place().orElseThrow();
        assertThat(supposed.get(0).indexDay()).isEqualTo(DAY.plusDays(1)); // I-08
        assertThat(place.reading().share().map(one -> one.errors() + "/" + one.shipments()))
                .contains(share);
        assertThat(place.zone().map(Zone::name)).contains(zone);
        assertThat(place.chargePercent()).contains(Percent.of(percent));
    }

    @Test
    void severalDaysAddUpInTheirOrderAsFarAsTheWindowReaches() {
        created("2027-01-04", 100);
        LocalDate fortnightLater =
                DAY.plusDays(13); // its charge takes the index of 19 January, which begins on the 5th

        List<Supposed> supposed = outlook().whatIf(Map.of(fortnightLater, 2, DAY, 3, DAY.plusDays(1), 4));

        assertThat(supposed).extracting(Supposed::day).containsExactly(DAY, DAY.plusDays(1), fortnightLater);
        assertThat(supposed)
                .extracting(one -> one.place().orElseThrow().reading().share())
                .containsExactly(
                        Optional.of(new IndexShare(3, 100)),
                        Optional.of(new IndexShare(7, 100)),
                        Optional.of(
                                new IndexShare(9, 9))); // the hundred have left; who is cancelled counts himself (I-03)
    }

    @Test
    void aSupposedErrorLeavesWithItsWindow() {
        created("2027-01-04", 100);

        List<Supposed> supposed = outlook().whatIf(Map.of(LocalDate.parse("2026-12-23"), 2, DAY, 1));

        assertThat(supposed.get(0).place()).isEmpty(); // the index of 24 December is not that of a day to come
        assertThat(supposed.get(1).place().orElseThrow().reading().numerator())
                .isEqualTo(3); // 23 December to 5 January
        assertThat(outlook()
                        .whatIf(Map.of(LocalDate.parse("2026-12-22"), 2, DAY, 1))
                        .get(1)
                        .place()
                        .orElseThrow()
                        .reading()
                        .numerator())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"CREATED_OR_CANCELLED, 7, 7", "CREATED, 7, 5", "CREATED_NOT_CANCELLED, 7, 0"})
    void whatASupposedErrorDoesToTheShipmentsIsThePolicys(Denominator denominator, long errors, long shipments) {
        IndexCounter other = new IndexCounter(POLICY.with(denominator), FIRST, LAST);
        other.created(LocalDate.parse("2027-01-04").toEpochDay());
        for (int i = 0; i < 4; i++) {
            other.created(LocalDate.parse("2027-01-04").toEpochDay());
        }

        Supposed supposed =
                IndexOutlook.of(other, FIVE, DAY).whatIf(Map.of(DAY, 7)).get(0);

        assertThat(supposed.place().orElseThrow().reading().numerator()).isEqualTo(errors);
        assertThat(supposed.place().orElseThrow().reading().denominator()).isEqualTo(shipments);
    }

    @Test
    void underTheOtherReadingAChargeTakesTheIndexOfItsOwnDayWhichDoesNotCountItYet() { // I-08
        IndexCounter other = new IndexCounter(POLICY.with(ChargeDay.SAME_DAY), FIRST, LAST);
        tell(other, "2027-01-04", 100, 0);

        Supposed supposed =
                IndexOutlook.of(other, FIVE, DAY).whatIf(Map.of(DAY, 50)).get(0);

        assertThat(supposed.indexDay()).isEqualTo(DAY);
        assertThat(supposed.place().orElseThrow().zone().map(Zone::name)).contains(Zone.Name.GREEN);
    }

    @Test
    void aSuppositionIsToldAsLongAsWindowsHaveTodayAndNoLonger() {
        LocalDate lastIndexDay = LocalDate.parse("2027-01-20");

        List<Supposed> supposed = outlook().whatIf(Map.of(lastIndexDay.minusDays(1), 1, lastIndexDay, 1));

        assertThat(supposed.get(0).indexDay()).isEqualTo(lastIndexDay);
        assertThat(supposed.get(0).place()).isPresent();
        assertThat(supposed.get(1).place()).isEmpty();
    }

    @Test
    void supposingNoErrorIsRefused() {
        assertThatThrownBy(() -> outlook().whatIf(Map.of(DAY, 0)))
                .hasMessage("suppose 1 or more errors, got 0 on 2027-01-05");
    }

    @Test
    void aSuppositionIsSaidWithItsIndex() {
        created("2027-01-04", 100);

        assertThat(said(outlook().whatIf(Map.of(DAY, 5)).get(0).message()))
                .startsWith(
                        "5 more cancelled on 2027-01-05: their charge takes the index of 2027-01-06: index 5/100 = 5 %")
                .contains("zone blue");
        assertThat(said(outlook().whatIf(Map.of(DAY.plusDays(40), 5)).get(0).message()))
                .isEqualTo(
                        "5 more cancelled on 2027-02-14: the index of 2027-02-15, which their charge takes, cannot be told");
    }

    @Test
    void whatMayCountStandsBetweenTwoZones() {
        IndexOutlook outlook = IndexOutlook.of(ledger(), FIVE, DAY);

        // of three shipments one is an error and one may be
        assertThat(outlook.lowest().reading().numerator()).isEqualTo(1);
        assertThat(outlook.highest().reading().numerator()).isEqualTo(2);
        assertThat(said(outlook.messages().get(0)))
                .startsWith("at least: index 1/3")
                .contains("; at most: index 2/3");
        assertThat(outlook.messages()).contains(Message.of("outlook.notReckoned", 1));
    }

    @Test
    void theOutlookOfALedgerIsASnapshot() {
        IndexLedger ledger = ledger();
        IndexOutlook before = IndexOutlook.of(ledger, FIVE, DAY);

        ledger.forget(PostingNumber.of("1-0002-1"));

        assertThat(before.today().lowest().numerator()).isEqualTo(1);
        assertThat(IndexOutlook.of(ledger, FIVE, DAY).today().lowest().numerator())
                .isZero();
    }

    @Test
    void theOutlookIsSaidFromTodayToTheBlocks() {
        created("2026-12-30", 100);
        cancelled("2026-12-24", 6);
        cancelled("2026-12-30", 4);

        assertThat(outlook().messages())
                .extracting(Waiting::said)
                .containsExactly(
                        "index 10/110 ~ 9.09 %: zone blue (above 4 %, up to 10 %); share of the price charged for a cancellation: 3 %; errors to a worse zone: 2; shipments without error to a better zone: 140",
                        "with no new shipments and errors: in the best zone from 2027-01-08 on",
                        "at the present rate of shipments, without errors: in the best zone from 2027-01-08 on",
                        "error index above 40 %: the account may be blocked; errors until then: 35",
                        "the block ends by itself; days: 3"); // I-13
    }

    @Test
    void anIndexOfRussiaThatWeCountedIsNotPassedOffAsOzons() { // RU-A1
        created("2027-01-04", 10);
        IndexOutlook russia = IndexOutlook.of(counter, PenaltyTariffs.official().named("RU-4"), DAY);

        assertThat(said(russia.messages().get(0)))
                .isEqualTo("Ozon publishes no formula of this index; its own figure counts");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theOutlookIsSaidInEveryLanguage(Language language) {
        created("2026-12-30", 100);
        cancelled("2026-12-24", 6);

        assertThat(outlook().messages())
                .allSatisfy(message ->
                        assertThat(said(message, language)).isNotBlank().doesNotContain("{"));
    }

    private IndexOutlook outlook() {
        return IndexOutlook.of(counter, FIVE, DAY);
    }

    private static IndexLedger ledger() {
        IndexLedger ledger = new IndexLedger(POLICY, FIRST, LAST);
        Instant at = Instant.parse("2027-01-02T12:00:00Z");
        ledger.record(PostingNumber.of("1-0001-1"), new IndexOutcome.Shipment(at), at);
        ledger.record(PostingNumber.of("1-0002-1"), new IndexOutcome.SellerError(at, When.at(at)), at);
        ledger.record(PostingNumber.of("1-0003-1"), new IndexOutcome.PerhapsError(at, When.at(at)), at);
        ledger.record(
                PostingNumber.of("1-0004-1"),
                new IndexOutcome.NotReckoned(Message.of("index.notReckoned.created")),
                at);
        return ledger;
    }

    private void created(String day, int many) {
        tell(counter, day, many, 0);
    }

    /** Shipments that were created and cancelled on one day. */
    private void cancelled(String day, int many) {
        tell(counter, day, many, many);
    }

    private static void tell(IndexCounter counter, String day, int created, int cancelled) {
        long date = LocalDate.parse(day).toEpochDay();
        for (int i = 0; i < created; i++) {
            counter.created(date);
        }
        for (int i = 0; i < cancelled; i++) {
            counter.cancelled(date, date);
        }
    }
}
