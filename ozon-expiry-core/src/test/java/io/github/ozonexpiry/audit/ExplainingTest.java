package io.github.ozonexpiry.audit;

import static io.github.ozonexpiry.audit.Charges.DAY;
import static io.github.ozonexpiry.audit.Charges.ONE;
import static io.github.ozonexpiry.audit.Charges.POLICY;
import static io.github.ozonexpiry.audit.Charges.TWO;
import static io.github.ozonexpiry.audit.Charges.cny;
import static io.github.ozonexpiry.audit.Charges.costing;
import static io.github.ozonexpiry.audit.Charges.grace;
import static io.github.ozonexpiry.audit.Charges.listed;
import static io.github.ozonexpiry.audit.Charges.ofDay;
import static io.github.ozonexpiry.audit.Charges.on;
import static io.github.ozonexpiry.audit.Charges.only;
import static io.github.ozonexpiry.audit.Charges.percent;
import static io.github.ozonexpiry.audit.Charges.price;
import static io.github.ozonexpiry.audit.Charges.rub;
import static io.github.ozonexpiry.audit.Charges.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.audit.AuditLine.Differing;
import io.github.ozonexpiry.audit.Billed.Detail;
import io.github.ozonexpiry.audit.Explanation.Kind;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.text.Message;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each explanation beside an amount that misses it by one fen. Source of the amounts: W-03, 3 % with a cap of 1,500 RUB at 12 RUB a CNY. */
class ExplainingTest {

    private static final Optional<BigDecimal> TWELVE = Optional.of(new BigDecimal("12"));
    private static final Optional<Money> NONE = Optional.empty();
    private static final Optional<Money> CAP = Optional.of(rub("1500"));

    /** 125 CNY. */
    private static final Expected CAPPED =
            charge("125", Basis.of(cny("5000"), Percent.of("3")).limited(TWELVE, NONE, CAP));

    /** 9 CNY. */
    private static final Expected SMALL =
            charge("9", Basis.of(cny("300"), Percent.of("3")).limited(TWELVE, NONE, CAP));

    @Test
    void theRateOfAnotherDayExplainsACap() {
        AuditPolicy policy = POLICY.rates((currency, day) ->
                day.equals(DAY.plusDays(1)) ? Optional.of(new BigDecimal("12.5")) : Optional.empty());

        // 1,500 RUB / 12.5 = 120 CNY.
        assertThat(shown(CAPPED, listed(ONE, "120"), policy))
                .containsExactly(new Explanation(
                        Kind.OTHER_RATE, Message.of("audit.why.OTHER_RATE", "12", "12.5", DAY.plusDays(1))));
        assertThat(shown(CAPPED, listed(ONE, "120.01"), policy)).isEmpty();
        assertThat(shown(CAPPED, listed(ONE, "119.99"), policy)).isEmpty();
        assertThat(shown(CAPPED, listed(ONE, "120"), POLICY)).isEmpty();
    }

    @Test
    void ratesAreLookedForOnThreeDaysBeforeAndAfter() {
        for (int days : List.of(-4, -3, 3, 4)) {
            LocalDate other = DAY.plusDays(days);
            AuditPolicy policy = POLICY.rates((currency, day) -> currency.code().equals("CNY") && day.equals(other)
                    ? Optional.of(new BigDecimal("12.5"))
                    : Optional.empty());

            assertThat(shown(CAPPED, listed(ONE, "120"), policy)).hasSize(Math.abs(days) == 3 ? 1 : 0);
        }
    }

    @Test
    void whatOzonStatesAsWeDoIsNoOtherNumber() {
        AuditPolicy policy = POLICY.rates((currency, day) -> Optional.of(new BigDecimal("12.5")));

        for (Detail same : List.of(price("5000"), percent("3"))) {
            assertThat(shown(CAPPED, with(same, listed(ONE, "120")), policy))
                    .extracting(Explanation::kind)
                    .containsExactly(Kind.OTHER_RATE);
        }
    }

    @Test
    void aRateThatIsNotPositiveExplainsNothing() {
        AuditPolicy policy = POLICY.rates((currency, day) -> Optional.of(BigDecimal.ZERO));

        assertThat(shown(CAPPED, listed(ONE, "120"), policy)).isEmpty();
        // At no roubles a CNY no cap would be reached: 3 % of 5,000 CNY.
        assertThat(shown(CAPPED, listed(ONE, "150"), policy))
                .extracting(Explanation::kind)
                .containsExactly(Kind.LIMIT);
    }

    @Test
    void ozonsPriceExplainsAnAmount() {
        assertThat(shown(SMALL, with(price("310"), listed(ONE, "9.3"))))
                .containsExactly(
                        new Explanation(Kind.OTHER_PRICE, Message.of("audit.why.OTHER_PRICE", cny("300"), cny("310"))));
        assertThat(shown(SMALL, with(price("310"), listed(ONE, "9.31")))).isEmpty();
    }

    @Test
    void ozonsPercentExplainsAnAmount() {
        assertThat(shown(SMALL, with(percent("6"), listed(ONE, "18"))))
                .containsExactly(new Explanation(
                        Kind.OTHER_PERCENT, Message.of("audit.why.OTHER_PERCENT", Percent.of("3"), Percent.of("6"))));
        assertThat(shown(SMALL, with(percent("6"), listed(ONE, "17.99")))).isEmpty();
    }

    @Test
    void priceAndPercentTogetherExplainAnAmount() {
        Detail both =
                new Detail(Optional.of(Percent.of("6")), Optional.of(cny("310")), Optional.empty(), Optional.empty());

        assertThat(kinds(SMALL, with(both, listed(ONE, "18.6")))).containsExactly(Kind.OTHER_PRICE, Kind.OTHER_PERCENT);
        assertThat(kinds(SMALL, with(both, listed(ONE, "18")))).isEmpty();
        assertThat(kinds(SMALL, with(both, listed(ONE, "18.61")))).isEmpty();
    }

    @Test
    void aNumberThatMakesNoDifferenceExplainsNothing() {
        Detail both =
                new Detail(Optional.of(Percent.of("9")), Optional.of(cny("310")), Optional.empty(), Optional.empty());
        Expected capped =
                charge("9", Basis.of(cny("300"), Percent.of("3")).limited(TWELVE, NONE, Optional.of(rub("300"))));

        // 9 % of 310 and of 300 are both capped at 300 RUB = 25 CNY.
        assertThat(kinds(capped, with(both, listed(ONE, "25")))).containsExactly(Kind.OTHER_PERCENT);
    }

    @Test
    void aPriceInAnotherCurrencyIsNotCompared() {
        Detail roubles = new Detail(Optional.empty(), Optional.of(rub("310")), Optional.empty(), Optional.empty());

        assertThat(kinds(SMALL, with(roubles, listed(ONE, "9.3")))).isEmpty();
    }

    @Test
    void ozonsPercentAndTheRateOfAnotherDayTogetherExplainAnAmount() {
        AuditPolicy policy = POLICY.rates((currency, day) -> Optional.of(new BigDecimal("12.5")));
        Billed billed = with(percent("2.5"), listed(ONE, "120"));

        // 2.5 % of 5,000 is 125 CNY: 1,562.5 RUB at 12.5, capped to 120 CNY.
        assertThat(shown(CAPPED, billed, policy).stream().map(Explanation::kind))
                .containsExactly(Kind.OTHER_PERCENT, Kind.OTHER_RATE);
    }

    @Test
    void anotherDayWithTheSameAmountIsADifferenceOfTheDay() {
        assertThat(shown(SMALL, on(DAY.plusDays(5), listed(ONE, "9"))))
                .containsExactly(
                        new Explanation(Kind.OTHER_DAY, Message.of("audit.why.OTHER_DAY", DAY, DAY.plusDays(5))));
        assertThat(shown(SMALL, on(DAY.plusDays(5), listed(ONE, "9.01")))).isEmpty();
    }

    @Test
    void preferentialStatusExplainsOnlyThatNothingIsCharged() {
        assertThat(kinds(SMALL, with(grace(), listed(ONE, "0")))).containsExactly(Kind.GRACE);
        assertThat(kinds(SMALL, with(grace(), listed(ONE, "0.01")))).isEmpty();
        Detail not = new Detail(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(false));
        assertThat(kinds(SMALL, with(not, listed(ONE, "0")))).isEmpty();
    }

    @Test
    void anObjectionExplainsOnlyThatNothingIsCharged() {
        AuditPolicy policy = POLICY.objected(Set.of(ONE));

        assertThat(shown(SMALL, listed(ONE, "0"), policy))
                .containsExactly(new Explanation(Kind.OBJECTED, Message.of("audit.why.OBJECTED")));
        assertThat(shown(SMALL, listed(ONE, "0.01"), policy)).isEmpty();
        assertThat(only(List.of(SMALL), List.of(), policy).explanations())
                .containsExactly(new Explanation(Kind.OBJECTED, Message.of("audit.why.OBJECTED")));
    }

    @Test
    void aCapThatWasNotAppliedExplainsAnAmount() {
        // 3 % of 5,000 CNY without the cap.
        assertThat(shown(CAPPED, listed(ONE, "150")))
                .containsExactly(new Explanation(Kind.LIMIT, Message.of("audit.why.LIMIT.most")));
        assertThat(shown(CAPPED, listed(ONE, "150.01"))).isEmpty();
    }

    @Test
    void aSumWithOtherChargesIsNotExplainedByTheNumbersOfOne() {
        // Without the cap the first would be 150 CNY, but 30 of the 150 are the second's.
        AuditLine line = Audit.of(List.of(CAPPED), List.of(listed(TWO, "30"), ofDay("1", "150")), POLICY)
                .lines()
                .get(1);

        assertThat(line).isInstanceOf(Differing.class);
        assertThat(line.explanations()).isEmpty();
    }

    @Test
    void aMinimumThatWasNotAppliedExplainsAnAmount() {
        Basis russia = Basis.of(rub("1000"), Percent.of("2"))
                .limited(Optional.empty(), Optional.of(rub("50")), Optional.of(rub("2000")));
        Expected least =
                Expected.of(ONE, ChargeKind.CANCELLATION, DAY, rub("50")).from(russia);

        assertThat(shown(least, costing(Optional.of(rub("20")), listed(ONE, "1"))))
                .containsExactly(new Explanation(Kind.LIMIT, Message.of("audit.why.LIMIT.least")));
        assertThat(shown(least, costing(Optional.of(rub("20.01")), listed(ONE, "1"))))
                .isEmpty();
    }

    @Test
    void limitsOfEachProductByItselfExplainAnAmount() {
        Basis two = new Basis(List.of(cny("5000"), cny("6000")), NONE, Percent.of("3"), TWELVE, NONE, CAP);

        assertThat(shown(charge("125", two), listed(ONE, "250")))
                .containsExactly(new Explanation(Kind.LIMIT, Message.of("audit.why.LIMIT.each")));
        assertThat(shown(charge("125", two), listed(ONE, "249.99"))).isEmpty();
    }

    @Test
    void someOfTheLinesExplainAnAmount() {
        Basis two = new Basis(List.of(cny("300"), cny("200")), NONE, Percent.of("3"), Optional.empty(), NONE, NONE);

        assertThat(shown(charge("15", two), listed(ONE, "6")))
                .containsExactly(new Explanation(
                        Kind.PART_OF_POSTING, Message.of("audit.why.PART_OF_POSTING", cny("500"), cny("200"))));
        assertThat(kinds(charge("15", two), listed(ONE, "9"))).containsExactly(Kind.PART_OF_POSTING);
        assertThat(kinds(charge("15", two), listed(ONE, "6.01"))).isEmpty();
        assertThat(kinds(charge("15", two), with(price("200"), listed(ONE, "6"))))
                .containsExactly(Kind.PART_OF_POSTING);
        assertThat(kinds(charge("15", two), with(price("500"), listed(ONE, "6"))))
                .isEmpty();
    }

    @Test
    void theWholePostingInsteadOfAPartExplainsAnAmount() {
        Basis part =
                new Basis(List.of(cny("300")), Optional.of(cny("500")), Percent.of("3"), Optional.empty(), NONE, NONE);

        assertThat(kinds(charge("9", part), listed(ONE, "15"))).containsExactly(Kind.PART_OF_POSTING);
        assertThat(kinds(charge("9", part), with(price("500"), listed(ONE, "15"))))
                .containsExactly(Kind.PART_OF_POSTING);
        assertThat(kinds(charge("9", part), listed(ONE, "15.01"))).isEmpty();
    }

    @Test
    void sumsOfMoreThanSixLinesExplainNothing() {
        assertThat(kinds(charge("18", lines(6)), listed(ONE, "3"))).containsExactly(Kind.PART_OF_POSTING);
        assertThat(kinds(charge("21", lines(7)), listed(ONE, "3"))).isEmpty();
    }

    @Test
    void anotherRoundingExplainsAnAmount() {
        Expected exact = charge("9.996", Basis.of(cny("333.2"), Percent.of("3")));

        assertThat(shown(exact, listed(ONE, "9.99"))).containsExactly(rounding("DOWN", "hundredth", "9.996"));
        assertThat(shown(exact, listed(ONE, "9"))).containsExactly(rounding("DOWN", "whole", "9.996"));
        assertThat(shown(exact, listed(ONE, "9.98"))).isEmpty();
        assertThat(shown(exact, listed(ONE, "11"))).isEmpty();
        assertThat(shown(charge("9.5", Basis.of(cny("95"), Percent.of("10"))), listed(ONE, "10")))
                .containsExactly(rounding("HALF_UP", "whole", "9.5"));
        assertThat(shown(charge("8.5", Basis.of(cny("85"), Percent.of("10"))), listed(ONE, "8")))
                .containsExactly(rounding("HALF_EVEN", "whole", "8.5"));
        assertThat(shown(charge("8.1", Basis.of(cny("81"), Percent.of("10"))), listed(ONE, "9")))
                .containsExactly(rounding("UP", "whole", "8.1"));
    }

    @Test
    void whoWantsNoRoundingComparesExactly() {
        Expected exact = charge("9.996", Basis.of(cny("333.2"), Percent.of("3")));
        AuditPolicy policy = POLICY.rounding(RoundingMode.UNNECESSARY);

        assertThat(shown(exact, listed(ONE, "10"), policy))
                .extracting(Explanation::kind)
                .containsExactly(Kind.ROUNDING);
        assertThat(only(List.of(exact), List.of(listed(ONE, "9.996")), policy)).isInstanceOf(AuditLine.Matched.class);
    }

    @Test
    void aBasisThatDoesNotGiveWhatWasComputedExplainsNothing() {
        Expected wrong = charge("10", Basis.of(cny("300"), Percent.of("3")));
        Expected withoutRate = charge("9", Basis.of(cny("300"), Percent.of("3")).limited(Optional.empty(), NONE, CAP));
        Expected otherCurrency =
                Expected.of(ONE, ChargeKind.CANCELLATION, DAY, cny("9")).from(Basis.of(rub("300"), Percent.of("3")));

        assertThat(kinds(wrong, with(percent("6"), listed(ONE, "18")))).isEmpty();
        assertThat(kinds(withoutRate, with(percent("6"), listed(ONE, "18")))).isEmpty();
        assertThat(kinds(otherCurrency, with(percent("6"), listed(ONE, "18")))).isEmpty();
    }

    @Test
    void whatIsChargedWithoutABasisIsNotExplainedByNumbers() {
        Expected bare = Expected.of(ONE, ChargeKind.CANCELLATION, DAY, cny("9"));

        assertThat(kinds(bare, with(percent("6"), listed(ONE, "18")))).isEmpty();
    }

    @Test
    void aChargeIsVisibleOnTheNextDay() {
        AuditPolicy sameDay = AuditPolicy.of(DAY, DAY, DAY);
        AuditPolicy nextDay = AuditPolicy.of(DAY, DAY, DAY.plusDays(1));

        assertThat(only(List.of(SMALL), List.of(), sameDay).explanations())
                .containsExactly(
                        new Explanation(Kind.NOT_VISIBLE_YET, Message.of("audit.why.NOT_VISIBLE_YET", DAY, 1, DAY)));
        assertThat(only(List.of(SMALL), List.of(), nextDay).explanations()).isEmpty();
    }

    private static Expected charge(String cny, Basis basis) {
        return Expected.of(ONE, ChargeKind.CANCELLATION, DAY, cny(cny)).from(basis);
    }

    private static Basis lines(int number) {
        return new Basis(Collections.nCopies(number, cny("100")), NONE, Percent.of("3"), Optional.empty(), NONE, NONE);
    }

    private static Explanation rounding(String mode, String unit, String computed) {
        return new Explanation(
                Kind.ROUNDING,
                Message.of(
                        "audit.why.ROUNDING",
                        cny(computed),
                        Message.of("audit.rounding." + mode),
                        Message.of("audit.rounding." + unit)));
    }

    private static List<Explanation> shown(Expected expected, Billed billed) {
        return shown(expected, billed, POLICY);
    }

    private static List<Explanation> shown(Expected expected, Billed billed, AuditPolicy policy) {
        AuditLine line = only(List.of(expected), List.of(billed), policy);
        assertThat(line).isInstanceOf(Differing.class);
        return line.explanations();
    }

    private static List<Kind> kinds(Expected expected, Billed billed) {
        return shown(expected, billed).stream().map(Explanation::kind).toList();
    }
}
