package io.github.ozonexpiry.recovery;

import io.github.ozonexpiry.audit.AuditPolicy;
import io.github.ozonexpiry.cause.Cause;
import io.github.ozonexpiry.cause.RankedCause;
import io.github.ozonexpiry.cause.Verdict;
import io.github.ozonexpiry.expiry.Fault;
import io.github.ozonexpiry.expiry.PostingState;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.recovery.RecoveryStep.Ground;
import io.github.ozonexpiry.rule.Permission;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looking at what was charged, objecting to it, and learning from it. */
final class Aftercare {

    private static final List<OzonCall> WHERE =
            List.of(OzonCall.ACCRUALS, OzonCall.INDEX_ERRORS, OzonCall.RATINGS, OzonCall.CHATS);

    private final Predicament predicament;

    private Aftercare(Predicament predicament) {
        this.predicament = predicament;
    }

    static Stream<PlannedStep> of(Predicament predicament) {
        Aftercare after = new Aftercare(predicament);
        return Stream.of(after.check(), after.appeal(), after.review()).flatMap(steps -> steps);
    }

    private boolean isGlobal() {
        return predicament.is(Scheme.REALFBS_GLOBAL);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(predicament.now(), predicament.means().zone());
    }

    private Stream<PlannedStep> check() {
        boolean mayBeCharged = predicament.isLate() || predicament.wasHandedOverLate() || isEndedAgainstSeller();
        if (!mayBeCharged) {
            return Stream.empty();
        }
        LocalDate today = today();
        int after = AuditPolicy.of(today, today, today).visibleAfter();
        Optional<LocalDate> from = Optional.of(today.plusDays(after)).filter(day -> isGlobal());
        return Stream.of(Draft.of(new RecoveryStep.CheckCharges(WHERE, from), Answers.ALLOWED)
                .rules(isGlobal() ? new String[] {"I-07"} : new String[] {"RU-A1", "RU-A3"})
                .call(OzonCall.ACCRUALS)
                .at(predicament.now()));
    }

    /** A buyer's cancellation never counts (C-05), unless Ozon says that this one does. */
    private boolean isEndedAgainstSeller() {
        boolean free = predicament.fault() == Fault.NOT_SELLER
                || (Harm.byBuyer(predicament) && predicament.fault() != Fault.SELLER);
        return predicament.isCancelled() && !free;
    }

    private Stream<PlannedStep> appeal() {
        return ground().stream().map(this::appeal);
    }

    private PlannedStep appeal(Ground ground) {
        Permission permission =
                ground == Ground.CAUSE_NOT_KNOWN ? Answers.unknown("recovery.unknown.cause") : Answers.ALLOWED;
        Optional<Instant> sameDay = Optional.of(endOf(today())).filter(end -> isGlobal());
        Draft draft = Draft.of(new RecoveryStep.Appeal(ground), permission, "C-02")
                .rules(isGlobal() ? new String[] {"I-10", "I-12"} : new String[] {"RU-A4"})
                .by(sameDay)
                .before(Message.of("recovery.before.evidence"))
                .note(Message.of("audit.appeal.deadline"));
        if (Harm.byBuyer(predicament)) {
            draft.rules("C-05");
        }
        if (Harm.byBuyer(predicament) && predicament.is(Scheme.RFBS_EXPRESS)) {
            draft.rules("C-04").note(Message.of("recovery.note.expressCounts"));
        }
        if (predicament.is(Scheme.FBS)) {
            draft.rules("C-03");
        }
        return draft.at(predicament.now());
    }

    private Optional<Ground> ground() {
        boolean blamed = predicament.isCancelled() && predicament.fault() == Fault.SELLER;
        boolean late = predicament.state() instanceof PostingState.LateInError || predicament.wasHandedOverLate();
        if (blamed && (hasConflicts() || isFreeOfFault())) {
            return Optional.of(Ground.OZON_CONTRADICTS_ITSELF);
        }
        boolean outside = predicament.likelyCauses().stream().anyMatch(cause -> cause.group() == Cause.Group.OUTSIDE);
        if (outside && !Harm.bySeller(predicament) && (blamed || (late && !isGlobal()))) {
            return Optional.of(Ground.CAUSE_OUTSIDE);
        }
        return blamed && predicament.facts().verdict().isEmpty()
                ? Optional.of(Ground.CAUSE_NOT_KNOWN)
                : Optional.empty();
    }

    private boolean hasConflicts() {
        return predicament.judgement().fault().stream()
                .anyMatch(fault -> !fault.conflicts().isEmpty());
    }

    /** A buyer's cancellation counts under Express alone (C-04, C-05). */
    private boolean isFreeOfFault() {
        return Harm.byBuyer(predicament) && !predicament.is(Scheme.RFBS_EXPRESS);
    }

    private Stream<PlannedStep> review() {
        return predicament.facts().verdict().stream()
                .map(Verdict::causes)
                .flatMap(List::stream)
                .map(RankedCause::cause)
                .map(Cause::group)
                .filter(group -> group != Cause.Group.OUTSIDE)
                .distinct()
                .map(group -> Draft.of(new RecoveryStep.ReviewProcess(group), Answers.ALLOWED, rules(group))
                        .at(predicament.now()));
    }

    private static String[] rules(Cause.Group area) {
        return switch (area) {
            case INVENTORY -> new String[] {"P-01", "P-02", "P-03"};
            case ORDER_PROCESSING -> new String[] {"L-01", "L-20"};
            case LOGISTICS -> new String[] {"L-10", "I-09"};
            case COMMUNICATION -> new String[] {"P-12", "L-03"};
            case STAFFING -> new String[] {"H-12"};
            case PRODUCT -> new String[] {"P-03", "I-11"};
            case CALENDAR -> new String[] {"H-05"};
            case OUTSIDE -> new String[] {"I-10"};
        };
    }

    private Instant endOf(LocalDate day) {
        ZoneId zone = predicament.means().zone();
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
