package io.github.ozonexpiry.benchmarks.index;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Predicate;

/** The last outcomes as records, streamed and counted, and the index divided as a decimal. */
final class Records implements Reckoning.Running {

    private final int history;
    private final Deque<Told> all = new ArrayDeque<>();
    private BigDecimal percent = BigDecimal.ZERO;

    private record Told(LocalDate created, Optional<LocalDate> cancelled) {

        boolean isErrorFrom(LocalDate first) {
            return cancelled.filter(day -> !day.isBefore(first)).isPresent();
        }

        boolean isShipmentFrom(LocalDate first) {
            return cancelled.isEmpty() ? !created.isBefore(first) : isErrorFrom(first) && created.isBefore(first);
        }
    }

    Records(int history) {
        this.history = history;
    }

    @Override
    public void learn(Outcomes outcome) {
        LocalDate day = LocalDate.ofEpochDay(outcome.day());
        all.add(new Told(
                LocalDate.ofEpochDay(outcome.created()), outcome.cancelled() ? Optional.of(day) : Optional.empty()));
        if (all.size() > history) {
            all.remove();
        }
    }

    @Override
    public long read(long day) {
        LocalDate first = LocalDate.ofEpochDay(day - Reckoning.WINDOW + 1);
        BigDecimal errors = count(told -> told.isErrorFrom(first));
        BigDecimal shipments = count(told -> told.isShipmentFrom(first));
        percent = shipments.signum() == 0
                ? BigDecimal.ZERO
                : errors.movePointRight(2).divide(shipments, MathContext.DECIMAL64);
        return Reckoning.packed(errors.longValueExact(), shipments.longValueExact());
    }

    /** The index, so that the division is not left out. */
    BigDecimal percent() {
        return percent;
    }

    private BigDecimal count(Predicate<Told> which) {
        return all.stream()
                .map(told -> which.test(told) ? BigDecimal.ONE : BigDecimal.ZERO)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
