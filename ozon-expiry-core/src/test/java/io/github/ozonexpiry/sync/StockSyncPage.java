package io.github.ozonexpiry.sync;

import static io.github.ozonexpiry.sync.Shop.NINE;
import static io.github.ozonexpiry.sync.Shop.OURS;

import io.github.ozonexpiry.sync.DayOfSales.Event;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;

/** How stock is told, and how long too much is shown meanwhile, measured. */
final class StockSyncPage {

    static final String COMMAND = "mvn -pl ozon-expiry-core test -Dtest=StockSyncPageTest -Dsync=write";

    private final ToldDay queue;
    private final ToldDay firstCome;
    private final ToldDay fullSync;
    private final int events;

    private StockSyncPage(List<Event> events) {
        this.events = events.size();
        this.queue = ToldDay.lived(events, new Ways.Queue());
        this.firstCome = ToldDay.lived(events, new Ways.FirstCome());
        this.fullSync = ToldDay.lived(events, new Ways.FullSync());
    }

    static StockSyncPage measured() {
        return new StockSyncPage(DayOfSales.events());
    }

    ToldDay queue() {
        return queue;
    }

    ToldDay firstCome() {
        return firstCome;
    }

    ToldDay fullSync() {
        return fullSync;
    }

    String text() {
        return """
                # Telling Ozon the stock

                `SyncQueue` decides which numbers go to Ozon in which call; `StockSender` of the client makes the calls. This page says by which policy, and what comes of
                it. Written by a test (`StockSyncPageTest`) that fails when a number changes; written anew with

                    %s

                ## The policy

                | what | value | whose |
                |---|---|---|
                | pairs of product and warehouse in a call | 100 | P-01 |
                | calls of the account in any minute | 80, one in 753.75 ms: 99.5 %% of what is allowed | P-01; the margin is ours |
                | a pair again | 30 s after the answer to the call before | P-01 |
                | first | what is oversold, the heavier first; then what ends; then what is not known; what rises last | ours |
                | a call that is not full | goes at once with a number that is oversold or ends; else after 5 s | ours |
                | a number that Ozon confirmed | is not sent again for an hour | ours |
                | a pair that Ozon says is set too frequently | rests 60 s, 120 s, at most 240 s, for an hour | ours |
                | a call that fails | all wait 1 s, 2 s, at most 240 s, or as long as Ozon asks; after a 429 calls become a quarter rarer, which wears off | ours |
                | a call that is refused as a whole | its numbers go in calls of 10, then alone, until the wrong one is found | ours |
                | words that are new | five tries, then set aside | ours |

                Who tells numbers that are oversold without end, more than 8,000 a minute, lets those that rise wait without end. A pair that was just told something rests 30
                seconds like any other: what becomes dangerous in that time waits for their end.

                ## A day

                %,d articles in one warehouse, sold in three channels; %,d events: sales all day, 20 a second in a flash sale from 10:00 to 10:30 and 4 a second in the
                evening, two deliveries, of which one comes in the middle of the flash sale, and all articles counted at 20:00. Invented, by seed; time goes in quarters of a
                second. Too much is shown when Ozon offers more than there is; the 20 minutes that its shop window takes besides (P-02) are the same for all. `first come` sends what has changed in the order in which it changed, with its newest number;
                `full sync` sends everything again and again. Both go at Ozon's pace, one call in 750 ms.

                | | queue | first come | full sync |
                |---|---|---|---|
                %s
                No way broke a limit. A pair that has just been told must be left alone for 30 seconds (P-01), whatever happens meanwhile: what is sold in that time without
                being there no order of calls can prevent, only a safety stock; of what it can prevent the queue leaves %s, first come %s, full sync %s.
                A difference of a few orders is chance.

                ## The least number of calls

                Changes that are known at the start: %s.
                """.formatted(
                        COMMAND,
                        DayOfSales.ARTICLES,
                        events,
                        rows(),
                        preventable(queue),
                        preventable(firstCome),
                        preventable(fullSync),
                        leastCalls());
    }

    static int preventable(ToldDay day) {
        return day.soldWithoutPieces() - day.unavoidable();
    }

    private String rows() {
        return row("times that too much was shown", day -> number(day.wrong().length))
                + row("half of them no longer than", day -> seconds(share(day.wrong(), 0.5)))
                + row("95 of 100 no longer than", day -> seconds(share(day.wrong(), 0.95)))
                + row("the longest", day -> seconds(share(day.wrong(), 1)))
                + row(
                        "hours in all",
                        day -> String.format(
                                Locale.ROOT,
                                "%,.1f",
                                Arrays.stream(day.wrong()).asLongStream().sum() / 3.6e6))
                + row("orders on Ozon for what was not there", day -> number(day.soldWithoutPieces()))
                + row("of them while the pair had to be left alone", day -> number(day.unavoidable()))
                + row("calls", day -> number(day.calls()))
                + row("numbers sent", day -> number(day.told()));
    }

    private String row(String name, Function<ToldDay, String> value) {
        return "| " + name + " | " + value.apply(queue) + " | " + value.apply(firstCome) + " | " + value.apply(fullSync)
                + " |\n";
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String seconds(int millis) {
        return String.format(Locale.ROOT, "%,.1f s", millis / 1000.0);
    }

    static int share(int[] sorted, double share) {
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }

    private static String leastCalls() {
        List<String> said = new ArrayList<>();
        for (int changes : new int[] {50, 1_050, 40_000}) {
            said.add(String.format(
                    Locale.ROOT, "%,d in %,d calls (least %,d)", changes, calls(changes), (changes + 99) / 100));
        }
        return String.join(", ", said);
    }

    static int calls(int changes) {
        SyncQueue all = SyncQueue.of(OURS);
        Random random = new Random(changes);
        List<StockChange> known = new ArrayList<>();
        for (int i = 0; i < changes; i++) {
            known.add(Shop.oversold("P" + i, random.nextInt(9), 0));
        }
        all.offer(known, NINE);
        int calls = 0;
        for (int tick = 0; !(all.nextStep(Shop.at(tick)) instanceof SyncStep.Idle); tick++) {
            calls = (int) all.state().calls();
        }
        return calls;
    }
}
