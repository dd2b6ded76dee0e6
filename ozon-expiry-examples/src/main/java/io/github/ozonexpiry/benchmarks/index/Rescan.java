package io.github.ozonexpiry.benchmarks.index;

/** The last outcomes in a ring of numbers: the day of creation, and that of the cancellation or the greatest number. */
final class Rescan implements Reckoning.Running {

    private final int[] created;
    private final int[] cancelled;
    private int next;

    Rescan(int history) {
        created = new int[history];
        cancelled = new int[history];
    }

    @Override
    public void learn(Outcomes outcome) {
        created[next] = (int) outcome.created();
        cancelled[next] = outcome.cancelled() ? (int) outcome.day() : Integer.MAX_VALUE;
        next = next + 1 == created.length ? 0 : next + 1;
    }

    @Override
    public long read(long day) {
        int first = (int) day - Reckoning.WINDOW + 1;
        long numerator = 0;
        long denominator = 0;
        for (int i = 0; i < created.length; i++) {
            if (cancelled[i] == Integer.MAX_VALUE) {
                denominator += created[i] >= first ? 1 : 0;
            } else if (cancelled[i] >= first) {
                numerator++;
                denominator += created[i] < first ? 1 : 0;
            }
        }
        return Reckoning.packed(numerator, denominator);
    }
}
