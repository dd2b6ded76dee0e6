package io.github.ozonexpiry.attention;

import io.github.ozonexpiry.cause.CaseFile;
import io.github.ozonexpiry.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How much of what the seller saw by asking, Ozon had told before by a push notification. Ozon advises to connect them (P-12). */
public sealed interface PushCoverage {

    /** Nobody records pushes; that is not the same as none having come. */
    record NotRecorded() implements PushCoverage {

        @Override
        public List<Message> messages() {
            return List.of(Message.of("attention.push.notRecorded"));
        }
    }

    /**
     * Pushes are recorded.
     *
     * @param since since when; changes that may be older are left out
     * @param pushes how many came, one that was sent again counted once
     * @param tallies the changes that were seen, a tally for each kind in the order of {@link Change}
     * @param delay the median time from what a push tells of to its coming; empty where none tells a moment
     * @param fromFuture how many pushes came before what they tell of, because two clocks disagree; they have no part in the median
     */
    record Recorded(Instant since, int pushes, List<Tally> tallies, Optional<Duration> delay, int fromFuture)
            implements PushCoverage {

        /**
         * Copies the list.
         *
         * @param since since when
         * @param pushes how many came
         * @param tallies the changes that were seen
         * @param delay the median time
         * @param fromFuture how many came before what they tell of
         */
        public Recorded {
            tallies = List.copyOf(tallies);
        }

        @Override
        public List<Message> messages() {
            List<Message> messages = new ArrayList<>();
            messages.add(Message.of("attention.push.recorded", since, pushes));
            tallies.stream().map(Tally::message).forEach(messages::add);
            delay.ifPresent(median -> messages.add(Message.of("attention.push.delay", median)));
            if (fromFuture > 0) {
                messages.add(Message.of("attention.push.fromFuture", fromFuture));
            }
            return messages;
        }
    }

    /** What a look can show for the first time. Source: Seller API, {@code message_type} of the pushes that tell it. */
    enum Change {
        /** The posting itself. */
        NEW_POSTING(Set.of("TYPE_NEW_POSTING")),
        /** Another status; a cancellation has a push of its own. */
        STATUS(Set.of("TYPE_STATE_CHANGED", "TYPE_POSTING_CANCELLED")),
        /** Another ship date, which Ozon may move (P-12). */
        SHIP_DATE(Set.of("TYPE_CUTOFF_DATE_CHANGED"));

        private final Set<String> kinds;

        Change(Set<String> kinds) {
            this.kinds = kinds;
        }

        /** Whether a push is about such a change. */
        boolean isToldBy(PushRecord push) {
            return kinds.contains(push.kind());
        }

        /** {@return the change in a few words for people} */
        public Message message() {
            return Message.of("attention.change." + this);
        }
    }

    /**
     * The changes of a kind.
     *
     * @param change the kind
     * @param seen how many were seen by looking
     * @param before of how many a push had come by then
     * @param after of how many one came later
     */
    record Tally(Change change, int seen, int before, int after) {

        /**
         * Refuses parts that are more than the whole.
         *
         * @param change the kind
         * @param seen how many were seen by looking
         * @param before of how many a push had come by then
         * @param after of how many one came later
         * @throws IllegalArgumentException when a number is below zero or both parts are more than all; names the numbers
         */
        public Tally {
            if (before < 0 || after < 0 || before + after > seen) {
                throw new IllegalArgumentException(before + " before and " + after + " after, of " + seen);
            }
        }

        /** {@return of how many none came} */
        public int never() {
            return seen - before - after;
        }

        /** {@return the tally in a sentence for people} */
        public Message message() {
            return Message.of("attention.push.tally", change.message(), seen, before, after, never());
        }
    }

    /** {@return it in sentences for people} */
    List<Message> messages();

    /**
     * Compares pushes with looks.
     *
     * @param files what is known of the postings, one a posting
     * @param pushes the pushes, in any order; those of other postings count only for the median
     * @param since since when they are recorded
     * @param now the moment of judgement: what was seen or came later is left out
     * @return the comparison
     */
    static PushCoverage of(Collection<CaseFile> files, Collection<PushRecord> pushes, Instant since, Instant now) {
        ReceivedPushes received = ReceivedPushes.of(pushes, now);
        List<SeenChange> seen = files.stream()
                .flatMap(file -> file.asOf(now).stream())
                .flatMap(file -> SeenChange.of(file.history()))
                .filter(change -> change.isSince(since))
                .toList();
        return new Recorded(
                since,
                received.count(),
                Stream.of(Change.values())
                        .map(kind -> tally(kind, seen, received))
                        .toList(),
                received.medianDelay(),
                received.fromFuture());
    }

    private static Tally tally(Change kind, List<SeenChange> seen, ReceivedPushes pushes) {
        List<SeenChange> changes =
                seen.stream().filter(change -> change.kind() == kind).toList();
        int before = (int) changes.stream().filter(pushes::cameBefore).count();
        int after = (int) changes.stream()
                .filter(change -> !pushes.cameBefore(change) && pushes.cameAfter(change))
                .count();
        return new Tally(kind, changes.size(), before, after);
    }
}
