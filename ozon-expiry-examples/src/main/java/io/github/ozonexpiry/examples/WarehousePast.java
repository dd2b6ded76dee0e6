package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.adviser.CarrierAdviser;
import io.github.ozonexpiry.adviser.HandlingTimeAdviser;
import io.github.ozonexpiry.adviser.HolidayAdviser;
import io.github.ozonexpiry.calendar.ProductionCalendar;
import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.deadline.RuleProfile;
import io.github.ozonexpiry.history.PostingHistory;
import io.github.ozonexpiry.index.IndexPolicy;
import io.github.ozonexpiry.pickup.CarrierPromise;
import io.github.ozonexpiry.pickup.CarrierRecord;
import io.github.ozonexpiry.pickup.HolidayPlanner;
import io.github.ozonexpiry.pickup.HolidayReminder.Source;
import io.github.ozonexpiry.pickup.HolidayReminders;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.preparation.Duty;
import io.github.ozonexpiry.preparation.Place;
import io.github.ozonexpiry.preparation.PreparationAdvice;
import io.github.ozonexpiry.preparation.PreparationHistory;
import io.github.ozonexpiry.preparation.Replay;
import io.github.ozonexpiry.preparation.ReplayTerms;
import io.github.ozonexpiry.preparation.ServiceLevel;
import io.github.ozonexpiry.preparation.SettingRange;
import io.github.ozonexpiry.preparation.SettingRange.Unit;
import io.github.ozonexpiry.prevention.Adviser;
import io.github.ozonexpiry.prevention.ExpectedEffect.Window;
import io.github.ozonexpiry.prevention.Subject;
import io.github.ozonexpiry.simulation.ShopMonth;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What a warehouse's month tells.
 *
 * @param name its number
 * @param today its handling time of today
 * @param advice which handling time is enough
 * @param replay the month under any other
 * @param carrier what its carrier did
 * @param daysOff the days off that come
 */
record WarehousePast(
        String name,
        Duration today,
        PreparationAdvice advice,
        Replay replay,
        CarrierRecord carrier,
        HolidayReminders daysOff) {

    private static final int LONGEST_DAYS = 10;
    private static final int DAYS_AHEAD = 60;
    private static final Duration QUEUE = Duration.ofHours(1);
    private static final Duration TRANSIT = Duration.ofDays(8);
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    static WarehousePast of(ShopMonth.Place place, ServiceLevel level, Window window) {
        List<Posting> postings = place.histories().stream()
                .flatMap(history -> history.latest().stream())
                .toList();
        String name = postings.stream()
                .flatMap(posting -> posting.delivery().warehouse().value().stream())
                .map(WarehouseId::toString)
                .findFirst()
                .orElse("?");
        Optional<Scheme> scheme =
                postings.stream().flatMap(posting -> posting.scheme().stream()).findFirst();
        WorkingCalendar calendar = place.terms().calendar().orElseThrow();
        PreparationHistory history = history(place, calendar, window.to());
        return new WarehousePast(
                name,
                Duration.ofDays(place.days()),
                PreparationAdvice.of(history, range(scheme, window), level),
                Replay.of(history, terms(scheme)),
                CarrierRecord.of(promise(place, name), place.histories(), calendar, window.from(), window.to()),
                daysOff(place, calendar, scheme, window.to()));
    }

    private static PreparationHistory history(ShopMonth.Place place, WorkingCalendar calendar, Instant now) {
        List<PostingHistory> histories = place.histories();
        return PreparationHistory.of(Place.NOT_STATED, Duty.HANDED_OVER, Unit.DAYS, calendar, histories, now);
    }

    /** Under realFBS Global as many days as Ozon lets one set on that day (H-02); elsewhere the simulated sellers promise days too. */
    private static SettingRange range(Optional<Scheme> scheme, Window window) {
        LocalDate day = LocalDate.ofInstant(window.to(), SHANGHAI);
        return scheme.filter(Scheme.REALFBS_GLOBAL::equals).isPresent()
                ? SettingRange.of(RuleProfile.realFbsGlobal(), day, Duration.ofDays(LONGEST_DAYS))
                : SettingRange.days(LONGEST_DAYS);
    }

    private static ReplayTerms terms(Optional<Scheme> scheme) {
        return scheme.filter(Scheme.REALFBS_GLOBAL::equals).isPresent()
                ? ReplayTerms.NONE.with(RuleProfile.realFbsGlobal()).with(IndexPolicy.globalFiveZones())
                : ReplayTerms.NONE;
    }

    /** The simulated carriers promise the pick-ups of the warehouse's terms; the transit time is invented. */
    private static CarrierPromise promise(ShopMonth.Place place, String name) {
        return CarrierPromise.of(name)
                .at(place.terms().pickupSlots().orElseThrow())
                .within(TRANSIT);
    }

    private static HolidayReminders daysOff(
            ShopMonth.Place place, WorkingCalendar calendar, Optional<Scheme> scheme, Instant now) {
        boolean china = calendar.zone().equals(SHANGHAI);
        HolidayPlanner planner = HolidayReminders.of(calendar)
                .holidays(
                        china ? Source.CHINA : Source.RUSSIA,
                        china ? ProductionCalendar.china2026() : ProductionCalendar.russia2026())
                .pickups(place.terms().pickupSlots().orElseThrow(), QUEUE);
        HolidayPlanner known = scheme.map(planner::scheme).orElse(planner);
        return known.remind(now, LocalDate.ofInstant(now, calendar.zone()).plusDays(DAYS_AHEAD));
    }

    List<Adviser> advisers(Window window) {
        Subject warehouse = Subject.warehouse(name);
        return List.of(
                new HandlingTimeAdviser(warehouse, advice, replay, today, window),
                new CarrierAdviser(carrier),
                new HolidayAdviser(warehouse, daysOff));
    }
}
