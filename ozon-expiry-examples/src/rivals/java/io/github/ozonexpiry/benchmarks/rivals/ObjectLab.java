package io.github.ozonexpiry.benchmarks.rivals;

import io.github.ozonexpiry.benchmarks.Contender;
import io.github.ozonexpiry.benchmarks.Schedule;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.objectlab.kit.datecalc.common.DateCalculator;
import net.objectlab.kit.datecalc.common.DefaultHolidayCalendar;
import net.objectlab.kit.datecalc.common.HolidayHandlerType;
import net.objectlab.kit.datecalc.jdk8.LocalDateKitCalculatorsFactory;

/** The date calculator of ObjectLab Kit: whole days; it keeps its current date, so that it is told to start anew each time. */
public final class ObjectLab implements Contender {

    @Override
    public String id() {
        return "objectlab";
    }

    @Override
    public Optional<UnaryOperator<LocalDate>> plusDays(Schedule schedule, int days) {
        LocalDateKitCalculatorsFactory factory = new LocalDateKitCalculatorsFactory();
        factory.registerHolidays(
                "benchmark",
                new DefaultHolidayCalendar<>(schedule.holidays(), Schedule.from(), Schedule.toExclusive()));
        DateCalculator<LocalDate> calculator = factory.getDateCalculator("benchmark", HolidayHandlerType.FORWARD);
        return Optional.of(
                from -> calculator.setStartDate(from).moveByBusinessDays(days).getCurrentBusinessDate());
    }
}
