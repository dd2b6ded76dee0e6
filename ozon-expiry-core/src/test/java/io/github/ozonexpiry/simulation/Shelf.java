package io.github.ozonexpiry.simulation;

import static io.github.ozonexpiry.simulation.Shop.DAY;
import static io.github.ozonexpiry.simulation.Shop.HOUR;
import static io.github.ozonexpiry.simulation.Shop.NEVER;
import static io.github.ozonexpiry.simulation.Shop.SELLING;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pieces of one product: sold on Ozon and elsewhere, sent to Ozon as a number now and then, and replenished. */
final class Shelf {

    /** Rule P-02. */
    private static final int LAG = 20;

    private static final int TO_ORDER_NUMBER = 5;

    private final Shop shop;
    private final Product product;
    private final Faults faults;
    private final Dice dice;

    final List<Course> orders = new ArrayList<>();
    private final List<Sale> sales = new ArrayList<>();
    final List<Integer> soldElsewhere = new ArrayList<>();
    final List<Delivery> deliveries = new ArrayList<>();
    /** Minute and number. */
    final List<int[]> sent = new ArrayList<>();
    /** Minute and number. */
    final List<int[]> shown = new ArrayList<>();

    /** Minute and number of pieces that the books lost, when somebody counted. */
    final List<int[]> writtenOff = new ArrayList<>();

    /** What the books take for sellable, and what is there and nobody's. */
    private int free;

    private int there;
    private int storefront;
    private int lastSent = -1;
    private final Deque<int[]> onTheWay = new ArrayDeque<>();
    private final Deque<Course> waiting = new ArrayDeque<>();

    record Delivery(int told, int expected, int arrived, int quantity, boolean soldBefore) {}

    private record Sale(long id, int at, boolean isShort, int goodsAt, int goodsExpected, Map<Fault, Integer> met) {}

    private record Happening(int at, int order, Runnable what) {}

    Shelf(Shop shop, Product product, Faults faults) {
        this.shop = shop;
        this.product = product;
        this.faults = faults;
        this.dice = shop.dice().of("shelf", product.index());
        this.free = product.stock();
        this.there = product.stock();
    }

    boolean isToOrder() {
        return product.keeping() == Product.Keeping.TO_ORDER;
    }

    void run() {
        List<Happening> happenings = new ArrayList<>();
        supply(happenings);
        losses(happenings);
        demand(happenings, "ozon", product.sold(), 1);
        if (!isToOrder()) {
            demand(happenings, "elsewhere", product.soldElsewhere(), 2);
        }
        happenings.sort(Comparator.comparingInt(Happening::at).thenComparingInt(Happening::order));
        int tick = dice.between("first number", 0, 0, shop.syncEvery() - 1);
        send(0);
        storefront = Math.max(lastSent, 0);
        for (Happening happening : happenings) {
            tick = sendUntil(happening.at(), tick);
            show(happening.at());
            happening.what().run();
        }
        waiting.forEach(course -> course.goodsAt = NEVER);
        orders.forEach(course -> sales.add(new Sale(
                course.id,
                course.ordered,
                course.isShort,
                course.goodsAt,
                course.goodsExpected,
                new LinkedHashMap<>(course.met()))));
    }

    /** The same orders once more, of which nothing is known yet but that they were placed. */
    List<Course> ordersAgain() {
        return sales.stream().map(this::again).toList();
    }

    private Course again(Sale sale) {
        Course course = new Course(sale.id(), product, sale.at());
        course.isShort = sale.isShort();
        course.goodsAt = sale.goodsAt();
        course.goodsExpected = sale.goodsExpected();
        sale.met().forEach(course::meet);
        return course;
    }

    private void demand(List<Happening> happenings, String channel, double daily, int order) {
        double at = 0;
        for (int k = 0; at < SELLING; k++) {
            at += -Math.log(1 - dice.share(channel, k)) * DAY / daily;
            int minute = (int) at;
            long id = 100_000L * (product.index() + 1) + k;
            happenings.add(
                    new Happening(minute, order, order == 1 ? () -> sell(minute, id) : () -> sellElsewhere(minute)));
        }
    }

    private void sell(int at, long id) {
        if ((isInstant(at) ? offered(at) : storefront) < 1) {
            return;
        }
        Course course = new Course(id, product, at);
        orders.add(course);
        if (isToOrder()) {
            return;
        }
        storefront--;
        shown.add(new int[] {at, Math.max(storefront, 0)});
        free--;
        if (there > 0) {
            there--;
        } else {
            course.isShort = true;
            waiting.add(course);
            faults.meeting(Trouble.RESERVED_SENT, at, course);
            faults.meeting(Trouble.SYNC_STALLED, at, course);
            faults.meeting(Trouble.STOREFRONT_LAG, at, course);
            faults.meeting(Trouble.PIECES_GONE, at, course);
        }
    }

    private void sellElsewhere(int at) {
        if (free > 0) {
            free--;
            there = Math.max(0, there - 1);
            soldElsewhere.add(at);
        }
    }

    /** Whether Ozon would show the number at once. */
    private boolean isInstant(int at) {
        return !faults.has(Trouble.STOREFRONT_LAG) && !faults.holds(Trouble.SYNC_STALLED, at, product.index());
    }

    private int offered(int at) {
        if (isToOrder()) {
            return TO_ORDER_NUMBER;
        }
        boolean reservedToo = faults.holds(Trouble.RESERVED_SENT, at, product.index());
        return Math.max(0, free + (reservedToo ? reserved(at) : 0));
    }

    private int reserved(int at) {
        return 1
                + (int) orders.stream()
                        .filter(course -> course.ordered > at - DAY)
                        .count();
    }

    /** Between two happenings the number changes at its first tick only, or when a trouble begins or ends. */
    private int sendUntil(int moment, int first) {
        int seldom = (2 * HOUR + shop.syncEvery() - 1) / shop.syncEvery() * shop.syncEvery();
        int tick = first;
        while (tick <= moment) {
            send(tick);
            tick += tick == first || tick + seldom > moment ? shop.syncEvery() : seldom;
        }
        return tick;
    }

    private int soldSince(int minute) {
        int first = orders.size();
        while (first > 0 && orders.get(first - 1).ordered >= minute) {
            first--;
        }
        return orders.size() - first;
    }

    private void send(int at) {
        int number = offered(at);
        boolean stalled = faults.holds(Trouble.SYNC_STALLED, at, product.index());
        if (!stalled && (number != lastSent || number != storefront || at % (12 * HOUR) < shop.syncEvery())) {
            sent.add(new int[] {at, number});
            onTheWay.add(new int[] {at + LAG, number, at});
            lastSent = number;
        }
    }

    private void show(int at) {
        while (!onTheWay.isEmpty() && onTheWay.peek()[0] <= at) {
            int[] number = onTheWay.poll();
            int soldMeanwhile = soldSince(number[2]);
            storefront = isToOrder() ? number[1] : Math.max(0, number[1] - soldMeanwhile);
            shown.add(new int[] {number[0], storefront});
        }
    }

    private void supply(List<Happening> happenings) {
        switch (product.keeping()) {
            case TO_ORDER -> {}
            case STOCKED -> {
                if (dice.chance("restocked", 0, 0.5)) {
                    int told = dice.between("told", 0, 4 * DAY, 14 * DAY);
                    deliver(happenings, told, told + dice.between("takes", 0, 2, 6) * DAY, false);
                }
            }
            case PRESOLD -> {
                int every = dice.between("every", 0, 4, 7) * DAY;
                for (int told = DAY; told < SELLING; told += every) {
                    deliver(happenings, told, told + product.leadDays() * DAY, true);
                }
            }
        }
    }

    private void deliver(List<Happening> happenings, int told, int expected, boolean before) {
        int quantity = 2 + (int) (6 * (product.sold() + product.soldElsewhere()));
        int due = expected - dice.between("earlier", told, 0, 5 * HOUR);
        int arrived = faults.of(Trouble.DELIVERY_DELAYED)
                .filter(fault -> fault.meets(dice, due, 0, product.index()))
                .map(fault -> Math.max(due, fault.to()))
                .findFirst()
                .orElse(due);
        deliveries.add(new Delivery(told, expected, arrived, quantity, before));
        if (before) {
            happenings.add(new Happening(told, 0, () -> free += quantity));
        }
        happenings.add(new Happening(arrived, 0, () -> arrive(arrived, expected, quantity, before)));
    }

    private void arrive(int at, int expected, int quantity, boolean soldBefore) {
        free += soldBefore ? 0 : quantity;
        there += quantity;
        while (there > 0 && !waiting.isEmpty()) {
            Course course = waiting.poll();
            course.goodsAt = at;
            course.goodsExpected = expected;
            there--;
            faults.of(Trouble.DELIVERY_DELAYED)
                    .filter(fault -> fault.to() == at)
                    .forEach(fault -> course.meet(fault, expected));
        }
    }

    private void losses(List<Happening> happenings) {
        faults.of(Trouble.PIECES_GONE)
                .filter(fault -> fault.product() == product.index())
                .forEach(fault -> {
                    happenings.add(new Happening(fault.from(), 0, () -> there = 0));
                    happenings.add(new Happening(fault.to(), 0, () -> writeOff(fault.to())));
                });
    }

    private void writeOff(int at) {
        int lost = Math.max(0, free - there);
        free -= lost;
        writtenOff.add(new int[] {at, lost});
    }
}
