package io.github.ozonexpiry.simulation;

import static io.github.ozonexpiry.simulation.Shop.DAY;
import static io.github.ozonexpiry.simulation.Shop.HOUR;
import static io.github.ozonexpiry.simulation.Shop.NEVER;

/** The people who receive orders: they look now and then, hear pushes, and tell the warehouse and the suppliers. */
final class Office {

    private final Shop shop;
    private final Faults faults;
    private final WorkClock clock;

    Office(Shop shop, Faults faults, WorkClock clock) {
        this.shop = shop;
        this.faults = faults;
        this.clock = clock;
    }

    void receive(Course course) {
        Dice dice = shop.dice().of("office", course.id);
        hear(course, dice);
        course.noticed = noticed(course, dice);
        course.told = told(course, dice);
        course.mustFixDate = shop.fixesDates() && dice.chance("date to fix", 0, 0.5);
        if (course.mustFixDate
                && faults.meeting(Trouble.DATE_FORGOTTEN, course.noticed, course)
                        .isEmpty()) {
            int fixed = clock.plus(course.noticed, dice.between("fixes", 0, 10, 90));
            course.dateFixed = fixed <= course.recommended ? fixed : NEVER;
        }
        if (course.requires()) {
            int free = faults.freeOf(Trouble.CARD_INCOMPLETE, course.noticed, course);
            int marked = faults.freeOf(Trouble.MARKS_OUT, free, course);
            course.filled = clock.plus(marked, dice.between("fills", 0, 10, 120));
        }
        if (course.product.keeping() == Product.Keeping.TO_ORDER) {
            order(course, dice);
        }
    }

    private void hear(Course course, Dice dice) {
        if (!shop.hearsPushes()) {
            return;
        }
        boolean lost =
                faults.meeting(Trouble.PUSHES_LOST, course.ordered, course).isPresent();
        int late = dice.chance("lost for good", 0, 0.5)
                ? NEVER
                : course.ordered + dice.between("late", 0, (shop.prepDays() + 1) * DAY, (shop.prepDays() + 6) * DAY);
        course.notified = lost ? late : course.ordered + 1;
    }

    private int noticed(Course course, Dice dice) {
        int heard = course.notified == NEVER ? NEVER : clock.next(course.notified) + dice.between("hears", 0, 2, 40);
        int seen = Math.min(heard, look(course.ordered, dice));
        int back = faults.freeOf(Trouble.OFFICE_AWAY, seen, course);
        int found = faults.freeOf(Trouble.OVERLOOKED, back, course);
        return found == seen ? seen : clock.next(found) + dice.between("comes back", 0, 5, 120);
    }

    private int look(int after, Dice dice) {
        int every = shop.looksEvery();
        int phase = shop.dice().between("looks at", 0, 0, every - 1);
        int tick = (after - phase + every) / every * every + phase;
        return clock.next(tick) + dice.between("looks", 0, 0, 30);
    }

    private int told(Course course, Dice dice) {
        int stuck = faults.freeOf(Trouble.ERP_STUCK, course.noticed, course);
        int remembered = faults.freeOf(Trouble.MESSAGE_FORGOTTEN, stuck, course);
        return clock.plus(remembered, dice.between("tells", 0, 5, 60));
    }

    private void order(Course course, Dice dice) {
        int asked = faults.freeOf(Trouble.PURCHASE_FORGOTTEN, course.noticed, course);
        course.supplierTold = clock.plus(asked, dice.between("asks", 0, 5, 60));
        if (course.supplierTold >= NEVER) {
            course.goodsAt = NEVER;
            return;
        }
        int morning = (course.supplierTold / DAY + course.product.leadDays()) * DAY;
        course.goodsExpected = morning + 12 * HOUR;
        int due = course.goodsExpected - dice.between("comes earlier", 0, 0, 4 * HOUR);
        course.goodsAt = faults.meeting(Trouble.DELIVERY_DELAYED, due, course)
                .map(fault -> Math.max(due, fault.to()))
                .orElse(due);
    }
}
