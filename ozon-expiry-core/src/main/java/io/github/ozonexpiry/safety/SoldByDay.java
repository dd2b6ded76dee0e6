package io.github.ozonexpiry.safety;

import java.time.LocalDate;
import java.util.Map;

/**
 * Pieces sold on the days that had stock.
 *
 * @param byDate pieces by day, the earliest first
 */
record SoldByDay(Map<LocalDate, Integer> byDate) {

    int[] counts() {
        return byDate.values().stream().mapToInt(sold -> sold).toArray();
    }

    double mean() {
        return byDate.values().stream().mapToInt(sold -> sold).average().orElseThrow();
    }

    /** Without bias: divided by one less than the days. */
    double variance() {
        double mean = mean();
        double sum = byDate.values().stream()
                .mapToDouble(sold -> square(sold - mean))
                .sum();
        return sum / (byDate.size() - 1);
    }

    /** How alike days are that lie so many days apart, times the root of how many such pairs there are: about standard normal where nothing repeats. */
    double likeness(int daysApart) {
        double mean = mean();
        double sum = 0;
        int pairs = 0;
        for (Map.Entry<LocalDate, Integer> day : byDate.entrySet()) {
            Integer later = byDate.get(day.getKey().plusDays(daysApart));
            if (later != null) {
                sum += (day.getValue() - mean) * (later - mean);
                pairs++;
            }
        }
        return pairs == 0 ? 0 : sum / Math.sqrt(pairs) / variance();
    }

    static double square(double number) {
        return number * number;
    }
}
