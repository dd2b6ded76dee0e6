package io.github.ozonexpiry.adviser;

import static io.github.ozonexpiry.prevention.Advices.may;
import static io.github.ozonexpiry.prevention.Advices.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ozonexpiry.adviser.SafetyStockAdviser.Product;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.prevention.AdviceKind;
import io.github.ozonexpiry.prevention.AdvisedValue;
import io.github.ozonexpiry.prevention.Adviser;
import io.github.ozonexpiry.prevention.ExpectedEffect;
import io.github.ozonexpiry.prevention.Subject;
import io.github.ozonexpiry.safety.Demand;
import io.github.ozonexpiry.safety.DemandReading;
import io.github.ozonexpiry.safety.DemandWarning;
import io.github.ozonexpiry.safety.ExposureTime;
import io.github.ozonexpiry.safety.ServiceLevel;
import io.github.ozonexpiry.text.Message;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * A product that sells 24 a day sells in an hour (40 minutes between two numbers, 20 until buyers see it) one on average. Of a Poisson distribution of
 * mean 1: at most 2 with 0.9197, at most 3 with 0.9810, at most 4 with 0.99634.
 */
class SafetyStockAdviserTest {

    private static final ExposureTime HOUR = ExposureTime.every(Duration.ofMinutes(40));
    private static final Sku MUG = new Sku(300410001);

    @Test
    void piecesToKeepBackAreAdvisedWithTheRiskBeforeAndAfter() {
        Adviser.Counsel counsel =
                adviser(new Product(MUG, reading(24), 2), "98").advise(may(20));

        assertThat(counsel.notJudged()).isEmpty();
        assertThat(counsel.advices()).singleElement().satisfies(advice -> {
            assertThat(advice.id().kind()).isEqualTo(AdviceKind.SAFETY_STOCK);
            assertThat(advice.id().subject()).isEqualTo(Subject.product("300410001"));
            assertThat(advice.id().value()).isEqualTo(new AdvisedValue.Count(3));
            assertThat(advice.effect()).isEqualTo(new ExpectedEffect.NotKnown());
            assertThat(said(advice.basis()))
                    .containsExactly(
                            "with 2 pieces kept back more is sold within 1 h in 8.04 % of cases", "with 3 in 1.9 %");
        });
    }

    @Test
    void whatIsEnoughAlreadyIsNotAdvised() {
        assertThat(adviser(new Product(MUG, reading(24), 3), "98")
                        .advise(may(20))
                        .advices())
                .isEmpty();
        assertThat(adviser(new Product(MUG, reading(24), 3), "99")
                        .advise(may(20))
                        .advices())
                .extracting(advice -> advice.id().value())
                .containsExactly(new AdvisedValue.Count(4));
    }

    @Test
    void aDemandOfAnotherKindIsSaidWithIt() {
        DemandReading warned = new DemandReading(
                Optional.of(new Demand.Poisson(24)),
                40,
                0,
                0,
                List.of(new DemandWarning(DemandWarning.Kind.TREND, Message.of("prevention.basis.demandWarned"))));

        assertThat(adviser(new Product(MUG, warned, 0), "98").advise(may(20)).advices())
                .singleElement()
                .satisfies(advice -> assertThat(said(advice.basis()).get(2))
                        .startsWith("the demand is not of the kind that this reckons with"));
    }

    @Test
    void tooFewDaysAreSaidWithTheNumberThatIsMissing() {
        DemandReading few = new DemandReading(Optional.empty(), 20, 3, 8, List.of());

        Adviser.Counsel counsel = adviser(new Product(MUG, few, 0), "98").advise(may(20));

        assertThat(counsel.advices()).isEmpty();
        assertThat(said(counsel.notJudged()))
                .containsExactly("product 300410001: demand: 20 days with stock, 8 more are needed");
    }

    @Test
    void fewerThanNoPiecesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Product(MUG, reading(24), -1))
                .withMessage("pieces kept back of product 300410001: 0 or more, got -1");
    }

    private static DemandReading reading(double aDay) {
        return new DemandReading(Optional.of(new Demand.Poisson(aDay)), 40, 0, 0, List.of());
    }

    private static SafetyStockAdviser adviser(Product product, String percent) {
        return new SafetyStockAdviser(List.of(product), HOUR, ServiceLevel.of(percent));
    }
}
