package io.github.ozonexpiry.simulation;

import static io.github.ozonexpiry.simulation.Shop.DAY;

import io.github.ozonexpiry.cause.CaseInput;
import io.github.ozonexpiry.stock.Arrival;
import io.github.ozonexpiry.stock.StockHistory;
import io.github.ozonexpiry.stock.StockHistoryBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is known of the stock of an order's product, from some days before the order to its last moment or its end. */
final class StockBooks {

    private static final int BEFORE = 3 * DAY;

    private final Shop shop;
    private final Records records;
    private final Shelf shelf;
    private final Course course;
    private final int from;
    private final int to;

    StockBooks(Shop shop, Records records, Shelf shelf, Course course) {
        this.shop = shop;
        this.records = records;
        this.shelf = shelf;
        this.course = course;
        this.from = Math.max(0, course.ordered - BEFORE);
        this.to = Math.min(course.ended, course.last + DAY);
    }

    StockHistory history() {
        StockHistoryBuilder stock = StockHistory.of(Snapshots.sku(shop, course.product));
        if (records.has(CaseInput.LISTED_STOCK, course)) {
            listed(stock);
        }
        if (records.has(CaseInput.ARRIVALS, course)) {
            arrivals(stock);
        }
        if (records.has(CaseInput.OWN_STOCK, course) && !shelf.isToOrder()) {
            for (int at = firstCount(); at < to; at += records.countEvery()) {
                stock.counted(shop.instant(at), Math.max(0, onHand(at)), reserved(at));
            }
        }
        if (records.has(CaseInput.OTHER_SALES, course)) {
            shelf.soldElsewhere.stream().filter(this::isSeen).forEach(at -> stock.soldElsewhere(shop.instant(at), 1));
        }
        return stock.build();
    }

    /** Counts have their own times and know nothing of the order. */
    private int firstCount() {
        int every = records.countEvery();
        int phase = records.dice().between("count at", course.product.index(), 0, every - 1);
        return (from + every - phase) / every * every + phase;
    }

    private boolean isSeen(int at) {
        return at >= from && at <= to;
    }

    private void listed(StockHistoryBuilder stock) {
        shelf.sent.stream()
                .filter(number -> isSeen(number[0]))
                .forEach(number -> stock.sent(shop.instant(number[0]), number[1]));
        for (int at = firstCount() + 7; at < to; at += records.countEvery() / 2) {
            int reserved = reserved(at);
            stock.listed(shop.instant(at), reserved + shown(at), reserved);
        }
    }

    private int shown(int minute) {
        int number = 0;
        for (int[] shown : shelf.shown) {
            if (shown[0] > minute) {
                break;
            }
            number = shown[1];
        }
        return number;
    }

    private void arrivals(StockHistoryBuilder stock) {
        if (shelf.isToOrder()) {
            if (course.supplierTold < to) {
                stock.arriving(arrival(course.supplierTold, course.goodsExpected, course.goodsAt, 1));
            }
            return;
        }
        shelf.deliveries.stream()
                .filter(delivery -> delivery.told() < to && delivery.arrived() > from)
                .forEach(delivery -> stock.arriving(
                        arrival(delivery.told(), delivery.expected(), delivery.arrived(), delivery.quantity())));
    }

    private Arrival arrival(int told, int expected, int arrived, int quantity) {
        Optional<Instant> came = arrived < course.ended ? Optional.of(shop.instant(arrived)) : Optional.empty();
        return new Arrival(shop.instant(told), Optional.of(shop.instant(expected)), came, quantity);
    }

    private int onHand(int at) {
        int arrived = shelf.deliveries.stream()
                .filter(delivery -> delivery.arrived() <= at)
                .mapToInt(Shelf.Delivery::quantity)
                .sum();
        int lost = shelf.writtenOff.stream()
                .filter(lot -> lot[0] <= at)
                .mapToInt(lot -> lot[1])
                .sum();
        int elsewhere =
                (int) shelf.soldElsewhere.stream().filter(sold -> sold <= at).count();
        return course.product.stock() + arrived - lost - elsewhere - picked(shelf.orders, at);
    }

    private static int picked(List<Course> orders, int at) {
        return (int) orders.stream().filter(order -> isGone(order, at)).count();
    }

    private static boolean isGone(Course order, int at) {
        return order.picked <= at && order.picked < order.ended;
    }

    private int reserved(int at) {
        return (int) shelf.orders.stream()
                .filter(order -> order.ordered <= at && order.ended > at && !isGone(order, at))
                .count();
    }
}
