package io.github.ozonexpiry.audit;

import static io.github.ozonexpiry.audit.Charges.DAY;
import static io.github.ozonexpiry.audit.Charges.ONE;
import static io.github.ozonexpiry.audit.Charges.POLICY;
import static io.github.ozonexpiry.audit.Charges.cny;
import static io.github.ozonexpiry.audit.Charges.listed;
import static io.github.ozonexpiry.audit.Charges.percent;
import static io.github.ozonexpiry.audit.Charges.price;
import static io.github.ozonexpiry.audit.Charges.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.audit.Billed.Detail;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.money.Percent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AuditValuesTest {

    private static final Percent THREE = Percent.of("3");
    private static final Optional<Money> NONE = Optional.empty();

    @Test
    void aBasisNeedsPricesOfOneCurrencyThatAreNotNegative() {
        assertThatThrownBy(() -> new Basis(List.of(), NONE, THREE, Optional.empty(), NONE, NONE))
                .hasMessage("a charge needs a price to be a share of");
        assertThatThrownBy(() -> Basis.of(cny("-1"), THREE)).hasMessage("a price is not negative: -1 CNY");
        assertThatThrownBy(() -> new Basis(List.of(cny("1"), rub("2")), NONE, THREE, Optional.empty(), NONE, NONE))
                .hasMessage("a price in another currency than the first line: 2 RUB");
        assertThatThrownBy(
                        () -> new Basis(List.of(cny("1")), Optional.of(rub("2")), THREE, Optional.empty(), NONE, NONE))
                .hasMessage("a price in another currency than the first line: 2 RUB");
        assertThat(Basis.of(cny("0"), THREE).price()).isEqualTo(cny("0"));
    }

    @Test
    void aBasisNeedsAPositiveRateAndLimitsInRoubles() {
        Basis basis = Basis.of(cny("1"), THREE);

        assertThatThrownBy(() -> basis.limited(Optional.of(BigDecimal.ZERO), NONE, NONE))
                .hasMessage("a rate is positive: 0");
        assertThatThrownBy(() -> basis.limited(Optional.empty(), Optional.of(cny("1")), NONE))
                .hasMessage("a limit is in roubles and not negative: 1 CNY");
        assertThatThrownBy(() -> basis.limited(Optional.empty(), NONE, Optional.of(rub("-1"))))
                .hasMessage("a limit is in roubles and not negative: -1 RUB");
        assertThatThrownBy(() -> basis.limited(Optional.empty(), Optional.of(rub("51")), Optional.of(rub("50"))))
                .hasMessage("least charge 51 RUB above the greatest 50 RUB");
        assertThatCode(() -> basis.limited(Optional.empty(), Optional.of(rub("50")), Optional.of(rub("50"))))
                .doesNotThrowAnyException();
        assertThatCode(() -> basis.limited(Optional.empty(), Optional.of(rub("0")), NONE))
                .doesNotThrowAnyException();
    }

    @Test
    void numbersOfMoreThanEighteenDigitsAreRefused() {
        String most = "123456789012345678";

        assertThatCode(() -> Basis.of(cny(most), THREE)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Basis.of(cny(most + "9"), THREE)).hasMessageContaining("more than 18 digits");
        assertThatThrownBy(() -> Basis.of(cny("1"), Percent.of("0.0000000000000000001")))
                .hasMessageContaining("more than 18 digits");
        assertThatCode(() -> percent("0.000000000000000001")).doesNotThrowAnyException();
        assertThatThrownBy(() -> percent(most + "9")).hasMessageContaining("more than 18 digits");
        assertThatThrownBy(() -> price(most + "9")).hasMessageContaining("more than 18 digits");
        assertThatThrownBy(() -> listed(ONE, most + "9")).hasMessageContaining("more than 18 digits");
        assertThatThrownBy(() -> Basis.of(cny("1"), THREE).limited(Optional.of(new BigDecimal(most + "9")), NONE, NONE))
                .hasMessageContaining("more than 18 digits");
        assertThatThrownBy(
                        () -> Basis.of(cny("1"), THREE).limited(Optional.empty(), NONE, Optional.of(rub(most + "9"))))
                .hasMessageContaining("more than 18 digits");
    }

    @Test
    void anIndexThatIsFarTooLongIsRefused() {
        Optional<BigDecimal> index = Optional.of(new BigDecimal("1E+999999"));

        assertThatThrownBy(() -> new Detail(Optional.empty(), NONE, index, Optional.empty()))
                .hasMessage("a number of more than 18 digits: 1E+999999");
    }

    @Test
    void aComputedChargeIsNotNegative() {
        assertThatThrownBy(() -> Expected.of(ONE, ChargeKind.DELAY, DAY, cny("-1")))
                .hasMessage("a computed charge is not negative: -1 CNY");
        assertThat(Expected.of(ONE, ChargeKind.DELAY, DAY, cny("0")).money()).contains(cny("0"));
    }

    @Test
    void aLineNeedsASide() {
        assertThatThrownBy(() -> new Sides(List.of(), List.of(), List.of(), NONE, NONE))
                .hasMessage("a line needs something computed or something billed");
    }

    @Test
    void aFormulaKeepsALimitThatIsJustReached() {
        // 3 % of 50,000 RUB is 1,500 RUB.
        assertThat(charge("50000", "50", "1500")).contains(rub("1500"));
        assertThat(charge("50000.34", "50", "1500")).contains(rub("1500"));
        assertThat(charge("49999", "50", "1500")).contains(rub("1499.97"));
        assertThat(charge("1666", "50", "1500")).contains(rub("50"));
        assertThat(charge("1667", "50", "1500")).contains(rub("50.01"));
    }

    @Test
    void aShareOfNothingHasNoMinimum() {
        assertThat(charge("0", "50", "1500")).contains(rub("0"));
    }

    @Test
    void aPolicyRefusesDaysOutOfOrder() {
        assertThatThrownBy(() -> AuditPolicy.of(DAY, DAY.minusDays(1), DAY))
                .hasMessage("first day 2026-05-09 after the last 2026-05-08");
        assertThatCode(() -> policy(0, 31)).doesNotThrowAnyException();
        assertThatCode(() -> policy(31, 0)).doesNotThrowAnyException();
        assertThatThrownBy(() -> policy(-1, 0)).hasMessage("visibleAfter: 0 to 31 days, got -1");
        assertThatThrownBy(() -> policy(0, 32)).hasMessage("rateDays: 0 to 31 days, got 32");
    }

    @Test
    void aPolicyKeepsWhatItWasTold() {
        LocalDate next = DAY.plusDays(1);

        assertThat(POLICY.without(Set.of(DAY))
                        .without(Set.of(next))
                        .objected(Set.of(ONE))
                        .unread())
                .containsExactlyInAnyOrder(DAY, next);
        assertThat(POLICY.objected(Set.of(ONE)).without(Set.of(DAY)).objected()).containsExactly(ONE);
    }

    @Test
    void anErrorThatIsNotNamedFitsThoseOfTheIndexOnly() {
        assertThat(ChargeKind.ERROR.fits(ChargeKind.DELAY)).isTrue();
        assertThat(ChargeKind.DELAY.fits(ChargeKind.ERROR)).isTrue();
        assertThat(ChargeKind.DELAY.fits(ChargeKind.DELAY)).isTrue();
        assertThat(ChargeKind.DELAY.fits(ChargeKind.CANCELLATION)).isFalse();
        assertThat(ChargeKind.ERROR.fits(ChargeKind.TARIFF)).isFalse();
    }

    private static Optional<Money> charge(String price, String least, String most) {
        return Basis.of(rub(price), THREE)
                .limited(Optional.empty(), Optional.of(rub(least)), Optional.of(rub(most)))
                .formula()
                .charge();
    }

    private static AuditPolicy policy(int visibleAfter, int rateDays) {
        return new AuditPolicy(
                DAY, DAY, DAY, Set.of(), visibleAfter, POLICY.rounding(), POLICY.rates(), rateDays, Set.of());
    }
}
