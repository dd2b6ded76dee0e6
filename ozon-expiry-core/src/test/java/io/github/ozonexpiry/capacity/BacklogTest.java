package io.github.ozonexpiry.capacity;

import static io.github.ozonexpiry.capacity.Minutes.MON_2026_05_04_1015;
import static io.github.ozonexpiry.capacity.Minutes.after;
import static io.github.ozonexpiry.capacity.Minutes.job;
import static io.github.ozonexpiry.capacity.Minutes.number;
import static io.github.ozonexpiry.posting.Postings.aPosting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ozonexpiry.capacity.Backlog.LeftOut;
import io.github.ozonexpiry.capacity.Backlog.Reason;
import io.github.ozonexpiry.deadline.DeadlineKind;
import io.github.ozonexpiry.deadline.DeadlineSchedule;
import io.github.ozonexpiry.handling.PickupSlots;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingBuilder;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import io.github.ozonexpiry.stock.Arrival;
import io.github.ozonexpiry.text.Message;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BacklogTest {

    private static final Instant NOW = MON_2026_05_04_1015;
    private static final Instant ORDERED = after(NOW, -120);
    private static final Instant DUE = Instant.parse("2026-05-04T18:00:00Z");
    private static final Sku TEAPOT = new Sku(1);
    private static final Sku CUP = new Sku(2);

    @Test
    void aPostingToBePackedIsAJobSinceItsOrder() {
        Backlog backlog = backlog()
                .add(due(1, DUE).build(), schedule(due(1, DUE)), Money.of("5", "RUB"))
                .build();

        assertThat(backlog.jobs())
                .containsExactly(new PackingJob(
                        number(1), ORDERED, DUE, Duration.ofMinutes(2), Optional.of(Money.of("5", "RUB"))));
        assertThat(backlog.leftOut()).isEmpty();
    }

    @Test
    void whoseOrderTimeWasNotStatedIsThereNow() {
        PostingBuilder posting = due(1, DUE).inProcessAt(Stated.absent());

        assertThat(added(backlog(), posting).build().jobs())
                .extracting(PackingJob::readyFrom, PackingJob::atStake)
                .containsExactly(tuple(NOW, Optional.empty()));
    }

    @ParameterizedTest
    @EnumSource(value = Status.class, mode = EnumSource.Mode.EXCLUDE, names = "AWAITING_PACKAGING")
    void noOtherStatusIsToBePacked(Status status) {
        assertThat(left(backlog(), due(1, DUE).status(status)))
                .containsExactly(new LeftOut(number(1), Reason.NOT_TO_PACK));
    }

    @Test
    void whatCannotBePlannedForSaysWhy() {
        assertThat(left(backlog(), due(1, DUE).status(Stated.absent())))
                .containsExactly(new LeftOut(number(1), Reason.STATUS_NOT_KNOWN));
        assertThat(left(backlog(), due(1, DUE).status(Stated.of(Word.read(Status.class, "frozen")))))
                .containsExactly(new LeftOut(number(1), Reason.STATUS_NOT_KNOWN));
        assertThat(left(backlog(), due(1, DUE).shipmentDateWithoutDelay(Stated.absent())))
                .containsExactly(new LeftOut(number(1), Reason.NO_DEADLINE));
        assertThat(left(Backlog.at(NOW), due(1, DUE))).containsExactly(new LeftOut(number(1), Reason.NO_RATE));
        assertThat(left(
                        backlog()
                                .handOver(HandOver.withoutDelay()
                                        .slots(PickupSlots.of(ZoneOffset.UTC, List.of(DayOfWeek.MONDAY), "10:00-12:00"))
                                        .closed(LocalDate.of(2025, 1, 1)
                                                .datesUntil(LocalDate.of(2026, 6, 1))
                                                .toList())),
                        due(1, DUE)))
                .containsExactly(new LeftOut(number(1), Reason.NO_SLOT));
        assertThat(left(backlog().rate(new PackingRate(Duration.ofMinutes(2), Duration.ofMinutes(1))), due(1, DUE)))
                .containsExactly(new LeftOut(number(1), Reason.NO_PRODUCTS));
    }

    @Test
    void piecesGoToThePostingThatIsDueFirst() {
        Goods goods = new Goods(2, List.of(coming(60, 3), coming(30, 1)));
        BacklogBuilder builder = backlog().goods(TEAPOT, goods);
        added(builder, due(1, after(DUE, 3)).lines(List.of(pieces(TEAPOT, 2))));
        added(builder, due(2, after(DUE, 1)).lines(List.of(pieces(TEAPOT, 1))));
        added(builder, due(3, after(DUE, 2)).lines(List.of(pieces(TEAPOT, 1), pieces(TEAPOT, 1))));
        added(builder, due(4, after(DUE, 4)).lines(List.of(pieces(TEAPOT, 2))));
        added(builder, due(5, after(DUE, 5)).lines(List.of(pieces(TEAPOT, 1))));

        assertThat(builder.build().jobs())
                .extracting(PackingJob::number, PackingJob::readyFrom)
                .containsExactly(
                        tuple(number(2), ORDERED),
                        tuple(number(3), after(NOW, 30)),
                        tuple(number(1), after(NOW, 60)),
                        tuple(number(5), after(NOW, 60)));
        assertThat(builder.build().leftOut()).containsExactly(new LeftOut(number(4), Reason.NO_GOODS));
    }

    @Test
    void ofTwoDueTogetherTheLowerNumberGetsThePiece() {
        BacklogBuilder builder = backlog().goods(TEAPOT, new Goods(1, List.of()));
        added(builder, due(2, DUE).lines(List.of(pieces(TEAPOT, 1))));
        added(builder, due(1, DUE).lines(List.of(pieces(TEAPOT, 1))));

        assertThat(builder.build().jobs()).extracting(PackingJob::number).containsExactly(number(1));
    }

    @Test
    void aPostingWaitsForTheLastOfItsProducts() {
        BacklogBuilder builder = backlog()
                .goods(TEAPOT, new Goods(0, List.of(coming(20, 1))))
                .goods(CUP, new Goods(0, List.of(coming(10, 5))));

        assertThat(added(builder, due(1, DUE).lines(List.of(pieces(TEAPOT, 1), pieces(CUP, 5))))
                        .build()
                        .jobs())
                .extracting(PackingJob::readyFrom)
                .containsExactly(after(NOW, 20));
    }

    @Test
    void aProductOfWhichNothingIsSaidIsOnTheShelf() {
        Line withoutSku = new Line(Stated.absent(), Stated.absent(), Stated.absent(), Stated.of(9), Stated.absent());
        BacklogBuilder builder = backlog().goods(TEAPOT, new Goods(0, List.of()));

        assertThat(added(builder, due(1, DUE).lines(List.of(pieces(CUP, 7), withoutSku)))
                        .build()
                        .jobs())
                .extracting(PackingJob::readyFrom)
                .containsExactly(ORDERED);
    }

    @Test
    void aLineWithoutQuantityIsOnePiece() {
        Line some = new Line(Stated.of(TEAPOT), Stated.absent(), Stated.absent(), Stated.absent(), Stated.absent());

        assertThat(left(
                        backlog().goods(TEAPOT, new Goods(1, List.of())),
                        due(1, DUE).lines(List.of(some))))
                .isEmpty();
        assertThat(left(
                        backlog().goods(TEAPOT, new Goods(1, List.of())),
                        due(1, DUE).lines(List.of(some, some))))
                .containsExactly(new LeftOut(number(1), Reason.NO_GOODS));
    }

    @Test
    void anArrivalCountsWhenItCameOrIsStillToCome() {
        assertThat(readyWith(new Arrival(ORDERED, Optional.of(after(NOW, 1)), Optional.empty(), 1)))
                .contains(after(NOW, 1));
        assertThat(readyWith(new Arrival(ORDERED, Optional.of(after(NOW, 9)), Optional.of(after(NOW, -9)), 1)))
                .contains(after(NOW, -9));
        assertThat(readyWith(new Arrival(ORDERED, Optional.of(NOW), Optional.empty(), 1)))
                .isEmpty();
        assertThat(readyWith(new Arrival(ORDERED, Optional.empty(), Optional.empty(), 1)))
                .isEmpty();
        assertThat(readyWith(new Arrival(ORDERED, Optional.empty(), Optional.of(after(ORDERED, -1)), 1)))
                .contains(ORDERED);
    }

    @Test
    void anotherHandOverIsAskedForTheSamePostings() {
        Backlog backlog = added(backlog(), due(1, DUE)).build();
        Backlog slots =
                backlog.handedOver(HandOver.withoutDelay().slots(PickupSlots.daily(ZoneOffset.UTC, "15:00-17:00")));

        assertThat(slots.jobs()).extracting(PackingJob::dueBy).containsExactly(Instant.parse("2026-05-04T15:00:00Z"));
        assertThat(backlog.notKnown()).containsExactly(Message.of("capacity.notKnown.slots"));
        assertThat(slots.notKnown()).isEmpty();
        assertThat(backlog.handedOver(HandOver.withoutDelay().counting(DeadlineKind.AUTO_CANCEL))
                        .notKnown())
                .containsExactly(Message.of("capacity.notKnown.leftOut", 1), Message.of("capacity.notKnown.slots"));
    }

    @Test
    void jobsOfTheCallersOwnKnowNoDeadlines() {
        Backlog backlog = Backlog.of(List.of(job(1, NOW, DUE, 5)));

        assertThat(backlog.notKnown()).isEmpty();
        assertThatThrownBy(() -> backlog.handedOver(HandOver.withoutDelay()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("this backlog was made of jobs: their deadlines are not known to it");
    }

    @Test
    void aPostingThatStandsTwiceOrAnotherCurrencyIsRefused() {
        assertThatThrownBy(() -> Backlog.of(List.of(job(1, NOW, DUE, 5), job(1, NOW, DUE, 6))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("posting 1000-1-1 stands twice in the backlog");
        assertThatThrownBy(() -> Backlog.of(List.of(
                        job(1, NOW, DUE, 5, "7"),
                        new PackingJob(number(2), NOW, DUE, Duration.ofMinutes(1), Optional.of(Money.of("1", "CNY"))))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("amounts of one currency can be compared, got [RUB, CNY]");
    }

    @Test
    void goodsAreNoFewerThanNone() {
        assertThatThrownBy(() -> new Goods(-1, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("on hand: 0 or more pieces, got -1");
    }

    private static Optional<Instant> readyWith(Arrival arrival) {
        return added(
                        backlog().goods(TEAPOT, new Goods(0, List.of(arrival))),
                        due(1, DUE).lines(List.of(pieces(TEAPOT, 1))))
                .build()
                .jobs()
                .stream()
                .map(PackingJob::readyFrom)
                .findFirst();
    }

    private static List<LeftOut> left(BacklogBuilder builder, PostingBuilder posting) {
        return added(builder, posting).build().leftOut();
    }

    private static BacklogBuilder added(BacklogBuilder builder, PostingBuilder posting) {
        return builder.add(posting.build(), schedule(posting));
    }

    private static BacklogBuilder backlog() {
        return Backlog.at(NOW).rate(PackingRate.perHour(30));
    }

    private static PostingBuilder due(int number, Instant due) {
        return aPosting(number(number).text())
                .status(Status.AWAITING_PACKAGING)
                .inProcessAt(ORDERED)
                .shipmentDateWithoutDelay(due);
    }

    private static DeadlineSchedule schedule(PostingBuilder posting) {
        Posting built = posting.build();
        return DeadlineSchedule.stated(built);
    }

    private static Line pieces(Sku sku, int count) {
        return Line.of(sku, "A", "teapot", count, Money.of("10", "RUB"));
    }

    private static Arrival coming(int minutes, long count) {
        return new Arrival(ORDERED, Optional.of(after(NOW, minutes)), Optional.empty(), count);
    }
}
