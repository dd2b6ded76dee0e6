package io.github.ozonexpiry.outlook;

import io.github.ozonexpiry.deadline.Deadline;
import io.github.ozonexpiry.deadline.DeadlineKind;
import io.github.ozonexpiry.expiry.Judgement;
import io.github.ozonexpiry.posting.AvailableAction;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.rule.Permission;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** What Ozon's rules and the actions that it states let a seller do with one open posting. */
final class Permissions {

    private static final Permission ALLOWED = new Permission.Allowed();
    private static final Set<AvailableAction> ASSEMBLING = EnumSet.of(
            AvailableAction.SHIP,
            AvailableAction.SHIP_ASYNC,
            AvailableAction.SHIP_ASYNC_RETRY,
            AvailableAction.SHIP_WITH_ADDITIONAL_INFO);
    private static final Set<Status> MAY_BE_CANCELLED = EnumSet.of(Status.AWAITING_PACKAGING, Status.AWAITING_DELIVER);

    private final Judgement judgement;
    private final Posting posting;

    Permissions(Judgement judgement) {
        this.judgement = judgement;
        this.posting = judgement.posting();
    }

    Permission ship(Instant at) {
        boolean assembled = is(Status.AWAITING_DELIVER);
        if (!assembled && past(DeadlineKind.SET_CUTOFF, at)) {
            return refused("L-03", "outlook.refused.cutoffMissed");
        }
        if (past(DeadlineKind.AUTO_CANCEL, at)) {
            return new Permission.Unknown(Message.of("outlook.unknown.timerPassed"));
        }
        return assembled ? ALLOWED : allowedBy(ASSEMBLING);
    }

    Permission cancel() {
        return cancel(AvailableAction.CANCEL);
    }

    Permission cancelPart() {
        return cancel(AvailableAction.PRODUCT_CANCEL);
    }

    private Permission cancel(AvailableAction action) {
        boolean tooLate = posting.knownStatus()
                .filter(status -> !MAY_BE_CANCELLED.contains(status))
                .isPresent();
        if (tooLate
                && !posting.allows(action)
                && posting.scheme().filter(Scheme.FBS::equals).isPresent()) {
            return refused("C-03", "outlook.refused.cancelStatus");
        }
        return allowedBy(EnumSet.of(action));
    }

    Permission split() {
        if (is(Status.AWAITING_DELIVER)) {
            return refused("L-01", "outlook.refused.assembled");
        }
        boolean counted =
                posting.lines().stream().allMatch(line -> line.quantity().isStated());
        long pieces = posting.lines().stream()
                .map(Line::quantity)
                .mapToLong(quantity -> quantity.orElse(0))
                .sum();
        if (counted && pieces == 1) {
            return refused("L-01", "outlook.refused.onePiece");
        }
        return ship(judgement.now());
    }

    Permission moveShipDate() {
        if (past(DeadlineKind.SET_CUTOFF, judgement.now())) {
            return refused("L-03", "outlook.refused.cutoffMissed");
        }
        if (posting.actions().isStated() && !posting.allows(AvailableAction.SET_CUTOFF)) {
            return refused("L-03", "outlook.refused.noCutoff");
        }
        return allowedBy(EnumSet.of(AvailableAction.SET_CUTOFF));
    }

    Permission moveDeliveryDate(OptionalInt changesLeft) {
        if (changesLeft.isPresent() && changesLeft.getAsInt() == 0) {
            return refused("L-11", "outlook.refused.noChangesLeft");
        }
        return allowedBy(EnumSet.of(AvailableAction.SET_TIMESLOT));
    }

    private Permission allowedBy(Set<AvailableAction> actions) {
        if (actions.stream().anyMatch(posting::allows)) {
            return ALLOWED;
        }
        String names = actions.stream()
                .map(action -> action.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        boolean stated = posting.actions().isStated();
        return new Permission.Unknown(
                Message.of(stated ? "outlook.unknown.notAmongActions" : "outlook.unknown.noActions", names));
    }

    private boolean is(Status status) {
        return posting.knownStatus().filter(status::equals).isPresent();
    }

    private boolean past(DeadlineKind kind, Instant moment) {
        return judgement
                .schedule()
                .of(kind)
                .filter((Deadline deadline) -> deadline.hasPassed(moment))
                .isPresent();
    }

    private static Permission refused(String rule, String key) {
        return new Permission.Refused(RuleId.of(rule), Message.of(key));
    }
}
