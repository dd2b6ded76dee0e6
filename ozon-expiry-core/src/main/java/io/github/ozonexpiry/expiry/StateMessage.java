package io.github.ozonexpiry.expiry;

import io.github.ozonexpiry.deadline.Deadline;
import io.github.ozonexpiry.posting.Cancellation.Party;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import io.github.ozonexpiry.text.Message;
import java.time.Duration;

/** Says each state in words. */
final class StateMessage implements PostingState.Cases<Message> {

    static final StateMessage CASES = new StateMessage();

    private StateMessage() {}

    @Override
    public Message onTime(PostingState.OnTime state) {
        return state.next()
                .map(next -> Message.of("state.OnTime", named(next)))
                .orElseGet(() -> Message.of("state.OnTime.nothingDue"));
    }

    /** A threshold of working time is named: that it is reached cannot be seen from the deadline and the clock on the wall. */
    @Override
    public Message atRisk(PostingState.AtRisk state) {
        return state.threshold()
                .filter(threshold -> threshold.clock() == RiskThreshold.Clock.WORKING)
                .map(threshold -> Message.of("state.AtRisk.within", named(state.deadline()), threshold.message()))
                .orElseGet(() -> Message.of("state.AtRisk", named(state.deadline())));
    }

    @Override
    public Message lateInTariff(PostingState.LateInTariff state) {
        return state.error()
                .map(error -> Message.of("state.LateInTariff", state.lateBy(), error.at()))
                .orElseGet(() -> Message.of("state.LateInTariff.errorNotKnown", state.lateBy()));
    }

    @Override
    public Message lateInError(PostingState.LateInError state) {
        Message missed = state.missed().kind().message();
        return state.timer()
                .map(timer -> Message.of("state.LateInError.timer", missed, state.lateBy(), named(timer)))
                .orElseGet(() -> Message.of("state.LateInError", missed, state.lateBy()));
    }

    @Override
    public Message handedOver(PostingState.HandedOver state) {
        if (state.at().isEmpty()) {
            return Message.of("state.HandedOver.notKnown");
        }
        if (state.lateBy().isEmpty()) {
            return Message.of("state.HandedOver.deadlineNotKnown", state.at().get());
        }
        Duration lateBy = state.lateBy().get();
        return lateBy.isZero()
                ? Message.of("state.HandedOver.inTime", state.at().get())
                : Message.of("state.HandedOver.late", state.at().get(), lateBy);
    }

    @Override
    public Message delivered(PostingState.Delivered state) {
        return Message.of("state.Delivered");
    }

    @Override
    public Message expired(PostingState.Expired state) {
        return Message.of("state.Expired", state.kind().message());
    }

    @Override
    public Message cancelled(PostingState.Cancelled state) {
        Message fault = state.fault().message();
        return state.tag()
                .map(tag -> Message.of("state.Cancelled.tagged", party(state.by()), fault, tag.message()))
                .orElseGet(() -> Message.of("state.Cancelled", party(state.by()), fault));
    }

    @Override
    public Message splitReplaced(PostingState.SplitReplaced state) {
        return Message.of("state.SplitReplaced");
    }

    @Override
    public Message unknowable(PostingState.Unknowable state) {
        return Message.of("state.Unknowable", state.missing().get(0));
    }

    /** What is not Ozon's word says where it comes from. */
    private static Message named(Deadline deadline) {
        Message kind = deadline.kind().message();
        return deadline.isStated()
                ? Message.of("state.deadline", kind, deadline.at())
                : Message.of(
                        "state.deadline.reckoned",
                        kind,
                        deadline.at(),
                        deadline.origin().message());
    }

    private static Message party(Stated<Word<Party>> by) {
        return by.value()
                .map(word -> word.known()
                        .map(party -> Message.of("party." + party))
                        .orElseGet(() -> Message.of("party.other", word.text())))
                .orElseGet(() -> Message.of("party.unsaid"));
    }
}
