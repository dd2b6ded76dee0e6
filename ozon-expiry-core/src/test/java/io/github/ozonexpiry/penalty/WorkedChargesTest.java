package io.github.ozonexpiry.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.WorkedExample;
import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.rule.Confidence;
import io.github.ozonexpiry.rule.Origin;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The official example of the index and of the charge with its cap. Source: rules section 9; I-04 to I-07. */
class WorkedChargesTest {

    private static final CurrencyCode CNY = CurrencyCode.of("CNY");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 9);
    private static final ChargeCalculator SHOP = ChargeCalculator.of(
                    PenaltyTariffs.official().named("GLOBAL-5"), CNY)
            .rates((currency, day) ->
                    currency.equals(CNY) && day.equals(DAY) ? Optional.of(BigDecimal.valueOf(12)) : Optional.empty());
    private static final ChargeCalculator EXAMPLE = SHOP.atIndex(45, 900);

    @WorkedExample("W-02")
    @Test
    void anIndexOf45CancellationsAmong900ShipmentsLiesInBlueAndCostsThreePercent() {
        PenaltyTariff tariff = PenaltyTariffs.official().named("GLOBAL-5");
        Zone blue = tariff.zoneOf(45, 900).orElseThrow();

        assertThat(blue.name()).isEqualTo(Zone.Name.BLUE);
        assertThat(blue.percent()).hasToString("Optional[3 %]");
        assertThat(said(EXAMPLE, "100", Language.ENGLISH))
                .startsWith(
                        "tariff GLOBAL-5 (rules I-05, I-04, I-06, confidence A)",
                        "45 errors of 900 shipments: zone blue (above 4 %, up to 10 %)",
                        "3 % of 100 CNY = 3 CNY");
    }

    @WorkedExample("W-03")
    @Test
    void twoOrdersOf5000And300YuanCost125And9YuanTogether134() {
        Charge dear = charge(EXAMPLE, "5000");
        Charge cheap = charge(EXAMPLE, "300");

        assertThat(dear.amount()).contains(Money.of("125", "CNY"));
        assertThat(cheap.amount()).contains(Money.of("9", "CNY"));
        assertThat(dear.plus(cheap).amount()).contains(Money.of("134", "CNY"));
    }

    @Test
    void theChargeIsComputedByItsRuleAndTellsItsConfidence() {
        Charge.Known known = (Charge.Known) charge(EXAMPLE, "5000");

        assertThat(known.origin()).isEqualTo(new Origin.Computed(RuleId.of("I-05")));
        assertThat(known.confidence()).isEqualTo(Confidence.A);
    }

    @Test
    void theCapIsTracedStepByStep() {
        assertThat(said(EXAMPLE, "5000", Language.ENGLISH))
                .containsExactly(
                        "tariff GLOBAL-5 (rules I-05, I-04, I-06, confidence A)",
                        "45 errors of 900 shipments: zone blue (above 4 %, up to 10 %)",
                        "3 % of 5000 CNY = 150 CNY",
                        "150 CNY at 12 RUB for one CNY on 2026-05-09 = 1800 RUB",
                        "1800 RUB is above the maximum: 1500 RUB",
                        "1500 RUB at 12 RUB for one CNY on 2026-05-09 = 125 CNY",
                        "not rounded, Ozon published no rule: 125 CNY");
    }

    @Test
    void aChargeBelowTheCapIsTracedAndNotTurnedBack() {
        assertThat(said(SHOP.inZone(Zone.Name.BLUE), "300", Language.ENGLISH))
                .containsExactly(
                        "tariff GLOBAL-5 (rules I-05, I-04, I-06, confidence A)",
                        "zone blue (above 4 %, up to 10 %)",
                        "3 % of 300 CNY = 9 CNY",
                        "9 CNY at 12 RUB for one CNY on 2026-05-09 = 108 RUB",
                        "108 RUB lies within the limits (minimum none, maximum 1500 RUB)",
                        "not rounded, Ozon published no rule: 9 CNY");
    }

    @Test
    void theTraceIsThereInRussianAndChinese() {
        assertThat(said(EXAMPLE, "5000", Language.RUSSIAN))
                .containsExactly(
                        "тариф GLOBAL-5 (правила I-05, I-04, I-06, достоверность A)",
                        "ошибок 45 на 900 отправлений, зона: синяя (больше 4 %, до 10 % включительно)",
                        "3 % от 5000 CNY = 150 CNY",
                        "150 CNY по курсу 12 RUB за 1 CNY на 2026-05-09 = 1800 RUB",
                        "1800 RUB больше максимума: 1500 RUB",
                        "1500 RUB по курсу 12 RUB за 1 CNY на 2026-05-09 = 125 CNY",
                        "без округления, правила Ozon не публиковал: 125 CNY");
        assertThat(said(EXAMPLE, "300", Language.CHINESE))
                .containsExactly(
                        "收费标准 GLOBAL-5（规则 I-05, I-04, I-06，可信度 A）",
                        "900 个货件中有 45 个错误，区间：蓝色（高于 4 %，不超过 10 %）",
                        "300 CNY 的 3 % = 9 CNY",
                        "9 CNY 按 2026-05-09 汇率 1 CNY = 12 RUB 折合 108 RUB",
                        "108 RUB 在限额之内（下限 无，上限 1500 RUB）",
                        "不取整，Ozon 未公布取整规则：9 CNY");
    }

    @Test
    void theSumIsTracedAfterItsParts() {
        Charge.Known sum = (Charge.Known) charge(EXAMPLE, "5000").plus(charge(EXAMPLE, "300"));
        Wording english = Wording.in(Language.ENGLISH, ZoneOffset.UTC);

        assertThat(sum.trace()).hasSize(7 + 6 + 1);
        assertThat(english.say(sum.trace().get(13))).isEqualTo("125 CNY + 9 CNY = 134 CNY");
    }

    private static Charge charge(ChargeCalculator shop, String price) {
        Line line = Line.of(new Sku(1), "A-1", "teapot", 1, Money.of(price, "CNY"));
        return shop.charge(Breach.CANCELLATION, List.of(line), DAY);
    }

    private static List<String> said(ChargeCalculator shop, String price, Language language) {
        Wording wording = Wording.in(language, ZoneOffset.UTC);
        return ((Charge.Known) charge(shop, price))
                .trace().stream().map(wording::say).toList();
    }
}
