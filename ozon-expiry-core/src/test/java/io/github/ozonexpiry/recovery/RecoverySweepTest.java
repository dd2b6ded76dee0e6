package io.github.ozonexpiry.recovery;

import static io.github.ozonexpiry.recovery.Orders.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.posting.AvailableAction;
import io.github.ozonexpiry.posting.Cancellation.Party;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingBuilder;
import io.github.ozonexpiry.posting.Postings;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.recovery.RecoveryStep.AnswerRequest;
import io.github.ozonexpiry.recovery.RecoveryStep.Cancel;
import io.github.ozonexpiry.recovery.RecoveryStep.CancelPart;
import io.github.ozonexpiry.recovery.RecoveryStep.MoveDelivery;
import io.github.ozonexpiry.recovery.RecoveryStep.SetCutoff;
import io.github.ozonexpiry.recovery.RecoveryStep.Ship;
import io.github.ozonexpiry.recovery.RecoveryStep.Split;
import io.github.ozonexpiry.recovery.RecoveryStep.Write;
import io.github.ozonexpiry.rule.Permission;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every scheme, status, set of actions, age, stock and request of a small world. */
@Tag("sweep")
class RecoverySweepTest {

    private static final List<AvailableAction> ACTIONS = List.of(
            AvailableAction.SHIP,
            AvailableAction.SET_CUTOFF,
            AvailableAction.CANCEL,
            AvailableAction.PRODUCT_CANCEL,
            AvailableAction.SET_TIMESLOT,
            AvailableAction.AWAITING_DELIVERY);
    private static final List<Duration> AGES = List.of(Duration.ZERO, Duration.ofHours(12), Duration.ofDays(3));
    private static final Permission REFUSED = Orders.refusal("K-03", "recovery.refused.cancelled");
    private static final Set<Class<? extends RecoveryStep>> ACTS =
            Set.of(Ship.class, SetCutoff.class, MoveDelivery.class, Split.class, CancelPart.class, Cancel.class);

    @ParameterizedTest
    @EnumSource(Scheme.class)
    void noPlanAllowsWhatOzonForbids(Scheme scheme) {
        int plans = 0;
        for (RecoveryCase facts : world(scheme)) {
            for (ShopMeans means : List.of(Orders.UNCOUNTED, Orders.stocked(1, 1))) {
                RecoveryPlan plan = Orders.plan(facts, means, REFUSED);
                plan.steps().forEach(step -> check(facts, step));
                plans++;
            }
        }
        assertThat(plans).isEqualTo((Status.values().length + 1) * 64 * 3 * 2 * 2);
    }

    @Test
    void everyStepCanBeSaidInEveryLanguage() {
        Set<Message> said = new HashSet<>();
        for (Scheme scheme : Scheme.values()) {
            for (RecoveryCase facts : world(scheme)) {
                for (PlannedStep step :
                        Orders.plan(facts, Orders.stocked(1, 1), REFUSED).steps()) {
                    said.add(step.message());
                    said.addAll(step.notes());
                    said.addAll(step.preconditions());
                }
            }
        }
        for (Language language : Language.values()) {
            Wording wording = Wording.in(language, ZoneOffset.UTC);
            assertThat(said).allMatch(message -> !wording.say(message).contains("{"));
        }
    }

    private static void check(RecoveryCase facts, PlannedStep planned) {
        Posting posting = facts.judgement().posting();
        Instant now = facts.judgement().now();
        boolean mustFix = posting.allows(AvailableAction.SET_CUTOFF) && !now.isBefore(Orders.RECOMMENDED);
        boolean toAssemble =
                posting.knownStatus().filter(Status.AWAITING_PACKAGING::equals).isPresent();
        assertThat(planned.rules()).isNotEmpty();
        if (!planned.isAllowed()) {
            return;
        }
        Class<? extends RecoveryStep> kind = planned.step().getClass();
        assertThat(kind).isNotEqualTo(Write.class); // the way to the buyer is refused throughout
        if (ACTS.contains(kind)) {
            assertThat(posting.knownStatus()).as("unknown status: %s", planned).isPresent();
            assertThat(posting.knownStatus().orElseThrow().phase())
                    .isNotIn(Status.Phase.CANCELLED, Status.Phase.DELIVERED, Status.Phase.SPLIT);
            assertThat(posting.scheme().orElseThrow()).isNotIn(Scheme.FBO, Scheme.FBP);
        }
        if (kind == Ship.class || kind == Split.class || kind == SetCutoff.class) {
            assertThat(mustFix && toAssemble).as("L-03: %s", planned).isFalse();
        }
        if (kind == SetCutoff.class) {
            assertThat(posting.allows(AvailableAction.SET_CUTOFF)).isTrue();
        }
        if (kind == MoveDelivery.class) {
            assertThat(posting.allows(AvailableAction.SET_TIMESLOT)).isTrue();
        }
        if (kind == Cancel.class) {
            assertThat(posting.allows(AvailableAction.CANCEL)).isTrue();
            assertThat(planned.rules()).contains(RuleId.of("I-09"), RuleId.of("C-07"));
        }
        if (kind == CancelPart.class) {
            assertThat(posting.allows(AvailableAction.PRODUCT_CANCEL)).isTrue();
        }
        if (kind == AnswerRequest.class) {
            assertThat(facts.request()
                            .flatMap(CancellationRequest::approvesItselfAt)
                            .filter(at -> !now.isBefore(at)))
                    .isEmpty();
        }
    }

    private static List<RecoveryCase> world(Scheme scheme) {
        List<RecoveryCase> world = new ArrayList<>();
        List<Optional<CancellationRequest>> requests = List.of(
                Optional.empty(),
                Optional.of(new CancellationRequest(
                        CancellationRequest.State.ON_APPROVAL, Optional.of(NOW.plus(Duration.ofHours(12))))));
        for (Posting posting : postings(scheme)) {
            for (Duration age : AGES) {
                RecoveryCase facts = Orders.at(NOW.plus(age), posting);
                requests.forEach(request -> world.add(new RecoveryCase(
                        facts.judgement(),
                        facts.verdict(),
                        facts.charges(),
                        facts.contact(),
                        request,
                        OptionalInt.empty(),
                        facts.tracking())));
            }
        }
        return world;
    }

    private static List<Posting> postings(Scheme scheme) {
        List<Posting> postings = new ArrayList<>();
        for (int subset = 0; subset < 1 << ACTIONS.size(); subset++) {
            PostingBuilder order = Orders.order(scheme, actions(subset));
            postings.add(
                    order.status(io.github.ozonexpiry.stated.Stated.absent()).build());
            for (Status status : Status.values()) {
                PostingBuilder one = Orders.order(scheme, actions(subset)).status(status);
                postings.add(
                        status == Status.CANCELLED
                                ? one.cancellation(Postings.cancelledBy(Party.SYSTEM, 0, false, true))
                                        .build()
                                : one.build());
            }
        }
        return postings;
    }

    private static AvailableAction[] actions(int subset) {
        List<AvailableAction> chosen = new ArrayList<>();
        for (int i = 0; i < ACTIONS.size(); i++) {
            if ((subset >> i & 1) == 1) {
                chosen.add(ACTIONS.get(i));
            }
        }
        return chosen.toArray(AvailableAction[]::new);
    }
}
