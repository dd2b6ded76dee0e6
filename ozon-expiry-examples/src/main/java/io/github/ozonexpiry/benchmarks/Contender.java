package io.github.ozonexpiry.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;
import java.util.function.Supplier;
import java.util.function.ToLongBiFunction;
import java.util.function.UnaryOperator;

/**
 * One way to reckon working time. It is prepared for a schedule and an amount before the clock runs, and answers empty to
 * what it cannot do. The operations it gives out are for one thread.
 */
public interface Contender {

    /** {@return the short name, used on the command line and in the tables} */
    String id();

    /** {@return whether this is no calendar but the least work that a machine or java.time must do; never compared} */
    default boolean floor() {
        return false;
    }

    /**
     * The moment at which work has been done for some time.
     *
     * @param schedule the working time
     * @param work how much
     * @return from the order to the moment
     */
    default Optional<UnaryOperator<Instant>> plus(Schedule schedule, Duration work) {
        return Optional.empty();
    }

    /**
     * The same without objects.
     *
     * @param schedule the working time
     * @param seconds how much work
     * @return from the order to the moment, both in seconds of the epoch
     */
    default Optional<LongUnaryOperator> plusSeconds(Schedule schedule, long seconds) {
        return Optional.empty();
    }

    /**
     * The working seconds between two moments.
     *
     * @param schedule the working time
     * @return from the earlier and the later moment to seconds
     */
    default Optional<ToLongBiFunction<Instant, Instant>> between(Schedule schedule) {
        return Optional.empty();
    }

    /**
     * The same without objects.
     *
     * @param schedule the working time
     * @return from the earlier and the later moment, both in seconds of the epoch, to seconds
     */
    default Optional<LongBinaryOperator> secondsBetween(Schedule schedule) {
        return Optional.empty();
    }

    /**
     * The working day that is a number of working days after a working day.
     *
     * @param schedule the working time
     * @param days how many, at least one
     * @return from day to day
     */
    default Optional<UnaryOperator<LocalDate>> plusDays(Schedule schedule, int days) {
        return Optional.empty();
    }

    /**
     * Makes everything anew that is made once for a schedule.
     *
     * @param schedule the working time
     * @return the maker
     */
    default Optional<Supplier<Object>> build(Schedule schedule) {
        return Optional.empty();
    }
}
