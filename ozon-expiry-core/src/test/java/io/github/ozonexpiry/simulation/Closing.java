package io.github.ozonexpiry.simulation;

import static io.github.ozonexpiry.simulation.Shop.DAY;
import static io.github.ozonexpiry.simulation.Shop.HOUR;
import static io.github.ozonexpiry.simulation.Shop.NEVER;

/** Ends a posting by whatever comes first. */
final class Closing {

    private final Shop shop;
    private final Faults faults;

    Closing(Shop shop, Faults faults) {
        this.shop = shop;
        this.faults = faults;
    }

    void close(Course course) {
        Dice dice = shop.dice().of("ending", course.id);
        buyer(course, dice);
        ozon(course, dice);
        seller(course, dice);
        if (course.scanned > course.timer) {
            end(course, Ending.TIMER, course.timer + dice.between("timer", 0, 0, 3 * HOUR));
        }
        afterHandOver(course, dice);
    }

    private void buyer(Course course, Dice dice) {
        if (faults.meeting(Trouble.NO_PASSPORT, course.ordered, course).isPresent()) {
            end(course, Ending.NO_PASSPORT, course.ordered + DAY);
        }
        if (faults.meeting(Trouble.BUYER_REGRETS, course.ordered, course).isPresent()) {
            end(course, Ending.BUYER, course.ordered + dice.between("regrets", 0, HOUR, (shop.prepDays() + 4) * DAY));
        }
    }

    private void ozon(Course course, Dice dice) {
        int at = course.ordered + dice.between("ozon fails", 0, HOUR, (shop.prepDays() + 2) * DAY);
        if (at < course.scanned
                && faults.meeting(Trouble.OZON_FAILS, course.ordered, course).isPresent()) {
            end(course, Ending.OZON, at);
        }
        if (dice.chance("split", 0, 0.012) && course.assembled < NEVER) {
            end(course, Ending.SPLIT, course.assembled);
        }
    }

    private void seller(Course course, Dice dice) {
        boolean cancels = dice.chance("cancels", 0, 0.55);
        int later = dice.between("cancels", 1, HOUR, 30 * HOUR);
        boolean honest = dice.chance("says why", 0, 0.85);
        if (cancels && course.notFound < course.picked && course.goodsAt > course.timer) {
            end(course, honest ? Ending.OUT_OF_STOCK : Ending.OTHER_REASON, course.notFound + later);
        }
        if (cancels && course.defective < course.picked) {
            end(course, honest ? Ending.ONLY_DEFECTIVE : Ending.OTHER_REASON, course.defective + later);
        }
        if (cancels && course.restricted < NEVER) {
            end(course, Ending.OTHER_REASON, course.restricted + later);
        }
        int patience = course.last + later;
        if (dice.chance("gives up", 0, shop.givesUp()) && course.scanned > patience && course.noticed < patience) {
            end(course, Ending.OTHER_REASON, patience);
        }
    }

    private void afterHandOver(Course course, Dice dice) {
        if (course.scanned >= course.ended) {
            return;
        }
        if (faults.meeting(Trouble.PARCEL_LOST, course.ordered, course).isPresent()) {
            end(course, Ending.LOST, course.scanned + dice.between("lost", 0, 3 * DAY, 12 * DAY));
        }
        if (faults.meeting(Trouble.LEFT_AT_POINT, course.ordered, course).isPresent()) {
            end(course, Ending.NOT_COLLECTED, course.scanned + dice.between("left", 0, 10 * DAY, 20 * DAY));
        }
        if (course.ending == Ending.DELIVERED) {
            course.delivered = course.scanned + dice.between("delivered", 0, 2 * DAY, 9 * DAY);
        }
    }

    private static void end(Course course, Ending ending, int at) {
        if (at < course.ended) {
            course.ending = ending;
            course.ended = at;
        }
    }
}
