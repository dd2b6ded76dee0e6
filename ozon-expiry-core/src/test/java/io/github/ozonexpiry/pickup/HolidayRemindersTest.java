package io.github.ozonexpiry.pickup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.calendar.DayHours;
import io.github.ozonexpiry.calendar.KnownDays;
import io.github.ozonexpiry.calendar.ProductionCalendar;
import io.github.ozonexpiry.calendar.WeeklyHours;
import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.handling.PickupSlots;
import io.github.ozonexpiry.handling.PickupSlots.Slot;
import io.github.ozonexpiry.pickup.HolidayReminder.Closing;
import io.github.ozonexpiry.pickup.HolidayReminder.Source;
import io.github.ozonexpiry.pickup.HolidayReminders.NotKnown;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.rule.RuleBook;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.io.IOException;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HolidayRemindersTest {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final Wording ENGLISH = Wording.in(Language.ENGLISH, BEIJING);
    private static final DayHours HOURS = DayHours.of("09:00-18:00");
    private static final WeeklyHours WEEK = WeeklyHours.mondayToFriday(HOURS);

    /** A warehouse near Shenzhen, closed on Saturdays, Sundays and China's days off. */
    private static final WorkingCalendar SHENZHEN = WorkingCalendar.in(BEIJING)
            .weekly(WEEK)
            .layer(ProductionCalendar.china2026())
            .build();

    private static final PickupSlots AFTERNOONS = PickupSlots.daily(BEIJING, "15:00-17:00");

    @Test
    void nationalDayIsClosedFrom30September14HoursTo8October() {
        HolidayReminders reminders = HolidayReminders.of(SHENZHEN)
                .holidays(Source.CHINA, ProductionCalendar.china2026())
                .pickups(AFTERNOONS, Duration.ofHours(1))
                .scheme(Scheme.REALFBS_GLOBAL)
                .remind(at("2026-09-28T09:00"), day("2026-10-20"));

        assertThat(reminders.reminders())
                .containsExactly(new HolidayReminder(
                        List.of(Source.CHINA),
                        day("2026-10-01"),
                        day("2026-10-07"),
                        true,
                        Optional.of(new Closing(
                                Optional.of(new Slot(at("2026-09-30T15:00"), at("2026-09-30T17:00"))),
                                Optional.of(at("2026-09-30T14:00")),
                                Optional.of(at("2026-10-08T09:00")))),
                        List.of(HolidaySetting.UNTICK_DAYS, HolidaySetting.PAUSE, HolidaySetting.NEW_ORDERS)));
        assertThat(reminders.notKnown()).isEmpty();
        assertThat(reminders.messages().stream().map(ENGLISH::say))
                .startsWith(
                        "Days off as of 2026-09-28 09:00, through 2026-10-20; times of Asia/Shanghai",
                        "China: the warehouse is closed from 2026-10-01 through 2026-10-07",
                        "close 2026-09-30 14:00, reopen 2026-10-08 09:00",
                        "last pick-up before it: 2026-09-30 15:00 to 2026-09-30 17:00",
                        "Untick the closed days in the holiday calendar of the warehouse: they then do not count in the"
                                + " preparation time (H-05).")
                .hasSize(7);
    }

    /** Days off with the weekends beside them, by hand from the notice: in 2026 2 January is a Friday, 6 April a Monday. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-01-03, 2026-01-04",
        "2026-02-15, 2026-02-23, 2026-02-24",
        "2026-04-04, 2026-04-06, 2026-04-07",
        "2026-05-01, 2026-05-05, 2026-05-06",
        "2026-06-19, 2026-06-21, 2026-06-22",
        "2026-09-25, 2026-09-27, 2026-09-28",
        "2026-10-01, 2026-10-07, 2026-10-08"
    })
    void chinasDaysOffOf2026(String first, String last, String reopen) {
        HolidayReminder reminder = china(day(first).toString() + "T12:00", last).get(0);

        assertThat(reminder.first()).isEqualTo(day(first));
        assertThat(reminder.last()).isEqualTo(day(last));
        assertThat(reminder.closing().orElseThrow().reopens()).contains(at(reopen + "T09:00"));
    }

    @Test
    void aYearHasTheSevenHolidaysOfTheNoticeAndNoWeekend() {
        assertThat(china("2026-01-01T00:00", "2026-12-31")).hasSize(7);
    }

    private static List<HolidayReminder> china(String now, String through) {
        return HolidayReminders.of(SHENZHEN)
                .holidays(Source.CHINA, ProductionCalendar.china2026())
                .remind(at(now), day(through))
                .reminders();
    }

    @Test
    void daysOffAreToldUntilTheirLastDay() {
        assertThat(china("2026-10-07T23:59", "2026-10-20")).hasSize(1);
        assertThat(china("2026-10-08T00:00", "2026-10-20")).isEmpty();
        assertThat(china("2026-09-28T00:00", "2026-09-30")).isEmpty();
        assertThat(china("2026-09-28T00:00", "2026-10-01").get(0).last()).isEqualTo(day("2026-10-07"));
    }

    @Test
    void withoutPickUpsTheLastClosingCounts() {
        Closing closing = HolidayReminders.of(SHENZHEN)
                .holidays(Source.CHINA, ProductionCalendar.china2026())
                .queue(Duration.ofHours(2))
                .remind(at("2026-09-28T09:00"), day("2026-10-20"))
                .reminders()
                .get(0)
                .closing()
                .orElseThrow();

        assertThat(closing)
                .isEqualTo(new Closing(
                        Optional.empty(), Optional.of(at("2026-09-30T16:00")), Optional.of(at("2026-10-08T09:00"))));
    }

    @Test
    void aWarehouseThatNeverClosesOtherwiseClosesAtMidnight() {
        WorkingCalendar always = WorkingCalendar.in(BEIJING)
                .weekly(WeeklyHours.roundTheClock())
                .layer(ProductionCalendar.china2026())
                .build();

        Closing closing = HolidayReminders.of(always)
                .holidays(Source.CHINA, ProductionCalendar.china2026())
                .remind(at("2026-09-28T09:00"), day("2026-10-20"))
                .reminders()
                .get(0)
                .closing()
                .orElseThrow();

        assertThat(closing.closeBy()).contains(at("2026-10-01T00:00"));
        assertThat(closing.reopens()).contains(at("2026-10-08T00:00"));
    }

    @Test
    void theLastPickUpIsTakenOnAnOpenDay() {
        PickupSlots tuesdays = PickupSlots.of(BEIJING, List.of(DayOfWeek.TUESDAY), "15:00-17:00");

        assertThat(HolidayReminders.of(SHENZHEN)
                        .holidays(Source.CHINA, ProductionCalendar.china2026())
                        .pickups(tuesdays, Duration.ZERO)
                        .remind(at("2026-05-01T00:00"), day("2026-05-20"))
                        .reminders()
                        .get(0)
                        .closing()
                        .orElseThrow()
                        .closeBy())
                .contains(at("2026-04-28T15:00"));
    }

    @Test
    void whereNothingIsKnownOfTheTimeBeforeWhenToCloseIsNotKnown() {
        Closing without = HolidayReminders.of(SHENZHEN)
                .holidays(Source.CHINA, ProductionCalendar.china2026())
                .remind(at("2026-01-01T00:00"), day("2026-01-04"))
                .reminders()
                .get(0)
                .closing()
                .orElseThrow();
        HolidayReminders withPickups = HolidayReminders.of(SHENZHEN)
                .holidays(Source.CHINA, ProductionCalendar.china2026())
                .pickups(AFTERNOONS, Duration.ZERO)
                .remind(at("2026-01-01T00:00"), day("2026-01-04"));

        assertThat(without.closeBy()).isEmpty();
        assertThat(withPickups.reminders().get(0).closing()).contains(without);
        assertThat(withPickups.messages().stream().map(ENGLISH::say))
                .contains("when to close is not known: there is no pick-up or opening before it");
    }

    @Test
    void othersDaysOffDoNotCloseTheWarehouse() {
        HolidayReminders reminders = HolidayReminders.of(SHENZHEN)
                .holidays(Source.RUSSIA, ProductionCalendar.russia2026())
                .scheme(Scheme.REALFBS_GLOBAL)
                .remind(at("2026-10-20T09:00"), day("2026-11-30"));

        assertThat(reminders.reminders())
                .containsExactly(new HolidayReminder(
                        List.of(Source.RUSSIA),
                        day("2026-11-04"),
                        day("2026-11-04"),
                        true,
                        Optional.empty(),
                        List.of(HolidaySetting.ASK_CARRIER)));
        assertThat(reminders.messages().stream().map(ENGLISH::say))
                .contains("Russia: days off from 2026-11-04 through 2026-11-04; your own calendar does not close");
    }

    @Test
    void weekendsOfTheWarehouseArePartOfNeitherButOfTheClosedDays() {
        // 12 June 2026 is a Friday: Russia is off from Friday to Sunday, the warehouse only on Saturday and Sunday.
        List<HolidayReminder> reminders = HolidayReminders.of(SHENZHEN)
                .holidays(Source.RUSSIA, ProductionCalendar.russia2026())
                .remind(at("2026-06-01T09:00"), day("2026-06-30"))
                .reminders();

        assertThat(reminders).hasSize(2);
        assertThat(reminders.get(0).first()).isEqualTo(day("2026-06-12"));
        assertThat(reminders.get(0).last()).isEqualTo(day("2026-06-12"));
        assertThat(reminders.get(0).closing()).isEmpty();
        assertThat(reminders.get(1).first()).isEqualTo(day("2026-06-13"));
        assertThat(reminders.get(1).last()).isEqualTo(day("2026-06-14"));
        assertThat(reminders.get(1).closing()).isPresent();
    }

    @Test
    void othersDaysOffAreToldWhole() {
        WorkingCalendar always =
                WorkingCalendar.in(BEIJING).weekly(WeeklyHours.roundTheClock()).build();

        List<HolidayReminder> reminders = HolidayReminders.of(always)
                .holidays(Source.CHINA, ProductionCalendar.china2026())
                .remind(at("2026-10-03T09:00"), day("2026-10-03"))
                .reminders();

        assertThat(reminders).hasSize(1);
        assertThat(reminders.get(0).first()).isEqualTo(day("2026-10-01"));
        assertThat(reminders.get(0).last()).isEqualTo(day("2026-10-07"));
    }

    @Test
    void ownClosedDaysCloseTheWarehouseWithTheHolidaysBesideThem() {
        HolidayReminder reminder = HolidayReminders.of(SHENZHEN)
                .holidays(Source.CHINA, ProductionCalendar.china2026())
                .closed(day("2026-09-30"), day("2026-09-30"))
                .closed(day("2026-10-08"), day("2026-10-09"))
                .pickups(AFTERNOONS, Duration.ZERO)
                .remind(at("2026-09-28T09:00"), day("2026-10-20"))
                .reminders()
                .get(0);

        assertThat(reminder.sources()).containsExactly(Source.CHINA, Source.WAREHOUSE);
        assertThat(reminder.first()).isEqualTo(day("2026-09-30"));
        // Saturday 10 October is worked.
        assertThat(reminder.last()).isEqualTo(day("2026-10-09"));
        assertThat(reminder.closing().orElseThrow().closeBy()).contains(at("2026-09-29T15:00"));
        assertThat(reminder.closing().orElseThrow().reopens()).contains(at("2026-10-10T09:00"));
        assertThat(ENGLISH.say(reminder.messages().get(0)))
                .isEqualTo("China; own closed days: the warehouse is closed from 2026-09-30 through 2026-10-09");
    }

    @Test
    void whatTheCalendarClosesBesideTheOrdinaryWeekAreDaysOffOfItsOwn() {
        WorkingCalendar calendar = WorkingCalendar.in(BEIJING)
                .weekly(WEEK)
                .layer(ProductionCalendar.china2026())
                .daysOff(day("2026-08-03"), day("2026-08-05"))
                .dayOff(day("2026-10-08"))
                .build();
        HolidayPlanner planner = HolidayReminders.of(calendar).holidays(Source.CHINA, ProductionCalendar.china2026());

        assertThat(told(planner.remind(at("2026-07-01T09:00"), day("2026-10-31"))))
                .containsExactly("[CHINA] 2026-09-25 2026-09-27", "[CHINA] 2026-10-01 2026-10-08");
        // 1 August 2026 is a Saturday.
        assertThat(told(planner.week(WEEK).remind(at("2026-07-01T09:00"), day("2026-10-31"))))
                .containsExactly(
                        "[WAREHOUSE] 2026-08-01 2026-08-05",
                        "[CHINA] 2026-09-25 2026-09-27",
                        "[CHINA, WAREHOUSE] 2026-10-01 2026-10-08");
    }

    private static List<String> told(HolidayReminders reminders) {
        return reminders.reminders().stream()
                .map(reminder -> reminder.sources() + " " + reminder.first() + " " + reminder.last())
                .toList();
    }

    @Test
    void beyondTheKnownDaysNothingIsSilent() {
        HolidayReminders reminders = HolidayReminders.of(SHENZHEN)
                .holidays(Source.CHINA, ProductionCalendar.china2026())
                .holidays(Source.RUSSIA, ProductionCalendar.russia2026())
                .remind(at("2026-11-29T09:00"), day("2027-02-28"));

        assertThat(reminders.notKnown())
                .containsExactly(
                        new NotKnown(Source.CHINA, day("2027-01-01"), true),
                        new NotKnown(Source.RUSSIA, day("2027-01-01"), true),
                        new NotKnown(Source.WAREHOUSE, day("2027-01-01"), true));
        assertThat(reminders.reminders())
                .containsExactly(new HolidayReminder(
                        List.of(Source.RUSSIA),
                        day("2026-12-31"),
                        day("2026-12-31"),
                        false,
                        Optional.empty(),
                        List.of(HolidaySetting.ASK_CARRIER, HolidaySetting.PICKUP_POINTS)));
        assertThat(reminders.messages().stream().map(ENGLISH::say))
                .contains(
                        "whether the days after 2026-12-31 are off too is not known",
                        "China: days off are not known from 2027-01-01 on",
                        "own closed days: days off are not known from 2027-01-01 on");
    }

    @Test
    void aCalendarThatBeginsLaterIsNotKnownYet() {
        HolidayReminders reminders = HolidayReminders.of(SHENZHEN.assumingBeyond())
                .holidays(Source.CHINA, ProductionCalendar.china2026())
                .remind(at("2025-12-31T23:59"), day("2026-12-31"));

        assertThat(reminders.notKnown()).containsExactly(new NotKnown(Source.CHINA, day("2025-12-31"), false));
        assertThat(ENGLISH.say(reminders.notKnown().get(0).message()))
                .isEqualTo("China: days off are not known on 2025-12-31, the calendar begins later");
    }

    @Test
    void ownClosedDaysAreKnownEvenWhereNothingElseIs() {
        HolidayReminder reminder = HolidayReminders.of(SHENZHEN)
                .closed(day("2026-12-30"), day("2027-01-02"))
                .remind(at("2026-12-01T09:00"), day("2027-02-28"))
                .reminders()
                .get(0);

        assertThat(reminder.first()).isEqualTo(day("2026-12-30"));
        assertThat(reminder.last()).isEqualTo(day("2027-01-02"));
        assertThat(reminder.ends()).isFalse();
        assertThat(reminder.closing().orElseThrow().closeBy()).contains(at("2026-12-29T18:00"));
        assertThat(reminder.closing().orElseThrow().reopens()).isEmpty();
        assertThat(reminder.messages().stream().map(ENGLISH::say))
                .contains("close 2026-12-29 18:00; when you reopen is not known");
    }

    @Test
    void aWarehouseThatNeverOpensIsFollowedForAYear() {
        WorkingCalendar never = WorkingCalendar.in(BEIJING).build();

        HolidayReminder reminder = HolidayReminders.of(never)
                .closed(day("2026-05-04"), day("2026-05-04"))
                .remind(at("2026-05-04T00:00"), day("2026-05-04"))
                .reminders()
                .get(0);

        assertThat(reminder.first()).isEqualTo(day("2026-05-04").minusDays(366));
        assertThat(reminder.last()).isEqualTo(day("2026-05-04").plusDays(366));
        assertThat(reminder.ends()).isFalse();
        assertThat(reminder.closing()).contains(new Closing(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void aWarehouseThatNeverClosedBeforeHasNoClosingOnlyWhereItNeverDoes() {
        WorkingCalendar known = WorkingCalendar.in(BEIJING)
                .weekly(WeeklyHours.roundTheClock())
                .known(KnownDays.between(day("2026-05-01"), day("2026-05-31")))
                .build();

        HolidayReminder reminder = HolidayReminders.of(known)
                .closed(day("2026-05-01"), day("2026-05-02"))
                .remind(at("2026-05-01T00:00"), day("2026-05-04"))
                .reminders()
                .get(0);

        assertThat(reminder.closing())
                .contains(new Closing(Optional.empty(), Optional.empty(), Optional.of(at("2026-05-03T00:00"))));
    }

    @ParameterizedTest
    @CsvSource({
        "REALFBS_GLOBAL, UNTICK_DAYS PAUSE NEW_ORDERS",
        "RFBS, PAUSE",
        "RFBS_EXPRESS, ASK_FOR_PAUSE",
        "FBS, NO_PAUSE",
        "FBP, ''",
        "FBO, ''"
    })
    void whatCanBeSetDependsOnTheScheme(Scheme scheme, String settings) {
        assertThat(labourDay(Optional.of(scheme)))
                .extracting(HolidaySetting::name)
                .containsExactlyElementsOf(Arrays.stream(settings.split(" "))
                        .filter(name -> !name.isEmpty())
                        .toList());
    }

    @Test
    void withoutASchemeOzonIsAsked() {
        assertThat(labourDay(Optional.empty())).containsExactly(HolidaySetting.ASK_FOR_PAUSE);
    }

    private static List<HolidaySetting> labourDay(Optional<Scheme> scheme) {
        HolidayPlanner planner = HolidayReminders.of(SHENZHEN).holidays(Source.CHINA, ProductionCalendar.china2026());
        scheme.ifPresent(planner::scheme);
        return planner.remind(at("2026-04-20T09:00"), day("2026-05-10"))
                .reminders()
                .get(0)
                .settings();
    }

    /** The Chinese year begins between 21 January and 20 February. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-19, 2026-01-20, false",
        "2026-01-20, 2026-01-21, true",
        "2026-02-20, 2026-02-21, true",
        "2026-02-21, 2026-02-22, false"
    })
    void theSpringFestivalIsKnownByItsDays(String first, String last, boolean spring) throws IOException {
        assertThat(settings(Source.CHINA, Scheme.REALFBS_GLOBAL, first, last).contains(HolidaySetting.SPRING_FESTIVAL))
                .isEqualTo(spring);
    }

    @Test
    void theSpringFestivalConcernsChinasDaysOffUnderRealFbsGlobal() throws IOException {
        assertThat(settings(Source.CHINA, Scheme.REALFBS_GLOBAL, "2026-02-15", "2026-02-23"))
                .containsExactly(
                        HolidaySetting.UNTICK_DAYS,
                        HolidaySetting.SPRING_FESTIVAL,
                        HolidaySetting.PAUSE,
                        HolidaySetting.NEW_ORDERS);
        assertThat(settings(Source.CHINA, Scheme.RFBS, "2026-02-15", "2026-02-23"))
                .containsExactly(HolidaySetting.PAUSE);
        assertThat(settings(Source.CARRIER, Scheme.REALFBS_GLOBAL, "2026-02-15", "2026-02-23"))
                .doesNotContain(HolidaySetting.SPRING_FESTIVAL);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-29, 2026-12-30, false",
        "2026-12-30, 2026-12-31, true",
        "2026-01-01, 2026-01-02, true",
        "2026-01-02, 2026-01-03, false"
    })
    void pickUpPointsAreSpecialAtNewYear(String first, String last, boolean special) throws IOException {
        assertThat(settings(Source.RUSSIA, Scheme.RFBS, first, last).contains(HolidaySetting.PICKUP_POINTS))
                .isEqualTo(special);
        assertThat(settings(Source.CHINA, Scheme.RFBS, first, last)).doesNotContain(HolidaySetting.PICKUP_POINTS);
    }

    /** Of a warehouse that is closed on just these days off. */
    private static List<HolidaySetting> settings(Source source, Scheme scheme, String first, String last)
            throws IOException {
        ProductionCalendar own = ProductionCalendar.read(
                new StringReader("from\tthrough\tkind\tshorter\tconfidence\tact\n"
                        + "2026-01-01\t2026-12-31\tknown\t\tA\tact\n" + first + "\t" + last + "\toff\t\tA\tact\n"),
                "own.tsv");
        WorkingCalendar warehouse = WorkingCalendar.in(BEIJING)
                .weekly(WeeklyHours.roundTheClock())
                .layer(own)
                .build();
        return HolidayReminders.of(warehouse)
                .holidays(source, own)
                .scheme(scheme)
                .remind(at("2026-01-01T00:00"), day("2026-12-31"))
                .reminders()
                .get(0)
                .settings();
    }

    @Test
    void everySettingStandsOnARuleButTheQuestionToTheCarrier() {
        for (HolidaySetting setting : HolidaySetting.values()) {
            assertThat(setting.rule().isPresent()).isEqualTo(setting != HolidaySetting.ASK_CARRIER);
            setting.rule().ifPresent(rule -> {
                assertThat(RuleBook.ozon().rule(rule).id()).isEqualTo(rule);
                assertThat(ENGLISH.say(setting.message())).contains(rule.text());
            });
        }
        assertThat(HolidaySetting.PAUSE.calls())
                .containsExactly(HolidaySetting.Call.PAUSE, HolidaySetting.Call.UNPAUSE);
        assertThat(HolidaySetting.NEW_ORDERS.calls()).isEmpty();
        assertThat(HolidaySetting.Call.UNPAUSE.path()).isEqualTo("/v1/warehouse/rfbs/unpause");
    }

    @Test
    void remindersComeInTheOrderOfTheirDays() {
        List<HolidayReminder> reminders = HolidayReminders.of(SHENZHEN)
                .holidays(Source.CARRIER, ProductionCalendar.russia2026())
                .holidays(Source.RUSSIA, ProductionCalendar.russia2026())
                .holidays(Source.CHINA, ProductionCalendar.china2026())
                .remind(at("2026-02-10T09:00"), day("2026-03-31"))
                .reminders();

        assertThat(reminders)
                .extracting(reminder -> reminder.first() + " " + reminder.sources())
                .containsExactly(
                        "2026-02-15 [CHINA, RUSSIA, CARRIER]",
                        // 9 March is a Monday.
                        "2026-03-07 [RUSSIA, CARRIER]",
                        "2026-03-09 [RUSSIA]",
                        "2026-03-09 [CARRIER]");
    }

    @Test
    void contactsOfCarriersAreCarriedAlong() {
        EmergencyContact contact = new EmergencyContact("SF", "Li", "@li", "");

        HolidayReminders reminders = HolidayReminders.of(SHENZHEN)
                .carrier(CarrierPromise.of("SF").reachedBy(contact))
                .remind(at("2026-08-01T09:00"), day("2026-08-02"));

        assertThat(reminders.contacts()).containsExactly(contact);
        assertThat(reminders.messages().stream().map(ENGLISH::say))
                .containsExactly(
                        "Days off as of 2026-08-01 09:00, through 2026-08-02; times of Asia/Shanghai",
                        "None are known.",
                        "In an emergency: SF: Li, @li");
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        HolidayPlanner planner = HolidayReminders.of(SHENZHEN);

        assertThatThrownBy(() -> planner.holidays(Source.WAREHOUSE, ProductionCalendar.china2026()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the warehouse's own closed days are no production calendar");
        assertThatThrownBy(() -> planner.closed(day("2026-05-02"), day("2026-05-01")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> planner.pickups(AFTERNOONS, Duration.ofNanos(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the time for the queue is zero or more, got PT-0.000000001S");
        assertThatThrownBy(() -> planner.remind(at("2026-05-02T00:00"), day("2026-05-01")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reminders through 2026-05-01 end before today, 2026-05-02");
        assertThatThrownBy(() -> new HolidayReminder(
                        List.of(), day("2026-05-01"), day("2026-05-01"), true, Optional.empty(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no days off from 2026-05-01 through 2026-05-01 of []");
        assertThatThrownBy(() -> new HolidayReminder(
                        List.of(Source.CHINA), day("2026-05-02"), day("2026-05-01"), true, Optional.empty(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void everythingIsSaidInEveryLanguage(Language language) {
        Wording wording = Wording.in(language, BEIJING);
        HolidayReminders reminders = HolidayReminders.of(SHENZHEN)
                .holidays(Source.CHINA, ProductionCalendar.china2026())
                .holidays(Source.RUSSIA, ProductionCalendar.russia2026())
                .holidays(Source.CARRIER, ProductionCalendar.russia2026())
                .closed(day("2026-08-03"), day("2026-08-03"))
                .pickups(AFTERNOONS, Duration.ZERO)
                .remind(at("2026-01-01T00:00"), day("2027-01-01"));

        assertThat(reminders.messages().stream().map(wording::say))
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{"));
        for (HolidaySetting setting : HolidaySetting.values()) {
            assertThat(wording.say(setting.message())).isNotBlank();
        }
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    /** In Beijing. */
    private static Instant at(String dateAndTime) {
        return LocalDateTime.parse(dateAndTime).atZone(BEIJING).toInstant();
    }
}
