package io.github.ozonexpiry.pickup;

import io.github.ozonexpiry.calendar.DayHours;
import io.github.ozonexpiry.calendar.WeeklyHours;
import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.history.PostingEvent;
import io.github.ozonexpiry.history.PostingEvent.Kind;
import io.github.ozonexpiry.history.PostingHistory;
import io.github.ozonexpiry.history.PostingHistoryBuilder;
import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.posting.Cancellation;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingBuilder;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.UnaryOperator;

/** Histories of parcels of May 2026 in Moscow, whose 4th is a Monday. */
final class Fetched {

    static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    static final WorkingCalendar EVERY_DAY =
            WorkingCalendar.in(MOSCOW).weekly(WeeklyHours.roundTheClock()).build();
    static final WorkingCalendar WEEK = WorkingCalendar.in(MOSCOW)
            .weekly(WeeklyHours.mondayToFriday(DayHours.of("09:00-18:00")))
            .build();

    private final PostingNumber number;
    private PostingHistoryBuilder history;

    private Fetched(PostingNumber number) {
        this.number = number;
        this.history = PostingHistory.of(number);
    }

    static Fetched parcel(int n) {
        return new Fetched(number(n));
    }

    static PostingNumber number(int n) {
        return PostingNumber.of(String.format("5200-%04d-1", n));
    }

    /** Day and time of May in Moscow. */
    static Instant at(String dayAndTime) {
        return LocalDateTime.parse("2026-05-" + dayAndTime.replace(' ', 'T'))
                .atZone(MOSCOW)
                .toInstant();
    }

    static LocalDate may(int day) {
        return LocalDate.of(2026, 5, day);
    }

    Fetched event(Kind kind, String when) {
        history = history.happened(kind, at(when), "WMS");
        return this;
    }

    Fetched between(Kind kind, String after, String by) {
        history = history.happened(new PostingEvent(kind, When.between(at(after), at(by)), "WMS"));
        return this;
    }

    Fetched before(Kind kind, String by) {
        history = history.happened(new PostingEvent(kind, When.by(at(by)), "WMS"));
        return this;
    }

    Fetched seen(String when, Status status) {
        return seen(when, status, posting -> posting);
    }

    Fetched seen(String when, Status status, UnaryOperator<PostingBuilder> more) {
        history = history.seen(
                at(when), more.apply(Posting.builder(number).status(status)).build());
        return this;
    }

    /** Ozon states the hand-over. */
    Fetched handedOver(String when) {
        return seen("31 12:00", Status.DELIVERING, posting -> posting.deliveringDate(at(when)));
    }

    /** Ozon states the hand-over, and tells the moment of the delivery. */
    Fetched delivered(String handedOver, String delivered) {
        Instant moment = at(delivered);
        history = history.told(Word.read(Status.class, "delivered"), moment, moment);
        return seen(delivered, Status.DELIVERED, posting -> posting.deliveringDate(at(handedOver)));
    }

    Fetched cancelled(String when, long reason) {
        return seen(
                when,
                Status.CANCELLED,
                posting -> posting.cancellation(new Cancellation(
                        Stated.of(new Cancellation.ReasonId(reason)),
                        Stated.absent(),
                        Stated.absent(),
                        Stated.absent(),
                        Stated.absent(),
                        Stated.absent())));
    }

    PostingHistory history() {
        return history.build();
    }
}
