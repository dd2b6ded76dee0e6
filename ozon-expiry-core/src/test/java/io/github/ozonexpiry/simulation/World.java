package io.github.ozonexpiry.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A month of a shop, from the first order to the last ending, with the troubles that it has. */
final class World {

    private static final Set<Trouble> STOCK = Set.of(
            Trouble.SYNC_STALLED,
            Trouble.STOREFRONT_LAG,
            Trouble.RESERVED_SENT,
            Trouble.PIECES_GONE,
            Trouble.DELIVERY_DELAYED);

    final Shop shop;
    final Set<Integer> restDays;
    final Map<Long, Course> courses = new HashMap<>();
    final List<Shelf> shelves = new ArrayList<>();
    final Floor floor;
    final Faults faults;

    private World(Shop shop, Faults faults, List<Shelf> sameShelves) {
        this.shop = shop;
        this.faults = faults;
        this.restDays = faults.restDays(shop);
        WorkClock clock = new WorkClock(shop, restDays);
        this.floor = new Floor(shop, faults, clock);
        live(clock, sameShelves);
    }

    static World of(Shop shop, List<Fault> everything) {
        return new World(shop, new Faults(shop.dice(), everything, Set.of()), List.of());
    }

    /** The same month without some of its troubles; what was sold is the same where they have nothing to do with stock. */
    World without(List<Fault> everything, Set<Integer> removed) {
        boolean sameSales = everything.stream()
                .filter(fault -> removed.contains(fault.id()))
                .noneMatch(fault -> STOCK.contains(fault.trouble()));
        return new World(shop, new Faults(shop.dice(), everything, removed), sameSales ? shelves : List.of());
    }

    private void live(WorkClock clock, List<Shelf> sameShelves) {
        List<Course> all = new ArrayList<>();
        List<Integer> otherSales = new ArrayList<>();
        for (Product product : shop.products()) {
            boolean isNew = sameShelves.isEmpty();
            Shelf shelf = isNew ? new Shelf(shop, product, faults) : sameShelves.get(product.index());
            if (isNew) {
                shelf.run();
            }
            shelves.add(shelf);
            all.addAll(isNew ? shelf.orders : shelf.ordersAgain());
            otherSales.addAll(shelf.soldElsewhere);
        }
        all.sort(Comparator.comparingInt((Course course) -> course.ordered).thenComparingLong(course -> course.id));
        Promise promise = new Promise(shop, faults);
        Office office = new Office(shop, faults, clock);
        all.forEach(promise::date);
        all.forEach(office::receive);
        floor.work(all, otherSales);
        Carrier carrier = new Carrier(shop, faults, clock);
        Closing closing = new Closing(shop, faults);
        for (Course course : all) {
            carrier.carry(course);
            closing.close(course);
            courses.put(course.id, course);
        }
    }
}
