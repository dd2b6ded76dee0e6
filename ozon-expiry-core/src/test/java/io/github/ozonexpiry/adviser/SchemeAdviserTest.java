package io.github.ozonexpiry.adviser;

import static io.github.ozonexpiry.prevention.Advices.EARLY_MAY;
import static io.github.ozonexpiry.prevention.Advices.may;
import static io.github.ozonexpiry.prevention.Advices.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.money.Amounts;
import io.github.ozonexpiry.placement.Country;
import io.github.ozonexpiry.placement.PastLosses;
import io.github.ozonexpiry.placement.Placement;
import io.github.ozonexpiry.placement.PlacementPolicy;
import io.github.ozonexpiry.placement.ProductFacts;
import io.github.ozonexpiry.placement.SchemeAdvice;
import io.github.ozonexpiry.placement.Steadiness;
import io.github.ozonexpiry.placement.Storage;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.prevention.AdviceKind;
import io.github.ozonexpiry.prevention.Adviser;
import io.github.ozonexpiry.prevention.ExpectedEffect;
import io.github.ozonexpiry.prevention.ExpectedEffect.LostOrders;
import io.github.ozonexpiry.prevention.Subject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SchemeAdviserTest {

    private static final Sku MUG = new Sku(300410001);
    private static final List<Long> WEEKS = Collections.nCopies(12, 7L);

    @Test
    void aSteadyProductIsAdvisedWithTheOrdersThatWereLost() {
        PastLosses losses = new PastLosses(84, 5, Amounts.NONE, 5);

        Adviser.Counsel counsel = adviser(move(Optional.of(losses))).advise(may(20));

        assertThat(counsel.notJudged()).isEmpty();
        assertThat(counsel.advices()).singleElement().satisfies(advice -> {
            assertThat(advice.id().kind()).isEqualTo(AdviceKind.SCHEME);
            assertThat(advice.id().subject()).isEqualTo(Subject.product("300410001"));
            assertThat(advice.effect()).isEqualTo(new LostOrders(5, 0, EARLY_MAY));
            assertThat(said(advice.basis()))
                    .containsExactly(
                            "it may be kept under FBP",
                            "weeks with a sale: 12 of 12",
                            "a supply of 28 pieces lasts 28 days");
        });
    }

    @Test
    void withoutLossesNoEffectIsClaimed() {
        for (Optional<PastLosses> losses :
                List.of(Optional.<PastLosses>empty(), Optional.of(new PastLosses(84, 0, Amounts.NONE, 0)))) {
            assertThat(adviser(move(losses)).advise(may(20)).advices())
                    .singleElement()
                    .satisfies(advice -> assertThat(advice.effect()).isEqualTo(new ExpectedEffect.NotKnown()));
        }
    }

    @Test
    void whatStaysIsNotAdvisedAndWhatIsNotKnownIsSaid() {
        SchemeAdvice placements = SchemeAdvice.of(
                List.of(ProductFacts.of(MUG, Collections.nCopies(3, new ProductFacts.Week(7, true)))),
                Country.of("CN"),
                PlacementPolicy.OURS,
                LocalDate.of(2026, 5, 20));
        Placement stay = new Placement.Stay(MUG, List.of(Placement.Against.SLOW), new Steadiness(WEEKS, 0));

        Adviser.Counsel counsel = new SchemeAdviser(placements, EARLY_MAY).advise(may(20));

        assertThat(counsel.advices()).isEmpty();
        assertThat(counsel.notJudged())
                .isEqualTo(List.of(placements.placements().get(0).message()));
        assertThat(adviser(stay).advise(may(20))).isEqualTo(new Adviser.Counsel(List.of(), List.of()));
    }

    private static Placement move(Optional<PastLosses> losses) {
        return new Placement.Move(
                MUG, Scheme.FBP, new Steadiness(WEEKS, 0), new Placement.Effect(losses, 28, 28, Storage.NOT_PUBLISHED));
    }

    private static SchemeAdviser adviser(Placement placement) {
        return new SchemeAdviser(new SchemeAdvice(List.of(placement)), EARLY_MAY);
    }
}
