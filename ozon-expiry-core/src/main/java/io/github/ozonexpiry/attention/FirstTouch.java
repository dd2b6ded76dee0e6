package io.github.ozonexpiry.attention;

import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.cause.CaseFile;
import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long an order waited until it was seen, and from then on until somebody or something of the seller's did anything about it.
 *
 * @param posting the posting
 * @param ordered when Ozon gave the order to the seller, {@code in_process_at}; empty where it is not stated
 * @param seen when it was seen first: in an answer of Ozon's, by a record that somebody noticed it, or by the first act
 * @param acted when the first act was seen: a record of the warehouse's or the office's, assembling it, handing it over, cancelling it; empty when
 *     there was none
 * @param toSeen from the order until it was seen; empty where the moment of the order is not stated
 * @param toActed from then on until the first act; empty when there was none, or where nobody looked before it
 */
public record FirstTouch(
        PostingNumber posting,
        Optional<Instant> ordered,
        When seen,
        Optional<When> acted,
        Optional<Span> toSeen,
        Optional<Span> toActed) {

    /**
     * A time reckoned in both ways.
     *
     * @param clock by the clock
     * @param working of working time; empty where no calendar of the warehouse's knows the days
     */
    public record Span(Waited clock, Optional<Waited> working) {

        static Optional<Span> between(When first, When second, Hours hours) {
            return Waited.between(first, second, Duration::between)
                    .map(clock -> new Span(clock, working(first, second, hours)));
        }

        private static Optional<Waited> working(When first, When second, Hours hours) {
            Optional<WorkingCalendar> calendar = first.after().flatMap(begin -> hours.working(begin, second.by()));
            return calendar.flatMap(work -> Waited.between(first, second, work::between));
        }

        /** {@return both times, in a few words for people} */
        public Message message() {
            return working.map(work -> Message.of("attention.span.working", clock, work))
                    .orElseGet(() -> Message.of("attention.span", clock));
        }
    }

    /**
     * The first touch of a posting.
     *
     * @param file what is known of it; the calendar of its terms gives working time
     * @param now the moment of judgement: what was seen or happened later is left out
     * @return the first touch
     * @throws IllegalArgumentException when the posting had not been looked at by then; names it and the moment
     */
    public static FirstTouch of(CaseFile file, Instant now) {
        CaseFile known = file.asOf(now)
                .orElseThrow(() -> new IllegalArgumentException(
                        "not yet looked at on " + now + ": " + file.history().number()));
        Optional<Instant> ordered = known.posting().inProcessAt().value();
        Touches touches = new Touches(known.history(), ordered);
        When seen = touches.seen().orElseThrow();
        Optional<When> acted = touches.acted();
        Hours hours = Hours.of(known);
        return new FirstTouch(
                known.history().number(),
                ordered,
                seen,
                acted,
                ordered.flatMap(order -> Span.between(When.at(order), seen, hours)),
                acted.flatMap(act -> Span.between(seen, act, hours)));
    }

    /** {@return when it was ordered, seen and taken in hand, in a sentence for people} */
    public Message message() {
        return Message.of("attention.touch", posting, seenMessage(), actedMessage());
    }

    private Message seenMessage() {
        return toSeen.map(span -> Message.of("attention.touch.seen.after", seen, span.message()))
                .orElseGet(() -> Message.of("attention.touch.seen", seen));
    }

    private Message actedMessage() {
        if (acted.isEmpty()) {
            return Message.of("attention.touch.noAct");
        }
        return toActed.map(span -> Message.of("attention.touch.acted.after", acted.get(), span.message()))
                .orElseGet(() -> Message.of("attention.touch.acted", acted.get()));
    }
}
