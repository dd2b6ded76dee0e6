package io.github.ozonexpiry.standing;

import io.github.ozonexpiry.rule.Finding;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.text.Message;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rating of Ozon's and how far it is from its thresholds. Value, direction and thresholds are what Ozon states; none is known to this library,
 * and without them the answer is empty. Source: Seller API, {@code /v1/rating/summary} and {@code /v1/rating/history}.
 *
 * <p>Whether a threshold is reached, Ozon's flag says, else its judgement, else our comparison; what says otherwise is a finding.
 *
 * @param key Ozon's name for the rating, such as {@code rating_on_time}
 * @param value its value, in Ozon's unit
 * @param direction which values are good
 * @param warning the threshold after which Ozon warns
 * @param danger the threshold after which sales are blocked
 * @param premium the threshold from which on the Premium programme is open
 * @param judged how Ozon judges the value in one word; empty where it does not
 */
public record OfficialRating(
        String key,
        Stated<BigDecimal> value,
        Direction direction,
        Threshold warning,
        Threshold danger,
        Threshold premium,
        Optional<Judged> judged) {

    /** Which values of a rating are good. */
    public enum Direction {
        /** The high ones. */
        HIGHER_IS_BETTER,
        /** The low ones. */
        LOWER_IS_BETTER,
        /** Neither, or Ozon does not say. */
        NONE
    }

    /** What Ozon thinks of a value. */
    public enum Judged {
        /** Nothing to do. */
        GOOD,
        /** It needs attention. */
        WARNED,
        /** It is critical. */
        CRITICAL
    }

    /** The three thresholds. */
    public enum Level {
        /** Past it Ozon warns. */
        WARNING,
        /** Past it sales are blocked. */
        DANGER,
        /** With it and from it on the Premium programme is open. */
        PREMIUM;

        /** {@return the threshold in a few words for people} */
        public Message message() {
            return Message.of("rating.level." + this);
        }

        /** Blocking and warning come after the threshold, the programme with it. Source: the words of the Seller API. */
        boolean reachedWith(BigDecimal room) {
            return this == PREMIUM ? room.signum() >= 0 : room.signum() < 0;
        }

        Optional<Boolean> reachedWhen(Judged judged) {
            return switch (this) {
                case WARNING -> Optional.of(judged != Judged.GOOD);
                case DANGER -> Optional.of(judged == Judged.CRITICAL);
                case PREMIUM -> Optional.empty();
            };
        }
    }

    /**
     * A threshold as Ozon states it.
     *
     * @param value where it lies, in the unit of the rating
     * @param reached whether the rating has reached it, in Ozon's word
     */
    public record Threshold(Stated<BigDecimal> value, Stated<Boolean> reached) {

        /** A threshold of which Ozon said nothing. */
        public static final Threshold UNSAID = new Threshold(Stated.absent(), Stated.absent());

        /**
         * Drops trailing zeros.
         *
         * @param value where it lies
         * @param reached whether the rating has reached it
         * @throws IllegalArgumentException when the value has more than 60 digits
         */
        public Threshold {
            value = value.map(Ratio::plain);
        }
    }

    /**
     * The value of a rating in a part of its history.
     *
     * @param from the first moment of the part
     * @param until the end of the part, not before {@code from}
     * @param value the value
     */
    public record Point(Instant from, Instant until, BigDecimal value) {

        /**
         * Refuses a part that ends before it begins.
         *
         * @param from the first moment of the part
         * @param until the end of the part
         * @param value the value
         * @throws IllegalArgumentException when it ends before it begins; names both moments
         */
        public Point {
            if (until.isBefore(from)) {
                throw new IllegalArgumentException("a part from " + from + " until " + until);
            }
        }
    }

    /**
     * Refuses a rating without a name.
     *
     * @param key Ozon's name for the rating
     * @param value its value
     * @param direction which values are good
     * @param warning the threshold after which Ozon warns
     * @param danger the threshold after which sales are blocked
     * @param premium the threshold of the Premium programme
     * @param judged how Ozon judges the value
     * @throws IllegalArgumentException when the name is blank or the value has more than 60 digits
     */
    public OfficialRating {
        if (key.isBlank()) {
            throw new IllegalArgumentException("a rating needs a name, got '" + key + "'");
        }
        value = value.map(Ratio::plain);
    }

    /**
     * One of the three thresholds.
     *
     * @param level which
     * @return the threshold
     */
    public Threshold threshold(Level level) {
        return switch (level) {
            case WARNING -> warning;
            case DANGER -> danger;
            case PREMIUM -> premium;
        };
    }

    /**
     * How far the rating is from a threshold.
     *
     * @param level which threshold
     * @return the distance in the unit of the rating, negative on the bad side; empty when value, threshold or direction is not known
     */
    public Optional<BigDecimal> room(Level level) {
        return value.value()
                .flatMap(here -> threshold(level).value().value().flatMap(limit -> toTheGood(here.subtract(limit))));
    }

    /**
     * Whether the rating has reached a threshold.
     *
     * @param level which threshold
     * @return Ozon's flag, else Ozon's judgement, else our comparison; empty when none of them is known
     */
    public Optional<Boolean> reached(Level level) {
        return witnesses(level).stream().findFirst().map(Witness::reached);
    }

    /** {@return where Ozon's flag, Ozon's judgement and our comparison differ: the first of them counts} */
    public List<Finding> findings() {
        return Stream.of(Level.values())
                .filter(level ->
                        level != Level.WARNING || !reached(Level.DANGER).orElse(false))
                .flatMap(this::conflicts)
                .toList();
    }

    /** {@return the rating in a sentence for people} */
    public Message message() {
        Message here = value.value()
                .map(number -> Message.of("rating.value", key, number.toPlainString()))
                .orElseGet(() -> Message.of("rating.noValue", key));
        return Message.of("rating", here, said(Level.WARNING), said(Level.DANGER), said(Level.PREMIUM));
    }

    private List<Witness> witnesses(Level level) {
        return Stream.of(
                        threshold(level).reached().value().map(reached -> new Witness(Source.FLAG, reached)),
                        judged.flatMap(level::reachedWhen).map(reached -> new Witness(Source.JUDGED, reached)),
                        room(level).map(room -> new Witness(Source.OURS, level.reachedWith(room))))
                .flatMap(Optional::stream)
                .toList();
    }

    private Stream<Finding> conflicts(Level level) {
        List<Witness> witnesses = witnesses(level);
        return witnesses.stream()
                .filter(other -> other.reached() != witnesses.get(0).reached())
                .map(other -> Finding.of(
                        "RATING_CONFLICT",
                        key,
                        level.message(),
                        witnesses.get(0).message(),
                        other.message()));
    }

    private Message said(Level level) {
        Message distance = distance(level);
        return reached(level)
                .map(reached -> Message.of(reached ? "rating.reached" : "rating.notReached", distance))
                .orElse(distance);
    }

    private Message distance(Level level) {
        Optional<String> limit = threshold(level).value().value().map(BigDecimal::toPlainString);
        if (limit.isEmpty()) {
            return Message.of("rating.noThreshold", level.message());
        }
        return room(level)
                .map(room -> Message.of(
                        room.signum() < 0 ? "rating.onTheBadSide" : "rating.onTheGoodSide",
                        level.message(),
                        limit.get(),
                        room.abs().toPlainString()))
                .orElseGet(() -> Message.of("rating.noDistance", level.message(), limit.get()));
    }

    private Optional<BigDecimal> toTheGood(BigDecimal above) {
        return switch (direction) {
            case HIGHER_IS_BETTER -> Optional.of(Ratio.trimmed(above));
            case LOWER_IS_BETTER -> Optional.of(Ratio.trimmed(above.negate()));
            case NONE -> Optional.empty();
        };
    }

    /** Who says whether a threshold is reached, the first one before the next. */
    private enum Source {
        FLAG,
        JUDGED,
        OURS;

        Message message(boolean reached) {
            return reached ? Message.of("rating.by." + this + ".reached") : Message.of("rating.by." + this + ".not");
        }
    }

    private record Witness(Source source, boolean reached) {

        Message message() {
            return source.message(reached);
        }
    }
}
