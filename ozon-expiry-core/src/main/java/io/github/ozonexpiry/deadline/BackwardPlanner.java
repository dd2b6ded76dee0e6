package io.github.ozonexpiry.deadline;

import io.github.ozonexpiry.calendar.BeyondKnownDays;
import io.github.ozonexpiry.calendar.NeverOpens;
import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.handling.ExpressTerms;
import io.github.ozonexpiry.handling.HandlingTerms;
import io.github.ozonexpiry.handling.PickupSlots;
import io.github.ozonexpiry.rule.Confidence;
import io.github.ozonexpiry.rule.Origin;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Message;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Plans the seller's own steps backwards from a deadline: picking and packing in the warehouse's working time, the courier cut-off and the
 * buffer by the clock. Immutable.
 *
 * <p>Hand-over counts when scanned, not when the courier is called (L-10): with pick-up slots the last one that is over in time is taken; the
 * goods are packed when it begins and count as scanned when it ends. Goods are given on days on which the calendar is open.
 */
public final class BackwardPlanner {

    private static final RuleId SCANNED = RuleId.of("L-10");
    private static final Origin OWN = new Origin.Estimated(SCANNED);

    private final HandlingTerms terms;
    private final Work work;

    private record Work(Duration picking, Duration packing, Duration buffer, Optional<Instant> arrival) {}

    private BackwardPlanner(HandlingTerms terms, Work work) {
        this.terms = terms;
        this.work = work;
    }

    /**
     * A planner that takes calendar, pick-up slots and courier cut-off from the terms, with no time for picking, packing and buffer.
     *
     * @param terms the seller's terms; without a calendar every moment is working time
     * @return the planner
     */
    public static BackwardPlanner of(HandlingTerms terms) {
        return new BackwardPlanner(terms, new Work(Duration.ZERO, Duration.ZERO, Duration.ZERO, Optional.empty()));
    }

    /**
     * With the time for picking.
     *
     * @param time working time, zero or more; zero when it is done
     * @return the new planner
     * @throws IllegalArgumentException when it is negative; names it
     */
    public BackwardPlanner picking(Duration time) {
        return new BackwardPlanner(
                terms, new Work(notNegative("picking", time), work.packing, work.buffer, work.arrival));
    }

    /**
     * With the time for packing.
     *
     * @param time working time, zero or more; zero when it is done
     * @return the new planner
     * @throws IllegalArgumentException when it is negative; names it
     */
    public BackwardPlanner packing(Duration time) {
        return new BackwardPlanner(
                terms, new Work(work.picking, notNegative("packing", time), work.buffer, work.arrival));
    }

    /**
     * With time to spare before the deadline.
     *
     * @param time by the clock, zero or more
     * @return the new planner
     * @throws IllegalArgumentException when it is negative; names it
     */
    public BackwardPlanner buffer(Duration time) {
        return new BackwardPlanner(
                terms, new Work(work.picking, work.packing, notNegative("buffer", time), work.arrival));
    }

    /**
     * With an item that is not in stock.
     *
     * @param expected when it is expected; picking cannot begin before
     * @return the new planner
     */
    public BackwardPlanner arriving(Instant expected) {
        return new BackwardPlanner(terms, new Work(work.picking, work.packing, work.buffer, Optional.of(expected)));
    }

    /**
     * Plans for a deadline.
     *
     * @param served the deadline to meet
     * @param now the moment of planning
     * @return the plan, since when it is impossible, or that the calendar gives no answer
     */
    public BackwardPlan plan(Deadline served, Instant now) {
        try {
            Instant limit = served.at().minus(work.buffer);
            if (terms.pickupSlots().isEmpty()) {
                return plan(served, new PickupSlots.Slot(limit, limit), now);
            }
            return terms.pickupSlots()
                    .get()
                    .lastOverBy(limit, this::isOpen)
                    .map(slot -> plan(served, slot, now))
                    .orElseGet(() ->
                            new BackwardPlan.Impossible(served, limit, Message.of("plan.impossible.noSlot", limit)));
        } catch (BeyondKnownDays | NeverOpens | DateTimeException e) {
            return new BackwardPlan.NotKnown(served, CalendarLimits.why(e));
        }
    }

    private BackwardPlan plan(Deadline served, PickupSlots.Slot slot, Instant now) {
        Instant packBy = lastOpen(slot.from().minus(courierCutoff()));
        Instant pickBy = before(packBy, work.packing);
        Instant startBy = before(pickBy, work.picking);
        if (work.arrival.isPresent() && work.arrival.get().isAfter(startBy)) {
            Message why = Message.of("plan.impossible.arrival", work.arrival.get(), startBy);
            return new BackwardPlan.Impossible(served, startBy, why);
        }
        if (now.isAfter(startBy)) {
            return new BackwardPlan.Impossible(served, startBy, Message.of("plan.impossible.time", startBy));
        }
        return new BackwardPlan.Planned(
                served,
                startBy,
                own(DeadlineKind.PICK_BY, pickBy),
                own(DeadlineKind.PACK_BY, packBy),
                own(DeadlineKind.HAND_OVER_BY, slot.to()));
    }

    private boolean isOpen(LocalDate day) {
        return terms.calendar().map(calendar -> calendar.isWorkingDay(day)).orElse(true);
    }

    /** The moment itself when work can go on until then, else the closing before it. */
    private Instant lastOpen(Instant moment) {
        Optional<WorkingCalendar> calendar = terms.calendar();
        if (calendar.isEmpty() || calendar.get().isOpen(moment)) {
            return moment;
        }
        return calendar.get().plus(moment, Duration.ofNanos(-1)).plusNanos(1);
    }

    private Instant before(Instant moment, Duration working) {
        return terms.calendar()
                .map(calendar -> calendar.plus(moment, working.negated()))
                .orElseGet(() -> moment.minus(working));
    }

    private Duration courierCutoff() {
        return terms.express()
                .flatMap(ExpressTerms::courierCutoff)
                .map(ExpressTerms.CourierCutoff::duration)
                .orElse(Duration.ZERO);
    }

    private static Deadline own(DeadlineKind kind, Instant at) {
        return new Deadline(kind, at, OWN, SCANNED, Confidence.D);
    }

    private static Duration notNegative(String what, Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("the time for " + what + " is zero or more, got " + time);
        }
        return time;
    }
}
