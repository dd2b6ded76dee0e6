package io.github.ozonexpiry.report;

import io.github.ozonexpiry.expiry.PostingState;
import io.github.ozonexpiry.text.Message;
import java.time.Duration;

/** How urgently a posting needs somebody, the most urgent first. */
public enum Urgency {
    /** It counts as an error already, and every hour makes it worse. */
    ERROR,
    /** It costs more than it need, and will become an error. */
    SURCHARGE,
    /** A duty is due soon, or has passed by what was computed or estimated alone. */
    SOON,
    /** Nobody can tell from the data: look at it. */
    LOOK,
    /** Open, and there is time. */
    LATER,
    /** Nothing can be done about the deadline any more. */
    CLOSED;

    private static final PostingState.Cases<Urgency> BY_STATE = new PostingState.Cases<>() {
        @Override
        public Urgency onTime(PostingState.OnTime state) {
            return LATER;
        }

        @Override
        public Urgency atRisk(PostingState.AtRisk state) {
            return SOON;
        }

        @Override
        public Urgency lateInTariff(PostingState.LateInTariff state) {
            return SURCHARGE;
        }

        @Override
        public Urgency lateInError(PostingState.LateInError state) {
            return ERROR;
        }

        @Override
        public Urgency handedOver(PostingState.HandedOver state) {
            return CLOSED;
        }

        @Override
        public Urgency delivered(PostingState.Delivered state) {
            return CLOSED;
        }

        @Override
        public Urgency expired(PostingState.Expired state) {
            return CLOSED;
        }

        @Override
        public Urgency cancelled(PostingState.Cancelled state) {
            return CLOSED;
        }

        @Override
        public Urgency splitReplaced(PostingState.SplitReplaced state) {
            return CLOSED;
        }

        @Override
        public Urgency unknowable(PostingState.Unknowable state) {
            return LOOK;
        }
    };

    /**
     * The urgency of a state.
     *
     * @param state the state
     * @return its urgency
     */
    public static Urgency of(PostingState state) {
        return state.fold(BY_STATE);
    }

    /** {@return the urgency in a few words for people} */
    public Message message() {
        return Message.of("urgency." + this);
    }

    /**
     * Whether the state is late: in the tariff, in error, handed over late, or expired.
     *
     * @param state the state
     * @return true when it is
     */
    static boolean isLate(PostingState state) {
        if (state instanceof PostingState.HandedOver handedOver) {
            return handedOver.lateBy().orElse(Duration.ZERO).compareTo(Duration.ZERO) > 0;
        }
        return state instanceof PostingState.LateInTariff
                || state instanceof PostingState.LateInError
                || state instanceof PostingState.Expired;
    }
}
