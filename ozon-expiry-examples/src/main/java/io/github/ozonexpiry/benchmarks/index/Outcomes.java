package io.github.ozonexpiry.benchmarks.index;

import java.util.Random;

/** Outcomes of a shop in the order of their days, without end and always the same: creations, and one in twenty a cancellation. */
public final class Outcomes {

    /** A history has the outcomes of as many days, two windows. */
    static final int DAYS = 28;

    private static final int FIRST_DAY = 20_000;
    private static final int MASK = 4095;
    private static final int CANCELLED_EVERY = 20;
    private static final int LONGEST = 10;
    private static final byte CREATED = -1;
    private static final byte[] LAGS = lags();

    private final int aDay;
    private long index;
    private long day;
    private int left;
    private byte lag;

    /**
     * The outcomes of a shop.
     *
     * @param history how many there are in 28 days, 28 or more
     */
    public Outcomes(int history) {
        this(history / DAYS, 0);
    }

    private Outcomes(int aDay, long before) {
        this.aDay = aDay;
        index = before - 1;
        day = FIRST_DAY + Math.floorDiv(before, aDay);
        left = aDay - (int) Math.floorMod(before, (long) aDay) + 1;
    }

    /** Goes to the next outcome. */
    public void next() {
        index++;
        left--;
        if (left == 0) {
            day++;
            left = aDay;
        }
        lag = LAGS[(int) index & MASK];
    }

    /** The same outcomes from 28 days before this one on, or from the first one on. */
    Outcomes history() {
        return new Outcomes(aDay, Math.max(0, index - (long) aDay * DAYS));
    }

    /** Whether this one is of the same place in the order. */
    boolean isAt(Outcomes other) {
        return index == other.index;
    }

    /** {@return how many go before the first reading} */
    public int many() {
        return aDay * DAYS;
    }

    /** {@return the day of this outcome} */
    public long day() {
        return day;
    }

    /** {@return whether it is a cancellation through the seller} */
    public boolean cancelled() {
        return lag != CREATED;
    }

    /** {@return the day on which the shipment was created} */
    public long created() {
        return cancelled() ? day - lag : day;
    }

    private static byte[] lags() {
        Random random = new Random(9);
        byte[] lags = new byte[MASK + 1];
        for (int i = 0; i < lags.length; i++) {
            lags[i] = random.nextInt(CANCELLED_EVERY) == 0 ? (byte) random.nextInt(LONGEST) : CREATED;
        }
        return lags;
    }
}
