package io.github.ozonexpiry.simulation;

import static io.github.ozonexpiry.simulation.Shop.DAY;
import static io.github.ozonexpiry.simulation.Shop.HOUR;

import io.github.ozonexpiry.posting.Scheme;
import java.util.Set;

/** The dates that Ozon gives an order, by the days that it takes for open. */
final class Promise {

    private static final int EVENING = 22 * HOUR;

    private final Shop shop;
    private final Faults faults;
    private final WorkClock counted;

    Promise(Shop shop, Faults faults) {
        this.shop = shop;
        this.faults = faults;
        Set<Integer> rest = faults.restDays(shop);
        rest.removeAll(faults.unsetDays());
        this.counted = new WorkClock(shop, rest);
    }

    void date(Course course) {
        int day = course.ordered / DAY;
        for (int left = shop.prepDays(); left > 0; left -= counted.isOpen(day) ? 1 : 0) {
            day++;
        }
        boolean global = shop.scheme() == Scheme.REALFBS_GLOBAL;
        course.last = day * DAY + (global ? DAY - 1 : EVENING);
        course.recommended = switch (shop.scheme()) {
            case REALFBS_GLOBAL -> course.last;
            case RFBS -> course.last - 4 * HOUR;
            default -> Math.max(course.ordered + 4 * HOUR, course.last - DAY);
        };
        course.timer = course.last + shop.graceDays() * DAY;
        faults.of(Trouble.HOLIDAY_UNSET)
                .filter(fault -> fault.from() < course.last && fault.to() > course.ordered)
                .forEach(fault -> course.meet(fault, course.ordered));
    }
}
