package io.github.ozonexpiry.attention;

import io.github.ozonexpiry.attention.FirstTouch.Span;
import io.github.ozonexpiry.attention.Unseen.Reading;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whether anything was late because nobody saw it: the guide's "make sure that notifications of new orders are received and handled in time" (chapter
 * 3, section 2), answered with the shop's own records.
 *
 * @param now the moment of judgement
 * @param touches the first touch of each posting that had been looked at, in the order in which they were told
 * @param freshness how old the knowledge was; empty where calls are not recorded
 * @param unseen the late postings that were seen or taken in hand too late, in the same order
 * @param key whether the key could be used
 * @param pushes how much Ozon had told before
 * @param missing what is not known
 */
public record AttentionReview(
        Instant now,
        List<FirstTouch> touches,
        Optional<PollFreshness> freshness,
        List<Unseen> unseen,
        KeyWatch key,
        PushCoverage pushes,
        List<Missing> missing) {

    /**
     * Something that is not known and would tell more.
     *
     * @param what what it is
     * @param postings of how many postings; 0 where it is of none
     */
    public record Missing(What what, int postings) {

        /** What can be missing. */
        public enum What {
            /** When the list of postings was asked for: no {@link PollLog}, or one that begins later. */
            POLLS,
            /** Which pushes came. */
            PUSHES,
            /** When the key ends. */
            KEY,
            /** A look at the posting by then. */
            LOOK,
            /** The moment of the order, {@code in_process_at}. */
            ORDER,
            /** A deadline of shipping. */
            DEADLINE,
            /** A calendar of the warehouse's that knows the days: times are by the clock alone. */
            CALENDAR
        }

        /** {@return it in a sentence for people} */
        public Message message() {
            Message name = Message.of("attention.missing." + what);
            return postings == 0 ? name : Message.of("attention.missing", name, postings);
        }
    }

    /**
     * Copies the lists.
     *
     * @param now the moment of judgement
     * @param touches the first touches
     * @param freshness how old the knowledge was
     * @param unseen the late postings
     * @param key whether the key could be used
     * @param pushes how much Ozon had told before
     * @param missing what is not known
     */
    public AttentionReview {
        touches = List.copyOf(touches);
        unseen = List.copyOf(unseen);
        missing = List.copyOf(missing);
    }

    /**
     * Reviews how the orders were looked at.
     *
     * @param facts what is known
     * @param policy what the seller calls late
     * @param now the moment of judgement: what was seen, happened or came later is left out
     * @return the review
     */
    public static AttentionReview of(AttentionFacts facts, AttentionPolicy policy, Instant now) {
        return new Reviewing(facts, policy, now).review();
    }

    /**
     * The late postings of one reading.
     *
     * @param reading what was late
     * @return the postings, in their order
     */
    public List<Unseen> unseen(Reading reading) {
        return unseen.stream().filter(each -> each.reading() == reading).toList();
    }

    /** {@return the median time from an order until it was seen, by the clock; empty where no order's moment is stated} */
    public Optional<Waited> medianToSeen() {
        return median(FirstTouch::toSeen);
    }

    /** {@return the median time from then on until the first act, by the clock, of the postings that have one; empty where none has} */
    public Optional<Waited> medianToActed() {
        return median(FirstTouch::toActed);
    }

    private Optional<Waited> median(Function<FirstTouch, Optional<Span>> span) {
        return Waited.median(touches.stream()
                .flatMap(touch -> span.apply(touch).stream())
                .map(Span::clock)
                .toList());
    }

    /** {@return the review in sentences for people: times, what was late unseen, calls, key, pushes, what is missing} */
    public List<Message> messages() {
        List<Message> messages = new ArrayList<>();
        messages.add(Message.of("attention.review", touches.size(), unseen.size()));
        medianToSeen().ifPresent(time -> messages.add(Message.of("attention.review.toSeen", time)));
        medianToActed().ifPresent(time -> messages.add(Message.of("attention.review.toActed", time)));
        unseen.forEach(each -> messages.addAll(each.messages()));
        freshness.ifPresent(fresh -> messages.addAll(fresh.messages()));
        messages.add(key.message());
        messages.addAll(pushes.messages());
        missing.forEach(each -> messages.add(each.message()));
        return messages;
    }
}
