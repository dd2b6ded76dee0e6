package io.github.ozonexpiry.aftermath;

import static io.github.ozonexpiry.aftermath.Words.may;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.aftermath.ReviewItem.Measure;
import io.github.ozonexpiry.aftermath.ReviewItem.Measure.Count;
import io.github.ozonexpiry.aftermath.ReviewItem.Measure.Median;
import io.github.ozonexpiry.aftermath.ReviewItem.Measure.NotKnown;
import io.github.ozonexpiry.cause.CaseFile;
import io.github.ozonexpiry.cause.CaseInput;
import io.github.ozonexpiry.cause.Workload;
import io.github.ozonexpiry.history.PostingEvent.Kind;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stock.StockHistory;
import io.github.ozonexpiry.stock.StockHistoryBuilder;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every posting was ordered on the 4th at 10:00. */
class ReviewNumbersTest {

    @Test
    void anOrderWaitsUntilItIsNoticed() {
        assertThat(measure(ReviewQuestion.AUTOMATE_ORDERS, Closed.posting().event(Kind.NOTICED, "04 10:40")))
                .isEqualTo(exactly(40));
    }

    @Test
    void fromTellingTheWarehouseGoodsArePicked() {
        assertThat(measure(
                        ReviewQuestion.WAREHOUSE_LAYOUT,
                        Closed.posting().event(Kind.WAREHOUSE_TOLD, "04 10:30").event(Kind.PICKED, "04 11:40")))
                .isEqualTo(exactly(70));
    }

    @Test
    void fromNoticingTheOrderTheParcelIsPacked() {
        assertThat(measure(
                        ReviewQuestion.PICK_AND_PACK_TOOLS,
                        Closed.posting().event(Kind.NOTICED, "04 10:40").event(Kind.PACKED, "04 12:00")))
                .isEqualTo(exactly(80));
    }

    @Test
    void fromBeingPackedTheParcelIsHandedOver() {
        assertThat(measure(
                        ReviewQuestion.TALK_TO_CARRIER,
                        Closed.posting().event(Kind.PACKED, "04 12:00").event(Kind.SCANNED, "04 18:00")))
                .isEqualTo(exactly(360));
        assertThat(measure(ReviewQuestion.TALK_TO_CARRIER, Closed.posting().event(Kind.PACKED, "04 12:00")))
                .isEqualTo(new NotKnown(0));
    }

    @Test
    void whatHappenedBeforeTheOrderIsOfAnotherOne() {
        assertThat(measure(
                        ReviewQuestion.AUTOMATE_ORDERS,
                        Closed.posting().event(Kind.NOTICED, "04 09:59").event(Kind.NOTICED, "04 10:40")))
                .isEqualTo(exactly(40));
        assertThat(measure(ReviewQuestion.AUTOMATE_ORDERS, Closed.posting().event(Kind.NOTICED, "04 10:00")))
                .isEqualTo(exactly(0));
    }

    @Test
    void withoutTheTimeOfTheOrderNothingIsMeasured() {
        assertThat(measure(
                        ReviewQuestion.AUTOMATE_ORDERS,
                        Closed.posting()
                                .last(posting -> posting.inProcessAt(Stated.absent()))
                                .event(Kind.NOTICED, "04 10:40")))
                .isEqualTo(new NotKnown(0));
    }

    @Test
    void theNumberSentToOzonHasAnAgeAtTheOrder() {
        assertThat(measure(
                        ReviewQuestion.SYNC_MECHANISM,
                        stocked(stock -> stock.sent(may("04 08:00"), 9).sent(may("04 11:00"), 8))))
                .isEqualTo(exactly(120));
        assertThat(measure(ReviewQuestion.SYNC_MECHANISM, stocked(stock -> stock.listed(may("04 08:00"), 9, 0))))
                .isEqualTo(new NotKnown(0));
    }

    @Test
    void theOwnCountHasOneToo() {
        assertThat(measure(ReviewQuestion.STOCK_SOFTWARE, stocked(stock -> stock.counted(may("04 07:00"), 9, 0))))
                .isEqualTo(exactly(180));
    }

    @Test
    void aPostingOfSeveralProductsCountsByTheWorst() {
        Sku other = new Sku(8);
        Closed posting = stocked(stock -> stock.counted(may("04 07:00"), 9, 0).listed(may("04 08:00"), 9, 0))
                .knowing(file -> file.stock(StockHistory.of(other)
                        .counted(may("04 09:00"), 1, 0)
                        .listed(may("04 09:00"), 2, 0)
                        .build()))
                .last(last -> last.lines(List.of(line(Closed.KETTLE), line(other), line(new Sku(9)))));

        assertThat(measure(ReviewQuestion.STOCK_SOFTWARE, posting)).isEqualTo(exactly(180));
        assertThat(measure(ReviewQuestion.STOCKS_AGREE, posting)).isEqualTo(new Count(1, 1));
    }

    @Test
    void stockOfProductsThatWereNotOrderedDoesNotCount() {
        assertThat(measure(
                        ReviewQuestion.STOCK_SOFTWARE,
                        Closed.posting()
                                .knowing(file -> file.stock(StockHistory.of(new Sku(8))
                                        .counted(may("04 09:00"), 1, 0)
                                        .build()))))
                .isEqualTo(new NotKnown(0));
    }

    @Test
    void ozonListedTooMuchWhereItListedMoreThanWasFree() {
        Closed more = stocked(
                stock -> stock.counted(may("04 08:00"), 5, 2).listed(may("04 09:00"), 4, 0)); // 4 listed, 3 free
        Closed same = stocked(
                "70350001-0002-1", stock -> stock.counted(may("04 08:00"), 5, 2).listed(may("04 09:00"), 3, 0));
        Closed unknown = stocked("70350001-0003-1", stock -> stock.counted(may("04 08:00"), 5, 2));

        assertThat(measure(ReviewQuestion.STOCKS_AGREE, more, same, unknown)).isEqualTo(new Count(1, 2));
    }

    @Test
    void ozonWasNotToldWhereFewerWereCountedAfterTheLastNumberWasSent() {
        Closed fewer = stocked(stock -> stock.sent(may("04 08:00"), 5).counted(may("04 09:00"), 4, 0));
        Closed sentSince = stocked(
                "70350001-0002-1", stock -> stock.sent(may("04 09:00"), 5).counted(may("04 08:00"), 4, 0));
        Closed same = stocked(
                "70350001-0003-1", stock -> stock.sent(may("04 08:00"), 5).counted(may("04 09:00"), 5, 0));
        Closed atOnce = stocked(
                "70350001-0004-1", stock -> stock.sent(may("04 09:00"), 5).counted(may("04 09:00"), 4, 0));

        assertThat(measure(ReviewQuestion.AUTOMATE_STOCK, fewer, sentSince, same, atOnce))
                .isEqualTo(new Count(1, 4));
    }

    @Test
    void aShiftThatSeveralPostingsNameCountsOnce() {
        Workload full = new Workload(may("04 09:00"), may("04 18:00"), 41, 40);
        Workload enough = new Workload(may("05 09:00"), may("05 18:00"), 40, 40);

        assertThat(measure(
                        ReviewQuestion.MORE_HANDS,
                        Closed.posting().knowing(file -> file.workload(full)),
                        Closed.posting("70350001-0002-1")
                                .knowing(file -> file.workload(full).workload(enough))))
                .isEqualTo(new Count(1, 2));
        assertThat(measure(ReviewQuestion.MORE_HANDS, Closed.posting())).isEqualTo(new NotKnown(0));
    }

    @Test
    void aPickUpIsMissedWhereItDidNotComeAfterTheOrder() {
        Closed missed = Closed.posting().event(Kind.PICKUP_FAILED, "05 17:00");
        Closed came = Closed.posting("70350001-0002-1").event(Kind.PICKUP_CAME, "05 17:00");
        Closed before = Closed.posting("70350001-0003-1").event(Kind.PICKUP_FAILED, "03 17:00");
        Closed recorded = Closed.posting("70350001-0004-1").knowing(file -> file.recorded(CaseInput.CARRIER_EVENTS));
        Closed unknown = Closed.posting("70350001-0005-1");

        assertThat(measure(ReviewQuestion.CHANGE_CARRIER, missed, came, before, recorded, unknown))
                .isEqualTo(new Count(1, 4));
    }

    private static Measure measure(ReviewQuestion question, Closed... postings) {
        List<CaseFile> files = Stream.of(postings).map(Closed::file).toList();
        return question.measure(files);
    }

    private static Closed stocked(UnaryOperator<StockHistoryBuilder> stock) {
        return stocked(Closed.NUMBER.text(), stock);
    }

    private static Closed stocked(String number, UnaryOperator<StockHistoryBuilder> stock) {
        return Closed.posting(number)
                .knowing(file ->
                        file.stock(stock.apply(StockHistory.of(Closed.KETTLE)).build()));
    }

    private static Median exactly(long minutes) {
        return new Median(Duration.ofMinutes(minutes), Duration.ofMinutes(minutes), 1, 0);
    }

    private static Line line(Sku sku) {
        return Line.of(sku, "A", "kettle", 1, Money.of("500", "RUB"));
    }
}
