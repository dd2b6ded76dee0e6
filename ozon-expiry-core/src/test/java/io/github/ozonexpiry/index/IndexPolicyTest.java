package io.github.ozonexpiry.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.WorkedExample;
import io.github.ozonexpiry.index.IndexPolicy.ChargeDay;
import io.github.ozonexpiry.index.IndexPolicy.Denominator;
import io.github.ozonexpiry.rule.Confidence;
import io.github.ozonexpiry.rule.DatedTable;
import io.github.ozonexpiry.rule.RuleBook;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Wording;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndexPolicyTest {

    private static final IndexPolicy FIVE_ZONES = IndexPolicy.globalFiveZones();

    @Test
    @WorkedExample("W-01")
    void theIndexOfTheTenthOfMayCountsFromTheTwentySixthOfAprilToTheNinthOfMay() {
        LocalDate today = LocalDate.parse("2026-05-10");

        assertThat(FIVE_ZONES.firstDay(today)).isEqualTo("2026-04-26");
        assertThat(FIVE_ZONES.lastDay(today)).isEqualTo("2026-05-09");
    }

    @ParameterizedTest
    @CsvSource({ // counted on a wall calendar
        "2027-01-05, 2026-12-22, 2027-01-04",
        "2028-03-10, 2028-02-25, 2028-03-09",
        "2027-03-10, 2027-02-24, 2027-03-09",
        "2028-02-29, 2028-02-15, 2028-02-28"
    })
    void aWindowLeadsOverTheEndOfAYearAndALeapDay(LocalDate today, String first, String last) {
        assertThat(FIVE_ZONES.firstDay(today)).isEqualTo(first);
        assertThat(FIVE_ZONES.lastDay(today)).isEqualTo(last);
    }

    @Test
    void whereYesterdayIsLeftOutTooTheWindowIsAsLongAndADayEarlier() {
        IndexPolicy policy = FIVE_ZONES.withExcludedDays(2);
        LocalDate today = LocalDate.parse("2026-05-10");

        assertThat(policy.firstDay(today)).isEqualTo("2026-04-25");
        assertThat(policy.lastDay(today)).isEqualTo("2026-05-08");
    }

    @Test
    void aChargeTakesTheIndexOfTheNextDayOrOfTheSame() { // I-08
        LocalDate cancelled = LocalDate.parse("2026-05-09");

        assertThat(FIVE_ZONES.chargeIndexDay(cancelled)).isEqualTo("2026-05-10");
        assertThat(FIVE_ZONES.with(ChargeDay.SAME_DAY).chargeIndexDay(cancelled))
                .isEqualTo("2026-05-09");
    }

    @Test
    void aDayBeginsAtMidnightInMoscow() {
        assertThat(FIVE_ZONES.dayOf(Instant.parse("2026-05-09T20:59:59Z"))).isEqualTo("2026-05-09");
        assertThat(FIVE_ZONES.dayOf(Instant.parse("2026-05-09T21:00:00Z"))).isEqualTo("2026-05-10");
        assertThat(FIVE_ZONES.with(ZoneId.of("Asia/Shanghai")).dayOf(Instant.parse("2026-05-09T16:00:00Z")))
                .isEqualTo("2026-05-10");
    }

    @Test
    void thePresetsAreAsTheTextsHaveThem() { // I-02, I-03, I-08, I-10, I-18
        assertThat(FIVE_ZONES)
                .isEqualTo(new IndexPolicy(
                        14,
                        1,
                        Denominator.CREATED_OR_CANCELLED,
                        ZoneId.of("Europe/Moscow"),
                        Set.of(Exclusion.ADJUSTED, Exclusion.SPLIT_REPLACED),
                        0,
                        ChargeDay.NEXT_DAY));
        assertThat(IndexPolicy.globalThreeZones()).isEqualTo(FIVE_ZONES.withFirstOrders(10));
        assertThat(IndexPolicy.russiaEstimate()).isEqualTo(FIVE_ZONES.with(Denominator.CREATED));
    }

    @Test
    void everySettingNamesARuleOfTheBookAndHowFarItCanBeTrusted() {
        assertThat(FIVE_ZONES.settings()).extracting(IndexSetting::name).containsExactly(IndexSetting.Name.values());
        assertThat(FIVE_ZONES.settings()).allSatisfy(setting -> {
            assertThat(RuleBook.ozon().rule(setting.rule())).isNotNull();
            assertThat(setting.documented()).isTrue();
        });
        assertThat(IndexPolicy.globalThreeZones().settings())
                .contains(
                        new IndexSetting(IndexSetting.Name.FIRST_ORDERS, "10", RuleId.of("I-18"), Confidence.C, true));
        assertThat(FIVE_ZONES.withExcludedDays(2).settings())
                .contains(
                        new IndexSetting(IndexSetting.Name.EXCLUDED_DAYS, "2", RuleId.of("I-14"), Confidence.A, true));
    }

    @Test
    void aSettingOfTheCallersOwnDepartsFromTheRuleAndSaysSo() {
        IndexPolicy own = FIVE_ZONES.withWindowDays(7).leavingOut(EnumSet.allOf(Exclusion.class));

        assertThat(own.windowDays()).isEqualTo(7);
        assertThat(own.settings())
                .contains(new IndexSetting(IndexSetting.Name.WINDOW, "7", RuleId.of("I-02"), Confidence.D, false));
        assertThat(own.settings()).filteredOn(setting -> !setting.documented()).hasSize(2);
        assertThat(own.assumptions().get(0))
                .isEqualTo(Message.of(
                        "index.setting.own", Message.of("index.setting.WINDOW", "7"), RuleId.of("I-02"), "D"));
    }

    @Test
    void settingsAreSaidInWords() {
        Wording english = Wording.in(Language.ENGLISH, ZoneOffset.UTC);

        assertThat(FIVE_ZONES.with(Denominator.CREATED_NOT_CANCELLED).assumptions())
                .extracting(english::say)
                .containsExactly(
                        "days in the window: 14 (rule I-02, confidence A)",
                        "days left out up to today: 1 (rule I-02, confidence A)",
                        "divided by the shipments created in the window without those cancelled through the seller in it"
                                + " (rule I-03, confidence D)",
                        "days begin and end in the zone Europe/Moscow (rule I-02, confidence D)",
                        "counted neither as errors nor as shipments: ADJUSTED, SPLIT_REPLACED (rule I-10, confidence D)",
                        "first orders of a new seller that do not count: 0 (rule I-18, confidence D)",
                        "a charge takes the index of the day after the cancellation (rule I-08, confidence D)");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 366})
    void aWindowHasOneDayToAYear(int days) {
        assertThat(FIVE_ZONES.withWindowDays(days).windowDays()).isEqualTo(days);
    }

    @Test
    void numbersOutOfTheirRangeAreNamed() {
        assertThatThrownBy(() -> FIVE_ZONES.withWindowDays(0)).hasMessage("window days are 1 to 366, got 0");
        assertThatThrownBy(() -> FIVE_ZONES.withWindowDays(367)).hasMessage("window days are 1 to 366, got 367");
        assertThatThrownBy(() -> FIVE_ZONES.withExcludedDays(-1)).hasMessage("excluded days are 0 to 31, got -1");
        assertThatThrownBy(() -> FIVE_ZONES.withFirstOrders(1001)).hasMessage("first orders are 0 to 1000, got 1001");
        assertThatThrownBy(() -> FIVE_ZONES.leavingOut(Set.of()).leftOut().add(Exclusion.OTHER))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aTableWithoutASettingOfThePresetIsRefused() throws IOException {
        SettingTable table = new SettingTable(DatedTable.read(
                new StringReader("setting\tvalue\tpresets\trule\tconfidence\nWINDOW\t14\tmine\tI-02\tA\n"), "own.tsv"));

        assertThatThrownBy(() -> table.preset("mine"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no row has EXCLUDED_DAYS of the preset mine");
    }

    @ParameterizedTest
    @CsvSource({"BUYER_CANCELLED, the buyer cancelled", "ADJUSTED, adjusted by Ozon after an objection"})
    void anExclusionIsSaidInWords(Exclusion exclusion, String words) {
        assertThat(Wording.in(Language.ENGLISH, ZoneOffset.UTC).say(exclusion.message()))
                .isEqualTo(words);
    }
}
