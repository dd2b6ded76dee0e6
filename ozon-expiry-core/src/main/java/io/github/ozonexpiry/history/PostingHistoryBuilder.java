package io.github.ozonexpiry.history;

import io.github.ozonexpiry.history.PostingHistory.Look;
import io.github.ozonexpiry.history.PostingHistory.StatusChange;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gathers what was seen of a posting, in any order; what is told twice counts once. */
public final class PostingHistoryBuilder {

    private static final Comparator<Instant> EARLIEST = Comparator.naturalOrder();

    /** Of two different looks of one moment the one that shows the posting further on counts as the newer. */
    private static final Comparator<Look> BY_TIME = Comparator.comparing(Look::at, EARLIEST)
            .thenComparingInt(
                    look -> Stage.of(look.posting()).map(Stage::ordinal).orElse(-1))
            .thenComparing(look -> date(look.posting().deliveringDate()))
            .thenComparing(look -> date(look.posting().shipmentDate()))
            .thenComparing(look -> described(look.posting()))
            .thenComparingInt(look -> look.posting().hashCode());

    private static final Comparator<StatusChange> CHANGES = Comparator.comparing(StatusChange::at, EARLIEST)
            .thenComparing(StatusChange::told)
            .thenComparing(change -> change.status().text());

    private static final Comparator<PostingEvent> EVENTS = Comparator.comparing(
                    (PostingEvent event) -> event.when().by(), EARLIEST)
            .thenComparing(PostingEvent::kind)
            .thenComparing(event -> event.when().after().orElse(Instant.MIN))
            .thenComparing(PostingEvent::source);

    private final PostingNumber number;
    private final Set<Look> looks = new LinkedHashSet<>();
    private final Set<StatusChange> changes = new LinkedHashSet<>();
    private final Set<PostingEvent> events = new LinkedHashSet<>();

    PostingHistoryBuilder(PostingNumber number) {
        this.number = number;
    }

    /**
     * The posting was looked at.
     *
     * @param at when the answer came
     * @param posting what it showed
     * @return this builder
     * @throws IllegalArgumentException when it is another posting; names both
     */
    public PostingHistoryBuilder seen(Instant at, Posting posting) {
        if (!posting.number().equals(number)) {
            throw new IllegalArgumentException("the history of " + number + " is told of " + posting.number());
        }
        looks.add(new Look(at, posting));
        return this;
    }

    /**
     * Ozon told that the status changed.
     *
     * @param status the new status
     * @param at when it changed
     * @param told when that was told
     * @return this builder
     */
    public PostingHistoryBuilder told(Word<Status> status, Instant at, Instant told) {
        changes.add(new StatusChange(status, at, told));
        return this;
    }

    /**
     * Something else happened.
     *
     * @param event the event
     * @return this builder
     */
    public PostingHistoryBuilder happened(PostingEvent event) {
        events.add(event);
        return this;
    }

    /**
     * Something else happened at a moment.
     *
     * @param kind what happened
     * @param at when
     * @param source who says so
     * @return this builder
     * @throws IllegalArgumentException when the source is blank
     */
    public PostingHistoryBuilder happened(PostingEvent.Kind kind, Instant at, String source) {
        return happened(new PostingEvent(kind, When.at(at), source));
    }

    /** {@return the history} */
    public PostingHistory build() {
        return new PostingHistory(
                number,
                looks.stream().sorted(BY_TIME).toList(),
                changes.stream().sorted(CHANGES).toList(),
                events.stream().sorted(EVENTS).toList());
    }

    private static Instant date(Stated<Instant> stated) {
        Optional<Instant> value = stated.value();
        return value.orElse(Instant.MIN);
    }

    /** The same text in every run, unlike a hash of constants. */
    private static String described(Posting posting) {
        return List.of(
                        posting.status(),
                        posting.substatus(),
                        posting.shipmentDateWithoutDelay(),
                        posting.cancellation())
                .toString();
    }
}
