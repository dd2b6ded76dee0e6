package io.github.ozonexpiry.capacity;

import io.github.ozonexpiry.money.Amounts;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which postings can be kept, in which order, and which are lost since when.
 *
 * @param objective what it saves first
 * @param kept those that will be packed in time, in the order of work
 * @param lost those that will not, the one due first before the others
 * @param slack how long the line may stand still from now on, in working time, without losing more; empty when nothing is kept
 * @param optimality how good it is
 * @param notKnown what was missing, and what was assumed instead
 */
public record WorkPlan(
        Objective objective,
        List<Kept> kept,
        List<Lost> lost,
        Optional<Duration> slack,
        Optimality optimality,
        List<Message> notKnown) {

    /**
     * Copies the lists.
     *
     * @param objective what it saves first
     * @param kept those that will be packed in time
     * @param lost those that will not
     * @param slack how long the line may stand still
     * @param optimality how good it is
     * @param notKnown what was missing
     */
    public WorkPlan {
        kept = List.copyOf(kept);
        lost = List.copyOf(lost);
        notKnown = List.copyOf(notKnown);
    }

    /**
     * A posting that will be packed in time.
     *
     * @param job the posting
     * @param start when its work begins
     * @param done when it is packed
     * @param latestStart the latest moment at which its work may begin so that it and all after it are in time
     */
    public record Kept(PackingJob job, Instant start, Instant done, Instant latestStart) {

        /** {@return the times in words} */
        public Message message() {
            return Message.of("capacity.kept", job.number(), start, done, latestStart);
        }
    }

    /** Why a posting is lost. */
    public enum Reason {
        /** Even if nothing else were packed there would not be enough working time left. */
        TIME_PAST,
        /** There would be time if its goods were there now; they come too late. */
        GOODS_TOO_LATE,
        /** It could be packed alone, but not beside those that are kept. */
        OTHERS_FIRST
    }

    /**
     * A posting that cannot be kept.
     *
     * @param job the posting
     * @param reason why
     * @param lastChance since when it was unavoidable: the latest moment at which the line could have begun and kept it, alone or, where others come
     *     first, beside all that are kept. It may lie ahead when its goods come after it; where goods of others are still to come, it may have been
     *     lost before. Empty when an earlier beginning would not have helped
     */
    public record Lost(PackingJob job, Reason reason, Optional<Instant> lastChance) {

        /** {@return whether order or goods came, or come, only after the last chance: no earlier beginning could have kept it} */
        public boolean neverPossible() {
            return lastChance.filter(at -> at.isBefore(job.readyFrom())).isPresent();
        }

        /** {@return the reason in words, with the last chance where there was one} */
        public Message message() {
            String key = "capacity.lost." + reason;
            return lastChance
                    .map(at -> Message.of(key, job.number(), job.dueBy(), at))
                    .orElseGet(() -> Message.of("capacity.lost.noChance", job.number(), job.dueBy()));
        }
    }

    /** How good a plan is by its objective. */
    public sealed interface Optimality {

        /** No plan keeps more. */
        record Best() implements Optimality {}

        /**
         * Found by a heuristic.
         *
         * @param more how many postings more any plan could keep at the most, above 0
         */
        record WithinPostings(long more) implements Optimality {}

        /**
         * Found by a heuristic.
         *
         * @param more how much more money any plan could keep at the most, above 0
         */
        record WithinMoney(Money more) implements Optimality {}

        /** {@return it in words} */
        default Message message() {
            if (this instanceof WithinPostings within) {
                return Message.of("capacity.within.postings", within.more());
            }
            return this instanceof WithinMoney within
                    ? Message.of("capacity.within.money", within.more())
                    : Message.of("capacity.best");
        }
    }

    /** {@return all postings in the order of work: the kept ones, then the lost ones, which are late already} */
    public List<PostingNumber> order() {
        return Stream.concat(kept.stream().map(Kept::job), lost.stream().map(Lost::job))
                .map(PackingJob::number)
                .toList();
    }

    /** {@return what is lost with the lost ones, as far as it is known} */
    public Amounts lostMoney() {
        Amounts sum = Amounts.NONE;
        for (Lost one : lost) {
            if (one.job().atStake().isPresent()) {
                sum = sum.plus(one.job().atStake().get());
            }
        }
        return sum;
    }

    /** {@return the plan in a sentence} */
    public Message message() {
        return Message.of("capacity.plan", objective, kept.size(), lost.size(), optimality.message());
    }
}
