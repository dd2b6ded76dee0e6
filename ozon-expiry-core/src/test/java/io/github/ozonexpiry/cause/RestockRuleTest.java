package io.github.ozonexpiry.cause;

import static io.github.ozonexpiry.cause.CaseScene.expired;
import static io.github.ozonexpiry.cause.CaseScene.handedOver;
import static io.github.ozonexpiry.cause.CaseScene.may;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.history.PostingEvent.Kind;
import io.github.ozonexpiry.stock.Arrival;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Source of what is expected: issue 8, item 2 (restock arriving too late). The last moment is Wednesday the 6th at 07:00; of its 17 working
 * hours half are over on Tuesday at 09:30.
 */
class RestockRuleTest {

    private static final String WAITED = "STRONG seller: the posting waited for the goods (2026-05-03 10:00)";
    private static final Optional<Instant> EXPECTED = Optional.of(may("05 10:00"));

    private static CaseScene soldOut() {
        return handedOver("08 10:00").passedOn().stock(stock -> stock.counted(may("04 09:57"), 0, 0));
    }

    private static Arrival arrived(String when) {
        return new Arrival(may("03 10:00"), EXPECTED, Optional.of(may(when)), 20);
    }

    private static Told told(CaseScene scene, Arrival arrival) {
        return Told.of(Cause.RESTOCK_TOO_LATE, scene.stock(stock -> stock.arriving(arrival)));
    }

    @ParameterizedTest
    @CsvSource({"06 07:00, DECISIVE", "06 06:59, STRONG"})
    void goodsThatWereNeededAndCameLaterThanExpectedAreDecisiveFromTheLastMomentOn(String when, String weight) {
        Told told = told(soldOut(), arrived(when));

        assertThat(told.speaksFor()).containsExactly(weight + " seller: 20 arrived on 2026-05-" + when, WAITED);
        assertThat(told.otherwise())
                .isEqualTo("with the goods there and packed before 2026-05-06 07:00, it would have been in time");
    }

    @Test
    void goodsThatNeverCameAreDecisive() {
        assertThat(told(soldOut(), new Arrival(may("03 10:00"), EXPECTED, Optional.empty(), 20))
                        .speaksFor())
                .containsExactly("DECISIVE seller: 20 expected on 2026-05-05 10:00", WAITED);
        assertThat(told(soldOut(), new Arrival(may("03 10:00"), Optional.empty(), Optional.empty(), 20))
                        .speaksFor())
                .containsExactly("DECISIVE seller: 20 on their way, no date known", WAITED);
    }

    @Test
    void goodsThatCameAsExpectedWereLateWhereTheyTookHalfOfTheTime() {
        assertThat(told(soldOut(), arrived("05 09:30")).speaksFor())
                .containsExactly("STRONG seller: 20 arrived on 2026-05-05 09:30", WAITED);
        assertThat(told(soldOut(), arrived("05 09:29")).speaksFor()).isEmpty();
    }

    @Test
    void goodsThatWereThereWhenItWasOrderedWereNotWaitedFor() {
        Arrival before = new Arrival(may("02 10:00"), Optional.of(may("03 10:00")), Optional.of(may("04 10:00")), 20);

        assertThat(told(soldOut(), before).speaksFor()).isEmpty();
    }

    @Test
    void whatWasPickedBeforeTheGoodsCameDidNotWaitForThem() {
        assertThat(told(soldOut().event(Kind.PICKED, "07 09:59"), arrived("07 10:00"))
                        .speaksFor())
                .isEmpty();
        assertThat(told(soldOut().event(Kind.PICKED, "07 10:00"), arrived("07 10:00"))
                        .speaksFor())
                .isNotEmpty();
    }

    @Test
    void goodsThatWereNotNeededWereNotWaitedFor() {
        assertThat(told(handedOver("08 10:00").passedOn(), arrived("07 10:00")).speaksFor())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"13 10:00, 1", "13 10:01, 0"})
    void goodsOfWhichNobodySpokeBeforeTheEndWereNotWaitedFor(String when, int times) {
        CaseScene scene = expired().passedOn().stock(stock -> stock.counted(may("04 09:57"), 0, 0));
        Arrival arrival = new Arrival(may(when), Optional.empty(), Optional.empty(), 20);

        assertThat(told(scene, arrival).speaksFor())
                .filteredOn(fact -> fact.contains("on their way"))
                .hasSize(times);
    }

    private static Told withoutOwnCounts(CaseScene scene, Arrival arrival) {
        CaseFile file = scene.stock(stock -> stock.arriving(arrival)).file();
        return Told.of(Cause.RESTOCK_TOO_LATE, file.without(CaseInput.OWN_STOCK));
    }

    @Test
    void withoutOwnCountsGoodsWereNeededWhereTheSupplierWasAsked() {
        CaseScene scene = handedOver("08 10:00").passedOn().event(Kind.SUPPLIER_TOLD, "04 11:00");

        assertThat(withoutOwnCounts(scene, arrived("07 10:00")).speaksFor())
                .containsExactly("STRONG seller: 20 arrived on 2026-05-07 10:00", WAITED);
    }

    @ParameterizedTest
    @CsvSource({"04 10:00, 1", "04 09:59, 0"})
    void withoutOwnCountsGoodsWereNeededWhereTheyWereAnnouncedSinceTheOrder(String when, int times) {
        Arrival arrival = new Arrival(may(when), EXPECTED, Optional.of(may("07 10:00")), 20);

        assertThat(withoutOwnCounts(handedOver("08 10:00").passedOn(), arrival).speaksFor())
                .filteredOn("STRONG seller: 20 arrived on 2026-05-07 10:00"::equals)
                .hasSize(times);
        assertThat(withoutOwnCounts(handedOver("08 10:00").passedOn(), arrival).speaksFor())
                .hasSize(times);
    }

    @Test
    void thatItWasPackedInTimeSpeaksNotAgainstGoodsThatCameLate() {
        CaseScene scene = handedOver("06 17:30")
                .passedOn()
                .event(Kind.PACKED, "05 15:00")
                .stock(stock -> stock.counted(may("04 09:57"), 0, 0));

        assertThat(told(scene, arrived("05 12:00")).speaksAgainst()).isEmpty();
        assertThat(told(scene, arrived("05 12:00")).speaksFor()).hasSize(2);
    }
}
