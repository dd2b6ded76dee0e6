package io.github.ozonexpiry.simulation;

/**
 * Chance by purpose: what is drawn for one thing does not depend on what else was drawn, so that a world without one trouble differs from the
 * world with it in nothing else.
 */
record Dice(long seed) {

    private static final double UNIT = 0x1.0p-53;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    Dice of(String purpose, long id) {
        return new Dice(bits(purpose, id));
    }

    boolean chance(String purpose, long id, double probability) {
        return share(purpose, id) < probability;
    }

    /** From low to high, both included. */
    int between(String purpose, long id, int low, int high) {
        return low + (int) (share(purpose, id) * (high - low + 1.0));
    }

    double share(String purpose, long id) {
        return (bits(purpose, id) >>> 11) * UNIT;
    }

    @SafeVarargs
    final <T> T oneOf(String purpose, long id, T... choices) {
        return choices[between(purpose, id, 0, choices.length - 1)];
    }

    private long bits(String purpose, long id) {
        return mix(mix(seed + GOLDEN * purpose.hashCode()) + GOLDEN * id);
    }

    private static long mix(long value) {
        long once = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        long twice = (once ^ (once >>> 27)) * 0x94D049BB133111EBL;
        return twice ^ (twice >>> 31);
    }
}
