package io.github.ozonexpiry.deadline;

import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.handling.AssemblyTime;
import io.github.ozonexpiry.rule.Confidence;
import io.github.ozonexpiry.rule.Origin;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * FBS and rFBS: the order, the assembly time after it (H-08), and the first daily cut-off at or after that (H-09). An estimate of ours: Ozon
 * published no formula (rules section 2.3).
 */
record AssemblyFormula(AssemblyTime time, WorkingCalendar calendar, Optional<CutoffMoments> cutoff) implements Formula {

    private static final Origin.Estimated BY_TIME = new Origin.Estimated(RuleId.of("H-08"));
    private static final Origin.Estimated BY_CUTOFF = new Origin.Estimated(RuleId.of("H-09"));

    @Override
    public DeadlineKind kind() {
        return DeadlineKind.RECOMMENDED_SHIP;
    }

    @Override
    public long at(long orderSecond) {
        long assembled = time.after(orderSecond, calendar);
        return cutoff.isPresent() ? cutoff.get().next(assembled) : assembled;
    }

    @Override
    public void add(Instant order, Draft draft) {
        Origin.Estimated origin = cutoff.isPresent() ? BY_CUTOFF : BY_TIME;
        Instant at = Instant.ofEpochSecond(at(Formula.secondAfter(order)));
        draft.addComputed(new Deadline(kind(), at, origin, origin.rule(), Confidence.D));
    }

    @Override
    public void explain(Instant order, List<Message> trace) {
        long assembled = time.after(Formula.secondAfter(order), calendar);
        trace.add(Message.of(
                "trace.assembly." + time.counting(), order, time.duration(), Instant.ofEpochSecond(assembled)));
        cutoff.ifPresent(moments -> explain(moments, assembled, trace));
    }

    private static void explain(CutoffMoments moments, long assembled, List<Message> trace) {
        long next = moments.next(assembled);
        moments.closedDays(assembled, next)
                .forEach(day -> trace.add(
                        Message.of("trace.daySkipped", LocalDate.ofEpochDay(day).toString())));
        trace.add(Message.of("trace.cutoff", Instant.ofEpochSecond(next)));
    }
}
