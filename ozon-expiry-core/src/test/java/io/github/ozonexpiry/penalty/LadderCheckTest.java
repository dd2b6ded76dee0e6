package io.github.ozonexpiry.penalty;

import static io.github.ozonexpiry.posting.Postings.aPosting;
import static io.github.ozonexpiry.posting.Postings.line;
import static io.github.ozonexpiry.posting.Postings.step;
import static io.github.ozonexpiry.posting.Postings.tariff;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Tariffication;
import io.github.ozonexpiry.posting.Tariffication.Step;
import io.github.ozonexpiry.posting.Tariffication.Tariff;
import io.github.ozonexpiry.rule.Finding;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderCheckTest {

    private static final String OPEN_END = "9999-12-31T23:59:59.9999999Z";
    private static final Step FREE = step("no_discount", "0", "0", null, "2026-05-04T12:00:00Z");
    private static final Step DEAR = step("commission", "2", "100", "100", OPEN_END);

    @Test
    void aLadderThatAgreesWithItselfHasNoFinding() {
        Tariffication stated = new Tariffication(
                Stated.of(tariff("no_discount", "0", "0", null)),
                Stated.of(tariff("commission", "2", "100", "100")),
                Stated.of(Instant.parse("2026-05-04T12:00:01Z")),
                List.of(FREE, DEAR));

        assertThat(findings(stated)).isEmpty();
    }

    @Test
    void aLadderWithoutStepsIsNotChecked() {
        Tariffication stated = new Tariffication(
                Stated.of(tariff("commission", "2", "100", "100")), Stated.absent(), Stated.absent(), List.of());

        assertThat(findings(stated)).isEmpty();
    }

    @Test
    void aLastStepWithAnEndIsNamedWithItsEnd() {
        assertThat(findings(Tariffication.of(List.of(FREE))))
                .containsExactly(Finding.against(
                        "LAST_STEP_NOT_OPEN_ENDED",
                        LadderCheck.LAST_STEP_NOT_OPEN_ENDED.rule(),
                        Instant.parse("2026-05-04T12:00:00Z")));
    }

    @ParameterizedTest
    @CsvSource({
        "no_discount, 0, 0, true",
        "no_discount, 0.0, 0, true",
        "no_discount, 0, , true", // Ozon writes an empty charge for the tariff of the moment
        "no_discount, 1, 0, false",
        "commission, 0, 0, false",
        "no_discount, 0, 1, false",
    })
    void theTariffOfTheMomentMustBeOneOfTheSteps(String type, String rate, String charge, boolean known) {
        Tariffication stated = new Tariffication(
                Stated.of(tariff(type, rate, charge, null)), Stated.absent(), Stated.absent(), List.of(FREE, DEAR));

        assertThat(names(stated)).isEqualTo(known ? List.of() : List.of("CURRENT_TARIFF_NOT_AMONG_STEPS"));
    }

    @Test
    void aTariffOfTheMomentThatIsNoStepIsDescribed() {
        Tariffication stated = new Tariffication(
                Stated.of(tariff("commission", "2.50", "150", null)), Stated.absent(), Stated.absent(), List.of(DEAR));

        assertThat(findings(stated).get(0).message().arguments()).containsExactly("commission 2.50 %, 150 RUB");
        assertThat(findings(stated).get(0).rule()).hasToString("Optional[T-04]");
    }

    @Test
    void aTariffOfTheMomentWithoutWordsIsDescribedAsFarAsItGoes() {
        Tariff silent = new Tariff(Stated.nothing(), Stated.nothing(), Stated.nothing(), Stated.nothing());
        Tariffication stated = new Tariffication(Stated.of(silent), Stated.absent(), Stated.absent(), List.of(DEAR));

        assertThat(findings(stated).get(0).message().arguments()).containsExactly("? 0 %");
    }

    @ParameterizedTest
    @CsvSource({"2026-05-04T12:00:01Z, true", "2026-05-04T12:00:00Z, false", "2026-05-04T12:00:02Z, false"})
    void theNextTariffStartsOneSecondAfterAStepEnds(Instant start, boolean known) {
        Tariffication stated =
                new Tariffication(Stated.absent(), Stated.absent(), Stated.of(start), List.of(FREE, DEAR));

        assertThat(names(stated)).isEqualTo(known ? List.of() : List.of("NEXT_TARIFF_STARTS_OUTSIDE_STEPS"));
    }

    @Test
    void stepsThatDoNotAscendAreNamedByTheirPlace() {
        assertThat(findings(Tariffication.of(List.of(DEAR, FREE))))
                .containsExactly(Finding.against("STEPS_NOT_ASCENDING", LadderCheck.STEPS_NOT_ASCENDING.rule(), 2));
        assertThat(findings(Tariffication.of(List.of(FREE, FREE, DEAR))))
                .containsExactly(Finding.against("STEPS_NOT_ASCENDING", LadderCheck.STEPS_NOT_ASCENDING.rule(), 2));
    }

    @ParameterizedTest
    @CsvSource({
        // price 1,000: what type, rate and minimum give (T-06)
        "commission, 3, 30, , true",
        "commission, 3, 30.99, , true", // less than a rouble: rounding
        "commission, 3, 31, , false",
        "commission, 3, 29, , false",
        "commission, 3, 50, 50, true",
        "commission, 3, 30, 50, false",
        "discount, 3, 30, , true",
        "discount, 3, -30, , true",
        "discount, 3, 24, 24, false", // a discount has no minimum
    })
    void aChargeIsCheckedAgainstRateMinimumAndPrice(
            String type, String rate, String charge, String minimum, boolean agrees) {
        Tariffication stated = Tariffication.of(List.of(step(type, rate, charge, minimum, OPEN_END)));

        assertThat(names(stated)).isEqualTo(agrees ? List.of() : List.of("CHARGE_NOT_RATE_TIMES_PRICE"));
    }

    @Test
    void aChargeThatDiffersIsNamedWithBothAmountsAndItsStep() {
        Tariffication stated = Tariffication.of(List.of(
                step("commission", "3", "30", null, "2026-05-04T12:00:00Z"),
                step("commission", "3", "35", null, OPEN_END)));

        assertThat(findings(stated).get(0).message().arguments())
                .containsExactly(2, Money.of("35", "RUB"), Money.of("30", "RUB"));
    }

    @Test
    void aChargeInAnotherCurrencyThanThePriceDiffers() {
        Tariff yuan = new Tariff(
                Stated.of(Word.of(Tariffication.Type.COMMISSION)),
                Stated.of(BigDecimal.valueOf(3)),
                Stated.of(Money.of("30", "CNY")),
                Stated.absent());

        assertThat(names(Tariffication.of(List.of(new Step(yuan, Stated.nothing())))))
                .containsExactly("CHARGE_NOT_RATE_TIMES_PRICE");
    }

    @Test
    void theDocumentedExampleOfTheV4ListContradictsItselfInEveryRespectThatItsSingleStepAllows() {
        // Numbers of Ozon's example of /v4/posting/fbs/list (API-V4-EX): goods for 19,970 RUB, one discount step of
        // 2 % with a charge and a minimum of 24, current tariff 2 % of 100, next 2.5 % from 2026-05-20.
        Tariffication stated = new Tariffication(
                Stated.of(tariff("commission", "2", "100.00", "50.00")),
                Stated.of(tariff("commission", "2.5", "150.00", "100.00")),
                Stated.of(Instant.parse("2026-05-20T00:00:00Z")),
                List.of(step("discount", "2", "24.00", "24.00", "2026-05-15T23:59:59Z")));
        Posting posting = aPosting()
                .lines(List.of(line(1, "12990.00"), line(2, "3490.00")))
                .tariffication(stated)
                .build();

        assertThat(TariffLadder.of(posting).findings())
                .extracting(Finding::name)
                .containsExactly(
                        "LAST_STEP_NOT_OPEN_ENDED",
                        "CURRENT_TARIFF_NOT_AMONG_STEPS",
                        "NEXT_TARIFF_STARTS_OUTSIDE_STEPS",
                        "CHARGE_NOT_RATE_TIMES_PRICE");
    }

    private static List<Finding> findings(Tariffication stated) {
        Posting posting =
                aPosting().lines(List.of(line(1, "1000"))).tariffication(stated).build();
        return TariffLadder.of(posting).findings();
    }

    private static List<String> names(Tariffication stated) {
        return findings(stated).stream().map(Finding::name).toList();
    }
}
