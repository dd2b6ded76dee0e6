package io.github.ozonexpiry.simulation;

import java.util.Set;

/** When people of a shop are at work. */
final class WorkClock {

    private final Shop shop;
    private final boolean[] open = new boolean[2 * Shop.MONTH / Shop.DAY];

    WorkClock(Shop shop, Set<Integer> restDays) {
        this.shop = shop;
        for (int day = 0; day < open.length; day++) {
            open[day] = shop.worksOn(day) && !restDays.contains(day);
        }
    }

    boolean isOpen(int day) {
        return day >= 0 && day < open.length && open[day];
    }

    /** The moment itself when people are at work, else when they come next. */
    int next(int minute) {
        if (minute >= Shop.MONTH) {
            return Shop.NEVER;
        }
        int day = minute / Shop.DAY;
        if (isOpen(day) && minute % Shop.DAY < shop.shiftTo()) {
            return Math.max(minute, day * Shop.DAY + shop.shiftFrom());
        }
        for (int later = day + 1; later < open.length; later++) {
            if (open[later]) {
                return later * Shop.DAY + shop.shiftFrom();
            }
        }
        return Shop.NEVER;
    }

    /** When so many minutes of work are done that begin at a moment. */
    int plus(int minute, int work) {
        int at = next(minute);
        int left = work;
        while (at < Shop.NEVER) {
            int today = at / Shop.DAY * Shop.DAY + shop.shiftTo() - at;
            if (left <= today) {
                return at + left;
            }
            left -= today;
            at = next(at + today);
        }
        return Shop.NEVER;
    }
}
