package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.adviser.CauseAdviser;
import io.github.ozonexpiry.cause.Cause;
import io.github.ozonexpiry.cause.Trend;
import io.github.ozonexpiry.prevention.AdviceKind;
import io.github.ozonexpiry.prevention.ImprovementLog;
import io.github.ozonexpiry.prevention.Measurement;
import io.github.ozonexpiry.prevention.PreventionReview;
import io.github.ozonexpiry.simulation.ShopMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A month with its review.
 *
 * @param month the month
 * @param review what is advised, and what came of earlier advice
 * @param log the log to keep
 */
record Reviewed(ReviewedMonth month, PreventionReview review, ImprovementLog log) {

    private static final int WAREHOUSES = 2;

    /**
     * Reviews a month.
     *
     * @throws BadInput when the later one is asked for and no advice was taken up
     */
    static Reviewed of(ReviewAsked asked, ImprovementLog log) {
        ReviewedMonth first = ReviewedMonth.of(ShopMonth.of(asked.seed(), WAREHOUSES), asked.level());
        return asked.later() ? later(asked, first, log) : of(first, log);
    }

    private static Reviewed of(ReviewedMonth month, ImprovementLog log) {
        PreventionReview review = PreventionReview.of(
                month.advisers(), log, Trend.Level.PERCENT_95, month.window().to());
        return new Reviewed(month, review, review.log());
    }

    /** The simulation lives without the troubles that advice was taken up against; what came of it is counted, not assumed. */
    private static Reviewed later(ReviewAsked asked, ReviewedMonth first, ImprovementLog log) {
        List<ImprovementLog.Entry> taken = log.entries().stream()
                .filter(entry -> entry.takenAt().isPresent())
                .toList();
        if (taken.isEmpty()) {
            throw new BadInput("report.prevent.bad.nothingTaken");
        }
        Set<AdviceKind> done =
                taken.stream().map(entry -> entry.advice().id().kind()).collect(Collectors.toSet());
        ReviewedMonth month = ReviewedMonth.of(
                ShopMonth.later(asked.seed(), WAREHOUSES, cause -> isMended(cause, done)), asked.level());
        Measurement measurement = new Measurement(month.window().to(), first.counted(), month.counted());
        ImprovementLog measured = log;
        for (ImprovementLog.Entry entry : taken) {
            if (!entry.measurements().contains(measurement)) {
                measured = measured(measured, entry, measurement);
            }
        }
        return of(month, measured);
    }

    private static ImprovementLog measured(ImprovementLog log, ImprovementLog.Entry entry, Measurement measurement) {
        try {
            return log.measured(entry.advice().id(), measurement);
        } catch (IllegalArgumentException e) {
            throw new BadInput("report.prevent.bad.otherMonth", String.valueOf(e.getMessage()));
        }
    }

    private static boolean isMended(Cause cause, Set<AdviceKind> done) {
        return CauseAdviser.against(cause).filter(done::contains).isPresent();
    }

    /**
     * The same with advices taken up.
     *
     * @param numbers their numbers in the review, from 1 on
     * @throws BadInput when there is no such advice, or it is taken up already; names it
     */
    Reviewed taking(List<Integer> numbers) {
        ImprovementLog taken = log;
        for (int number : numbers) {
            if (number > review.advices().size()) {
                throw new BadInput(
                        "report.prevent.bad.noAdvice", number, review.advices().size());
            }
            try {
                taken = taken.taken(
                        review.advices().get(number - 1).advice().id(),
                        month.window().to());
            } catch (IllegalArgumentException e) {
                throw new BadInput("report.prevent.bad.takenAlready", number);
            }
        }
        return new Reviewed(month, review, taken);
    }
}
