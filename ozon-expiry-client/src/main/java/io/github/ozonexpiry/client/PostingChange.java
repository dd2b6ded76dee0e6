package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.transport.Answer;
import io.github.ozonexpiry.client.transport.Call;
import io.github.ozonexpiry.client.transport.Confirmation;
import io.github.ozonexpiry.client.transport.Nature.Urgency;
import io.github.ozonexpiry.client.wire.PostingState;
import io.github.ozonexpiry.client.wire.RequestBody;
import io.github.ozonexpiry.posting.PostingNumber;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks at a posting whether a change that brought no answer was made, and says what the answer would have been. Without it a repeated call
 * would be the only way to find out.
 */
final class PostingChange {

    private static final int OK = 200;

    private final Channel channel;
    private final PostingNumber posting;

    PostingChange(Channel channel, PostingNumber posting) {
        this.channel = channel;
        this.posting = posting;
    }

    /** Whether it was assembled; the answer names its parts if it was split by that, without what is in them. */
    Confirmation assembled() {
        return end -> look(end)
                .filter(PostingState::isAssembled)
                .map(state -> RequestBody.of("result", parts(state)))
                .map(PostingChange::answer);
    }

    /** Whether it was cancelled. */
    Confirmation cancelled() {
        return end -> look(end)
                .filter(PostingState::isCancelled)
                .map(state -> RequestBody.of("result", true))
                .map(PostingChange::answer);
    }

    private Optional<PostingState> look(long end) {
        RequestBody body =
                RequestBody.of("posting_number", posting).and("with", RequestBody.of("related_postings", true));
        return Optional.of(
                channel.with(call -> urgent(call).endingAt(end)).result(PostingCalls.GET, body, PostingState.class));
    }

    /** As urgent as the change that waits for it. */
    private static Call urgent(Call call) {
        return call.being(call.nature().being(Urgency.URGENT));
    }

    private List<String> parts(PostingState state) {
        List<String> parts = state.relatedPostings()
                .value()
                .map(PostingState.Related::relatedPostingNumbers)
                .orElse(List.of());
        return parts.isEmpty() ? List.of(posting.text()) : parts;
    }

    private static Answer answer(RequestBody body) {
        return new Answer(OK, Map.of(), body.bytes());
    }
}
