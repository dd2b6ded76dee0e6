package io.github.ozonexpiry.preparation;

import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.preparation.PreparationHistory.LeftOut;
import io.github.ozonexpiry.text.Message;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which handling time to set: the shortest setting that is enough for a share of all orders, with a confidence, whatever the distribution of
 * their times ({@link ToleranceBound}). It assumes that orders to come take as long as those measured did and that none depends on another; what
 * the times show against that stands in its {@link PreparationWarning warnings}. It sets nothing.
 */
public sealed interface PreparationAdvice {

    /**
     * A setting is enough.
     *
     * @param range the settings that there are
     * @param setting the shortest that is enough
     * @param longest the time that it must not be shorter than
     * @param bound which of the measured times that is
     * @param warnings why it may not hold what it promises
     * @param leftOut how many postings tell nothing, by reason
     */
    record Advised(
            SettingRange range,
            Duration setting,
            Duration longest,
            ToleranceBound bound,
            List<PreparationWarning> warnings,
            Map<LeftOut, Integer> leftOut)
            implements PreparationAdvice {

        /**
         * Refuses a setting that is not the shortest one.
         *
         * @param range the settings that there are
         * @param setting the shortest that is enough
         * @param longest the time that it must not be shorter than
         * @param bound which of the measured times that is
         * @param warnings why it may not hold what it promises
         * @param leftOut how many postings tell nothing, by reason
         * @throws IllegalArgumentException when another setting of the range is the shortest that is enough; names both times
         */
        public Advised {
            warnings = List.copyOf(warnings);
            leftOut = Map.copyOf(leftOut);
            if (!range.enoughFor(longest).equals(Optional.of(setting))) {
                throw new IllegalArgumentException("the shortest setting for " + longest + " is not " + setting);
            }
        }

        @Override
        public int orders() {
            return bound.orders();
        }

        @Override
        public Message message() {
            return Message.of(
                    "preparation.advised",
                    new Said(range.unit(), setting),
                    bound.level(),
                    bound.rank(),
                    bound.orders(),
                    new Said(range.unit(), longest));
        }

        /**
         * What would change for a history.
         *
         * @param replay the history, such as the one that the advice was drawn from
         * @param today the setting of today
         * @return today's setting and the advised one, side by side
         */
        public Replay.Comparison against(Replay replay, Duration today) {
            return replay.compare(today, setting);
        }
    }

    /**
     * There are too few orders for the level and the confidence asked for.
     *
     * @param orders how many there are
     * @param level what is asked for
     * @param needed how many it takes, more than there are
     * @param leftOut how many postings tell nothing, by reason
     */
    record TooFew(int orders, ServiceLevel level, long needed, Map<LeftOut, Integer> leftOut)
            implements PreparationAdvice {

        /**
         * Refuses orders that are enough.
         *
         * @param orders how many there are
         * @param level what is asked for
         * @param needed how many it takes
         * @param leftOut how many postings tell nothing, by reason
         * @throws IllegalArgumentException when no more are needed than there are; names both
         */
        public TooFew {
            leftOut = Map.copyOf(leftOut);
            if (needed <= orders) {
                throw new IllegalArgumentException(orders + " orders are not too few when it takes " + needed);
            }
        }

        /** {@return how many more orders it takes, 1 or more} */
        public long missing() {
            return needed - orders;
        }

        @Override
        public List<PreparationWarning> warnings() {
            return List.of();
        }

        @Override
        public Message message() {
            return Message.of("preparation.tooFew", orders, level, needed, missing());
        }
    }

    /**
     * Even the longest setting is not enough.
     *
     * @param range the settings that there are
     * @param kept how many of the orders the longest one would have kept
     * @param bound what was asked for
     * @param warnings why even that may not hold
     * @param leftOut how many postings tell nothing, by reason
     */
    record NoneInRange(
            SettingRange range,
            int kept,
            ToleranceBound bound,
            List<PreparationWarning> warnings,
            Map<LeftOut, Integer> leftOut)
            implements PreparationAdvice {

        /**
         * Refuses a longest setting that is enough.
         *
         * @param range the settings that there are
         * @param kept how many of the orders the longest one would have kept
         * @param bound what was asked for
         * @param warnings why even that may not hold
         * @param leftOut how many postings tell nothing, by reason
         * @throws IllegalArgumentException when it would have kept enough, or fewer than none; names the numbers
         */
        public NoneInRange {
            warnings = List.copyOf(warnings);
            leftOut = Map.copyOf(leftOut);
            if (kept < 0 || kept >= bound.rank()) {
                throw new IllegalArgumentException(kept + " kept, where " + bound.rank() + " are enough");
            }
        }

        /** {@return the share of all orders that the longest setting keeps at least, with the confidence asked for} */
        public Percent surelyKept() {
            return bound.surelyKept(kept);
        }

        @Override
        public int orders() {
            return bound.orders();
        }

        @Override
        public Message message() {
            return Message.of(
                    "preparation.noneInRange",
                    new Said(range.unit(), range.longest()),
                    kept,
                    bound.orders(),
                    bound.rank(),
                    bound.level(),
                    surelyKept());
        }
    }

    /**
     * The advice from a history.
     *
     * @param history how long the postings of a place took; those for which the longest setting is not over yet tell nothing
     * @param range the settings that there are
     * @param level what is asked for
     * @return the advice
     * @throws IllegalArgumentException when the history is counted in another unit than the range; names both
     */
    static PreparationAdvice of(PreparationHistory history, SettingRange range, ServiceLevel level) {
        return of(history.sample(range), range, level);
    }

    /**
     * The advice from bare times.
     *
     * @param inOrderOfArrival how long each order took, in the unit of the range, the earliest order first
     * @param range the settings that there are
     * @param level what is asked for
     * @return the advice
     * @throws IllegalArgumentException when a time is negative; names it
     */
    static PreparationAdvice of(List<Duration> inOrderOfArrival, SettingRange range, ServiceLevel level) {
        return of(Sample.of(inOrderOfArrival), range, level);
    }

    private static PreparationAdvice of(Sample sample, SettingRange range, ServiceLevel level) {
        return ToleranceBound.of(sample.size(), level)
                .map(bound -> of(sample, range, bound))
                .orElseGet(() -> new TooFew(sample.size(), level, ToleranceBound.leastOrders(level), sample.leftOut()));
    }

    private static PreparationAdvice of(Sample sample, SettingRange range, ToleranceBound bound) {
        List<PreparationWarning> warnings = sample.warnings();
        Duration longest = sample.shortest(bound.rank());
        return range.enoughFor(longest)
                .<PreparationAdvice>map(
                        setting -> new Advised(range, setting, longest, bound, warnings, sample.leftOut()))
                .orElseGet(
                        () -> new NoneInRange(range, sample.kept(range.longest()), bound, warnings, sample.leftOut()));
    }

    /** {@return how many orders it is drawn from} */
    int orders();

    /** {@return why it may not hold what it promises; empty where there is none} */
    List<PreparationWarning> warnings();

    /** {@return how many postings tell nothing, by reason} */
    Map<LeftOut, Integer> leftOut();

    /** {@return the advice in a sentence for people} */
    Message message();

    /** {@return the advice, its warnings and what was left out, a sentence each} */
    default List<Message> report() {
        Stream<Message> left = new TreeMap<>(leftOut())
                .entrySet().stream()
                        .map(one -> Message.of(
                                "preparation.leftOut",
                                one.getValue(),
                                one.getKey().message()));
        Stream<Message> warned = warnings().stream().map(PreparationWarning::message);
        return Stream.of(Stream.of(message()), warned, left)
                .flatMap(sentences -> sentences)
                .toList();
    }

    /**
     * One branch a case.
     *
     * @param advised for a setting that is enough
     * @param tooFew for too few orders
     * @param noneInRange for settings that are all too short
     * @param <R> the type of the result
     * @return what the branch returned
     */
    default <R> R fold(Function<Advised, R> advised, Function<TooFew, R> tooFew, Function<NoneInRange, R> noneInRange) {
        if (this instanceof Advised one) {
            return advised.apply(one);
        }
        return this instanceof TooFew one ? tooFew.apply(one) : noneInRange.apply((NoneInRange) this);
    }
}
