package io.github.ozonexpiry.outlook;

import io.github.ozonexpiry.deadline.Deadline;
import io.github.ozonexpiry.deadline.DeadlineKind;
import io.github.ozonexpiry.deadline.DeadlineSchedule;
import io.github.ozonexpiry.expiry.Judgement;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.penalty.Breach;
import io.github.ozonexpiry.penalty.Charge;
import io.github.ozonexpiry.penalty.TariffLadder;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.rule.Origin;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** What each ending of an open posting costs at a moment: shipped then, or cancelled then. */
final class Reckoner {

    private static final Cost NOTHING = new Cost(List.of(), List.of());

    private final Posting posting;
    private final DeadlineSchedule schedule;
    private final ExpectedCharges charges;
    private final TariffLadder ladder;

    Reckoner(Judgement judgement, ExpectedCharges charges) {
        this.posting = judgement.posting();
        this.schedule = judgement.schedule();
        this.charges = charges;
        this.ladder = TariffLadder.of(posting);
    }

    /** The moments at which a cost may change, from the order on. */
    NavigableSet<Instant> cuts() {
        TreeSet<Instant> cuts = new TreeSet<>();
        cuts.add(start());
        ladder.steps().forEach(step -> cuts.add(step.until()));
        from(DeadlineKind.SET_CUTOFF).ifPresent(cuts::add);
        from(DeadlineKind.NO_DELAY)
                .or(() -> from(DeadlineKind.RECOMMENDED_SHIP))
                .ifPresent(cuts::add);
        timer().ifPresent(cuts::add);
        return new TreeSet<>(cuts.subSet(start(), true, Instant.MAX, false));
    }

    Optional<Instant> timer() {
        return from(DeadlineKind.AUTO_CANCEL);
    }

    boolean isPast(DeadlineKind kind, Instant moment) {
        return from(kind).filter(first -> !moment.isBefore(first)).isPresent();
    }

    Cost shippedAt(Instant moment) {
        Cost shipping = shipping(moment);
        Cost delay = delay(moment);
        List<Cost.Part> parts = new ArrayList<>(shipping.parts());
        parts.addAll(delay.parts());
        List<Message> notKnown = new ArrayList<>(shipping.notKnown());
        notKnown.addAll(delay.notKnown());
        return new Cost(parts, notKnown);
    }

    Cost cancelledAt(Instant moment) {
        Cost cancellation = charged(Breach.CANCELLATION, moment, Optional.empty());
        Cost delay = delay(moment);
        List<Message> notKnown = new ArrayList<>(cancellation.notKnown());
        if (delay.parts().stream().anyMatch(part -> part.money().signum() > 0)) {
            notKnown.add(Message.of("outlook.notKnown.bothBreaches"));
        }
        notKnown.addAll(delay.notKnown());
        return new Cost(cancellation.parts(), notKnown.stream().distinct().toList());
    }

    private Cost shipping(Instant moment) {
        if (!isAssembled() && isPast(DeadlineKind.SET_CUTOFF, moment)) {
            return missing(Message.of("outlook.notKnown.cutoffMissed"));
        }
        if (!hasTariff()) {
            return NOTHING;
        }
        return ladder.costAt(moment)
                .fold(
                        known -> part(Cost.Kind.SHIPPING, known.cost(), known.origin()),
                        notKnown -> missing(notKnown.reason()));
    }

    private Cost delay(Instant moment) {
        Optional<Deadline> last = schedule.of(DeadlineKind.NO_DELAY);
        if (posting.scheme().filter(Scheme.REALFBS_GLOBAL::equals).isPresent()) {
            return NOTHING;
        }
        if (last.isPresent()) {
            return last.get().hasPassed(moment)
                    ? charged(Breach.DELAY, last.get().lateFrom(), last)
                    : NOTHING;
        }
        boolean mayBeLate =
                from(DeadlineKind.RECOMMENDED_SHIP).filter(moment::isBefore).isEmpty();
        return mayBeLate && delayMayCost(moment) ? missing(Message.of("outlook.notKnown.noDelayNotStated")) : NOTHING;
    }

    private boolean delayMayCost(Instant moment) {
        Instant day = moment.equals(Instant.MIN) ? Instant.EPOCH : moment;
        return charges.of(Breach.DELAY, posting.lines(), day)
                .amount()
                .filter(money -> money.signum() == 0)
                .isEmpty();
    }

    private Cost charged(Breach breach, Instant at, Optional<Deadline> rests) {
        Cost.Kind kind = breach == Breach.DELAY ? Cost.Kind.DELAY : Cost.Kind.CANCELLATION;
        return charges.of(breach, posting.lines(), at)
                .fold(known -> part(kind, known.money(), origin(known, rests)), notKnown -> missing(notKnown.reason()));
    }

    private static Cost part(Cost.Kind kind, Money money, Origin origin) {
        return new Cost(List.of(new Cost.Part(kind, money, origin)), List.of());
    }

    private static Cost missing(Message reason) {
        return new Cost(List.of(), List.of(reason));
    }

    /** A charge for a lateness that Ozon does not state is an estimate (decision 10). */
    private static Origin origin(Charge.Known charge, Optional<Deadline> rests) {
        return rests.filter(deadline -> !deadline.isStated())
                .<Origin>map(deadline -> new Origin.Estimated(deadline.rule()))
                .orElse(charge.origin());
    }

    /** The tariff is one of FBS (T-01); elsewhere shipping costs by it only where Ozon states steps. */
    private boolean hasTariff() {
        return !ladder.isEmpty() || posting.scheme().orElse(Scheme.FBS) == Scheme.FBS;
    }

    private boolean isAssembled() {
        return posting.knownStatus().filter(Status.AWAITING_DELIVER::equals).isPresent();
    }

    private Instant start() {
        return posting.inProcessAt().orElse(Instant.MIN);
    }

    private Optional<Instant> from(DeadlineKind kind) {
        return schedule.of(kind).map(Deadline::lateFrom);
    }
}
