package io.github.ozonexpiry.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;
import java.util.function.ToLongBiFunction;
import java.util.function.UnaryOperator;

/** Work that knows no calendar: what no calendar can beat, or is hard put to. */
enum Floor implements Contender {
    /** One read of an array at a place that depends on the order, one addition. */
    ARRAY {
        @Override
        public Optional<LongUnaryOperator> plusSeconds(Schedule schedule, long seconds) {
            int[] addends = new int[4096];
            Arrays.fill(addends, (int) seconds);
            return Optional.of(order -> order + addends[(int) (order >>> 16) & 4095]);
        }

        @Override
        public Optional<LongBinaryOperator> secondsBetween(Schedule schedule) {
            return Optional.of((from, to) -> to - from);
        }
    },

    /** The arithmetic of {@code Instant} and {@code LocalDate}. */
    JAVA_TIME {
        @Override
        public Optional<UnaryOperator<Instant>> plus(Schedule schedule, Duration work) {
            long seconds = work.toSeconds();
            return Optional.of(order -> order.plusSeconds(seconds));
        }

        @Override
        public Optional<ToLongBiFunction<Instant, Instant>> between(Schedule schedule) {
            return Optional.of((from, to) -> to.getEpochSecond() - from.getEpochSecond());
        }

        @Override
        public Optional<UnaryOperator<LocalDate>> plusDays(Schedule schedule, int days) {
            return Optional.of(from -> from.plusDays(days));
        }
    },

    /** One journey into a zone and back: {@code Instant} to {@code ZonedDateTime} to {@code Instant}. */
    ZONED {
        @Override
        public Optional<UnaryOperator<Instant>> plus(Schedule schedule, Duration work) {
            return Optional.of(order -> order.atZone(schedule.zone()).plus(work).toInstant());
        }
    };

    @Override
    public String id() {
        return "floor-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public boolean floor() {
        return true;
    }
}
