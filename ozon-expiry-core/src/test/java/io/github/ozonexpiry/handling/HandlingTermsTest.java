package io.github.ozonexpiry.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.calendar.DayHours;
import io.github.ozonexpiry.calendar.WeeklyHours;
import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.posting.Delivery;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.rule.Finding;
import io.github.ozonexpiry.rule.RuleId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandlingTermsTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate SAT_2026_05_02 = LocalDate.of(2026, 5, 2);
    private static final LocalDate MON_2026_05_04 = LocalDate.of(2026, 5, 4);

    @Test
    void whatIsNotSetIsNotKnown() {
        HandlingTerms terms = HandlingTerms.own().build();

        assertThat(terms.warehouse()).isEmpty();
        assertThat(terms.deliveryMethod()).isEmpty();
        assertThat(terms.zone()).isEmpty();
        assertThat(terms.calendar()).isEmpty();
        assertThat(terms.assemblyTime()).isEmpty();
        assertThat(terms.shippingTime()).isEmpty();
        assertThat(terms.preparationDays()).isEmpty();
        assertThat(terms.dailyCutoff()).isEmpty();
        assertThat(terms.express()).isEmpty();
        assertThat(terms.pickupSlots()).isEmpty();
        assertThat(terms.pausedSince()).isEmpty();
        assertThat(terms.findings()).isEmpty();
        assertThat(terms).hasToString("HandlingTerms of warehouse not stated");
    }

    @Test
    void everyPartThatIsSetIsKept() {
        PickupSlots slots = PickupSlots.daily(SHANGHAI, "10:00-14:00");
        Instant paused = Instant.parse("2026-05-01T00:00:00Z");
        HandlingTerms terms = HandlingTerms.ofOzon()
                .warehouse(new WarehouseId(7))
                .deliveryMethod(new Delivery.MethodId(8))
                .utc("UTC+08:00")
                .assemblyTime(AssemblyTime.ofClockMinutes(2939)) // the official sample
                .shippingTime(ShippingTime.ofMinutes(60))
                .preparationDays(PreparationDays.of(5))
                .dailyCutoff("18:00")
                .express(ExpressTerms.ofMinutes(60, 15))
                .pickupSlots(slots)
                .pausedSince(paused)
                .build();

        assertThat(terms.warehouse()).contains(new WarehouseId(7));
        assertThat(terms.deliveryMethod()).contains(new Delivery.MethodId(8));
        assertThat(terms.zone()).contains(ZoneOffset.ofHours(8));
        assertThat(terms.assemblyTime()).contains(AssemblyTime.ofClockMinutes(2939));
        assertThat(terms.shippingTime().orElseThrow().duration()).isEqualTo(Duration.ofHours(1));
        assertThat(terms.preparationDays()).contains(PreparationDays.of(5));
        assertThat(terms.dailyCutoff()).contains(new DailyCutoff(LocalTime.of(18, 0), ZoneOffset.ofHours(8)));
        assertThat(terms.express()).contains(ExpressTerms.ofMinutes(60, 15));
        assertThat(terms.pickupSlots()).contains(slots);
        assertThat(terms.pausedSince()).contains(paused);
        assertThat(terms.findings()).isEmpty();
        assertThat(terms).hasToString("HandlingTerms of warehouse 7");
    }

    @ParameterizedTest
    @CsvSource({
        "UTC+03:00, +03:00",
        "utc+03:00, +03:00",
        "' UTC+03:00 ', +03:00",
        "UTC-02:30, -02:30",
        "UTC, Z",
        "+08:00, +08:00",
        "Europe/Moscow, Europe/Moscow"
    })
    void theZoneIsReadAsOzonWritesIt(String text, String zone) {
        assertThat(HandlingTerms.own().utc(text).build().zone()).contains(ZoneId.of(zone));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Moscow time", "UTC+3:0:0:0"})
    void aTextThatIsNoZoneIsNamed(String text) {
        assertThatThrownBy(() -> HandlingTerms.own().utc(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a zone is written such as UTC+03:00, got '" + text + "'");
    }

    @Test
    void withoutTimetableEveryDayIsOpenRoundTheClock() {
        WorkingCalendar calendar =
                HandlingTerms.own().zone(SHANGHAI).build().calendar().orElseThrow();

        assertThat(calendar.zone()).isEqualTo(SHANGHAI);
        assertThat(calendar.isWorkingDay(SAT_2026_05_02)).isTrue();
        assertThat(calendar.isOpen(Instant.parse("2026-05-02T20:00:00Z"))).isTrue();
    }

    @Test
    void workingDaysAndHoursMakeTheCalendar() {
        WorkingCalendar calendar = HandlingTerms.ofOzon()
                .workingDays(Set.of(DayOfWeek.MONDAY))
                .workingHours("09:00-13:00", "14:00-18:00")
                .utc("UTC+08:00")
                .build()
                .calendar()
                .orElseThrow();

        assertThat(calendar.isWorkingDay(MON_2026_05_04)).isTrue();
        assertThat(calendar.isWorkingDay(SAT_2026_05_02)).isFalse();
        assertThat(calendar.isOpen(Instant.parse("2026-05-04T01:00:00Z"))).isTrue(); // 09:00 there
        assertThat(calendar.isOpen(Instant.parse("2026-05-04T05:30:00Z"))).isFalse(); // the break
    }

    @Test
    void theCallersCalendarWinsOverZoneAndTimetable() {
        WorkingCalendar own = WorkingCalendar.in(ZoneOffset.UTC)
                .weekly(WeeklyHours.mondayToFriday(DayHours.of("09:00-18:00")))
                .build();
        HandlingTerms terms = HandlingTerms.own()
                .zone(SHANGHAI)
                .workingDays(List.of(DayOfWeek.SATURDAY))
                .calendar(own)
                .build();

        assertThat(terms.calendar()).contains(own);
        assertThat(terms.zone()).contains(ZoneOffset.UTC);
    }

    @Test
    void aWarehouseThatNeverWorksIsRefused() {
        assertThatThrownBy(() -> HandlingTerms.own().workingDays(Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a warehouse works at least one day a week (H-03), got []");
    }

    /** H-02. */
    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "5, true", "10, true", "11, false", "366, false"})
    void theSellersOwnPreparationTimeIsOneToTenDays(int days, boolean allowed) {
        HandlingTermsBuilder own = HandlingTerms.own().preparationDays(PreparationDays.of(days));

        if (allowed) {
            assertThat(own.build().preparationDays()).contains(PreparationDays.of(days));
        } else {
            assertThatThrownBy(own::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("preparation_days " + days + " is not allowed; allowed is 1..10 (H-02)");
        }
    }

    /** H-06. */
    @ParameterizedTest
    @CsvSource({
        "14, false",
        "15, true",
        "30, true",
        "45, false",
        "60, true",
        "120, true",
        "180, true",
        "240, true",
        "300, true",
        "360, true",
        "420, true",
        "480, true",
        "481, false",
        "0, false"
    })
    void theSellersOwnCutInIsOneOfTenValues(long minutes, boolean allowed) {
        HandlingTermsBuilder own = HandlingTerms.own().express(ExpressTerms.ofCutInMinutes(minutes));

        if (allowed) {
            assertThat(own.build().express().flatMap(ExpressTerms::cutIn))
                    .map(ExpressTerms.CutIn::duration)
                    .contains(Duration.ofMinutes(minutes));
        } else {
            assertThatThrownBy(own::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("cut_in " + minutes + " is not allowed; allowed is "
                            + "[15, 30, 60, 120, 180, 240, 300, 360, 420, 480] (H-06)");
        }
    }

    /** H-07. */
    @ParameterizedTest
    @CsvSource({"0, false", "4, false", "5, true", "7, false", "10, true", "45, true", "50, false"})
    void theSellersOwnCourierCutoffIsFiveToFortyFiveInStepsOfFive(long minutes, boolean allowed) {
        HandlingTermsBuilder own = HandlingTerms.own().express(ExpressTerms.ofMinutes(15, minutes));

        if (allowed) {
            assertThat(own.build().express().flatMap(ExpressTerms::courierCutoff))
                    .map(ExpressTerms.CourierCutoff::duration)
                    .contains(Duration.ofMinutes(minutes));
        } else {
            assertThatThrownBy(own::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("courier_cutoff " + minutes + " is not allowed; allowed is 5, 10..45 (H-07)");
        }
    }

    @Test
    void fromOzonAValueOutOfRangeIsAcceptedAndBecomesAFinding() {
        HandlingTerms terms = HandlingTerms.ofOzon()
                .preparationDays(PreparationDays.of(12))
                .express(ExpressTerms.ofMinutes(20, 50))
                .build();

        assertThat(terms.preparationDays()).contains(PreparationDays.of(12));
        assertThat(terms.express()).contains(ExpressTerms.ofMinutes(20, 50));
        assertThat(terms.findings())
                .containsExactly(
                        Finding.against(
                                "SETTING_OUT_OF_RANGE",
                                RuleId.of("H-02"),
                                "preparation_days",
                                12L,
                                "1..10",
                                RuleId.of("H-02")),
                        Finding.against(
                                "SETTING_OUT_OF_RANGE",
                                RuleId.of("H-06"),
                                "cut_in",
                                20L,
                                "[15, 30, 60, 120, 180, 240, 300, 360, 420, 480]",
                                RuleId.of("H-06")),
                        Finding.against(
                                "SETTING_OUT_OF_RANGE",
                                RuleId.of("H-07"),
                                "courier_cutoff",
                                50L,
                                "5, 10..45",
                                RuleId.of("H-07")));
    }

    @Test
    void fromOzonWhatCannotBeUsedIsLeftOutAndBecomesAFinding() {
        HandlingTerms terms = HandlingTerms.ofOzon()
                .leftOut("address_info.utc", "Moscow time", RuleId.of("H-08"))
                .preparationDays(PreparationDays.of(12))
                .build();

        assertThat(terms.findings())
                .extracting(Finding::name)
                .containsExactly("SETTING_LEFT_OUT", "SETTING_OUT_OF_RANGE");
        assertThat(terms.findings().get(0).message().arguments()).containsExactly("address_info.utc", "Moscow time");
        assertThat(terms.findings().get(0).rule()).contains(RuleId.of("H-08"));
    }

    @Test
    void amongTheSellersOwnSettingsWhatCannotBeUsedIsRefused() {
        HandlingTermsBuilder builder = HandlingTerms.own();

        assertThatThrownBy(() -> builder.leftOut("cutoff", "late", RuleId.of("H-09")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cutoff 'late' cannot be used (H-09)");
    }

    @Test
    void expressTermsMayLackEitherTime() {
        assertThat(ExpressTerms.ofCutInMinutes(15).courierCutoff()).isEmpty();
        assertThat(HandlingTerms.own()
                        .express(new ExpressTerms(Optional.empty(), Optional.of(new ExpressTerms.CourierCutoff(5))))
                        .build()
                        .findings())
                .isEmpty();
    }

    @Test
    void aCutoffByTheWarehousesClockNeedsTheWarehousesZone() {
        HandlingTermsBuilder builder = HandlingTerms.own().dailyCutoff("18:00");

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cutoff 18:00 by the warehouse's clock needs the warehouse's zone (H-09)");
        assertThat(builder.zone(SHANGHAI).build().dailyCutoff())
                .contains(new DailyCutoff(LocalTime.of(18, 0), SHANGHAI));
    }

    @Test
    void theZoneOfTheCutoffIsTheCallersChoiceAndTheLastCallCounts() {
        DailyCutoff moscow = DailyCutoff.at("15:00", ZoneId.of("Europe/Moscow"));

        assertThat(HandlingTerms.own()
                        .zone(SHANGHAI)
                        .dailyCutoff("18:00")
                        .dailyCutoff(moscow)
                        .build()
                        .dailyCutoff())
                .contains(moscow);
        assertThat(HandlingTerms.own()
                        .zone(SHANGHAI)
                        .dailyCutoff(moscow)
                        .dailyCutoff("18:00")
                        .build()
                        .dailyCutoff())
                .contains(new DailyCutoff(LocalTime.of(18, 0), SHANGHAI));
    }

    @Test
    void aCutoffIsAMomentOfEachDay() {
        assertThat(DailyCutoff.at(" 15:00 ", ZoneId.of("Europe/Moscow")).on(MON_2026_05_04))
                .isEqualTo(Instant.parse("2026-05-04T12:00:00Z"));
        assertThatThrownBy(() -> DailyCutoff.at("25:00", ZoneOffset.UTC))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cutoff is a time of day written HH:mm, got '25:00'");
    }

    @ParameterizedTest
    @CsvSource({"-1", "527041"})
    void minutesBelowZeroOrBeyondAYearAreNoSetting(long minutes) {
        assertThatThrownBy(() -> AssemblyTime.ofClockMinutes(minutes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("assembly time (sla_cut_in, H-08) is 0 to 527040 minutes, got " + minutes);
        assertThatThrownBy(() -> ShippingTime.ofMinutes(minutes)).hasMessageContaining("cut_in_time, H-08");
        assertThatThrownBy(() -> ExpressTerms.ofCutInMinutes(minutes)).hasMessageContaining("cut_in (H-06)");
        assertThatThrownBy(() -> ExpressTerms.ofMinutes(15, minutes)).hasMessageContaining("courier_cutoff (H-07)");
    }

    @Test
    void minutesFromZeroToAYearAre() {
        assertThat(AssemblyTime.ofClockMinutes(0).duration()).isZero();
        assertThat(ShippingTime.ofMinutes(527_040).duration()).isEqualTo(Duration.ofDays(366));
    }

    @ParameterizedTest
    @CsvSource({"-1", "367"})
    void preparationDaysBelowZeroOrBeyondAYearAreNoSetting(int days) {
        assertThatThrownBy(() -> PreparationDays.of(days))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("preparation time (H-01) is 0 to 366 days, got " + days);
    }

    @Test
    void preparationDaysCompareByLength() {
        assertThat(PreparationDays.of(3)).isLessThan(PreparationDays.of(4));
        assertThat(PreparationDays.of(4)).isEqualByComparingTo(PreparationDays.of(4));
    }

    @Test
    void assemblyTimeCountsEveryMinuteOrTheOpenOnes() {
        WorkingCalendar weekdays = WorkingCalendar.in(ZoneOffset.UTC)
                .weekly(WeeklyHours.mondayToFriday(DayHours.of("09:00-18:00")))
                .build();
        long fri1700 = Instant.parse("2026-05-01T17:00:00Z").getEpochSecond();

        assertThat(Instant.ofEpochSecond(AssemblyTime.ofClockMinutes(120).after(fri1700, weekdays)))
                .isEqualTo(Instant.parse("2026-05-01T19:00:00Z"));
        assertThat(Instant.ofEpochSecond(AssemblyTime.ofWorkingMinutes(120).after(fri1700, weekdays)))
                .isEqualTo(Instant.parse("2026-05-04T10:00:00Z")); // Monday
        assertThat(AssemblyTime.ofWorkingMinutes(120).duration()).isEqualTo(Duration.ofHours(2));
    }
}
