package io.github.ozonexpiry.recovery;

import io.github.ozonexpiry.cause.Cause;
import io.github.ozonexpiry.cause.Certainty;
import io.github.ozonexpiry.cause.RankedCause;
import io.github.ozonexpiry.cause.Verdict;
import io.github.ozonexpiry.contact.Contact;
import io.github.ozonexpiry.deadline.Deadline;
import io.github.ozonexpiry.deadline.DeadlineKind;
import io.github.ozonexpiry.expiry.Fault;
import io.github.ozonexpiry.expiry.FaultVerdict;
import io.github.ozonexpiry.expiry.Judgement;
import io.github.ozonexpiry.expiry.PostingState;
import io.github.ozonexpiry.outlook.Choice;
import io.github.ozonexpiry.outlook.Choices;
import io.github.ozonexpiry.outlook.Cost;
import io.github.ozonexpiry.posting.AvailableAction;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.rule.Permission;
import io.github.ozonexpiry.rule.RuleId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One case with what all steps ask of it. */
record Predicament(
        RecoveryCase facts, ShopMeans means, Contact contact, Choices choices, Shortage shortage, CauseAnswer answer) {

    static Predicament of(RecoveryCase facts, ShopMeans means, Contact contact) {
        Choices choices = Choices.of(facts.judgement(), facts.charges(), facts.deliveryChangesLeft());
        CauseAnswer answer = likely(facts.verdict()).stream()
                .findFirst()
                .map(CauseAnswer::of)
                .orElse(CauseAnswer.NOBODY_KNOWS);
        boolean hasLeft = facts.judgement().state() instanceof PostingState.HandedOver;
        Map<Sku, Integer> counted = hasLeft ? Map.of() : means.stock();
        Shortage shortage = Shortage.of(facts.judgement().posting(), counted, answer.goods());
        return new Predicament(facts, means, contact, choices, shortage, answer);
    }

    Judgement judgement() {
        return facts.judgement();
    }

    Posting posting() {
        return judgement().posting();
    }

    Instant now() {
        return judgement().now();
    }

    PostingState state() {
        return judgement().state();
    }

    boolean isOpen() {
        return judgement().mayBeOpen();
    }

    boolean isCancelled() {
        return isPhase(Status.Phase.CANCELLED);
    }

    boolean isOnItsWay() {
        return state() instanceof PostingState.HandedOver;
    }

    boolean isPhase(Status.Phase phase) {
        return posting().knownStatus().filter(status -> status.phase() == phase).isPresent();
    }

    boolean is(Status status) {
        return posting().knownStatus().filter(status::equals).isPresent();
    }

    boolean is(Scheme scheme) {
        return posting().scheme().filter(scheme::equals).isPresent();
    }

    /** Whether Ozon or a partner of Ozon's keeps and assembles the goods. */
    boolean isKeptByOzon() {
        return is(Scheme.FBP) || is(Scheme.FBO);
    }

    /** Whether it may be an order of realFBS: unless the scheme is known to be another. */
    boolean mayBeOwnDelivery() {
        return !is(Scheme.FBS);
    }

    /** K-03: under realFBS no chat is opened once the order is cancelled; an order without scheme may be one of realFBS. */
    boolean chatEndsWithOrder() {
        return is(Scheme.REALFBS_GLOBAL)
                || is(Scheme.RFBS)
                || posting().scheme().isEmpty();
    }

    boolean allows(AvailableAction action) {
        return posting().allows(action);
    }

    Optional<Choices.Compared> choice(Class<? extends Choice> kind) {
        return choices.all().stream()
                .filter(compared -> kind.isInstance(compared.choice()))
                .findFirst();
    }

    /** L-03: whether it can no longer be assembled. */
    boolean isShippingRefused() {
        return choice(Choice.ShipNow.class)
                .filter(ship -> ship.permission() instanceof Permission.Refused)
                .isPresent();
    }

    /** What doing nothing costs; nothing for a posting that is no longer open. */
    Cost doingNothing() {
        return choice(Choice.LetTimerRun.class).map(Choices.Compared::cost).orElse(Effect.NONE.otherwise());
    }

    Optional<Instant> ahead(DeadlineKind kind) {
        return judgement()
                .schedule()
                .of(kind)
                .filter(deadline -> !deadline.hasPassed(now()))
                .map(Deadline::at);
    }

    Optional<Instant> passed(DeadlineKind kind) {
        return judgement()
                .schedule()
                .of(kind)
                .filter(deadline -> deadline.hasPassed(now()))
                .map(Deadline::at);
    }

    /** The rule of Ozon's timer, once it has run out on what may still be open. */
    Optional<RuleId> timerRule() {
        return judgement()
                .schedule()
                .of(DeadlineKind.AUTO_CANCEL)
                .filter(deadline -> deadline.hasPassed(now()))
                .map(Deadline::rule);
    }

    boolean isLate() {
        return state() instanceof PostingState.LateInError || state() instanceof PostingState.LateInTariff;
    }

    boolean wasHandedOverLate() {
        return state() instanceof PostingState.HandedOver handed
                && handed.lateBy()
                        .filter(late -> late.compareTo(Duration.ZERO) > 0)
                        .isPresent();
    }

    Fault fault() {
        return judgement().fault().map(FaultVerdict::fault).orElse(Fault.UNKNOWN);
    }

    List<Cause> likelyCauses() {
        return likely(facts.verdict());
    }

    List<Sku> products() {
        return posting().lines().stream()
                .map(Line::sku)
                .flatMap(sku -> sku.value().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Cause> likely(Optional<Verdict> verdict) {
        return verdict.stream()
                .flatMap(found -> found.causes().stream())
                .filter(ranked -> ranked.certainty() != Certainty.POSSIBLE)
                .map(RankedCause::cause)
                .toList();
    }
}
