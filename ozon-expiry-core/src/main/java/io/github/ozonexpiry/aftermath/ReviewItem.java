package io.github.ozonexpiry.aftermath;

import io.github.ozonexpiry.cause.CaseInput;
import io.github.ozonexpiry.cause.Cause;
import io.github.ozonexpiry.standing.Ratio;
import io.github.ozonexpiry.text.Listed;
import io.github.ozonexpiry.text.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A question of the process review with its answer. That a number is high proves nothing, and no number of Ozon's says what is high: only a cause that
 * was found, or something that went wrong by itself, makes it worth a look.
 *
 * @param question the question
 * @param finding the answer
 * @param measure the number of the shop's own
 * @param causes the first causes of verdicts that belong to the question, the most frequent first
 * @param verdicts of how many verdicts
 * @param missing what was not known of at least one posting and would be needed, in the order of {@link CaseInput}
 */
public record ReviewItem(
        ReviewQuestion question,
        Finding finding,
        Measure measure,
        List<Found> causes,
        int verdicts,
        List<CaseInput> missing) {

    /** The answer to a question. */
    public enum Finding {
        /** Everything that is needed is known of all postings, and nothing points to it. */
        OK,
        /** A cause was found that belongs to it, or its number shows that something went wrong. */
        WORTH_A_LOOK,
        /** Nothing points to it, and not everything is known. */
        NOT_KNOWN;

        /** {@return the answer in a few words for people} */
        public Message message() {
            return Message.of("aftermath.finding." + this);
        }
    }

    /**
     * How often a cause was the first one of a verdict.
     *
     * @param cause the cause
     * @param verdicts how often, 1 or more
     */
    public record Found(Cause cause, int verdicts) {

        /**
         * Refuses a cause that nobody found.
         *
         * @param cause the cause
         * @param verdicts how often
         * @throws IllegalArgumentException when it is below 1; names it and the cause
         */
        public Found {
            if (verdicts < 1) {
                throw new IllegalArgumentException("found " + verdicts + " times: " + cause);
            }
        }

        /**
         * The cause with its share.
         *
         * @param all how many verdicts there are
         * @return a sentence for people
         */
        Message message(int all) {
            return Message.of("aftermath.item.cause", cause.message(), verdicts, all, Ratio.percent(verdicts, all));
        }
    }

    /** A number of the shop's own. */
    public sealed interface Measure {

        /**
         * The median of a time by the clock. Where a moment lies between two looks, so does the median.
         *
         * @param least the least that it can be, 0 or more
         * @param most the most that it can be
         * @param postings of how many postings, 1 or more
         * @param contradicting how many more could not be counted because their records contradict themselves
         */
        record Median(Duration least, Duration most, int postings, int contradicting) implements Measure {

            /**
             * Refuses a median of nothing.
             *
             * @param least the least that it can be
             * @param most the most that it can be
             * @param postings of how many postings
             * @param contradicting how many contradict themselves
             * @throws IllegalArgumentException when the durations are out of order or below zero, or there is no posting; names them
             */
            public Median {
                if (least.isNegative() || most.compareTo(least) < 0 || postings < 1) {
                    throw new IllegalArgumentException(
                            "a median from " + least + " to " + most + " of " + postings + " postings");
                }
            }

            @Override
            public Message message() {
                Message number = least.equals(most)
                        ? Message.of("aftermath.median.exact", least, postings)
                        : Message.of("aftermath.median", least, most, postings);
                return Measure.with(contradicting, number);
            }
        }

        /**
         * How many of what was counted.
         *
         * @param found how many, 0 to {@code of}
         * @param of of how many, 1 or more
         */
        record Count(int found, int of) implements Measure {

            /**
             * Refuses a count of nothing.
             *
             * @param found how many
             * @param of of how many
             * @throws IllegalArgumentException when a number is outside its range; names both
             */
            public Count {
                if (of < 1 || found < 0 || found > of) {
                    throw new IllegalArgumentException(found + " of " + of);
                }
            }

            @Override
            public Message message() {
                return Message.of("aftermath.count", found, of);
            }
        }

        /**
         * Nothing could be counted.
         *
         * @param contradicting how many postings have records that contradict themselves
         */
        record NotKnown(int contradicting) implements Measure {

            @Override
            public Message message() {
                return Measure.with(contradicting, Message.of("aftermath.notKnown"));
            }
        }

        /** {@return the number in a few words for people} */
        Message message();

        private static Message with(int contradicting, Message number) {
            return contradicting == 0 ? number : Message.of("aftermath.contradicting", number, contradicting);
        }
    }

    /**
     * Copies the lists.
     *
     * @param question the question
     * @param finding the answer
     * @param measure the number
     * @param causes the causes
     * @param verdicts of how many verdicts
     * @param missing what was not known
     */
    public ReviewItem {
        causes = List.copyOf(causes);
        missing = List.copyOf(missing);
    }

    /** {@return what to do first, for each cause that was found; nothing that Ozon forbids} */
    public List<Message> firstSteps() {
        return causes.stream().map(found -> found.cause().whatToDoFirst()).toList();
    }

    /** {@return the question, the answer, the number, the causes with what to do first, and what is missing, in sentences for people} */
    public List<Message> messages() {
        List<Message> messages = new ArrayList<>();
        messages.add(Message.of("aftermath.item", question.message(), finding.message()));
        messages.add(Message.of("aftermath.item.number", question.measured(), measure.message()));
        causes.forEach(found -> messages.add(Message.of(
                "aftermath.item.first", found.message(verdicts), found.cause().whatToDoFirst())));
        if (!missing.isEmpty()) {
            messages.add(missingMessage());
        }
        return messages;
    }

    Message missingMessage() {
        return Message.of(
                "aftermath.item.missing",
                new Listed(missing.stream().map(CaseInput::message).toList()));
    }
}
