package io.github.ozonexpiry.deadline;

import io.github.ozonexpiry.calendar.WeeklyHours;
import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.deadline.DeadlineSchedule.NotKnown;
import io.github.ozonexpiry.handling.AssemblyTime;
import io.github.ozonexpiry.handling.DailyCutoff;
import io.github.ozonexpiry.handling.ExpressTerms;
import io.github.ozonexpiry.handling.HandlingTerms;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.text.Message;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The formula of a scheme with the seller's terms, or what is missing for it.
 *
 * @param formula the formula; empty when the scheme has none or a term is missing
 * @param missing what is missing; empty when nothing is, or the scheme has no formula
 */
record Formulas(Optional<Formula> formula, Optional<NotKnown> missing) {

    private static final Formulas NONE = new Formulas(Optional.empty(), Optional.empty());

    static Formulas of(Optional<Scheme> scheme, HandlingTerms terms, Optional<OpenDays> days) {
        return scheme.map(known -> of(known, terms, days)).orElse(NONE);
    }

    private static Formulas of(Scheme scheme, HandlingTerms terms, Optional<OpenDays> days) {
        return switch (scheme) {
            case REALFBS_GLOBAL -> preparation(terms, days);
            case FBS, RFBS -> assembly(terms);
            case RFBS_EXPRESS -> express(terms);
            case FBP, FBO -> NONE;
        };
    }

    private static Formulas preparation(HandlingTerms terms, Optional<OpenDays> days) {
        if (terms.preparationDays().isEmpty()) {
            return missing(DeadlineKind.PLANNED_SHIP, "deadline.notKnown.preparationDays");
        }
        return days.map(open -> of(new PreparationFormula(
                        open, terms.preparationDays().get().days())))
                .orElseGet(() -> missing(DeadlineKind.PLANNED_SHIP, "deadline.notKnown.zone"));
    }

    private static Formulas assembly(HandlingTerms terms) {
        if (terms.assemblyTime().isEmpty()) {
            return missing(DeadlineKind.RECOMMENDED_SHIP, "deadline.notKnown.assemblyTime");
        }
        AssemblyTime time = terms.assemblyTime().get();
        if (time.counting() == AssemblyTime.Counting.WORKING && terms.calendar().isEmpty()) {
            return missing(DeadlineKind.RECOMMENDED_SHIP, "deadline.notKnown.zone");
        }
        ZoneId zone = terms.dailyCutoff().map(DailyCutoff::zone).orElse(ZoneOffset.UTC);
        WorkingCalendar calendar = terms.calendar().orElseGet(() -> everyDayOpen(zone));
        return of(new AssemblyFormula(
                time, calendar, terms.dailyCutoff().map(cutoff -> new CutoffMoments(cutoff, calendar))));
    }

    private static Formulas express(HandlingTerms terms) {
        return terms.express()
                .flatMap(ExpressTerms::cutIn)
                .map(cutIn -> of(new ExpressFormula(cutIn.duration(), courier(terms))))
                .orElseGet(() -> missing(DeadlineKind.RECOMMENDED_SHIP, "deadline.notKnown.cutIn"));
    }

    private static Duration courier(HandlingTerms terms) {
        return terms.express()
                .flatMap(ExpressTerms::courierCutoff)
                .map(ExpressTerms.CourierCutoff::duration)
                .orElse(Duration.ZERO);
    }

    private static WorkingCalendar everyDayOpen(ZoneId zone) {
        return WorkingCalendar.in(zone).weekly(WeeklyHours.roundTheClock()).build();
    }

    private static Formulas of(Formula formula) {
        return new Formulas(Optional.of(formula), Optional.empty());
    }

    private static Formulas missing(DeadlineKind kind, String key) {
        return new Formulas(Optional.empty(), Optional.of(new NotKnown(kind, Message.of(key))));
    }
}
