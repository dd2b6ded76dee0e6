package io.github.ozonexpiry.cause;

import static io.github.ozonexpiry.cause.CaseScene.cancelledBySeller;
import static io.github.ozonexpiry.cause.CaseScene.expired;
import static io.github.ozonexpiry.cause.CaseScene.handedOver;
import static io.github.ozonexpiry.cause.CaseScene.may;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.history.PostingEvent.Kind;
import io.github.ozonexpiry.posting.Sku;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source of what is expected: issue 8, item 2 (oversold, stale stock, nothing left although listed); rule P-02. Two pieces are ordered. */
class StockRulesTest {

    private static final String REASON =
            "WEAK Ozon: cancelled with reason 352 (between 2026-05-12 10:00 and 2026-05-13 10:00)";
    private static final String NOT_FOUND = "WEAK WMS: not found when picking: 2026-05-04 11:00";

    private static CaseScene counted(String when, long onHand, long reserved) {
        return expired().passedOn().stock(stock -> stock.counted(may(when), onHand, reserved));
    }

    @Test
    void whereOzonStillShowedWhatTheOwnCountNoLongerHadTheStockWasStale() {
        Told told = Told.of(Cause.STALE_STOCK, counted("04 09:57", 1, 0));

        assertThat(told.speaksFor())
                .containsExactly(
                        "STRONG seller: own count: 1 free, 2 needed (2026-05-04 09:57)",
                        "WEAK Ozon: Ozon still showed 10 (2026-05-04 09:50)");
        assertThat(told.otherwise()).isEqualTo("with 1 sent to Ozon by 2026-05-04 09:40, it would not have been sold");
    }

    @Test
    void goodsThatWereSeenToBeLackingMakeStaleStockDecisive() {
        Told told = Told.of(
                Cause.STALE_STOCK,
                cancelledBySeller(352)
                        .event(Kind.NOT_FOUND, "04 11:00")
                        .stock(stock -> stock.counted(may("04 09:57"), 1, 3)));

        assertThat(told.speaksFor())
                .containsExactly(
                        "DECISIVE seller: own count: 0 free, 2 needed (2026-05-04 09:57)",
                        "WEAK Ozon: Ozon still showed 10 (2026-05-04 09:50)",
                        REASON,
                        NOT_FOUND);
        assertThat(told.otherwise()).startsWith("with 0 sent to Ozon");
    }

    @ParameterizedTest
    @CsvSource({"04 09:57, 2", "04 10:00, 0"})
    void aCountThatSufficesOrIsNotOlderThanTheOrderMakesNoStockStale(String when, long free) {
        assertThat(Told.of(Cause.STALE_STOCK, counted(when, free, 0)).speaksFor())
                .isEmpty();
    }

    @Test
    void whatWasListedCountsWhereItSufficesElseWhatWasSent() {
        assertThat(Told.of(
                                Cause.STALE_STOCK,
                                counted("04 09:57", 1, 0).stock(stock -> stock.listed(may("04 09:58"), 2, 0)))
                        .speaksFor())
                .contains("WEAK Ozon: Ozon still showed 2 (2026-05-04 09:58)");
        assertThat(Told.of(
                                Cause.STALE_STOCK,
                                counted("04 09:57", 1, 0)
                                        .stock(stock -> stock.listed(may("04 09:58"), 1, 0)
                                                .sent(may("04 09:05"), 2)))
                        .speaksFor())
                .contains("WEAK Ozon: Ozon still showed 2 (2026-05-04 09:05)");
        assertThat(Told.of(
                                Cause.STALE_STOCK,
                                counted("04 09:57", 1, 0)
                                        .stock(stock -> stock.listed(may("04 09:58"), 1, 0)
                                                .sent(may("04 09:05"), 1)))
                        .speaksFor())
                .isEmpty();
    }

    @Test
    void whoSendsMoreThanWasCountedOversellsAndTheStockIsNotStale() {
        CaseScene scene = counted("04 09:57", 1, 0).stock(stock -> stock.sent(may("04 09:57"), 5));

        assertThat(Told.of(Cause.OVERSOLD, scene).speaksFor())
                .containsExactly("STRONG seller: 5 sent to Ozon while 1 were free (2026-05-04 09:57)");
        assertThat(Told.of(Cause.STALE_STOCK, counted("04 09:57", 1, 0).stock(stock -> stock.sent(may("04 09:57"), 5)))
                        .speaksFor())
                .isEmpty();
    }

    @Test
    void whatWasSentTooMuchIsDecisiveWhereGoodsWereLacking() {
        Told told = Told.of(
                Cause.OVERSOLD,
                cancelledBySeller(352)
                        .stock(stock -> stock.counted(may("04 09:57"), 1, 3).sent(may("04 09:58"), 1)));

        assertThat(told.speaksFor())
                .containsExactly("DECISIVE seller: 1 sent to Ozon while 0 were free (2026-05-04 09:58)", REASON);
    }

    @ParameterizedTest
    @CsvSource({"1, 04 09:56, 5", "1, 04 09:58, 1", "5, 04 09:58, 9"})
    void whatWasSentBeforeTheCountOrIsNoMoreThanItOrMoreThanIsOrderedIsNotOversold(long free, String when, long sent) {
        CaseScene scene = counted("04 09:57", free, 0).stock(stock -> stock.sent(may(when), sent));

        assertThat(Told.of(Cause.OVERSOLD, scene).speaksFor()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"04 10:00", "13 10:00"})
    void moreSoldThanThereWereIsOversoldFromTheOrderToTheEnd(String when) {
        assertThat(Told.of(Cause.OVERSOLD, counted(when, 1, 3)).speaksFor())
                .containsExactly("DECISIVE seller: 2 more sold than there were (2026-05-" + when + ")");
    }

    @ParameterizedTest
    @CsvSource({"04 09:59, 1, 3", "13 10:01, 1, 3", "04 12:00, 3, 3"})
    void moreSoldBeforeTheOrderOrAfterTheEndOrNoMoreThanThereWereIsNotOversold(
            String when, long onHand, long reserved) {
        assertThat(Told.of(Cause.OVERSOLD, counted(when, onHand, reserved)).speaksFor())
                .isEmpty();
    }

    @Test
    void moreSoldThanThereWereSaysLessWhereTheCountWasShortBefore() {
        CaseScene scene = counted("04 09:57", 1, 0).stock(stock -> stock.counted(may("04 12:00"), 0, 1));

        assertThat(Told.of(Cause.OVERSOLD, scene).speaksFor())
                .containsExactly("STRONG seller: 1 more sold than there were (2026-05-04 12:00)");
    }

    @ParameterizedTest
    @CsvSource({"10, 04 09:57, 9", "2, 04 09:58, 1", "10, 13 09:59, 9"})
    void soldElsewhereUntilTooLittleWasLeftIsOversold(long free, String when, long sold) {
        CaseScene scene = counted("04 09:57", free, 0).stock(stock -> stock.soldElsewhere(may(when), sold));

        assertThat(Told.of(Cause.OVERSOLD, scene).speaksFor())
                .containsExactly("STRONG seller: " + sold + " sold elsewhere after " + free
                        + " free were counted (2026-05-04 09:57)");
    }

    @ParameterizedTest
    @CsvSource({"10, 04 09:57, 8", "10, 04 09:56, 9", "1, 04 09:58, 1"})
    void soldElsewhereWithEnoughLeftOrBeforeTheCountOrFromTooLittleIsNotOversold(long free, String when, long sold) {
        CaseScene scene = counted("04 09:57", free, 0).stock(stock -> stock.soldElsewhere(may(when), sold));

        assertThat(Told.of(Cause.OVERSOLD, scene).speaksFor()).isEmpty();
    }

    @Test
    void soldElsewhereIsDecisiveWhereGoodsWereLackingAndOnlyUntilThatWasSeen() {
        CaseScene before =
                expired().event(Kind.NOT_FOUND, "04 11:00").stock(stock -> stock.soldElsewhere(may("04 10:59"), 9));
        CaseScene after =
                expired().event(Kind.NOT_FOUND, "04 11:00").stock(stock -> stock.soldElsewhere(may("04 11:00"), 9));

        assertThat(Told.of(Cause.OVERSOLD, before).speaksFor())
                .containsExactly(
                        "DECISIVE seller: 9 sold elsewhere after 10 free were counted (2026-05-04 09:55)", NOT_FOUND);
        assertThat(Told.of(Cause.OVERSOLD, after).speaksFor()).containsExactly(NOT_FOUND);
    }

    @Test
    void whatWasPackedOrSentOffInTimeWasNotOversold() {
        assertThat(Told.of(
                                Cause.OVERSOLD,
                                expired().packed("04 12:00").stock(stock -> stock.counted(may("04 12:00"), 1, 3)))
                        .speaksFor())
                .isEmpty();
        assertThat(Told.of(Cause.OVERSOLD, counted("04 12:00", 1, 3).event(Kind.DISPATCHED, "04 17:00"))
                        .speaksFor())
                .isEmpty();
        assertThat(Told.of(
                                Cause.OVERSOLD,
                                handedOver("06 17:30")
                                        .packed("06 08:00")
                                        .stock(stock -> stock.counted(may("04 12:00"), 1, 3)))
                        .speaksAgainst())
                .isEmpty();
        assertThat(Told.of(
                                Cause.OVERSOLD,
                                expired()
                                        .packed("04 12:00")
                                        .event(Kind.NOT_FOUND, "04 11:00")
                                        .stock(stock -> stock.counted(may("04 12:00"), 1, 3)
                                                .soldElsewhere(may("04 10:30"), 9)))
                        .speaksAgainst())
                .containsExactly("DECISIVE WMS: packed: 2026-05-04 12:00");
    }

    @Test
    void ofTwoProductsTheOneWithTheStrongerEvidenceCounts() {
        CaseScene scene = expired()
                .stock(stock -> stock.soldElsewhere(may("04 09:58"), 9))
                .alsoOrdered(
                        new Sku(8),
                        1,
                        stock -> stock.counted(may("04 09:55"), 10, 0).counted(may("04 12:00"), 0, 3));

        assertThat(Told.of(Cause.OVERSOLD, scene).speaksFor())
                .containsExactly("DECISIVE seller: 3 more sold than there were (2026-05-04 12:00)");
    }

    @ParameterizedTest
    @CsvSource({"10", "2"})
    void whatTheBooksHadAndNobodyFoundWasNotThere(long free) {
        CaseScene scene = counted("04 09:57", free, 0).event(Kind.NOT_FOUND, "04 11:00");

        assertThat(Told.of(Cause.NOTHING_LEFT, scene).speaksFor())
                .containsExactly(
                        "DECISIVE seller: own count: " + free + " free, 2 needed (2026-05-04 09:57)", NOT_FOUND);
    }

    @Test
    void theReasonOfACancellationAloneMakesItLikelyThatNothingWasLeft() {
        assertThat(Told.of(Cause.NOTHING_LEFT, cancelledBySeller(352)).speaksFor())
                .containsExactly("STRONG seller: own count: 10 free, 2 needed (2026-05-04 09:55)", REASON);
        assertThat(Told.of(Cause.NOTHING_LEFT, cancelledBySeller(402)).speaksFor())
                .isEmpty();
    }

    @Test
    void whereTheBooksWereShortNothingWasMissedOnTheShelves() {
        assertThat(Told.of(Cause.NOTHING_LEFT, counted("04 09:57", 1, 0).event(Kind.NOT_FOUND, "04 11:00"))
                        .speaksFor())
                .isEmpty();
        assertThat(Told.of(
                                Cause.NOTHING_LEFT,
                                expired()
                                        .event(Kind.NOT_FOUND, "04 11:00")
                                        .alsoOrdered(new Sku(8), 1, stock -> stock.counted(may("04 09:57"), 0, 1)))
                        .speaksAgainst())
                .containsExactly("STRONG seller: own count: 0 free, 1 needed (2026-05-04 09:57)");
    }

    @Test
    void theBooksSayNothingWhereMoreWasSoldThanTheyHad() {
        CaseScene elsewhere =
                expired().event(Kind.NOT_FOUND, "04 11:00").stock(stock -> stock.soldElsewhere(may("04 09:58"), 9));
        CaseScene below = counted("04 12:00", 1, 3).event(Kind.NOT_FOUND, "04 11:00");

        assertThat(Told.of(Cause.NOTHING_LEFT, elsewhere).speaksFor()).containsExactly(NOT_FOUND);
        assertThat(Told.of(Cause.NOTHING_LEFT, below).speaksFor()).containsExactly(NOT_FOUND);
    }
}
