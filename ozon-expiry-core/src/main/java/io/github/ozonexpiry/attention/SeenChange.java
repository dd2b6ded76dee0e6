package io.github.ozonexpiry.attention;

import io.github.ozonexpiry.attention.PushCoverage.Change;
import io.github.ozonexpiry.history.PostingHistory;
import io.github.ozonexpiry.history.PostingHistory.Look;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingNumber;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A change that a look showed.
 *
 * @param posting the posting
 * @param kind what changed
 * @param after the look that did not show it yet; of a new posting the order; empty where neither is known
 * @param seen the look that showed it
 * @param next the look before the one that showed the next change of the kind; empty when there was no further one
 */
record SeenChange(PostingNumber posting, Change kind, Optional<Instant> after, Instant seen, Optional<Instant> next) {

    static Stream<SeenChange> of(PostingHistory history) {
        Look first = history.looks().get(0);
        SeenChange appeared = new SeenChange(
                history.number(),
                Change.NEW_POSTING,
                history.latest().flatMap(posting -> posting.inProcessAt().value()),
                first.at(),
                Optional.empty());
        return Stream.of(
                        Stream.of(appeared),
                        changes(history, Change.STATUS, Posting::status),
                        changes(history, Change.SHIP_DATE, Posting::shipmentDate))
                .flatMap(each -> each);
    }

    private static Stream<SeenChange> changes(PostingHistory history, Change kind, Function<Posting, Object> value) {
        List<SeenChange> changes = new ArrayList<>();
        Optional<Instant> next = Optional.empty();
        for (int i = history.looks().size() - 1; i > 0; i--) {
            Look before = history.looks().get(i - 1);
            Look look = history.looks().get(i);
            if (!value.apply(before.posting()).equals(value.apply(look.posting()))) {
                changes.add(new SeenChange(history.number(), kind, Optional.of(before.at()), look.at(), next));
                next = Optional.of(before.at());
            }
        }
        return changes.stream();
    }

    /** Whether it surely happened since a moment, which belongs to that time. */
    boolean isSince(Instant moment) {
        return !after.orElse(seen).isBefore(moment);
    }

    /** Whether a push that came at a moment came before the change was seen; a new posting may be told before its own moment. */
    boolean isToldInTime(Instant received) {
        return !received.isAfter(seen)
                && (kind == Change.NEW_POSTING
                        || after.filter(received::isAfter).isPresent());
    }

    /** Whether it came after the change was seen, and not so late that it tells of the next one. */
    boolean isToldLater(Instant received) {
        return received.isAfter(seen) && next.filter(received::isAfter).isEmpty();
    }
}
