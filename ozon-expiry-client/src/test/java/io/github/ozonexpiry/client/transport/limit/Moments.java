package io.github.ozonexpiry.client.transport.limit;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** Moments in their order, looked at by plain counting. */
record Moments(List<Long> sorted) {

    static Moments of(Collection<Long> moments) {
        return new Moments(moments.stream().sorted().toList());
    }

    int count() {
        return sorted.size();
    }

    /** In how many seconds after time's beginning each was. */
    List<Double> seconds() {
        return sorted.stream().map(moment -> moment / 1e9).toList();
    }

    /** The most that lie within a stretch of this length, which holds its begin and not its end, wherever it lies. */
    int mostWithin(Duration stretch) {
        int most = 0;
        int first = 0;
        for (int last = 0; last < sorted.size(); last++) {
            while (sorted.get(last) - sorted.get(first) >= stretch.toNanos()) {
                first++;
            }
            most = Math.max(most, last - first + 1);
        }
        return most;
    }

    /** How many lie before a moment. */
    int before(Duration moment) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (sorted.get(middle) < moment.toNanos()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
