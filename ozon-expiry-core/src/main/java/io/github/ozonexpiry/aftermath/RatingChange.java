package io.github.ozonexpiry.aftermath;

import io.github.ozonexpiry.expiry.ErrorIndexEntry;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.standing.OfficialRating;
import io.github.ozonexpiry.standing.OfficialRating.Direction;
import io.github.ozonexpiry.standing.OfficialRating.Level;
import io.github.ozonexpiry.text.Message;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A rating of Ozon's that was read twice. How much of the difference a posting has made, Ozon does not say, and neither does this.
 *
 * @param before the earlier reading
 * @param after the later one
 */
public record RatingChange(Reading before, Reading after) {

    /**
     * A rating as it was read.
     *
     * @param at when
     * @param rating the rating
     */
    public record Reading(Instant at, OfficialRating rating) {}

    /** How the rating moved, by the direction that Ozon states. */
    public enum Move {
        /** It is better. */
        BETTER,
        /** It is worse. */
        WORSE,
        /** It is another value, and Ozon does not say which values are good. */
        OTHER,
        /** It is the same value. */
        SAME,
        /** A value was not stated. */
        NOT_KNOWN
    }

    /** Whether the rating came to the far side of a threshold or back. */
    public enum Crossing {
        /** It has reached the threshold and had not before. */
        REACHED,
        /** It had reached the threshold and has no longer. */
        LEFT,
        /** It is on the same side. */
        SAME_SIDE,
        /** For one of the readings nobody says on which side it is. */
        NOT_KNOWN
    }

    /**
     * Refuses two ratings that cannot be compared.
     *
     * @param before the earlier reading
     * @param after the later one
     * @throws IllegalArgumentException when they are of different ratings, or the second is not later; names both
     */
    public RatingChange {
        if (!before.rating().key().equals(after.rating().key())) {
            throw new IllegalArgumentException("two ratings: " + before.rating().key() + " and "
                    + after.rating().key());
        }
        if (!after.at().isAfter(before.at())) {
            throw new IllegalArgumentException("read on " + before.at() + " and then on " + after.at());
        }
    }

    /** {@return the later value less the earlier one, in Ozon's unit; empty where one was not stated} */
    public Optional<BigDecimal> difference() {
        return before.rating()
                .value()
                .value()
                .flatMap(first -> after.rating().value().value().map(second -> second.subtract(first)));
    }

    /** {@return how it moved} */
    public Move move() {
        return difference().map(this::move).orElse(Move.NOT_KNOWN);
    }

    private Move move(BigDecimal difference) {
        if (difference.signum() == 0) {
            return Move.SAME;
        }
        Direction direction = after.rating().direction();
        if (direction == Direction.NONE) {
            return Move.OTHER;
        }
        boolean rose = difference.signum() > 0;
        return rose == (direction == Direction.HIGHER_IS_BETTER) ? Move.BETTER : Move.WORSE;
    }

    /**
     * Whether a threshold of Ozon's was crossed.
     *
     * @param level which threshold
     * @return how; by Ozon's flag, else its judgement, else our comparison, as {@link OfficialRating#reached}
     */
    public Crossing crossing(Level level) {
        Optional<Boolean> first = before.rating().reached(level);
        Optional<Boolean> second = after.rating().reached(level);
        if (first.isEmpty() || second.isEmpty()) {
            return Crossing.NOT_KNOWN;
        }
        if (first.get().equals(second.get())) {
            return Crossing.SAME_SIDE;
        }
        return second.get() ? Crossing.REACHED : Crossing.LEFT;
    }

    /**
     * Whether Ozon moved a threshold between both readings, so that a crossing need not come from the value.
     *
     * @param level which threshold
     * @return true where both are stated and differ
     */
    public boolean isThresholdMoved(Level level) {
        Optional<BigDecimal> first = before.rating().threshold(level).value().value();
        Optional<BigDecimal> second = after.rating().threshold(level).value().value();
        return first.isPresent() && second.isPresent() && !first.equals(second);
    }

    /**
     * Which part of the change may come from a posting: never a number, for Ozon states none.
     *
     * @param posting the posting
     * @param list Ozon's error-index list of the time between the readings; empty where nobody has read it
     * @return what is known, in a sentence for people
     */
    public static Message partOf(PostingNumber posting, Optional<? extends Collection<ErrorIndexEntry>> list) {
        if (list.isEmpty()) {
            return Message.of("aftermath.part.notRead", posting);
        }
        return list.get().stream()
                .filter(row -> row.posting().equals(posting))
                .findFirst()
                .map(row -> Message.of(
                        row.blamesSeller() ? "aftermath.part.listed" : "aftermath.part.unspecified",
                        posting,
                        row.type().text()))
                .orElseGet(() -> Message.of("aftermath.part.notListed", posting));
    }

    /** {@return the rating and both values in a sentence for people} */
    public Message message() {
        return difference()
                .map(number -> Message.of(
                        "aftermath.rating",
                        after.rating().key(),
                        plain(before),
                        plain(after),
                        number.toPlainString(),
                        Message.of("aftermath.move." + move())))
                .orElseGet(() ->
                        Message.of("aftermath.rating.notKnown", after.rating().key()));
    }

    /** {@return the sentence of {@link #message}, then one for each threshold that was crossed, moved or is not known} */
    public List<Message> messages() {
        List<Message> messages = new ArrayList<>(List.of(message()));
        for (Level level : Level.values()) {
            Crossing crossing = crossing(level);
            if (crossing != Crossing.SAME_SIDE) {
                messages.add(Message.of("aftermath.crossing." + crossing, level.message()));
            }
            if (isThresholdMoved(level)) {
                messages.add(Message.of("aftermath.threshold.moved", level.message()));
            }
        }
        return messages;
    }

    private static String plain(Reading reading) {
        return reading.rating().value().value().map(BigDecimal::toPlainString).orElse("");
    }
}
