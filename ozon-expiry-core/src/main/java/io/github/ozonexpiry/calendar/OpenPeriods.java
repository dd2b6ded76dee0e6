package io.github.ozonexpiry.calendar;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The whole open periods between two moments, found as they are asked for. */
final class OpenPeriods implements Iterator<OpenPeriod> {

    private final Instant from;
    private final Instant to;
    private final BoundedDays days;
    private final Deque<OpenPeriod> waiting = new ArrayDeque<>();

    private OpenPeriods(WorkingCalendar calendar, Instant from, Instant to) {
        Supplier<String> question = () -> "openPeriods(" + from + ", " + to + ")";
        this.from = from;
        this.to = to;
        this.days = new BoundedDays(calendar, from, to, question);
    }

    static Stream<OpenPeriod> stream(WorkingCalendar calendar, Instant from, Instant to) {
        Iterator<OpenPeriod> periods = new OpenPeriods(calendar, from, to);
        int traits = Spliterator.ORDERED | Spliterator.DISTINCT | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(periods, traits), false);
    }

    @Override
    public boolean hasNext() {
        while (waiting.isEmpty() && days.hasNext()) {
            waiting.addAll(Periods.clipped(days.next(), from, to));
        }
        return !waiting.isEmpty();
    }

    @Override
    public OpenPeriod next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no open period after that before " + to);
        }
        OpenPeriod period = waiting.remove();
        while (hasNext() && waiting.element().from().equals(period.to())) {
            period = new OpenPeriod(period.from(), waiting.remove().to());
        }
        return period;
    }
}
