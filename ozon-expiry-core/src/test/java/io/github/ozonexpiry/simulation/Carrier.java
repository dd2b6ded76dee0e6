package io.github.ozonexpiry.simulation;

import static io.github.ozonexpiry.simulation.Shop.DAY;
import static io.github.ozonexpiry.simulation.Shop.HOUR;
import static io.github.ozonexpiry.simulation.Shop.MONTH;
import static io.github.ozonexpiry.simulation.Shop.NEVER;

/** Whoever picks parcels up and scans them. */
final class Carrier {

    private static final int EARLIER = 7 * HOUR;

    private final Shop shop;
    private final Faults faults;
    private final WorkClock clock;

    Carrier(Shop shop, Faults faults, WorkClock clock) {
        this.shop = shop;
        this.faults = faults;
        this.clock = clock;
    }

    void carry(Course course) {
        if (course.labelled >= NEVER) {
            return;
        }
        pickUp(course);
        if (course.dispatched < NEVER) {
            scan(course, shop.dice().of("carrier", course.id));
        }
    }

    private void pickUp(Course course) {
        for (int day = course.labelled / DAY; day < MONTH / DAY; day++) {
            for (int slot : shop.pickups()) {
                if (clock.isOpen(day) && takes(course, day * DAY + slot)) {
                    return;
                }
            }
        }
    }

    private boolean takes(Course course, int slot) {
        if (slot + 2 * HOUR < course.labelled) {
            return false;
        }
        if (faults.meeting(Trouble.NO_PICKUP, slot, course).isPresent()) {
            course.failedPickups.add(slot + 2 * HOUR);
            return false;
        }
        int usual = slot + shop.dice().between("comes", slot, 0, 2 * HOUR);
        int came = faults.meeting(Trouble.EARLY_PICKUP, slot, course).isPresent() ? usual - EARLIER : usual;
        course.pickups.add(came);
        if (came < course.labelled) {
            return false;
        }
        course.dispatched = came;
        return true;
    }

    private void scan(Course course, Dice dice) {
        int arrives = course.dispatched + dice.between("arrives", 0, 20, 2 * HOUR);
        if (faults.meeting(Trouble.OTHER_CARRIER, course.dispatched, course).isPresent()) {
            course.wrongChannel = arrives;
        } else if (faults.meeting(Trouble.PARCEL_REFUSED, course.dispatched, course)
                .isPresent()) {
            course.refused = arrives + dice.between("refused", 0, HOUR, 20 * HOUR);
        } else {
            int read = faults.freeOf(Trouble.SCANNER_OFF, arrives, course);
            boolean never = read != arrives && dice.chance("never scanned", 0, 0.5);
            course.scanned = never ? NEVER : read;
        }
    }
}
