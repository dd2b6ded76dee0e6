package io.github.ozonexpiry.sync;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * An invented day of a shop with three channels over one stock: what is asked for when and where, what is delivered and what is counted.
 * Popular articles are asked for far more often than others.
 */
final class DayOfSales {

    static final int ARTICLES = 40_000;
    static final int MILLIS = 24 * 3_600_000;

    /** What happens. */
    enum What {
        /** A buyer in a channel that is not Ozon wants a piece. */
        ASKED_ELSEWHERE,
        /** A buyer on Ozon wants a piece. */
        ASKED_ON_OZON,
        /** Pieces come in. */
        DELIVERED,
        /** Pieces are found or missed when they are counted. */
        COUNTED
    }

    /** An event: pieces come in or are found, or with a number below zero are missed. */
    record Event(int atMillis, What what, int article, int pieces) {}

    private final Random random = new Random(20261127);
    private final List<Event> events = new ArrayList<>();

    private DayOfSales() {}

    /** How much of each article there is at midnight, and is shown. */
    static int[] atMidnight() {
        return new Random(2026).ints(ARTICLES, 0, 15).toArray();
    }

    /** The events of the day in their order. */
    static List<Event> events() {
        DayOfSales day = new DayOfSales();
        day.sales(0, MILLIS, 43_200, ARTICLES); // one in two seconds
        day.sales(hours(10), hours(10.5), 36_000, 2_000); // a flash sale: 20 a second
        day.sales(hours(19), hours(22), 43_200, ARTICLES); // the evening: 4 a second
        day.deliveries(hours(6), 10_000);
        day.deliveries(hours(10.1), 30_000);
        day.stocktaking(hours(20));
        day.events.sort(Comparator.comparingInt(Event::atMillis));
        return day.events;
    }

    private static int hours(double hours) {
        return (int) (hours * 3_600_000);
    }

    private void sales(int from, int to, int number, int articles) {
        for (int i = 0; i < number; i++) {
            double popular = random.nextDouble();
            What what = random.nextInt(3) == 0 ? What.ASKED_ON_OZON : What.ASKED_ELSEWHERE;
            events.add(new Event(
                    from + random.nextInt(to - from), what, (int) (articles * popular * popular * popular), 1));
        }
    }

    /** Within five minutes. */
    private void deliveries(int from, int number) {
        for (int i = 0; i < number; i++) {
            events.add(new Event(
                    from + random.nextInt(300_000), What.DELIVERED, random.nextInt(ARTICLES), 5 + random.nextInt(20)));
        }
    }

    /** Within a minute all articles: a fifth is fewer than thought, a fifth more. */
    private void stocktaking(int from) {
        for (int article = 0; article < ARTICLES; article++) {
            int found = random.nextInt(5);
            int pieces = 1 + random.nextInt(5);
            events.add(new Event(
                    from + random.nextInt(60_000),
                    What.COUNTED,
                    article,
                    found == 0 ? -pieces : found == 1 ? pieces : 0));
        }
    }
}
