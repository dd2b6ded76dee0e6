package io.github.ozonexpiry.benchmarks.index;

import io.github.ozonexpiry.index.IndexCounter;
import io.github.ozonexpiry.index.IndexPolicy;
import java.time.LocalDate;

/** Our counter. When its range is over, the next one learns the last days anew. */
final class OwnIndex implements Reckoning.Running {

    private static final int RANGE = 10_000;

    private IndexCounter counter = from(0);
    private long lastDay = Long.MIN_VALUE;

    @Override
    public void learn(Outcomes outcome) {
        if (outcome.day() > lastDay) {
            begin(outcome);
        }
        add(outcome);
    }

    @Override
    public long read(long day) {
        return Reckoning.packed(counter.numerator(day + 1), counter.denominator(day + 1));
    }

    private void begin(Outcomes outcome) {
        long first = outcome.day() - 2L * Outcomes.DAYS;
        counter = from(first);
        lastDay = first + RANGE;
        Outcomes again = outcome.history();
        again.next();
        while (!again.isAt(outcome)) {
            add(again);
            again.next();
        }
    }

    private void add(Outcomes outcome) {
        if (outcome.cancelled()) {
            counter.cancelled(outcome.created(), outcome.day());
        } else {
            counter.created(outcome.day());
        }
    }

    private static IndexCounter from(long day) {
        LocalDate first = LocalDate.ofEpochDay(day);
        return new IndexCounter(IndexPolicy.globalFiveZones(), first, first.plusDays(RANGE));
    }
}
