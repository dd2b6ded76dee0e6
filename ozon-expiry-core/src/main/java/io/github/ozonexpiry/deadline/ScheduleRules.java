package io.github.ozonexpiry.deadline;

import io.github.ozonexpiry.calendar.BeyondKnownDays;
import io.github.ozonexpiry.calendar.NeverOpens;
import io.github.ozonexpiry.handling.HandlingTerms;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.rule.Confidence;
import io.github.ozonexpiry.rule.Finding;
import io.github.ozonexpiry.rule.Origin;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Message;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes a schedule: what Ozon states, what the formula gives, what the timers give. */
final class ScheduleRules {

    private static final RuleId CANCEL_REQUEST = RuleId.of("C-05");
    private static final Origin AUTO_APPROVE = new Origin.Stated("auto_approve_date");

    private final RuleProfile profile;
    private final HandlingTerms terms;
    private final Formulas formulas;
    private final Timers timers;
    private final PreparationLimit limit;

    ScheduleRules(RuleProfile profile, HandlingTerms terms, Formulas formulas, Optional<OpenDays> days) {
        this.profile = profile;
        this.terms = terms;
        this.formulas = formulas;
        this.timers = new Timers(profile, days);
        this.limit = new PreparationLimit(profile, terms, days);
    }

    DeadlineSchedule schedule(Posting posting, Circumstances circumstances) {
        Situation situation = Situation.of(posting, circumstances);
        Draft draft = new Draft();
        Optional<Scheme> scheme = scheme(posting, draft);
        boolean waiting = false;
        if (circumstances.movedDates().isEmpty()) {
            new StatedDeadlines(posting, posting.shipmentDate(), scheme, draft).add();
        } else {
            ShipDate date = ShipDate.of(posting, situation);
            new StatedDeadlines(posting, date.current(), scheme, draft).add();
            draft.findings(date.findings());
            waiting = date.waiting();
        }
        return complete(situation, waiting, draft);
    }

    DeadlineSchedule schedule(Instant order, Circumstances circumstances) {
        return complete(Situation.of(order, circumstances), false, new Draft());
    }

    private DeadlineSchedule complete(Situation situation, boolean waiting, Draft draft) {
        draft.findings(terms.findings());
        if (waiting) {
            draft.notKnown(shipKind(), Message.of("deadline.notKnown.waiting"));
        } else {
            addShipDate(situation, draft);
        }
        if (situation.circumstances().autoApproval().isPresent()) {
            draft.add(new Deadline(
                    DeadlineKind.ANSWER_CANCEL_REQUEST,
                    situation.circumstances().autoApproval().get(),
                    AUTO_APPROVE,
                    CANCEL_REQUEST,
                    Confidence.A_MINUS));
        }
        timers.add(situation, draft);
        return draft.schedule();
    }

    private DeadlineKind shipKind() {
        return profile.scheme().equals(Optional.of(Scheme.REALFBS_GLOBAL))
                ? DeadlineKind.PLANNED_SHIP
                : DeadlineKind.RECOMMENDED_SHIP;
    }

    private void addShipDate(Situation situation, Draft draft) {
        Instant order = situation.order();
        if (formulas.formula().isPresent()) {
            compute(formulas.formula().get(), order, draft);
        } else if (formulas.missing().isPresent()) {
            DeadlineSchedule.NotKnown missing = formulas.missing().get();
            if (!draft.has(missing.kind())) {
                draft.notKnown(missing.kind(), missing.why());
            }
        }
    }

    private void compute(Formula formula, @Nullable Instant order, Draft draft) {
        if (order == null) {
            if (!draft.has(formula.kind())) {
                draft.notKnown(formula.kind(), Message.of("deadline.notKnown.order"));
            }
            return;
        }
        try {
            formula.add(order, draft);
            limit.check(order, draft);
        } catch (BeyondKnownDays | NeverOpens | DateTimeException e) {
            draft.notKnown(formula.kind(), CalendarLimits.why(e));
        }
    }

    /** The scheme that gives Ozon's dates their meaning. An answer can call realFBS Global plain rFBS: there the profile knows better. */
    private Optional<Scheme> scheme(Posting posting, Draft draft) {
        Optional<Scheme> stated = posting.scheme();
        if (stated.isEmpty() || profile.scheme().isEmpty() || stated.equals(profile.scheme())) {
            return stated.isEmpty() ? profile.scheme() : stated;
        }
        if (stated.get() == Scheme.RFBS && profile.scheme().get() == Scheme.REALFBS_GLOBAL) {
            return profile.scheme();
        }
        draft.finding(Finding.of(
                "PROFILE_OF_OTHER_SCHEME",
                stated.get().name(),
                profile.name(),
                profile.scheme().get().name()));
        return stated;
    }
}
