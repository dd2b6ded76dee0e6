package io.github.ozonexpiry.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A calendar that looks up in a {@link WindowTable} what the table holds, and asks its source for the rest. */
final class TableCalendar implements WorkingCalendar {

    private static final int NANOS = 1_000_000_000;

    private final WorkingCalendar source;
    private final TableDays asked;
    private final WindowTable table;
    private final DayTable days;
    private volatile @Nullable WorkingCalendar assuming;

    private TableCalendar(WorkingCalendar source, TableDays asked, TableDays held) {
        this.source = source;
        this.asked = asked;
        TableBuilder filling = new TableBuilder(source, held);
        this.table = filling.windows();
        this.days = filling.days();
    }

    /** The table of those asked days that the source answers for. */
    static TableCalendar of(WorkingCalendar source, TableDays asked) {
        TableDays held = asked.within(source.answerable())
                .orElseThrow(() -> new IllegalArgumentException("a table from " + asked.from() + " to "
                        + asked.toExclusive() + " holds nothing: the calendar is known " + source.known()));
        return new TableCalendar(source, asked, held);
    }

    @Override
    public ZoneId zone() {
        return source.zone();
    }

    @Override
    public List<OpenPeriod> openOn(LocalDate day) {
        return source.openOn(day);
    }

    @Override
    public KnownDays known() {
        return source.known();
    }

    @Override
    public KnownDays answerable() {
        return source.answerable();
    }

    /** Made when it is first asked for, and kept: filling a table takes a millisecond. */
    @Override
    public WorkingCalendar assumingBeyond() {
        WorkingCalendar made = assuming;
        if (made == null) {
            made = of(source.assumingBeyond(), asked);
            assuming = made;
        }
        return made;
    }

    @Override
    public WorkingCalendar precomputed(LocalDate from, LocalDate toExclusive) {
        return source.precomputed(from, toExclusive);
    }

    @Override
    public long plusSeconds(long epochSecond, long workingSeconds) {
        long answer = table.plus(epochSecond, workingSeconds);
        return answer != WindowTable.NOT_HELD ? answer : source.plusSeconds(epochSecond, workingSeconds);
    }

    @Override
    public long secondsBetween(long fromEpochSecond, long toEpochSecond) {
        return table.holds(fromEpochSecond) && table.holds(toEpochSecond)
                ? table.worked(toEpochSecond) - table.worked(fromEpochSecond)
                : source.secondsBetween(fromEpochSecond, toEpochSecond);
    }

    @Override
    public Instant plus(Instant from, Duration working) {
        if ((from.getNano() | working.toNanosPart()) == 0) {
            long answer = table.plus(from.getEpochSecond(), working.toSeconds());
            return answer != WindowTable.NOT_HELD ? Instant.ofEpochSecond(answer) : source.plus(from, working);
        }
        Instant answer = holds(from) && !working.isZero() ? plusNanos(from, working) : null;
        return answer != null ? answer : source.plus(from, working);
    }

    /** With parts of a second: they count from within a window only, since windows begin and end at whole seconds. */
    private @Nullable Instant plusNanos(Instant from, Duration working) {
        long second = from.getEpochSecond();
        int nanos = (table.isOpen(second) ? from.getNano() : 0) + working.toNanosPart();
        long work = table.worked(second) + working.toSeconds() + nanos / NANOS;
        boolean latest = working.isNegative() || nanos % NANOS != 0;
        long answer = latest ? table.latestWith(work) : table.earliestWith(work);
        return answer != WindowTable.NOT_HELD ? Instant.ofEpochSecond(answer, nanos % NANOS) : null;
    }

    @Override
    public Duration between(Instant from, Instant to) {
        long a = from.getEpochSecond();
        long b = to.getEpochSecond();
        if (!holds(from) || !holds(to)) {
            return source.between(from, to);
        }
        int nanos = (table.isOpen(b) ? to.getNano() : 0) - (table.isOpen(a) ? from.getNano() : 0);
        return Duration.ofSeconds(table.worked(b) - table.worked(a), nanos);
    }

    @Override
    public boolean isOpen(Instant moment) {
        long second = moment.getEpochSecond();
        return table.holdsFrom(second) ? table.isOpen(second) : source.isOpen(moment);
    }

    @Override
    public Instant nextOpening(Instant moment) {
        long answer = table.nextOpening(moment.getEpochSecond());
        return answer != WindowTable.NOT_HELD ? Instant.ofEpochSecond(answer) : source.nextOpening(moment);
    }

    @Override
    public Instant nextClosing(Instant moment) {
        long answer = table.nextClosing(moment.getEpochSecond());
        return answer != WindowTable.NOT_HELD ? Instant.ofEpochSecond(answer) : source.nextClosing(moment);
    }

    @Override
    public Instant previousOpening(Instant moment) {
        long answer = table.previousOpening(roundedUp(moment));
        return answer != WindowTable.NOT_HELD ? Instant.ofEpochSecond(answer) : source.previousOpening(moment);
    }

    @Override
    public Instant previousClosing(Instant moment) {
        long answer = table.previousClosing(roundedUp(moment));
        return answer != WindowTable.NOT_HELD ? Instant.ofEpochSecond(answer) : source.previousClosing(moment);
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return days.holds(day) ? days.isWorking(day) : source.isWorkingDay(day);
    }

    @Override
    public LocalDate plusWorkingDays(LocalDate day, int workingDays) {
        LocalDate answer = days.plus(day, workingDays);
        return answer != null ? answer : source.plusWorkingDays(day, workingDays);
    }

    @Override
    public int workingDaysBetween(LocalDate from, LocalDate toExclusive) {
        return days.holdsUpTo(from) && days.holdsUpTo(toExclusive)
                ? days.before(toExclusive) - days.before(from)
                : source.workingDaysBetween(from, toExclusive);
    }

    private boolean holds(Instant moment) {
        return table.holds(moment.getEpochSecond()) && table.holds(roundedUp(moment));
    }

    private static long roundedUp(Instant moment) {
        return moment.getEpochSecond() + (moment.getNano() == 0 ? 0 : 1);
    }
}
