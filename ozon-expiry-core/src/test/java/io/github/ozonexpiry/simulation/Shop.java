package io.github.ozonexpiry.simulation;

import io.github.ozonexpiry.posting.Scheme;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A shop and its habits. Times are minutes from the midnight with which its month begins.
 *
 * @param firstDay the first day
 * @param workdays days of the week on which people work
 * @param shiftFrom the minute of the day at which work begins
 * @param shiftTo the minute of the day at which work ends
 * @param looksEvery minutes between two looks of the office at the orders
 * @param hearsPushes whether pushes reach the office
 * @param syncEvery minutes between two numbers of stock sent to Ozon
 * @param pickMinutes work on picking one order
 * @param packMinutes work on packing one order
 * @param pickups minutes of the day at which the carrier is to come
 * @param prepDays days after the order's by which it must be handed over
 * @param graceDays days after that, until Ozon's timer ends it
 * @param givesUp the share of late orders that the office cancels itself
 * @param holidays days on which nobody works, and which are set so
 */
record Shop(
        Dice dice,
        Scheme scheme,
        ZoneId zone,
        LocalDate firstDay,
        Set<DayOfWeek> workdays,
        int shiftFrom,
        int shiftTo,
        int looksEvery,
        boolean hearsPushes,
        int syncEvery,
        int pickMinutes,
        int packMinutes,
        List<Integer> pickups,
        int prepDays,
        int graceDays,
        double givesUp,
        Set<Integer> holidays,
        List<Product> products) {

    static final int HOUR = 60;
    static final int DAY = 24 * HOUR;
    static final int MONTH = 45 * DAY;
    /** Orders come in the first days only, so that every one is seen to its end. */
    static final int SELLING = 21 * DAY;

    static final int NEVER = Integer.MAX_VALUE / 4;

    static Shop draw(Dice dice) {
        return draw(dice, LocalDate.of(2026, 3, 1).plusDays(dice.between("month", 0, 0, 200)));
    }

    static Shop draw(Dice dice, LocalDate firstDay) {
        Scheme scheme =
                dice.oneOf("scheme", 0, Scheme.FBS, Scheme.FBS, Scheme.RFBS, Scheme.RFBS, Scheme.REALFBS_GLOBAL);
        boolean global = scheme == Scheme.REALFBS_GLOBAL;
        int prep = global ? dice.between("prep", 0, 3, 5) : dice.between("prep", 0, 1, 3);
        List<Product> products = IntStream.range(0, dice.between("products", 0, 5, 9))
                .mapToObj(index -> Product.draw(dice, index, prep))
                .toList();
        double daily = products.stream()
                .mapToDouble(product -> product.sold() + product.soldElsewhere())
                .sum();
        int shiftFrom = dice.between("shift", 0, 8, 10) * HOUR;
        int shiftTo = shiftFrom + dice.between("shift", 1, 8, 11) * HOUR;
        int pick = (int) Math.max(1, (shiftTo - shiftFrom) * (0.35 + 0.2 * dice.share("load", 0)) / daily);
        boolean reliesOnPushes = dice.chance("relies on pushes", 0, 0.4);
        return new Shop(
                dice,
                scheme,
                ZoneId.of(global ? "Asia/Shanghai" : dice.oneOf("zone", 0, "Europe/Moscow", "Asia/Yekaterinburg")),
                firstDay,
                week(dice.between("week", 0, 5, 7)),
                shiftFrom,
                shiftTo,
                reliesOnPushes ? dice.between("looks", 0, 3, 6) * DAY : dice.between("looks", 0, 1, 5) * HOUR,
                reliesOnPushes || dice.chance("hears pushes", 0, 0.6),
                dice.oneOf("sync", 0, 10, 15, 30, 60, 120),
                pick,
                Math.max(1, pick * dice.between("pack", 0, 70, 110) / 100),
                pickups(dice, shiftTo),
                prep,
                global ? 7 : dice.between("grace", 0, 1, 4),
                dice.chance("gives up", 0, 0.5) ? 0.6 * dice.share("gives up", 1) : 0,
                holidays(dice),
                products);
    }

    private static Set<DayOfWeek> week(int days) {
        return Set.copyOf(Arrays.asList(DayOfWeek.values()).subList(0, days));
    }

    private static List<Integer> pickups(Dice dice, int shiftTo) {
        int last = shiftTo - dice.between("last pick-up", 0, 1, 3) * HOUR;
        return dice.chance("two pick-ups", 0, 0.4) ? List.of(last - 4 * HOUR, last) : List.of(last);
    }

    private static Set<Integer> holidays(Dice dice) {
        Set<Integer> days = new TreeSet<>();
        if (dice.chance("holiday", 0, 0.3)) {
            int first = dice.between("holiday", 1, 2, 20);
            IntStream.rangeClosed(first, first + dice.between("holiday", 2, 0, 2))
                    .forEach(days::add);
        }
        return days;
    }

    boolean asksPassport() {
        return scheme == Scheme.REALFBS_GLOBAL;
    }

    boolean fixesDates() {
        return scheme == Scheme.RFBS;
    }

    boolean reliesOnPushes() {
        return looksEvery > DAY;
    }

    Instant instant(int minute) {
        return firstDay.atStartOfDay(zone).toInstant().plusSeconds(60L * minute);
    }

    LocalDate date(int day) {
        return firstDay.plusDays(day);
    }

    boolean worksOn(int day) {
        return workdays.contains(date(day).getDayOfWeek()) && !holidays.contains(day);
    }

    /** The troubles that this shop can have; those of one product are few orders, and so are drawn more often. */
    List<Trouble> possible() {
        return Arrays.stream(Trouble.values())
                .filter(trouble -> trouble.reach != Trouble.Reach.FEW && trouble.reach != Trouble.Reach.ALWAYS)
                .filter(trouble -> trouble.reach != Trouble.Reach.PRODUCT
                        || !productsFor(trouble).isEmpty())
                .filter(trouble -> trouble != Trouble.DATE_FORGOTTEN || fixesDates())
                .filter(trouble -> trouble != Trouble.PUSHES_LOST || reliesOnPushes())
                .flatMap(trouble -> Collections.nCopies(weight(trouble), trouble).stream())
                .toList();
    }

    private static int weight(Trouble trouble) {
        return switch (trouble) {
            case HOLIDAY_UNSET, CHANNEL_RUSH, STAFF_AWAY, OFFICE_AWAY, NO_PICKUP, EARLY_PICKUP, ERP_STUCK -> 1;
            case RESERVED_SENT, SYNC_STALLED, MARKS_OUT, DATE_FORGOTTEN, PUSHES_LOST, PURCHASE_FORGOTTEN -> 6;
            default -> trouble.reach == Trouble.Reach.PRODUCT ? 4 : 2;
        };
    }

    /** Of two products the one that sells better. */
    int productFor(Trouble trouble, Dice chance) {
        List<Product> able = productsFor(trouble);
        Product first = able.get(chance.between("product", 0, 0, able.size() - 1));
        Product second = able.get(chance.between("product", 1, 0, able.size() - 1));
        return first.sold() > second.sold() ? first.index() : second.index();
    }

    private List<Product> productsFor(Trouble trouble) {
        return products.stream()
                .filter(product -> switch (trouble) {
                    case SYNC_STALLED, RESERVED_SENT, PIECES_GONE -> product.keeping() == Product.Keeping.STOCKED;
                    case DELIVERY_DELAYED -> product.keeping() != Product.Keeping.STOCKED;
                    case PURCHASE_FORGOTTEN -> product.keeping() == Product.Keeping.TO_ORDER;
                    case MARKS_OUT -> product.needsMark();
                    case CARD_INCOMPLETE -> product.requirement().isPresent() && !product.needsMark();
                    default -> true;
                })
                .toList();
    }
}
