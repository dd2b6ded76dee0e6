package io.github.ozonexpiry.penalty;

import static io.github.ozonexpiry.penalty.Tables.tariff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.rule.Origin;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChargeCalculatorTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 9);
    private static final String OWN = "OWN | FBO | 3% | none | 36 CNY | 120 CNY | none | 0 | RU-1 | D | | | |";

    /** RU-1: 1.5 % of the goods, 20 to 700 RUB; a kopeck of the charge is two thirds of a rouble of the price. */
    @ParameterizedTest
    @CsvSource({
        "0.00, 20",
        "1333.32, 20", // 19.9998
        "1333.34, 20.0001",
        "2000, 30",
        "46666.00, 699.99", // one kopeck below the cap
        "46666.66, 699.9999",
        "46666.67, 700", // 700.00005
        "46667.34, 700", // 700.0101
        "1000000, 700",
    })
    void theChargeLiesBetweenMinimumAndMaximum(String price, String charge) {
        assertThat(charge("RU-1", "RUB", line(price, "RUB")).amount()).contains(Money.of(charge, "RUB"));
    }

    /** RU-2: 3 % of 50 RUB / 3 % is reached exactly; so is 700. */
    @ParameterizedTest
    @CsvSource({
        "CANCELLATION, 1666, 50", // 49.98
        "CANCELLATION, 1667, 50.01",
        "CANCELLATION, 23333, 699.99",
        "CANCELLATION, 23334, 700", // 700.02
        "DELAY, 10000, 150", // 1.5 %
    })
    void eachBreachHasItsPercent(Breach breach, String price, String charge) {
        ChargeCalculator shop = shop("RU-2", "RUB");

        assertThat(shop.charge(breach, List.of(line(price, "RUB")), DAY).amount())
                .contains(Money.of(charge, "RUB"));
    }

    @ParameterizedTest
    @CsvSource({
        "2000, 'within'",
        "4000, 'within'", // 120 exactly
        "1200, 'within'", // 36 exactly
        "1199, 'raised'",
        "4001, 'capped'",
    })
    void aLimitThatIsJustReachedChangesNothing(String price, String step) {
        ChargeCalculator own = ChargeCalculator.of(tariff(OWN), CurrencyCode.of("CNY"));

        Charge charge = own.charge(Breach.CANCELLATION, List.of(line(price, "CNY")), DAY);

        assertThat(keys(charge)).contains("charge.step." + step).doesNotContain("charge.step.exchanged");
    }

    /** 1 TRY = 4 RUB and 1 CNY = 12 RUB: 36 and 120 CNY are 108 and 360 TRY. */
    @ParameterizedTest
    @CsvSource({"3000, 108", "3599, 108", "3600, 108", "3700, 111", "12000, 360", "12001, 360"})
    void limitsOfAnotherCurrencyThanTheRoubleAreComparedInRoubles(String price, String charge) {
        ChargeCalculator own =
                ChargeCalculator.of(tariff(OWN), CurrencyCode.of("TRY")).rates(rates(Map.of("TRY", "4", "CNY", "12")));

        assertThat(own.charge(Breach.CANCELLATION, List.of(line(price, "TRY")), DAY)
                        .amount())
                .contains(Money.of(charge, "TRY"));
    }

    @Test
    void aShopInRoublesIsComparedWithLimitsOfAnotherCurrencyWithoutTurningItsOwnAmount() {
        ChargeCalculator own =
                ChargeCalculator.of(tariff(OWN), CurrencyCode.RUB).rates(rates(Map.of("CNY", "12")));

        Charge raised = own.charge(Breach.CANCELLATION, List.of(line("300", "RUB")), DAY);

        assertThat(raised.amount()).contains(Money.of("432", "RUB"));
        assertThat(english((Charge.Known) raised))
                .containsExactly(
                        "tariff OWN (rules RU-1, confidence D)",
                        "3 % of 300 RUB = 9 RUB",
                        "9 RUB is below the minimum: 36 CNY",
                        "36 CNY at 12 RUB for one CNY on 2026-05-09 = 432 RUB",
                        "not rounded, Ozon published no rule: 432 RUB");
    }

    @Test
    void betweenTwoForeignCurrenciesBothRatesAreTraced() {
        ChargeCalculator own =
                ChargeCalculator.of(tariff(OWN), CurrencyCode.of("TRY")).rates(rates(Map.of("TRY", "4", "CNY", "12")));

        Charge capped = own.charge(Breach.CANCELLATION, List.of(line("20000", "TRY")), DAY);

        assertThat(english((Charge.Known) capped))
                .containsSubsequence(
                        "600 TRY at 4 RUB for one TRY on 2026-05-09 = 2400 RUB",
                        "2400 RUB is above the maximum: 120 CNY",
                        "120 CNY at 12 RUB for one CNY on 2026-05-09 = 1440 RUB",
                        "1440 RUB at 4 RUB for one TRY on 2026-05-09 = 360 TRY");
    }

    /** W-03 at the cap: 1,500 RUB at 12 are 125 CNY, which is 3 % of 4,166.66... CNY. */
    @ParameterizedTest
    @CsvSource({"4166.66, 124.9998", "4166.67, 125", "4167, 125"})
    void theCapInRoublesIsReachedToTheFen(String price, String charge) {
        ChargeCalculator shop =
                shop("GLOBAL-5", "CNY").rates(rates(Map.of("CNY", "12"))).inZone(Zone.Name.BLUE);

        assertThat(shop.charge(Breach.CANCELLATION, List.of(line(price, "CNY")), DAY)
                        .amount())
                .contains(Money.of(charge, "CNY"));
    }

    /** 1,500 / 7 = 214.285714285714285714 28..., 20 decimals. */
    @ParameterizedTest
    @CsvSource({
        "EXACT, 214.28571428571428571429",
        "HUNDREDTHS_HALF_UP, 214.29",
        "HUNDREDTHS_UP, 214.29",
        "WHOLE_HALF_UP, 214",
    })
    void aQuotientWithoutEndKeepsTwentyDecimalsAndIsRoundedAsAsked(Charge.Rounding rounding, String charge) {
        ChargeCalculator shop = shop("GLOBAL-5", "CNY")
                .rates(rates(Map.of("CNY", "7")))
                .inZone(Zone.Name.RED)
                .rounding(rounding);

        Charge capped = shop.charge(Breach.CANCELLATION, List.of(line("9000", "CNY")), DAY);

        assertThat(capped.amount()).contains(Money.of(charge, "CNY"));
        assertThat(last(capped).arguments()).containsExactly(rounding, Money.of(charge, "CNY"));
    }

    @Test
    void aShopInRoublesNeedsNoRate() {
        Charge charge = shop("GLOBAL-5", "RUB")
                .inZone(Zone.Name.YELLOW)
                .charge(Breach.CANCELLATION, List.of(line("1000", "RUB")), DAY);

        assertThat(charge.amount()).contains(Money.of("60", "RUB"));
        assertThat(keys(charge))
                .containsExactly(
                        "charge.step.tariff",
                        "charge.step.zone",
                        "charge.step.share",
                        "charge.step.within",
                        "charge.step.rounding");
    }

    @Test
    void aTariffWithoutLimitsNeedsNoRate() {
        PenaltyTariff free = tariff("OWN | FBO | 3% | ? | none | none | none | 0 | RU-1 | D | | | |");

        Charge charge = ChargeCalculator.of(free, CurrencyCode.of("TRY"))
                .charge(Breach.CANCELLATION, List.of(line("1000", "TRY")), DAY);

        assertThat(charge.amount()).contains(Money.of("30", "TRY"));
        assertThat(keys(charge)).containsExactly("charge.step.tariff", "charge.step.share", "charge.step.rounding");
    }

    @Test
    void aMinimumAloneRaises() {
        PenaltyTariff least = tariff("OWN | FBO | 3% | ? | 50 RUB | none | none | 0 | RU-1 | D | | | |");

        assertThat(ChargeCalculator.of(least, CurrencyCode.RUB)
                        .charge(Breach.CANCELLATION, List.of(line("1000", "RUB")), DAY)
                        .amount())
                .contains(Money.of("50", "RUB"));
    }

    @Test
    void aMissingRateIsNamedWithCurrencyAndDay() {
        ChargeCalculator shop = shop("GLOBAL-5", "CNY").inZone(Zone.Name.BLUE);
        List<Line> goods = List.of(line("300", "CNY"));

        Charge without = shop.charge(Breach.CANCELLATION, goods, DAY);
        Charge otherDay = shop.rates(rates(Map.of("CNY", "12"))).charge(Breach.CANCELLATION, goods, DAY.plusDays(1));

        assertThat(without).isEqualTo(notKnown("charge.notKnown.rate", CurrencyCode.of("CNY"), DAY));
        assertThat(otherDay).isEqualTo(notKnown("charge.notKnown.rate", CurrencyCode.of("CNY"), DAY.plusDays(1)));
        assertThat(english(without)).isEqualTo("no exchange rate of CNY to the rouble on 2026-05-09 is given");
    }

    @Test
    void aMissingRateOfTheLimitIsNamedToo() {
        ChargeCalculator own =
                ChargeCalculator.of(tariff(OWN), CurrencyCode.of("TRY")).rates(rates(Map.of("TRY", "4")));

        assertThat(own.charge(Breach.CANCELLATION, List.of(line("300", "TRY")), DAY))
                .isEqualTo(notKnown("charge.notKnown.rate", CurrencyCode.of("CNY"), DAY));
    }

    @ParameterizedTest
    @CsvSource({"0", "-12"})
    void aRateThatIsNotAboveZeroIsRefused(String rate) {
        ChargeCalculator shop =
                shop("GLOBAL-5", "CNY").rates(rates(Map.of("CNY", rate))).inZone(Zone.Name.BLUE);

        assertThatThrownBy(() -> shop.charge(Breach.CANCELLATION, List.of(line("300", "CNY")), DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a rate is above zero: " + rate + " RUB for one CNY on 2026-05-09");
    }

    @Test
    void aFreeZoneCostsNothingWhateverIsKnownOfTheGoods() {
        Charge charge = shop("RU-4", "RUB").atIndex(18, 900).charge(Breach.DELAY, List.of(), DAY);

        assertThat(charge.amount()).contains(Money.of("0", "RUB"));
        assertThat(keys(charge)).containsExactly("charge.step.tariff", "charge.step.counted", "charge.step.freeZone");
    }

    /** RU-4: 2 % of 10,000 once, twice, three times; at most 2,000. */
    @ParameterizedTest
    @CsvSource({"2.1, 200", "5.1, 400", "10.1, 600"})
    void aZoneMultipliesThePercent(String index, String charge) {
        ChargeCalculator shop = shop("RU-4", "RUB").atIndex(Percent.of(index));

        Charge delay = shop.charge(Breach.DELAY, List.of(line("10000", "RUB")), DAY);

        assertThat(delay.amount()).contains(Money.of(charge, "RUB"));
        assertThat(keys(delay)).contains("charge.step.index");
    }

    @Test
    void aBreachThatIsNotChargedCostsNothingAndSaysSo() {
        Charge charge = charge(Breach.DELAY, "GLOBAL-5", "CNY", line("300", "CNY"));

        assertThat(charge.amount()).contains(Money.of("0", "CNY"));
        assertThat(keys(charge)).containsExactly("charge.step.tariff", "charge.step.noFee");
    }

    @Test
    void whatNobodyPublishedIsNotKnown() {
        assertThat(charge("GLOBAL-2022", "CNY", line("300", "CNY")))
                .isEqualTo(notKnown("charge.notKnown.notPublished", Breach.CANCELLATION, "GLOBAL-2022"));
        assertThat(english(charge("GLOBAL-2022", "CNY", line("300", "CNY"))))
                .isEqualTo("cancellation: nobody published what tariff GLOBAL-2022 charges");
    }

    @Test
    void withoutIndexAChargeByZonesIsNotKnown() {
        assertThat(charge("RU-3", "RUB", line("300", "RUB"))).isEqualTo(notKnown("charge.notKnown.noIndex", "RU-3"));
    }

    @Test
    void anIndexChangesNothingWhereTheTariffHasNoZones() {
        Charge charge = shop("RU-1", "RUB")
                .atIndex(Percent.of("50"))
                .atIndex(1, 2)
                .charge(Breach.CANCELLATION, List.of(line("10000", "RUB")), DAY);

        assertThat(charge.amount()).contains(Money.of("150", "RUB"));
        assertThat(keys(charge)).doesNotContain("charge.step.index", "charge.step.counted");
    }

    @Test
    void aZoneThatTheTariffDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> shop("RU-4", "RUB").inZone(Zone.Name.RED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("no zone RED in tariff tariffs\\.tsv:\\d+: RU-4");
    }

    @Test
    void severalPiecesAreSummedUpAndTheAssumptionIsNamed() {
        Line two = Line.of(new Sku(1), "A-1", "teapot", 2, Money.of("1000", "RUB"));

        Charge charge = charge("RU-2", "RUB", two, line("500", "RUB"));

        assertThat(charge.amount()).contains(Money.of("75", "RUB")); // 3 % of 2,500
        assertThat(((Charge.Known) charge).trace())
                .contains(Message.of("charge.step.pieces", 3L, Money.of("2500", "RUB")));
        assertThat(origin(charge)).isEqualTo(new Origin.Estimated(RuleId.of("RU-2")));
    }

    @Test
    void onePieceIsNoAssumption() {
        Charge charge = charge("RU-2", "RUB", line("2500", "RUB"));

        assertThat(keys(charge)).doesNotContain("charge.step.pieces", "charge.step.part");
        assertThat(origin(charge)).isEqualTo(new Origin.Computed(RuleId.of("RU-2")));
    }

    @Test
    void ofAPartlyCancelledOrderOnlyTheCancelledProductsCountAndTheAssumptionIsNamed() {
        Charge charge = shop("RU-2", "RUB").chargeOfPart(Breach.CANCELLATION, List.of(line("2500", "RUB")), DAY);

        assertThat(charge.amount()).contains(Money.of("75", "RUB"));
        assertThat(((Charge.Known) charge).trace()).contains(Message.of("charge.step.part", Money.of("2500", "RUB")));
        assertThat(origin(charge)).isEqualTo(new Origin.Estimated(RuleId.of("RU-2")));
    }

    @Test
    void goodsThatCannotBePricedAreNotKnownAndSayWhy() {
        Line silent = new Line(Stated.absent(), Stated.absent(), Stated.absent(), Stated.of(1), Stated.nothing());
        Line none = Line.of(new Sku(1), "A-1", "teapot", 0, Money.of("1000", "RUB"));

        assertThat(charge("RU-2", "RUB")).isEqualTo(notKnown("charge.notKnown.noGoods"));
        assertThat(charge("RU-2", "RUB", none)).isEqualTo(notKnown("charge.notKnown.noGoods"));
        assertThat(charge("RU-2", "RUB", silent, line("1", "CNY"))).isEqualTo(notKnown("charge.notKnown.price"));
        assertThat(charge("RU-2", "RUB", line("-0.01", "RUB"), line("5", "RUB")))
                .isEqualTo(notKnown("charge.notKnown.negative", Money.of("-0.01", "RUB")));
        assertThat(charge("RU-2", "RUB", line("5", "RUB"), line("5", "CNY")))
                .isEqualTo(notKnown("charge.notKnown.currency", Money.of("5", "CNY"), CurrencyCode.RUB));
    }

    private static Charge charge(String tariff, String currency, Line... lines) {
        return charge(Breach.CANCELLATION, tariff, currency, lines);
    }

    private static Charge charge(Breach breach, String tariff, String currency, Line... lines) {
        return shop(tariff, currency).charge(breach, List.of(lines), DAY);
    }

    private static ChargeCalculator shop(String tariff, String currency) {
        return ChargeCalculator.of(PenaltyTariffs.official().named(tariff), CurrencyCode.of(currency));
    }

    private static ExchangeRates rates(Map<String, String> roubles) {
        return (currency, day) -> day.equals(DAY)
                ? Optional.ofNullable(roubles.get(currency.code())).map(BigDecimal::new)
                : Optional.empty();
    }

    private static Line line(String price, String currency) {
        return Line.of(new Sku(1), "A-1", "teapot", 1, Money.of(price, currency));
    }

    private static Charge notKnown(String key, Object... arguments) {
        return new Charge.NotKnown(Message.of(key, arguments));
    }

    private static List<String> keys(Charge charge) {
        return ((Charge.Known) charge).trace().stream().map(Message::key).toList();
    }

    private static Message last(Charge charge) {
        List<Message> trace = new ArrayList<>(((Charge.Known) charge).trace());
        return trace.get(trace.size() - 1);
    }

    private static Origin origin(Charge charge) {
        return ((Charge.Known) charge).origin();
    }

    private static String english(Charge charge) {
        return Wording.in(Language.ENGLISH, ZoneOffset.UTC).say(((Charge.NotKnown) charge).reason());
    }

    private static List<String> english(Charge.Known charge) {
        Wording wording = Wording.in(Language.ENGLISH, ZoneOffset.UTC);
        return charge.trace().stream().map(wording::say).toList();
    }
}
