package io.github.ozonexpiry.prevention;

import io.github.ozonexpiry.cause.Trend.Interval;
import io.github.ozonexpiry.cause.Trend.Level;
import io.github.ozonexpiry.cause.Trend.Rate;
import io.github.ozonexpiry.prevention.ExpectedEffect.ShareLate;
import io.github.ozonexpiry.prevention.ImprovementLog.Entry;
import io.github.ozonexpiry.text.Listed;
import io.github.ozonexpiry.text.Message;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalInt;

/**
 * What came of an advice that was taken up. That a share fell afterwards does not prove that the advice did it; that another one was taken up at the same
 * time is said, and then nothing is concluded.
 */
public sealed interface Outcome {

    /**
     * Two shares and their difference.
     *
     * @param before before the advice was taken up
     * @param after afterwards
     */
    record Compared(Rate before, Rate after) {

        /**
         * The interval of the later share less the earlier one. Source: R. G. Newcombe, Statistics in Medicine 17 (1998), 873-890, method 10.
         *
         * @return the interval, within -1 and 1; wholly below zero where the share has fallen
         */
        public Interval difference() {
            return Difference.of(after, before);
        }

        /** {@return both shares and their difference, in a sentence for people, numbers rounded to a tenth of a percent} */
        public Message message() {
            Interval interval = difference();
            return Message.of(
                    "prevention.compared",
                    before.count(),
                    before.postings(),
                    after.count(),
                    after.postings(),
                    points(after.share() - before.share()),
                    points(interval.low()),
                    points(interval.high()),
                    before.level().percent());
        }

        private static String points(double difference) {
            return BigDecimal.valueOf(difference)
                    .movePointRight(2)
                    .setScale(1, RoundingMode.HALF_EVEN)
                    .stripTrailingZeros()
                    .toPlainString();
        }
    }

    /**
     * The share fell: the interval of the difference lies below zero.
     *
     * @param compared the shares
     */
    record Better(Compared compared) implements Outcome {

        @Override
        public Message message() {
            return Message.of("prevention.outcome.better", compared.message());
        }
    }

    /**
     * The share rose: the interval of the difference lies above zero.
     *
     * @param compared the shares
     */
    record Worse(Compared compared) implements Outcome {

        @Override
        public Message message() {
            return Message.of("prevention.outcome.worse", compared.message());
        }
    }

    /**
     * Chance may have made the difference, though there were enough postings to see what was expected, or it was so good before.
     *
     * @param compared the shares
     */
    record NoDifferenceSeen(Compared compared) implements Outcome {

        @Override
        public Message message() {
            return Message.of("prevention.outcome.none", compared.message());
        }
    }

    /**
     * Even the expected effect could not be seen in so few postings.
     *
     * @param compared the shares
     * @param needed how many postings the later window needs for that; empty where no number is enough, because the earlier window has too few
     */
    record TooFew(Compared compared, OptionalInt needed) implements Outcome {

        @Override
        public Message message() {
            return needed.isPresent()
                    ? Message.of("prevention.outcome.tooFew", compared.message(), needed.getAsInt())
                    : Message.of("prevention.outcome.tooFewBefore", compared.message());
        }
    }

    /**
     * Another advice for the same orders, or perhaps the same, was taken up within the windows: which of them did it cannot be told.
     *
     * @param compared the shares
     * @param others the other advices, in the order of the log; at least one
     */
    record NotComparable(Compared compared, List<Advice.Id> others) implements Outcome {

        /**
         * Refuses to be without another advice.
         *
         * @param compared the shares
         * @param others the other advices
         * @throws IllegalArgumentException when there is none
         */
        public NotComparable {
            others = List.copyOf(others);
            if (others.isEmpty()) {
                throw new IllegalArgumentException("nothing else was taken up: comparable");
            }
        }

        @Override
        public Message message() {
            return Message.of(
                    "prevention.outcome.notComparable",
                    compared.message(),
                    new Listed(others.stream().map(Advice.Id::message).toList()));
        }
    }

    /** It was not taken up, or nothing was counted since. */
    record NotMeasured() implements Outcome {

        @Override
        public Message message() {
            return Message.of("prevention.outcome.notMeasured");
        }
    }

    /** {@return the outcome in a sentence for people} */
    Message message();

    /**
     * What came of an advice, by the latest count; of two of one moment, by the one that was told last.
     *
     * @param log the log
     * @param id what was advised
     * @param level how sure the intervals are
     * @return the outcome; as expected counts the share of {@link ShareLate}, and none at all where another effect was expected
     * @throws IllegalArgumentException when it was never advised; names it
     */
    static Outcome of(ImprovementLog log, Advice.Id id, Level level) {
        Entry entry = log.entry(id).orElseThrow(() -> new IllegalArgumentException("never advised: " + id));
        return entry.measurements().stream()
                .reduce((one, other) -> other.at().isBefore(one.at()) ? one : other)
                .map(last -> of(log, entry, last, level))
                .orElseGet(NotMeasured::new);
    }

    private static Outcome of(ImprovementLog log, Entry entry, Measurement last, Level level) {
        Compared compared = new Compared(last.before().rate(level), last.after().rate(level));
        List<Advice.Id> others = others(log, entry, last);
        return others.isEmpty() ? of(compared, expected(entry.advice().effect())) : new NotComparable(compared, others);
    }

    private static Outcome of(Compared compared, double expected) {
        Difference.Side side = Difference.Side.of(compared.difference());
        if (side == Difference.Side.BELOW) {
            return new Better(compared);
        }
        if (side == Difference.Side.ABOVE) {
            return new Worse(compared);
        }
        if (expected >= compared.before().share()) {
            return new NoDifferenceSeen(compared);
        }
        OptionalInt needed = Difference.needed(compared.before(), expected);
        return needed.isPresent() && needed.getAsInt() <= compared.after().postings()
                ? new NoDifferenceSeen(compared)
                : new TooFew(compared, needed);
    }

    private static double expected(ExpectedEffect effect) {
        return effect instanceof ShareLate late ? (double) late.to() / late.of() : 0;
    }

    private static List<Advice.Id> others(ImprovementLog log, Entry entry, Measurement measurement) {
        Advice.Id id = entry.advice().id();
        return log.entries().stream()
                .filter(other -> other.takenAt().filter(measurement::spans).isPresent())
                .map(other -> other.advice().id())
                .filter(other -> !other.equals(id) && other.subject().mayShareOrders(id.subject()))
                .toList();
    }
}
