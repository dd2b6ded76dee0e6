package io.github.ozonexpiry.simulation;

import io.github.ozonexpiry.cause.CaseFile;
import io.github.ozonexpiry.cause.Cause;
import io.github.ozonexpiry.handling.HandlingTerms;
import io.github.ozonexpiry.history.PostingHistory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A month of one seller with several warehouses, each with habits and troubles of its own. The same seed gives the same month.
 *
 * @param begin the day on which it begins
 * @param orders when each of its orders came, those that went well too
 * @param ended what is known of each posting that ended badly, by number
 * @param warehouses what each warehouse recorded of all of its postings
 */
public record ShopMonth(LocalDate begin, List<Instant> orders, List<CaseFile> ended, List<Place> warehouses) {

    /** Whole weeks, so that days of the week stay the same. */
    private static final int LATER = 63;

    public ShopMonth {
        orders = List.copyOf(orders);
        ended = List.copyOf(ended);
        warehouses = List.copyOf(warehouses);
    }

    /**
     * A warehouse.
     *
     * @param terms what it has promised
     * @param days the days after the order's within which it has promised to hand over
     * @param histories what was seen of each of its postings, in the order in which they came
     */
    public record Place(HandlingTerms terms, int days, List<PostingHistory> histories) {

        public Place {
            histories = List.copyOf(histories);
        }
    }

    public static ShopMonth of(long seed, int warehouses) {
        return lived(seed, warehouses, 0, cause -> false);
    }

    /** The same shop nine weeks later, with the same demand and the same troubles but for those of some causes. */
    public static ShopMonth later(long seed, int warehouses, Predicate<Cause> mended) {
        return lived(seed, warehouses, LATER, mended);
    }

    private static ShopMonth lived(long seed, int warehouses, int daysLater, Predicate<Cause> mended) {
        Dice dice = new Dice(seed);
        LocalDate begin = LocalDate.of(2026, 3, 1).plusDays(dice.between("shop's month", 0, 0, 200) + daysLater);
        List<Instant> orders = new ArrayList<>();
        List<CaseFile> ended = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (int warehouse = 0; warehouse < warehouses; warehouse++) {
            Shop shop = Shop.draw(dice.of("warehouse", warehouse), begin);
            World world = world(shop, mended);
            Observer observer = new Observer(world);
            List<Course> courses = world.courses.values().stream()
                    .filter(course -> course.ordered < Shop.SELLING)
                    .sorted(Comparator.comparingInt((Course course) -> course.ordered)
                            .thenComparingLong(course -> course.id))
                    .toList();
            courses.forEach(course -> orders.add(shop.instant(course.ordered)));
            courses.stream().filter(Course::endedBadly).map(observer::file).forEach(ended::add);
            places.add(new Place(
                    observer.terms(),
                    shop.prepDays(),
                    courses.stream().map(observer::history).toList()));
        }
        orders.sort(Comparator.naturalOrder());
        ended.sort(Comparator.comparing(file -> file.posting().number()));
        return new ShopMonth(begin, orders, ended, places);
    }

    private static World world(Shop shop, Predicate<Cause> mended) {
        List<Fault> faults = Fault.draw(shop);
        Set<Integer> removed = faults.stream()
                .filter(fault -> mended.test(fault.trouble().cause))
                .map(Fault::id)
                .collect(Collectors.toSet());
        World world = World.of(shop, faults);
        return removed.isEmpty() ? world : world.without(faults, removed);
    }

    /** Half of the days on which orders come are over. */
    public Instant middle() {
        return begin.atStartOfDay().toInstant(ZoneOffset.UTC).plus(Duration.ofMinutes(Shop.SELLING / 2));
    }

    /** When the last ending had been seen; that is when the month is judged. */
    public Instant end() {
        return ended.stream()
                .flatMap(file -> file.history().looks().stream())
                .map(PostingHistory.Look::at)
                .max(Comparator.naturalOrder())
                .orElseGet(this::middle);
    }
}
