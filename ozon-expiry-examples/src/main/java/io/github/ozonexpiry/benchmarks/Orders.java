package io.github.ozonexpiry.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

/** The same questions for everyone: moments of two years, to the second, drawn with a fixed seed. */
public final class Orders {

    /** How many; a power of two, so that a benchmark can go round with a mask. */
    public static final int COUNT = 4096;

    /** {@link #COUNT} less one. */
    public static final int MASK = COUNT - 1;

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST_EXCLUSIVE = FIRST.plusYears(2);
    private static final long SEED = 20260511;

    private Orders() {}

    /** {@return the moments of order} */
    public static List<Instant> instants() {
        long first = FIRST.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
        long end = LAST_EXCLUSIVE.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
        return new Random(SEED)
                .longs(COUNT, first, end)
                .mapToObj(Instant::ofEpochSecond)
                .toList();
    }

    /**
     * Working days to start from. Libraries differ on what follows a day off, so none is asked about one.
     *
     * @param schedule the working time
     * @return the days, in no order
     */
    public static List<LocalDate> workingDays(Schedule schedule) {
        return new Random(SEED)
                .longs(FIRST.toEpochDay(), LAST_EXCLUSIVE.toEpochDay())
                .mapToObj(LocalDate::ofEpochDay)
                .filter(schedule::worksOn)
                .limit(COUNT)
                .toList();
    }
}
