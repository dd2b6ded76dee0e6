package io.github.ozonexpiry.expiry;

import io.github.ozonexpiry.deadline.Deadline;
import io.github.ozonexpiry.posting.Cancellation.Party;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import io.github.ozonexpiry.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The state of a posting at one moment: the whole family.
 *
 * <p>Open: {@link OnTime}, {@link AtRisk}, {@link LateInTariff}, {@link LateInError}. After hand-over: {@link HandedOver},
 * {@link Delivered}. Ended: {@link Expired}, {@link Cancelled}, {@link SplitReplaced}. And {@link Unknowable}, which says what is
 * missing. Hand-over is {@code delivering_date}, not {@code awaiting_deliver} (L-10). {@link #fold} has a branch a case.
 */
public sealed interface PostingState {

    /**
     * Open, and no duty has reached a threshold of risk.
     *
     * @param next the next duty, or empty when all that is known has been done
     */
    record OnTime(Optional<Deadline> next) implements PostingState {

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.onTime(this);
        }
    }

    /**
     * Open, and the next duty has reached a threshold of risk; or a deadline of shipping that Ozon does not state has passed, by the seller's own
     * terms or an estimate: perhaps it is late, but Ozon has not said so.
     *
     * @param deadline the duty; its origin says whether it is Ozon's word
     * @param threshold the tightest threshold that it has reached; empty when it has passed
     */
    record AtRisk(Deadline deadline, Optional<RiskThreshold> threshold) implements PostingState {

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.atRisk(this);
        }
    }

    /**
     * Open after the recommended time that Ozon states: dearer, but no delay yet (L-20).
     *
     * @param missed the recommended time
     * @param lateBy how long ago that was
     * @param error the deadline that turns it into an error, or empty when Ozon did not state it
     */
    record LateInTariff(Deadline missed, Duration lateBy, Optional<Deadline> error) implements PostingState {

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.lateInTariff(this);
        }
    }

    /**
     * Open after the last moment that is no delay (L-20), after the planned ship date of realFBS Global, or after the time to fix a
     * cut-off (L-03), each as Ozon states it.
     *
     * @param missed the deadline that makes it an error
     * @param lateBy how long ago that was
     * @param timer Ozon's automatic cancellation whose moment has passed although Ozon has announced none; it may be a date, which
     *     begins at that moment
     */
    record LateInError(Deadline missed, Duration lateBy, Optional<Deadline> timer) implements PostingState {

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.lateInError(this);
        }
    }

    /**
     * Handed over to delivery.
     *
     * @param at when, or empty when Ozon did not state it
     * @param lateBy how long after the deadline that makes it an error, zero when in time; empty when Ozon did not state one of the two
     */
    record HandedOver(Optional<Instant> at, Optional<Duration> lateBy) implements PostingState {

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.handedOver(this);
        }
    }

    /** With the buyer. */
    record Delivered() implements PostingState {

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.delivered(this);
        }
    }

    /**
     * Ended by a timer that nobody chose.
     *
     * @param kind which of the guide's three kinds
     */
    record Expired(ExpiryKind kind) implements PostingState {

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.expired(this);
        }
    }

    /**
     * Cancelled by somebody's choice, or by a timer that is not the seller's fault.
     *
     * @param by who, as Ozon says
     * @param fault whose fault
     * @param tag the guide's kind, where there is one: out of stock for the seller's reason 352 (S7)
     */
    record Cancelled(Stated<Word<Party>> by, Fault fault, Optional<ExpiryKind> tag) implements PostingState {

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.cancelled(this);
        }
    }

    /** Replaced by the postings that it was split into; not a loss. */
    record SplitReplaced() implements PostingState {

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.splitReplaced(this);
        }
    }

    /**
     * The data does not tell.
     *
     * @param missing what would have to be known, at least one entry
     */
    record Unknowable(List<Message> missing) implements PostingState {

        /**
         * Refuses an unknowable state that does not say why.
         *
         * @param missing what would have to be known
         * @throws IllegalArgumentException when nothing is named as missing
         */
        public Unknowable {
            missing = List.copyOf(missing);
            if (missing.isEmpty()) {
                throw new IllegalArgumentException("an unknowable state must say what is missing");
            }
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.unknowable(this);
        }
    }

    /**
     * The branches of {@link #fold}, one a case.
     *
     * @param <R> the type of the result
     */
    interface Cases<R> {

        /**
         * The branch for {@link OnTime}.
         *
         * @param state the state
         * @return the result of this case
         */
        R onTime(OnTime state);

        /**
         * The branch for {@link AtRisk}.
         *
         * @param state the state
         * @return the result of this case
         */
        R atRisk(AtRisk state);

        /**
         * The branch for {@link LateInTariff}.
         *
         * @param state the state
         * @return the result of this case
         */
        R lateInTariff(LateInTariff state);

        /**
         * The branch for {@link LateInError}.
         *
         * @param state the state
         * @return the result of this case
         */
        R lateInError(LateInError state);

        /**
         * The branch for {@link HandedOver}.
         *
         * @param state the state
         * @return the result of this case
         */
        R handedOver(HandedOver state);

        /**
         * The branch for {@link Delivered}.
         *
         * @param state the state
         * @return the result of this case
         */
        R delivered(Delivered state);

        /**
         * The branch for {@link Expired}.
         *
         * @param state the state
         * @return the result of this case
         */
        R expired(Expired state);

        /**
         * The branch for {@link Cancelled}.
         *
         * @param state the state
         * @return the result of this case
         */
        R cancelled(Cancelled state);

        /**
         * The branch for {@link SplitReplaced}.
         *
         * @param state the state
         * @return the result of this case
         */
        R splitReplaced(SplitReplaced state);

        /**
         * The branch for {@link Unknowable}.
         *
         * @param state the state
         * @return the result of this case
         */
        R unknowable(Unknowable state);
    }

    /**
     * Applies the branch of this case.
     *
     * @param cases one branch a case
     * @param <R> the type of the result
     * @return what the branch returned
     */
    <R> R fold(Cases<R> cases);

    /** {@return the state in a sentence for people} */
    default Message message() {
        return fold(StateMessage.CASES);
    }
}
