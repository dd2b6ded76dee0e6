package io.github.ozonexpiry.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.ozonexpiry.deadline.DeadlineCalculator;
import io.github.ozonexpiry.deadline.DeadlineKind;
import io.github.ozonexpiry.deadline.RuleProfile;
import io.github.ozonexpiry.handling.AssemblyTime;
import io.github.ozonexpiry.handling.ExpressTerms;
import io.github.ozonexpiry.handling.HandlingTerms;
import io.github.ozonexpiry.handling.HandlingTermsBuilder;
import io.github.ozonexpiry.handling.PreparationDays;
import java.lang.management.ManagementFactory;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many deadlines at once, in each way of reckoning them, without an object for any of them. */
class AllocationTest {

    private static final int TIMES = 25;
    /** Some 4,000 orders 25 times: an object for each would be 1.6 MB at least. */
    private static final long NOISE = 64 * 1024;

    /** From the second week of the tables on: what lies before their first cut-off is asked of the calendar. */
    private static final long[] ORDERS = Orders.instants().stream()
            .filter(Instant.parse("2025-01-08T00:00:00Z")::isBefore)
            .mapToLong(Instant::getEpochSecond)
            .toArray();

    enum Warehouse {
        PREPARATION_DAYS(
                RuleProfile.realFbsGlobal(),
                DeadlineKind.PLANNED_SHIP,
                warehouse().preparationDays(PreparationDays.of(5))),
        CLOCK_MINUTES(
                RuleProfile.fbsRussia(),
                DeadlineKind.RECOMMENDED_SHIP,
                warehouse().assemblyTime(AssemblyTime.ofClockMinutes(1440)).dailyCutoff("18:00")),
        WORKING_MINUTES(
                RuleProfile.rfbsRussia(),
                DeadlineKind.RECOMMENDED_SHIP,
                warehouse().assemblyTime(AssemblyTime.ofWorkingMinutes(600)).dailyCutoff("18:00")),
        EXPRESS(
                RuleProfile.rfbsExpress(),
                DeadlineKind.RECOMMENDED_SHIP,
                warehouse().express(ExpressTerms.ofMinutes(60, 20)));

        private final DeadlineCalculator calculator;
        private final DeadlineKind kind;

        Warehouse(RuleProfile profile, DeadlineKind kind, HandlingTermsBuilder terms) {
            this.calculator = DeadlineCalculator.of(profile, terms.build());
            this.kind = kind;
        }

        private static HandlingTermsBuilder warehouse() {
            return HandlingTerms.own()
                    .zone(ZoneId.of("Europe/Berlin"))
                    .workingDays(List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.FRIDAY))
                    .workingHours("09:00-13:00", "14:00-18:00");
        }
    }

    @ParameterizedTest
    @EnumSource(Warehouse.class)
    void manyDeadlinesAreComputedWithoutAnObjectForEach(Warehouse warehouse) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long[] deadlines = new long[ORDERS.length];
        warehouse.calculator.computeAll(warehouse.kind, ORDERS, deadlines);

        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < TIMES; i++) {
            warehouse.calculator.computeAll(warehouse.kind, ORDERS, deadlines);
        }
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;

        assertThat(allocated).isLessThan(NOISE);
        assertThat(Arrays.stream(deadlines)).doesNotContain(DeadlineCalculator.NOT_KNOWN);
    }
}
