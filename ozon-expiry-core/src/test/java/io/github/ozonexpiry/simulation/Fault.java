package io.github.ozonexpiry.simulation;

import java.util.ArrayList;
import java.util.List;

/**
 * One trouble of one world.
 *
 * @param id its place in the world
 * @param from its first minute
 * @param to the minute in which it ends
 * @param product the product that it meets, or {@link #ANY}
 * @param share of the orders in its reach
 */
record Fault(int id, Trouble trouble, int from, int to, int product, double share) {

    static final int ANY = -1;
    private static final int TROUBLES_A_MONTH = 9;

    boolean meets(Dice dice, int at, long order, int ofProduct) {
        return at >= from
                && at < to
                && (product == ANY || product == ofProduct)
                && (share >= 1 || dice.chance("met", 1000 * order + id, share));
    }

    /** What goes wrong in a month: some of everything, in the measure of how long this shop's orders can wait. */
    static List<Fault> draw(Shop shop) {
        List<Fault> faults = new ArrayList<>();
        for (int k = 0; k < TROUBLES_A_MONTH; k++) {
            faults.add(windowed(shop, faults.size(), pick(shop, k)));
        }
        for (Trouble trouble : Trouble.values()) {
            if (trouble.reach == Trouble.Reach.FEW && (trouble != Trouble.NO_PASSPORT || shop.asksPassport())) {
                faults.add(new Fault(faults.size(), trouble, 0, Shop.MONTH, ANY, few(shop, trouble)));
            } else if (trouble.reach == Trouble.Reach.ALWAYS) {
                faults.add(new Fault(faults.size(), trouble, 0, Shop.MONTH, ANY, 1));
            }
        }
        return faults;
    }

    private static double few(Shop shop, Trouble trouble) {
        return 0.002 + 0.014 * shop.dice().share("how often " + trouble.name(), 0);
    }

    private static Trouble pick(Shop shop, int k) {
        List<Trouble> possible = shop.possible();
        return possible.get(shop.dice().between("trouble", k, 0, possible.size() - 1));
    }

    private static Fault windowed(Shop shop, int id, Trouble trouble) {
        Dice dice = shop.dice().of("fault", id);
        int patience = shop.prepDays() + shop.graceDays() + 2;
        int from = dice.between("from", 0, 3 * Shop.DAY, 19 * Shop.DAY);
        int length = (int) (days(trouble, patience) * Shop.DAY * (0.5 + 1.1 * dice.share("length", 0)));
        double share = trouble.reach == Trouble.Reach.SOME ? 0.2 + 0.5 * dice.share("share", 0) : 1;
        int product = trouble.reach == Trouble.Reach.PRODUCT ? shop.productFor(trouble, dice) : ANY;
        return trouble == Trouble.HOLIDAY_UNSET
                ? new Fault(id, trouble, wholeDay(from), wholeDay(from + length), ANY, 1)
                : new Fault(id, trouble, from, from + length, product, share);
    }

    /** Numbers of stock are wrong for long before anything is sold out. */
    private static int days(Trouble trouble, int patience) {
        return switch (trouble) {
            case RESERVED_SENT, SYNC_STALLED, PIECES_GONE -> 10;
            default -> patience;
        };
    }

    private static int wholeDay(int minute) {
        return minute / Shop.DAY * Shop.DAY;
    }
}
