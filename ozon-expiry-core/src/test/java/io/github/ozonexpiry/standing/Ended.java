package io.github.ozonexpiry.standing;

import io.github.ozonexpiry.deadline.DeadlineSchedule;
import io.github.ozonexpiry.expiry.ExpiryKind;
import io.github.ozonexpiry.expiry.Fault;
import io.github.ozonexpiry.expiry.Judgement;
import io.github.ozonexpiry.expiry.PostingState;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Postings;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Judgements whose state is given, for tests of what comes of them. */
final class Ended {

    static final Instant ORDERED = Instant.parse("2026-05-04T06:00:00Z");
    static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

    static final PostingState EXPIRED = new PostingState.Expired(ExpiryKind.NOT_SHIPPED);
    static final PostingState DELIVERED = new PostingState.Delivered();
    static final PostingState HANDED_OVER_LATE =
            new PostingState.HandedOver(Optional.of(ORDERED), Optional.of(Duration.ofHours(5)));
    static final PostingState OPEN = new PostingState.OnTime(Optional.empty());
    static final PostingState SPLIT = new PostingState.SplitReplaced();
    static final PostingState UNKNOWABLE = new PostingState.Unknowable(List.of(Message.of("fault.unknown")));

    private Ended() {}

    static PostingState cancelled(Fault fault) {
        return new PostingState.Cancelled(Stated.absent(), fault, Optional.empty());
    }

    static PostingNumber number(int number) {
        return PostingNumber.of("10000001-%04d-1".formatted(number));
    }

    static Posting posting(int number) {
        return Postings.aPosting(number(number).text()).inProcessAt(ORDERED).build();
    }

    static Judgement judged(Posting posting, PostingState state) {
        return judged(posting, state, NOW);
    }

    static Judgement judged(Posting posting, PostingState state, Instant now) {
        return new Judgement(posting, DeadlineSchedule.stated(posting), now, state, Optional.empty(), List.of());
    }
}
