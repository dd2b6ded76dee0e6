package io.github.ozonexpiry.safety;

import io.github.ozonexpiry.stock.Arrival;
import io.github.ozonexpiry.text.Message;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Optional;

/**
 * The day on which a stock runs out, from where to where: with 5 of a hundred it has run out by the end of the early day, with 95 of a hundred by the
 * end of the late one, nothing being sold that is not there. It holds for the demand that was assumed.
 *
 * @param early the first day by whose end it has run out with 5 % or more; empty where that is after the horizon
 * @param middle the first day by whose end it has run out with 50 % or more; empty where that is after the horizon
 * @param late the first day by whose end it has run out with 95 % or more; empty where that is after the horizon
 * @param horizon the last day that was looked at
 * @param undated pieces on their way that nobody can date: without a day, or overdue; they were not counted
 */
public record RunOut(
        Optional<LocalDate> early,
        Optional<LocalDate> middle,
        Optional<LocalDate> late,
        LocalDate horizon,
        long undated) {

    private static final double EARLY = 0.05;
    private static final double MIDDLE = 0.5;
    private static final double LATE = 0.95;
    private static final int MOST_DAYS = 365;

    /**
     * Refuses days in the wrong order, and pieces below zero.
     *
     * @param early the first day with 5 %
     * @param middle the first day with 50 %
     * @param late the first day with 95 %
     * @param horizon the last day that was looked at
     * @param undated pieces on their way that nobody can date
     * @throws IllegalArgumentException when a later day is known and an earlier one is not or lies after it, or pieces are below zero;
     *     names them
     */
    public RunOut {
        LocalDate last = late.orElse(horizon);
        LocalDate half = middle.orElse(last);
        Bounds.notNegative("undated", undated);
        boolean gap = (early.isEmpty() && middle.isPresent()) || (middle.isEmpty() && late.isPresent());
        if (gap || early.orElse(half).isAfter(half) || half.isAfter(last) || last.isAfter(horizon)) {
            throw new IllegalArgumentException(
                    "days in their order, got " + early + ", " + middle + ", " + late + ", horizon " + horizon);
        }
    }

    /**
     * Reckons when a stock runs out.
     *
     * @param stock pieces that are there and can be sold, 0 or more
     * @param demand demand in all channels that sell the same pieces
     * @param arrivals goods on their way; such as came are part of the stock
     * @param now the moment, in the zone in which days are meant
     * @param days how many days after today are looked at, 1 to 365
     * @return the day, from where to where
     * @throws IllegalArgumentException when the stock is below zero, or days are not 1 to 365; names it
     */
    public static RunOut of(long stock, Demand demand, Collection<Arrival> arrivals, ZonedDateTime now, int days) {
        Bounds.notNegative("stock", stock);
        Bounds.between("days", days, 1, MOST_DAYS);
        StockPath path = new StockPath(stock, demand, arrivals, now.toInstant());
        LocalDate today = now.toLocalDate();
        LocalDate horizon = today.plusDays(days);
        Optional<LocalDate> early = Optional.empty();
        Optional<LocalDate> middle = Optional.empty();
        Optional<LocalDate> late = Optional.empty();
        for (LocalDate day = today; !day.isAfter(horizon) && late.isEmpty(); day = day.plusDays(1)) {
            double out = path.outBy(day.plusDays(1).atStartOfDay(now.getZone()).toInstant());
            early = early.isPresent() ? early : reached(out, EARLY, day);
            middle = middle.isPresent() ? middle : reached(out, MIDDLE, day);
            late = reached(out, LATE, day);
        }
        return new RunOut(early, middle, late, horizon, path.undated());
    }

    private static Optional<LocalDate> reached(double out, double share, LocalDate day) {
        return out >= share ? Optional.of(day) : Optional.empty();
    }

    /** {@return the days in a sentence} */
    public Message message() {
        if (early.isEmpty()) {
            return Message.of("safety.runOut.never", horizon);
        }
        return late.map(last -> Message.of("safety.runOut", early.get(), last, middle.orElse(last)))
                .orElseGet(() -> Message.of("safety.runOut.from", early.get(), horizon));
    }
}
