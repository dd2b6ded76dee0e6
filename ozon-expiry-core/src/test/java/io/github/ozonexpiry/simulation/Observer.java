package io.github.ozonexpiry.simulation;

import static io.github.ozonexpiry.simulation.Shop.DAY;

import io.github.ozonexpiry.calendar.CalendarBuilder;
import io.github.ozonexpiry.calendar.DayHours;
import io.github.ozonexpiry.calendar.WeeklyHours;
import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.cause.CaseFile;
import io.github.ozonexpiry.cause.CaseFileBuilder;
import io.github.ozonexpiry.cause.CaseInput;
import io.github.ozonexpiry.cause.Workload;
import io.github.ozonexpiry.expiry.ErrorIndexEntry;
import io.github.ozonexpiry.handling.HandlingTerms;
import io.github.ozonexpiry.handling.PickupSlots;
import io.github.ozonexpiry.history.PostingHistory;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes down what the shop's systems know of a posting: never what the world knows. */
final class Observer {

    private final World world;
    private final Shop shop;
    private final Records records;
    private final HandlingTerms terms;
    private final Set<Integer> unworked;

    Observer(World world) {
        this.world = world;
        this.shop = world.shop;
        this.records = Records.of(shop.dice());
        this.terms = promised();
        boolean weekends = shop.dice().chance("lists weekends", 0, 0.5);
        this.unworked = IntStream.range(0, Shop.MONTH / DAY)
                .filter(day -> world.restDays.contains(day) || (weekends && !shop.worksOn(day)))
                .boxed()
                .collect(Collectors.toSet());
    }

    /** What the shop has promised. */
    HandlingTerms terms() {
        return terms;
    }

    PostingHistory history(Course course) {
        return new Witness(shop, records, course).history();
    }

    CaseFile file(Course course) {
        PostingHistory history = history(course);
        CaseFileBuilder file = CaseFile.of(history)
                .stock(new StockBooks(shop, records, world.shelves.get(course.product.index()), course).history());
        Stream.of(CaseInput.values())
                .filter(CaseInput::canBeSilent)
                .filter(records::keeps)
                .forEach(file::recorded);
        if (records.has(CaseInput.TERMS, course)) {
            file.terms(terms);
        }
        if (records.has(CaseInput.DAYS_OFF, course)) {
            file.daysOff(daysOff(course));
        }
        if (records.has(CaseInput.WORKLOAD, course)) {
            int until = Math.min(course.ended, course.last + DAY) / DAY;
            IntStream.rangeClosed(Math.max(0, course.ordered / DAY - 2), until)
                    .filter(day -> shop.worksOn(day) && !world.restDays.contains(day))
                    .forEach(day -> file.workload(workload(day)));
        }
        if (!course.ending.isOutside()
                && course.ending != Ending.SPLIT
                && shop.dice().chance("row", course.id, 0.3)) {
            file.listed(new ErrorIndexEntry(
                    history.number(),
                    Word.of(ErrorIndexEntry.Type.SELLER_CANCELLATION),
                    Stated.of(shop.instant(course.ended)),
                    Stated.absent()));
        }
        return file.build();
    }

    int judgedAt(Course course) {
        return new Witness(shop, records, course).judgedAt();
    }

    private Set<LocalDate> daysOff(Course course) {
        return IntStream.rangeClosed(course.ordered / DAY - 3, Math.min(course.ended / DAY, Shop.MONTH / DAY))
                .filter(unworked::contains)
                .mapToObj(shop::date)
                .collect(Collectors.toSet());
    }

    private Workload workload(int day) {
        int from = day * DAY + shop.shiftFrom();
        int to = day * DAY + shop.shiftTo();
        long others = world.floor.others.stream()
                .filter(task -> task[0] < to && task[1] > from)
                .count();
        long orders = world.courses.values().stream()
                .filter(course -> course.queued < to && course.picked > from && course.defective >= Shop.NEVER)
                .count();
        double wrong = 0.96 + 0.08 * shop.dice().share("estimate", day);
        return new Workload(
                shop.instant(from),
                shop.instant(to),
                (int) Math.round(wrong * (others + orders)),
                world.floor.capacity(day));
    }

    private HandlingTerms promised() {
        CalendarBuilder calendar = WorkingCalendar.in(shop.zone())
                .weekly(WeeklyHours.of(
                        DayHours.of(clock(shop.shiftFrom()) + "-" + clock(shop.shiftTo())),
                        shop.workdays().toArray(DayOfWeek[]::new)));
        shop.holidays().forEach(day -> calendar.dayOff(shop.date(day)));
        List<PickupSlots.Times> times = shop.pickups().stream()
                .map(slot -> new PickupSlots.Times(
                        LocalTime.ofSecondOfDay(60L * slot), LocalTime.ofSecondOfDay(60L * (slot + 120))))
                .toList();
        return HandlingTerms.own()
                .zone(shop.zone())
                .calendar(calendar.build())
                .pickupSlots(new PickupSlots(shop.zone(), shop.workdays(), times))
                .build();
    }

    private static String clock(int minute) {
        return LocalTime.ofSecondOfDay(60L * minute).toString();
    }
}
