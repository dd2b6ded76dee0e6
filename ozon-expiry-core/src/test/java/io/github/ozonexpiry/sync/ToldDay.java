package io.github.ozonexpiry.sync;

import io.github.ozonexpiry.sync.DayOfSales.Event;
import io.github.ozonexpiry.sync.DayOfSales.What;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The day as one way of telling Ozon lives it: what there is, what Ozon shows, for how long it shows too much, and what it sells that is not
 * there. Time goes in quarters of a second. Ozon keeps the limits of rule P-01.
 */
final class ToldDay {

    private static final int TICK = 250;
    private static final int PAIR_PAUSE = 30_000;
    private static final int MINUTE = 60_000;
    private static final int CALLS = 80;

    /** A way of telling Ozon. */
    interface Way {

        /** There is another number of an article; so many are shown as far as the seller knows. */
        void changed(int article, int free, int shown, int now);

        /** The articles to tell now, 100 at most; none if none. */
        int[] next(int now, int[] free);
    }

    private final int[] free = DayOfSales.atMidnight();
    private final int[] shown = free.clone();
    private final int[] setAt = new int[DayOfSales.ARTICLES];
    private final int[] wrongSince = new int[DayOfSales.ARTICLES];
    private final int[] lastCalls = new int[CALLS];
    private final List<Integer> wrong = new ArrayList<>();
    private int calls;
    private int told;
    private int refused;
    private int soldWithoutPieces;
    private int unavoidable;

    private ToldDay() {
        Arrays.fill(setAt, -PAIR_PAUSE);
        Arrays.fill(lastCalls, -MINUTE);
        Arrays.fill(wrongSince, -1);
    }

    static ToldDay lived(List<Event> events, Way way) {
        ToldDay day = new ToldDay();
        int next = 0;
        for (int now = 0; now < DayOfSales.MILLIS; now += TICK) {
            for (; next < events.size() && events.get(next).atMillis() <= now; next++) {
                day.happens(events.get(next), now, way);
            }
            int[] articles = way.next(now, day.free);
            if (articles.length > 0) {
                day.call(articles, now);
            }
        }
        for (int article = 0; article < DayOfSales.ARTICLES; article++) {
            day.look(article, day.shown[article] <= day.free[article] ? DayOfSales.MILLIS : -1, DayOfSales.MILLIS);
        }
        return day;
    }

    private void happens(Event event, int now, Way way) {
        int article = event.article();
        boolean sale = event.what() == What.ASKED_ON_OZON || event.what() == What.ASKED_ELSEWHERE;
        if (event.what() == What.ASKED_ON_OZON) {
            if (shown[article] == 0) {
                return;
            }
            shown[article]--;
            soldWithoutPieces += free[article] == 0 ? 1 : 0;
            unavoidable += free[article] == 0 && now < setAt[article] + PAIR_PAUSE ? 1 : 0;
        }
        int before = free[article];
        free[article] = Math.max(0, before + (sale ? -1 : event.pieces()));
        if (free[article] != before) {
            way.changed(article, free[article], shown[article], now);
        }
        look(article, -1, now);
    }

    private void call(int[] articles, int now) {
        refused += now < lastCalls[calls % CALLS] + MINUTE ? 1 : 0;
        lastCalls[calls % CALLS] = now;
        calls++;
        for (int article : articles) {
            told++;
            refused += now < setAt[article] + PAIR_PAUSE ? 1 : 0;
            setAt[article] = now;
            shown[article] = free[article];
            look(article, -1, now);
        }
    }

    /** Too much is shown from now on, or no longer. */
    private void look(int article, int ended, int now) {
        boolean tooMuch = shown[article] > free[article] && ended < 0;
        if (tooMuch && wrongSince[article] < 0) {
            wrongSince[article] = now;
        } else if (!tooMuch && wrongSince[article] >= 0) {
            wrong.add(now - wrongSince[article]);
            wrongSince[article] = -1;
        }
    }

    /** For how long too much was shown, each time, in milliseconds, the shortest first. */
    int[] wrong() {
        return wrong.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    int calls() {
        return calls;
    }

    int told() {
        return told;
    }

    /** How often a limit was broken. */
    int refused() {
        return refused;
    }

    /** Orders on Ozon for what was not there. */
    int soldWithoutPieces() {
        return soldWithoutPieces;
    }

    /** Those of them that came while the pair had to be left alone. */
    int unavoidable() {
        return unavoidable;
    }
}
