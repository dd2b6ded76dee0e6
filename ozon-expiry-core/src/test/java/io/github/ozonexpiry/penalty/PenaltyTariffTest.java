package io.github.ozonexpiry.penalty;

import static io.github.ozonexpiry.penalty.Tables.BLOCK_HEAD;
import static io.github.ozonexpiry.penalty.Tables.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.penalty.PenaltyTariff.BlockRule;
import io.github.ozonexpiry.penalty.PenaltyTariff.Evidence;
import io.github.ozonexpiry.penalty.PenaltyTariff.Fee;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.rule.Confidence;
import io.github.ozonexpiry.rule.DatedTable;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.rule.Validity;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PenaltyTariffTest {

    private static final Evidence SAID =
            new Evidence(List.of(RuleId.of("RU-1")), Confidence.C, Validity.ALWAYS, Optional.empty(), List.of("S"), "");
    private static final Evidence UNRULED =
            new Evidence(List.of(), Confidence.C, Validity.ALWAYS, Optional.empty(), List.of("S"), "");

    @Test
    void aBreachWithoutFeeIsNotPublished() {
        PenaltyTariff tariff = tariff(Map.of(), null, null, List.of(), 0, UNRULED);

        assertThat(tariff.fee(Breach.DELAY).kind()).isEqualTo(Fee.Kind.NOT_PUBLISHED);
        assertThat(tariff).hasToString("T");
    }

    @ParameterizedTest
    @CsvSource({"50, 50, true", "50, 50.01, true", "50.01, 50, false", "0, 0, true", "-0.01, 50, false"})
    void theMinimumDoesNotExceedTheMaximum(String minimum, String maximum, boolean allowed) {
        Money least = Money.of(minimum, "RUB");
        Money most = Money.of(maximum, "RUB");

        if (allowed) {
            assertThat(tariff(Map.of(), least, most, List.of(), 0, UNRULED).maximum())
                    .contains(most);
        } else {
            assertThatThrownBy(() -> tariff(Map.of(), least, most, List.of(), 0, UNRULED))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("tariff 'T': ")
                    .hasMessageContaining(minimum + " RUB")
                    .hasMessageContaining(maximum + " RUB");
        }
    }

    @Test
    void aNegativeMaximumAndTwoCurrenciesAreRefused() {
        assertThatThrownBy(() -> tariff(Map.of(), null, Money.of("-1", "RUB"), List.of(), 0, UNRULED))
                .hasMessage("tariff 'T': a limit is not negative: minimum none, maximum -1 RUB");
        assertThatThrownBy(() -> tariff(Map.of(), Money.of("1", "CNY"), Money.of("5", "RUB"), List.of(), 0, UNRULED))
                .hasMessage("tariff 'T': the minimum 1 CNY must not exceed the maximum 5 RUB, in one currency");
    }

    @Test
    void zonesLieOneAboveTheOtherFromZeroUp() {
        Zone low = zone(null, "4");
        Zone high = zone("4", null);

        assertThat(zones(low, high).zones()).containsExactly(low, high);
        assertThat(zones(zone(null, null)).zones()).hasSize(1);
        for (List<Zone> wrong : List.of(
                List.of(high),
                List.of(low),
                List.of(high, low),
                List.of(low, zone("5", null)),
                List.of(zone("1", "4"), high),
                List.of(low, zone("4", "9")),
                List.of(zone(null, null), zone(null, null)))) {
            assertThatThrownBy(() -> zones(wrong.toArray(Zone[]::new)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("tariff 'T': the zones must lie one above the other from 0 up without gap");
        }
    }

    @Test
    void aFeeOfTheZoneNeedsZonesWithAPercentEach() {
        Map<Breach, Fee> ofZone = Map.of(Breach.DELAY, Fee.OF_ZONE);
        Zone multiple = new Zone(Zone.Name.RED, Optional.of(Percent.of("4")), Optional.empty(), Optional.empty(), 2);

        assertThat(tariff(ofZone, null, null, List.of(zone(null, "4"), zone("4", null)), 0, SAID)
                        .zones())
                .hasSize(2);
        for (List<Zone> wrong : List.of(List.<Zone>of(), List.of(zone(null, "4"), multiple))) {
            assertThatThrownBy(() -> tariff(ofZone, null, null, wrong, 0, SAID))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("tariff 'T': a fee of the zone needs zones with a percent each");
        }
    }

    @Test
    void whatIsChargedOrFreeNeedsARule() {
        assertThat(tariff(Map.of(Breach.DELAY, Fee.NOT_PUBLISHED), null, null, List.of(), 0, UNRULED)
                        .evidence()
                        .rules())
                .isEmpty();
        assertThatThrownBy(() -> tariff(Map.of(Breach.DELAY, Fee.NOTHING), null, null, List.of(), 0, UNRULED))
                .hasMessage("tariff 'T': what is charged or free needs a rule");
        assertThatThrownBy(() -> tariff(Map.of(), null, null, List.of(), 1, UNRULED))
                .hasMessage("tariff 'T': what is charged or free needs a rule");
    }

    @Test
    void aTariffNeedsANameASchemeAndNoNegativeNumber() {
        assertThatThrownBy(() -> named(" ", Set.of(Scheme.FBS), 0))
                .hasMessage("a tariff needs a name, a scheme and 0 or more free a day, got ' ', [FBS] and 0");
        assertThatThrownBy(() -> named("T", Set.of(), 0)).hasMessageContaining("got 'T', [] and 0");
        assertThatThrownBy(() -> named("T", Set.of(Scheme.FBS), -1)).hasMessageContaining("got 'T', [FBS] and -1");
    }

    @Test
    void aRowIsNotSeenWhereItDoesNotHold() {
        Validity year = Validity.read("2026-01-01", "2027-01-01");
        Optional<LocalDate> after = Optional.of(LocalDate.of(2027, 1, 1));

        assertThatThrownBy(() -> new Evidence(List.of(), Confidence.C, year, after, List.of(), ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("seen on 2027-01-01, when it does not hold");
    }

    /** What is wrong in a user's file is named with file, line, column and value. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "X | FBX | 3% | 3% | none | none | none | 0 | RU-1 | C | | | | S; column 'schemes' has 'FBX': ",
                "X | FBO | 3 | 3% | none | none | none | 0 | RU-1 | C | | | | S; column 'cancellation' has '3': a share is written 4.5%",
                "X | FBO | 3% | -3% | none | none | none | 0 | RU-1 | C | | | | S; column 'delay' has '-3%': a share is not negative: -3 %",
                "X | FBO | 3% | 3% | -50 RUB | none | none | 0 | RU-1 | C | | | | S; column 'minimum' has '-50 RUB': an amount is not negative",
                "X | FBO | 3% | 3% | none | 1500 RBL | none | 0 | RU-1 | C | | | | S; column 'maximum' has '1500 RBL': there is no currency 'RBL'",
                "X | FBO | 3% | 3% | none | 1500 | none | 0 | RU-1 | C | | | | S; column 'maximum' has '1500': an amount is written 1500 RUB, or none",
                "X | FBO | 3% | 3% | none | none | GREEN 4 free | 0 | RU-1 | C | | | | S; column 'zones' has 'GREEN 4 free': a zone is written 'GREEN <=4 free', 'BLUE <=10 3%' or 'RED x3', got 'GREEN 4 free'",
                "X | FBO | 3% | 3% | none | none | PINK 3% | 0 | RU-1 | C | | | | S; column 'zones' has 'PINK 3%': No enum constant",
                "X | FBO | 3% | 3% | none | none | none | -1 | RU-1 | C | | | | S; column 'daily_free' has '-1': a number is not negative",
                "X | FBO | 3% | 3% | none | none | none | 0 | R1 | C | | | | S; column 'rules' has 'R1': not a rule id such as T-05: 'R1'",
                "X | FBO | 3% | 3% | none | none | none | 0 | RU-1 | E | | | | S; column 'confidence' has 'E': ",
                "X | FBO | 3% | 3% | none | none | none | 0 | RU-1 | C | soon | | | S; column 'from' has 'soon': ",
                "X | FBO | 3% | 3% | none | none | none | 0 | RU-1 | C | | 2026-01-01 | 2026-01-01 | S; column 'seen' has '2026-01-01': seen on 2026-01-01, when it does not hold",
                "X | FBO | 3% | 3% | 9 RUB | 8 RUB | none | 0 | RU-1 | C | | | | S; column 'name' has 'X': tariff 'X': the minimum 9 RUB must not exceed the maximum 8 RUB, in one currency",
                "X | FBO | zone | 3% | none | none | none | 0 | RU-1 | C | | | | S; column 'name' has 'X': tariff 'X': a fee of the zone needs zones with a percent each, got []",
            })
    void whatIsWrongInAFileIsNamed(String row, String message) {
        assertThatThrownBy(() -> Tables.tariff(row))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mine.tsv:2: " + message);
    }

    @Test
    void aTableReadsPercentsMultiplesAndFractions() {
        PenaltyTariff own = Tables.tariff(
                "X | FBO | 2.5% | 0% | 0 RUB | none | FREE <=2.5 free; BASE <=5 1.25%; TRIPLE x3 | 0 | RU-1 | C | | | | S");

        assertThat(own.zones())
                .extracting(zone -> zone.name() + " " + zone.percentOf(Percent.of("2")))
                .containsExactly("FREE 0 %", "BASE 1.25 %", "TRIPLE 6 %");
        assertThat(own.zones().get(1).above()).contains(Percent.of("2.5"));
        assertThat(own.minimum()).contains(Money.of("0", "RUB"));
        assertThat(own.fee(Breach.DELAY)).isEqualTo(new Fee(Fee.Kind.PERCENT, Percent.of("0")));
    }

    /** Sections 3.1 to 3.3: limits and what follows, as they stand there. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "GLOBAL-2022; [rFBS CANCELLATIONS >10 14-1 0 WAREHOUSE_BLOCKED 0+? never, aggregator CANCELLATIONS >10 14-1 0 WAREHOUSE_BLOCKED 0+? never, FBS CANCELLATIONS >20 14-1 0 WAREHOUSE_BLOCKED 0+? never, rFBS LATE >12 ?-? 0 WAREHOUSE_BLOCKED 0+? never, aggregator LATE >12 ?-? 0 WAREHOUSE_BLOCKED 0+? never, FBS LATE >20 ?-? 0 WAREHOUSE_BLOCKED 0+? never, rFBS CHANNEL_ERRORS >1 ?-? 0 WAREHOUSE_BLOCKED 0+? never]",
                "GLOBAL-2023; [ CANCELLATIONS >15 14-? 0 WAREHOUSE_BLOCKED 0+? never,  LATE >20 ?-? 0 WAREHOUSE_BLOCKED 0+? never,  CHANNEL_ERRORS >1 ?-? 0 WAREHOUSE_BLOCKED 0+? never]",
                "GLOBAL-3; [ INDEX >50 14-1 0 ACCOUNT_BLOCKED 7+3 3 in 90]",
                "GLOBAL-5; [ INDEX >40 14-1 0 ACCOUNT_BLOCKED 0+3 never]",
                "RU-0; [rFBS CANCELLATIONS >=20 7-2 10 WAREHOUSE_BLOCKED 0+? never, FBS CANCELLATIONS >=20 7-2 10 GOODS_HIDDEN 0+? never, rFBS LATE >5 7-0 0 WAREHOUSE_BLOCKED 0+? never, FBS LATE >5 7-0 0 GOODS_HIDDEN 0+? never]",
                "RU-3; []",
                "RU-4; []",
            })
    void eachTariffHasItsBlocks(String name, String blocks) {
        assertThat(PenaltyTariffs.official().named(name).blocks().stream()
                        .map(PenaltyTariffTest::said)
                        .toList())
                .hasToString(blocks);
    }

    /** More than 40 % of 900 and of 7; from 20 % on. */
    @ParameterizedTest
    @CsvSource({
        "GLOBAL-5, 360, 900, false",
        "GLOBAL-5, 361, 900, true",
        "GLOBAL-5, 2, 7, false",
        "GLOBAL-5, 3, 7, true",
        "GLOBAL-3, 450, 900, false",
        "GLOBAL-3, 451, 900, true",
        "RU-0, 179, 900, false",
        "RU-0, 180, 900, true",
        "RU-0, 181, 900, true",
    })
    void aBlockFollowsFromItsLimit(String name, long errors, long shipments, boolean reached) {
        BlockRule block = PenaltyTariffs.official().named(name).blocks().get(0);

        assertThat(block.reachedBy(errors, shipments)).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({
        "GLOBAL-5, ENGLISH, error index above 40 %: the account may be blocked",
        "RU-0, ENGLISH, share of cancellations of 20 % or more: the warehouse may be blocked",
        "GLOBAL-5, RUSSIAN, индекс ошибок больше 40 %: аккаунт может быть заблокирован",
        "RU-0, CHINESE, 取消占比达到或超过 20 %：仓库可能被封锁",
    })
    void aBlockIsSaidInWords(String name, Language language, String text) {
        BlockRule block = PenaltyTariffs.official().named(name).blocks().get(0);

        assertThat(Wording.in(language, ZoneOffset.UTC).say(block.message())).isEqualTo(text);
    }

    @Test
    void aUsersBlocksStandBesideThoseOfTheTariff() {
        String row = "RU-4\tLATE\t\t>30\t7\t0\t5\tGOODS_HIDDEN\t2\t4\t5/60\tRU-4\tC\t2026-08-12\t\t\tS\n";

        PenaltyTariffs tariffs = PenaltyTariffs.official().choosing("RU-1").withBlocks(table(BLOCK_HEAD + row));

        assertThat(said(tariffs.named("RU-4").blocks().get(0))).isEqualTo(" LATE >30 7-0 5 GOODS_HIDDEN 2+4 5 in 60");
        assertThat(tariffs.named("GLOBAL-5").blocks()).hasSize(1);
        assertThat(tariffs.on(Scheme.FBS, LocalDate.of(2024, 1, 1)).tariff()).contains(tariffs.named("RU-1"));
        assertThat(tariffs.named("RU-4").blocks().get(0).evidence().place()).isEqualTo("mine.tsv:2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "RU-9 | LATE | >30; column 'tariff' has 'RU-9': there is no such tariff in [GLOBAL-2022, ",
                "RU-4 | LAST | >30; column 'measure' has 'LAST': ",
                "RU-4 | LATE | 30; column 'limit' has '30': a limit is written >40 or >=20",
                "RU-4 | LATE | >=-1; column 'limit' has '>=-1': a share is not negative: -1 %",
            })
    void whatIsWrongInATableOfBlocksIsNamed(String cells, String message) {
        String[] cell = cells.split(" \\| ", -1);
        DatedTable blocks = table(BLOCK_HEAD + cell[0] + "\t" + cell[1] + "\t\t" + cell[2]
                + "\t7\t0\t5\tGOODS_HIDDEN\t2\t4\t\tRU-4\tC\t\t\t\tS\n");

        assertThatThrownBy(() -> PenaltyTariffs.official().withBlocks(blocks))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("mine.tsv:2: " + message);
    }

    @Test
    void aRepetitionThatCannotBeReadIsNamed() {
        String row = "RU-4\tLATE\t\t>30\t7\t0\t5\tGOODS_HIDDEN\t2\t4\t5\tRU-4\tC\t\t\t\tS\n";

        assertThatThrownBy(() -> PenaltyTariffs.official().withBlocks(table(BLOCK_HEAD + row)))
                .hasMessage("mine.tsv:2: column 'permanent' has '5': it is written 3/90, or empty");
    }

    private static String said(BlockRule block) {
        return block.way() + " " + block.measure() + " " + (block.atLimit() ? ">=" : ">")
                + block.limit().value().toPlainString() + " "
                + (block.windowDays().isPresent() ? block.windowDays().getAsInt() : "?") + "-"
                + (block.leftOutDays().isPresent() ? block.leftOutDays().getAsInt() : "?") + " "
                + block.leastShipments() + " " + block.follows() + " " + block.improveDays() + "+"
                + (block.blockDays().isPresent() ? block.blockDays().getAsInt() : "?") + " "
                + block.repeat()
                        .map(repeat -> repeat.block() + " in " + repeat.withinDays())
                        .orElse("never");
    }

    private static PenaltyTariff zones(Zone... zones) {
        return tariff(Map.of(), null, null, List.of(zones), 0, UNRULED);
    }

    private static Zone zone(String above, String upTo) {
        return new Zone(
                Zone.Name.GREEN,
                Optional.ofNullable(above).map(Percent::of),
                Optional.ofNullable(upTo).map(Percent::of),
                Optional.of(Percent.of("3")),
                0);
    }

    private static PenaltyTariff named(String name, Set<Scheme> schemes, int free) {
        return new PenaltyTariff(
                name, schemes, Map.of(), Optional.empty(), Optional.empty(), List.of(), free, List.of(), SAID);
    }

    private static PenaltyTariff tariff(
            Map<Breach, Fee> fees, Money minimum, Money maximum, List<Zone> zones, int free, Evidence evidence) {
        return new PenaltyTariff(
                "T",
                Set.of(Scheme.FBS),
                fees,
                Optional.ofNullable(minimum),
                Optional.ofNullable(maximum),
                zones,
                free,
                List.of(),
                evidence);
    }
}
