package io.github.ozonexpiry.attention;

import static io.github.ozonexpiry.posting.Postings.aPosting;
import static io.github.ozonexpiry.posting.Postings.cancelledBy;

import io.github.ozonexpiry.calendar.DayHours;
import io.github.ozonexpiry.calendar.KnownDays;
import io.github.ozonexpiry.calendar.WeeklyHours;
import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.cause.CaseFile;
import io.github.ozonexpiry.cause.CaseFileBuilder;
import io.github.ozonexpiry.handling.HandlingTerms;
import io.github.ozonexpiry.history.PostingEvent;
import io.github.ozonexpiry.history.PostingEvent.Kind;
import io.github.ozonexpiry.history.PostingHistory;
import io.github.ozonexpiry.history.PostingHistoryBuilder;
import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.posting.Cancellation.Party;
import io.github.ozonexpiry.posting.PostingBuilder;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Wording;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An order and how it was looked at: placed on Monday the 4th of May 2026 at 10:00 in Moscow, no delay until Wednesday 07:00. Moments are day of May
 * and Moscow time, such as {@code 04 10:00}.
 */
final class Orders {

    static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    static final Wording ENGLISH = Wording.in(Language.ENGLISH, MOSCOW);

    /** The list may be an hour old, an order needs five hours, a key is renewed a week ahead. */
    static final AttentionPolicy POLICY =
            new AttentionPolicy(Duration.ofHours(1), Duration.ofHours(5), Duration.ofDays(7));

    private final String number;
    private final PostingHistoryBuilder history;
    private UnaryOperator<PostingBuilder> every =
            posting -> posting.inProcessAt(may("04 10:00")).shipmentDateWithoutDelay(may("06 07:00"));
    private Optional<LocalDate> calendarThrough = Optional.empty();

    private Orders(String number) {
        this.number = number;
        this.history = PostingHistory.of(PostingNumber.of(number));
    }

    static Orders order() {
        return order("1-1-1");
    }

    static Orders order(String number) {
        return new Orders(number);
    }

    /** Every look shows the posting so, too. */
    Orders placed(String ordered, String noDelay) {
        every = posting -> posting.inProcessAt(may(ordered)).shipmentDateWithoutDelay(may(noDelay));
        return this;
    }

    Orders withoutDates() {
        every = posting -> posting;
        return this;
    }

    Orders look(String at, Status status) {
        return look(at, status, posting -> posting);
    }

    Orders look(String at, Status status, UnaryOperator<PostingBuilder> change) {
        history.seen(
                may(at),
                change.apply(every.apply(aPosting(number).status(status))).build());
        return this;
    }

    /** Waiting to be assembled. */
    Orders waiting(String at) {
        return look(at, Status.AWAITING_PACKAGING);
    }

    Orders assembled(String at) {
        return look(at, Status.AWAITING_DELIVER);
    }

    Orders handedOver(String at, String when) {
        return look(at, Status.DELIVERING, posting -> posting.deliveringDate(may(when)));
    }

    Orders cancelled(String at, Party party) {
        return look(at, Status.CANCELLED, posting -> posting.cancellation(cancelledBy(party, 0, false, true)));
    }

    Orders event(Kind kind, String when) {
        history.happened(kind, may(when), "ERP");
        return this;
    }

    Orders event(Kind kind, String after, String by) {
        history.happened(new PostingEvent(kind, When.between(may(after), may(by)), "ERP"));
        return this;
    }

    /** Work from 9 to 18 on every day, known through a day of May. */
    Orders working(String through) {
        calendarThrough = Optional.of(LocalDate.parse("2026-05-" + through));
        return this;
    }

    CaseFile file() {
        CaseFileBuilder builder = CaseFile.of(history.build());
        calendarThrough.ifPresent(through -> builder.terms(HandlingTerms.own()
                .zone(MOSCOW)
                .calendar(WorkingCalendar.in(MOSCOW)
                        .weekly(WeeklyHours.of(DayHours.of("09:00-18:00"), DayOfWeek.values()))
                        .known(KnownDays.between(LocalDate.parse("2026-05-01"), through))
                        .build())
                .build()));
        return builder.build();
    }

    FirstTouch touch() {
        return FirstTouch.of(file(), may("20 12:00"));
    }

    static Instant may(String text) {
        String[] parts = text.split(" ", -1);
        return Instant.parse("2026-05-" + parts[0] + "T" + parts[1] + ":00+03:00");
    }

    static When between(String after, String by) {
        return When.between(may(after), may(by));
    }

    static When at(String moment) {
        return When.at(may(moment));
    }

    static String said(Message message) {
        return ENGLISH.say(message);
    }

    static List<String> said(List<Message> messages) {
        return messages.stream().map(ENGLISH::say).toList();
    }
}
