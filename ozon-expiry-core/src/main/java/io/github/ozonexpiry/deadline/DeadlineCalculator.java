package io.github.ozonexpiry.deadline;

import io.github.ozonexpiry.calendar.BeyondKnownDays;
import io.github.ozonexpiry.calendar.NeverOpens;
import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.handling.HandlingTerms;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.text.Message;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Every deadline of a posting, or of an order that has no posting yet: what Ozon states, and beside it what profile and terms give.
 *
 * <p>Ozon's word wins; a computed date of the same kind stays visible in {@link DeadlineSchedule#computedBeside}. Only realFBS Global has a
 * published formula (W-04); what is computed of the ship date under FBS, rFBS and Express is an estimate and says so. What cannot be computed
 * stands in {@link DeadlineSchedule#notKnown}. Rows are judged by the day of the order, in the terms' zone or, without one, UTC.
 *
 * <p>Immutable and safe for many threads; make one for each warehouse and keep it, for it holds tables.
 */
public final class DeadlineCalculator {

    /** What {@link #computeAll} writes for an order whose deadline the calendar cannot tell. */
    public static final long NOT_KNOWN = Long.MIN_VALUE;

    private final RuleProfile profile;
    private final Optional<WorkingCalendar> calendar;
    private final ScheduleRules rules;
    private final Formulas formulas;

    private DeadlineCalculator(RuleProfile profile, HandlingTerms terms) {
        Optional<OpenDays> days = terms.calendar().map(OpenDays::new);
        this.profile = profile;
        this.calendar = terms.calendar();
        this.formulas = Formulas.of(profile.scheme(), terms, days);
        this.rules = new ScheduleRules(profile, terms, formulas, days);
    }

    /**
     * A calculator for one way of selling from one warehouse.
     *
     * @param profile the timers
     * @param terms what the seller promised
     * @return the calculator
     */
    public static DeadlineCalculator of(RuleProfile profile, HandlingTerms terms) {
        return new DeadlineCalculator(profile, terms);
    }

    /** {@return the working time of its warehouse, as the terms have it} */
    public Optional<WorkingCalendar> calendar() {
        return calendar;
    }

    /**
     * The deadlines of a posting.
     *
     * @param posting the posting
     * @return its schedule
     */
    public DeadlineSchedule schedule(Posting posting) {
        return schedule(posting, Circumstances.NONE);
    }

    /**
     * The deadlines of a posting of which more is known.
     *
     * @param posting the posting
     * @param circumstances what else is known
     * @return its schedule
     */
    public DeadlineSchedule schedule(Posting posting, Circumstances circumstances) {
        return rules.schedule(posting, circumstances);
    }

    /**
     * The deadlines of an order that has no posting yet.
     *
     * @param order when it was paid, which Ozon calls {@code in_process_at} (confidence D)
     * @return its schedule
     */
    public DeadlineSchedule schedule(Instant order) {
        return schedule(order, Circumstances.NONE);
    }

    /**
     * The deadlines of an order that has no posting yet and of which more is known.
     *
     * @param order when it was paid
     * @param circumstances what else is known
     * @return its schedule
     */
    public DeadlineSchedule schedule(Instant order, Circumstances circumstances) {
        return rules.schedule(order, circumstances);
    }

    /**
     * How a posting's deadlines come about: which days were counted or skipped and why, then each deadline with its reason.
     *
     * @param posting the posting
     * @param circumstances what else is known
     * @return the sentences in their order
     */
    public List<Message> explain(Posting posting, Circumstances circumstances) {
        return new Trace(formulas).of(Situation.of(posting, circumstances), schedule(posting, circumstances));
    }

    /**
     * How an order's deadlines come about.
     *
     * @param order when it was paid
     * @param circumstances what else is known
     * @return the sentences in their order
     */
    public List<Message> explain(Instant order, Circumstances circumstances) {
        return new Trace(formulas).of(Situation.of(order, circumstances), schedule(order, circumstances));
    }

    /**
     * One computed deadline of many orders, without objects where the days are within the calculator's tables (2025 to 2032).
     *
     * @param kind {@code PLANNED_SHIP} under realFBS Global (the first moment after the planned date), {@code RECOMMENDED_SHIP} under FBS,
     *     rFBS and Express
     * @param orders when each was paid, in seconds since 1970-01-01T00:00Z
     * @param out where the deadlines go, in the same unit and order; {@link #NOT_KNOWN} where the calendar gives no answer
     * @throws IllegalArgumentException when the arrays differ in length, or profile and terms do not give this kind; names it
     */
    public void computeAll(DeadlineKind kind, long[] orders, long[] out) {
        Formula formula = formulas.formula()
                .filter(found -> found.kind() == kind)
                .orElseThrow(() -> new IllegalArgumentException(
                        "profile " + profile.name() + " with these terms computes no " + kind));
        if (orders.length != out.length) {
            throw new IllegalArgumentException(orders.length + " orders, but room for " + out.length);
        }
        for (int i = 0; i < orders.length; i++) {
            out[i] = compute(formula, orders[i]);
        }
    }

    private static long compute(Formula formula, long order) {
        try {
            return formula.at(order);
        } catch (BeyondKnownDays | NeverOpens | DateTimeException e) {
            return NOT_KNOWN;
        }
    }
}
