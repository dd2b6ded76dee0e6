package io.github.ozonexpiry.standing;

import io.github.ozonexpiry.expiry.Fault;
import io.github.ozonexpiry.expiry.PostingState;
import io.github.ozonexpiry.expiry.PostingState.AtRisk;
import io.github.ozonexpiry.expiry.PostingState.Cancelled;
import io.github.ozonexpiry.expiry.PostingState.Delivered;
import io.github.ozonexpiry.expiry.PostingState.Expired;
import io.github.ozonexpiry.expiry.PostingState.HandedOver;
import io.github.ozonexpiry.expiry.PostingState.LateInError;
import io.github.ozonexpiry.expiry.PostingState.LateInTariff;
import io.github.ozonexpiry.expiry.PostingState.OnTime;
import io.github.ozonexpiry.expiry.PostingState.SplitReplaced;
import io.github.ozonexpiry.expiry.PostingState.Unknowable;
import io.github.ozonexpiry.standing.FulfilmentRate.LeftOut;
import java.util.Optional;

/** What a state means for the sale. */
enum Ending {
    FULFILLED(Optional.empty()),
    LOST(Optional.empty()),
    FAULT_NOT_KNOWN(Optional.of(LeftOut.FAULT_NOT_KNOWN)),
    NOT_SELLERS_FAULT(Optional.of(LeftOut.NOT_SELLERS_FAULT)),
    SPLIT(Optional.of(LeftOut.SPLIT)),
    STILL_OPEN(Optional.of(LeftOut.STILL_OPEN)),
    STATE_NOT_KNOWN(Optional.of(LeftOut.STATE_NOT_KNOWN));

    private final Optional<LeftOut> leftOut;

    Ending(Optional<LeftOut> leftOut) {
        this.leftOut = leftOut;
    }

    /** Why the rate of fulfilment does not count it, or empty when it does. */
    Optional<LeftOut> leftOut() {
        return leftOut;
    }

    static Ending of(PostingState state) {
        return state.fold(OF_STATE);
    }

    private static final PostingState.Cases<Ending> OF_STATE = new PostingState.Cases<>() {
        @Override
        public Ending onTime(OnTime state) {
            return STILL_OPEN;
        }

        @Override
        public Ending atRisk(AtRisk state) {
            return STILL_OPEN;
        }

        @Override
        public Ending lateInTariff(LateInTariff state) {
            return STILL_OPEN;
        }

        @Override
        public Ending lateInError(LateInError state) {
            return STILL_OPEN;
        }

        @Override
        public Ending handedOver(HandedOver state) {
            return FULFILLED;
        }

        @Override
        public Ending delivered(Delivered state) {
            return FULFILLED;
        }

        @Override
        public Ending expired(Expired state) {
            return LOST;
        }

        @Override
        public Ending cancelled(Cancelled state) {
            return cancelledBy(state.fault());
        }

        @Override
        public Ending splitReplaced(SplitReplaced state) {
            return SPLIT;
        }

        @Override
        public Ending unknowable(Unknowable state) {
            return STATE_NOT_KNOWN;
        }
    };

    private static Ending cancelledBy(Fault fault) {
        return switch (fault) {
            case SELLER -> LOST;
            case NOT_SELLER -> NOT_SELLERS_FAULT;
            case UNKNOWN -> FAULT_NOT_KNOWN;
        };
    }
}
