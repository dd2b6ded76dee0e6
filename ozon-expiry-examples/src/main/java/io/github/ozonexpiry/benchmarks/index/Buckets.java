package io.github.ozonexpiry.benchmarks.index;

/** A bucket a day in a ring; of cancellations also how many of shipments that are older than each age. */
final class Buckets implements Reckoning.Running {

    private static final int RING = 16;

    private final long[] created = new long[RING];
    private final long[] cancelled = new long[RING];
    private final long[][] older = new long[RING][Reckoning.WINDOW];
    private long today = -1;

    @Override
    public void learn(Outcomes outcome) {
        if (outcome.day() != today) {
            today = outcome.day();
            clear((int) today & (RING - 1));
        }
        int place = (int) today & (RING - 1);
        if (!outcome.cancelled()) {
            created[place]++;
            return;
        }
        cancelled[place]++;
        long age = Math.min(today - outcome.created(), Reckoning.WINDOW);
        for (int i = 0; i < age; i++) {
            older[place][i]++;
        }
    }

    @Override
    public long read(long day) {
        long numerator = 0;
        long denominator = 0;
        for (int i = 0; i < Reckoning.WINDOW; i++) {
            int place = (int) (day - Reckoning.WINDOW + 1 + i) & (RING - 1);
            numerator += cancelled[place];
            denominator += created[place] + older[place][i];
        }
        return Reckoning.packed(numerator, denominator);
    }

    private void clear(int place) {
        created[place] = 0;
        cancelled[place] = 0;
        older[place] = new long[Reckoning.WINDOW];
    }
}
