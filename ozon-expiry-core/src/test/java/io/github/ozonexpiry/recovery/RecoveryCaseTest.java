package io.github.ozonexpiry.recovery;

import static io.github.ozonexpiry.recovery.Orders.NOW;
import static io.github.ozonexpiry.recovery.Orders.TEAPOT;
import static io.github.ozonexpiry.recovery.Orders.UNCOUNTED;
import static io.github.ozonexpiry.recovery.Orders.toAssemble;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.cause.Cause;
import io.github.ozonexpiry.cause.Certainty;
import io.github.ozonexpiry.contact.ContactFacts;
import io.github.ozonexpiry.offer.Restock;
import io.github.ozonexpiry.posting.Postings;
import io.github.ozonexpiry.recovery.CancellationRequest.State;
import io.github.ozonexpiry.recovery.RecoveryStep.How;
import io.github.ozonexpiry.recovery.RecoveryStep.Ship;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RecoveryCaseTest {

    @Test
    void whatIsKnownIsAddedAndNothingElseChanges() {
        RecoveryCase bare = Orders.now(toAssemble());
        ContactFacts subscribed =
                new ContactFacts(Optional.of(true), Optional.empty(), Optional.empty(), Optional.empty());
        CancellationRequest request = new CancellationRequest(State.ON_APPROVAL, Optional.empty());
        CarrierFacts asked = new CarrierFacts(true, Optional.empty());
        RecoveryCase full = Orders.because(bare, Cause.OVERSOLD)
                .with(subscribed)
                .with(request)
                .with(asked)
                .deliveryChangesLeft(0);

        assertThat(bare)
                .isEqualTo(new RecoveryCase(
                        bare.judgement(),
                        Optional.empty(),
                        Orders.RUSSIA,
                        ContactFacts.UNKNOWN,
                        Optional.empty(),
                        OptionalInt.empty(),
                        CarrierFacts.NOTHING_ASKED));
        assertThat(full)
                .isEqualTo(new RecoveryCase(
                        bare.judgement(),
                        full.verdict(),
                        Orders.RUSSIA,
                        subscribed,
                        Optional.of(request),
                        OptionalInt.of(0),
                        asked));
        assertThat(full.verdict().flatMap(verdict -> verdict.first())).contains(Cause.OVERSOLD);
    }

    @Test
    void aVerdictOfAnotherPostingAndChangesBelowZeroAreRefused() {
        RecoveryCase facts = Orders.now(toAssemble());

        assertThatThrownBy(() -> facts.because(Orders.verdict(Postings.w05(), Certainty.LIKELY, Cause.OVERSOLD)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a verdict of 41517061-0214-1 for the posting 10000001-0001-1");
        assertThatThrownBy(() -> facts.deliveryChangesLeft(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("deliveryChangesLeft below zero: -1");
    }

    @Test
    void theMeansOfAShopAreAddedOneByOne() {
        ShopMeans means = UNCOUNTED
                .stock(TEAPOT, 0)
                .stock(Orders.CUP, 2)
                .restocks(List.of(new Restock(TEAPOT, Optional.empty(), 1)))
                .languages(Set.of(Language.CHINESE, Language.RUSSIAN));

        assertThat(means.stock())
                .containsEntry(TEAPOT, 0)
                .containsEntry(Orders.CUP, 2)
                .hasSize(2);
        assertThat(means.restocks()).hasSize(1);
        assertThat(means.languages()).hasSize(2);
        assertThat(means.zone()).isEqualTo(Orders.MOSCOW);
        assertThat(UNCOUNTED.languages()).containsExactly(Language.RUSSIAN);
        assertThatThrownBy(() -> means.stock(TEAPOT, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("stock below zero: -1 of 1");
    }

    @Test
    void aStepNeedsARuleAndARefusalBringsItsOwn() {
        assertThatThrownBy(() -> Draft.of(new Ship(How.WHOLE), Answers.ALLOWED).at(NOW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a step needs a rule: Ship[");
        PlannedStep refused = Draft.of(new Ship(How.WHOLE), Answers.refused("L-03", "outlook.refused.noCutoff"))
                .at(NOW);

        assertThat(refused.rules()).containsExactly(RuleId.of("L-03"));
        assertThat(refused.isRefused()).isTrue();
        assertThat(refused.isAllowed()).isFalse();
        assertThatThrownBy(() -> refused.rules().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void theRulesOfAStepAreSortedByTheirTextWhateverOrderTheyCameIn() {
        PlannedStep ship = Draft.of(
                        new Ship(How.WHOLE), Answers.refused("L-03", "outlook.refused.noCutoff"), "L-20", "C-05")
                .at(NOW);
        PlannedStep backwards = new PlannedStep(
                ship.step(),
                ship.permission(),
                ship.by(),
                ship.urgency(),
                ship.effect(),
                ship.preconditions(),
                ship.call(),
                new TreeSet<>(ship.rules()).descendingSet(),
                ship.notes());

        assertThat(backwards.rules()).containsExactlyElementsOf(Orders.rules("C-05", "L-03", "L-20"));
    }

    @Test
    void aStepIsSaidWithPermissionUrgencyAndEffect() {
        PlannedStep ship =
                Draft.of(new Ship(How.WHOLE), Answers.ALLOWED, "L-01").at(NOW);

        assertThat(ship.isRefused()).isFalse();
        assertThat(Orders.said(ship.message()))
                .isEqualTo("assemble and ship (allowed); when there is time; no charge changes");
    }

    @Test
    void aPlanGivesWhatIsAllowedInItsOrder() {
        PlannedStep ship =
                Draft.of(new Ship(How.WHOLE), Answers.ALLOWED, "L-01").at(NOW);
        PlannedStep refused = Draft.of(new Ship(How.WHOLE), Answers.refused("L-03", "outlook.refused.noCutoff"))
                .at(NOW);
        PlannedStep unknown = Draft.of(new Ship(How.WHOLE), Answers.unknown("recovery.unknown.status"), "L-01")
                .note(Message.of("recovery.note.mustDeliver"))
                .at(NOW);
        RecoveryPlan plan = new RecoveryPlan(Postings.w05().number(), NOW, List.of(refused, ship, unknown));

        assertThat(plan.allowed()).containsExactly(ship);
        assertThat(plan.step(Ship.class)).contains(refused);
        assertThat(plan.step(RecoveryStep.Cancel.class)).isEmpty();
    }

    @Test
    void theSameCaseGivesTheSamePlan() {
        RecoveryCase facts = Orders.because(Orders.now(toAssemble()), Cause.OVERSOLD);
        RecoveryPlan plan = Orders.plan(facts, UNCOUNTED);

        assertThat(Orders.plan(facts, UNCOUNTED)).isEqualTo(plan);
        assertThat(plan.posting()).isEqualTo(facts.judgement().posting().number());
        assertThat(plan.now()).isEqualTo(NOW);
    }

    @Test
    void everyCauseHasItsRow() {
        assertThat(Arrays.stream(Cause.values()).map(CauseAnswer::of)).hasSize(Cause.values().length);
        assertThat(CauseAnswer.NOBODY_KNOWS.reason().number()).isEqualTo(402);
    }

    @Test
    void noTwoCallsHaveOnePath() {
        Set<String> paths = new TreeSet<>();
        Arrays.stream(OzonCall.values()).forEach(call -> paths.add(call.path()));

        assertThat(paths).hasSize(OzonCall.values().length).allMatch(path -> path.matches("/v\\d/[a-z/-]+"));
    }
}
