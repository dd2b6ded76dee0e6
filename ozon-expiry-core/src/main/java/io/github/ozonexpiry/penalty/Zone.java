package io.github.ozonexpiry.penalty;

import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.text.Sayable;
import io.github.ozonexpiry.text.Wording;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * One zone of the error index and what an error costs in it. Limits are compared exactly, never rounded (I-04).
 *
 * @param name its name
 * @param above the limit that the index has passed, exclusive; empty for the lowest zone, which begins at 0
 * @param upTo the last index that still belongs to it, inclusive; empty for the highest zone
 * @param percent what share of the price is charged, 0 in a free zone; empty where the zone multiplies the tariff's own percent
 * @param times how many times the tariff's own percent is charged, 1 or more; 0 where the zone states a percent
 */
public record Zone(Name name, Optional<Percent> above, Optional<Percent> upTo, Optional<Percent> percent, int times)
        implements Sayable {

    /** The names of zones: Ozon's colours, and words of ours for the levels of Russia, to which nobody gave a colour. */
    public enum Name implements Sayable {
        /** The lowest of the colours. */
        GREEN,
        /** The second of five. */
        BLUE,
        /** The third of five, the second of three. */
        YELLOW,
        /** The fourth of five. */
        ORANGE,
        /** The highest of the colours. */
        RED,
        /** The level at which nothing is charged (RU-3, RU-4). */
        FREE,
        /** The level at which the tariff's own percent is charged (RU-3, RU-4). */
        BASE,
        /** The level at which twice that is charged (RU-4). */
        DOUBLE,
        /** The level at which three times that is charged (RU-4). */
        TRIPLE;

        @Override
        public String in(Wording wording) {
            return wording.say("zone." + this);
        }
    }

    /**
     * Refuses a zone without width and one that states both percent and multiple, or neither.
     *
     * @param name its name
     * @param above the limit that the index has passed
     * @param upTo the last index that still belongs to it
     * @param percent what share of the price is charged
     * @param times how many times the tariff's own percent is charged
     * @throws IllegalArgumentException when the limits are not in order, or not exactly one of percent and times is given; names them
     */
    public Zone {
        if (above.isPresent() && upTo.isPresent() && above.get().compareTo(upTo.get()) >= 0) {
            throw new IllegalArgumentException(
                    "zone " + name + " must end above " + above.get() + ", not at " + upTo.get());
        }
        if (times < 0 || percent.isPresent() == times > 0) {
            throw new IllegalArgumentException(
                    "zone " + name + " states a percent or a multiple, got " + percent + " and " + times);
        }
    }

    /**
     * Whether an index lies in the zone.
     *
     * @param errors the errors that count, 0 or more
     * @param shipments the shipments that count, 1 or more
     * @return whether the exact share lies above the lower limit and not above the upper one
     * @throws IllegalArgumentException when a number is out of bounds; names both
     */
    public boolean contains(long errors, long shipments) {
        return lies(new Fraction(errors, shipments)::compareTo);
    }

    /**
     * Whether an index that Ozon states lies in the zone.
     *
     * @param index the index
     * @return whether it lies above the lower limit and not above the upper one
     */
    public boolean contains(Percent index) {
        return lies(index::compareTo);
    }

    /** {@return whether nothing is charged} */
    public boolean isFree() {
        return percent.filter(share -> share.value().signum() == 0).isPresent();
    }

    /**
     * The share of the price that is charged.
     *
     * @param base the tariff's own percent, for a zone that multiplies it
     * @return the zone's own percent, else the multiple of the base
     */
    public Percent percentOf(Percent base) {
        return percent.orElseGet(() -> new Percent(base.value().multiply(BigDecimal.valueOf(times))));
    }

    /** {@return the zone and its limits, such as "blue (above 4 %, up to 10 %)"} */
    @Override
    public String in(Wording wording) {
        if (above.isEmpty()) {
            return upTo.map(limit -> wording.say("zone.upTo", name, limit)).orElseGet(() -> name.in(wording));
        }
        return upTo.map(limit -> wording.say("zone.between", name, above.get(), limit))
                .orElseGet(() -> wording.say("zone.above", name, above.get()));
    }

    private boolean lies(ToIntFunction<Percent> comparedWith) {
        return above.filter(limit -> comparedWith.applyAsInt(limit) <= 0).isEmpty()
                && upTo.filter(limit -> comparedWith.applyAsInt(limit) > 0).isEmpty();
    }
}
