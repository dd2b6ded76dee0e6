package io.github.ozonexpiry.deadline;

import io.github.ozonexpiry.rule.Confidence;
import io.github.ozonexpiry.rule.Origin;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * realFBS Global: the order's date is day 0, each open day counts, and the planned ship date is an open day (rules section 2.2, H-01; the
 * official example is W-04). Day boundaries in the warehouse's zone are our reading (confidence D).
 */
record PreparationFormula(OpenDays days, int preparation) implements Formula {

    private static final RuleId PREPARATION = RuleId.of("H-01");
    private static final Origin COMPUTED = new Origin.Computed(PREPARATION);

    @Override
    public DeadlineKind kind() {
        return DeadlineKind.PLANNED_SHIP;
    }

    /** Half-open: 00:00 of the day after the planned date. */
    @Override
    public long at(long orderSecond) {
        return days.start(planned(orderSecond) + 1);
    }

    @Override
    public void add(Instant order, Draft draft) {
        long planned = planned(order.getEpochSecond());
        draft.addComputed(new Deadline(
                kind(),
                Instant.ofEpochSecond(days.start(planned + 1)),
                Optional.of(LocalDate.ofEpochDay(planned)),
                COMPUTED,
                PREPARATION,
                Confidence.A_MINUS));
    }

    @Override
    public void explain(Instant order, List<Message> trace) {
        long day = days.dayOf(order.getEpochSecond());
        long planned = days.plus(day, preparation);
        trace.add(Message.of("trace.orderDay", order, date(day), preparation));
        int counted = 0;
        for (long next = day + 1; next <= planned; next++) {
            boolean open = days.isOpen(next);
            counted += open ? 1 : 0;
            trace.add(
                    open
                            ? Message.of("trace.dayCounted", date(next), counted)
                            : Message.of("trace.daySkipped", date(next)));
        }
    }

    private long planned(long orderSecond) {
        return days.plus(days.dayOf(orderSecond), preparation);
    }

    private static String date(long day) {
        return LocalDate.ofEpochDay(day).toString();
    }
}
