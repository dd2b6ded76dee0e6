package io.github.ozonexpiry.safety;

import io.github.ozonexpiry.text.Listed;
import io.github.ozonexpiry.text.Message;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What sales tell of demand. A day without stock is no day without demand: it is left out. The spread of the days decides: more variance than mean is
 * taken for {@link Demand.NegativeBinomial}, else {@link Demand.Poisson}; the more cautious one without a test of its own, for a test would overlook what a
 * level needs.
 *
 * @param demand the demand; empty where days are missing
 * @param used how many days it rests on
 * @param leftOut how many days had no stock all day and were left out
 * @param missing how many more days with stock are needed; 0 where there is a demand
 * @param warnings what speaks against it
 */
public record DemandReading(Optional<Demand> demand, int used, int leftOut, int missing, List<DemandWarning> warnings) {

    /** From how many days on a demand is learnt, where a caller does not say; ours: four weeks. */
    public static final int OUR_DAYS = 28;

    private static final int FEWEST_DAYS = 14;

    /**
     * Copies the warnings.
     *
     * @param demand the demand
     * @param used how many days it rests on
     * @param leftOut how many days were left out
     * @param missing how many more days are needed
     * @param warnings what speaks against it
     * @throws IllegalArgumentException when there is a demand and days are missing, or neither; names the days
     */
    public DemandReading {
        if (demand.isPresent() != (missing == 0)) {
            throw new IllegalArgumentException("a demand or missing days, got " + demand + " and " + missing);
        }
        warnings = List.copyOf(warnings);
    }

    /**
     * Learns a demand from sales.
     *
     * @param days what was sold a day, in any order, one entry a day
     * @param fewest from how many days with stock on, 14 or more
     * @return the demand, or how many days are missing
     * @throws IllegalArgumentException when a day stands twice, or {@code fewest} is below 14; names it
     */
    public static DemandReading of(Collection<SalesDay> days, int fewest) {
        if (fewest < FEWEST_DAYS) {
            throw new IllegalArgumentException("fewest: " + FEWEST_DAYS + " days or more, got " + fewest);
        }
        SoldByDay sold = new SoldByDay(inOrder(days));
        int used = sold.counts().length;
        int leftOut = days.size() - used;
        if (used < fewest) {
            return new DemandReading(Optional.empty(), used, leftOut, fewest - used, List.of());
        }
        Demand demand = fitted(sold);
        return new DemandReading(Optional.of(demand), used, leftOut, 0, DemandTests.warnings(sold, demand, leftOut));
    }

    private static Map<LocalDate, Integer> inOrder(Collection<SalesDay> days) {
        Map<LocalDate, SalesDay> byDate = new TreeMap<>();
        for (SalesDay day : days) {
            SalesDay before = byDate.put(day.date(), day);
            if (before != null) {
                throw new IllegalArgumentException("days: one entry a day, got two of " + day.date());
            }
        }
        Map<LocalDate, Integer> sold = new TreeMap<>();
        byDate.values().stream().filter(SalesDay::inStock).forEach(day -> sold.put(day.date(), day.sold()));
        return sold;
    }

    private static Demand fitted(SoldByDay sold) {
        double mean = sold.mean();
        double variance = sold.variance();
        return variance > mean ? new Demand.NegativeBinomial(mean, variance) : new Demand.Poisson(mean);
    }

    /** {@return the demand, the days and the warnings, in a sentence} */
    public Message message() {
        if (demand.isEmpty()) {
            return Message.of("safety.reading.missing", used, leftOut, missing);
        }
        Message read = Message.of("safety.reading", demand.get().message(), used, leftOut);
        return warnings.isEmpty()
                ? read
                : Message.of(
                        "safety.reading.warned",
                        read,
                        new Listed(warnings.stream().map(DemandWarning::message).toList()));
    }
}
