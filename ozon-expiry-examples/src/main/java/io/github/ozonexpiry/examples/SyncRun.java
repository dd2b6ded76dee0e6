package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.client.stock.SendingEnd;
import io.github.ozonexpiry.client.stock.SendingWatch;
import io.github.ozonexpiry.client.stock.StockSender;
import io.github.ozonexpiry.sync.CallFailure;
import io.github.ozonexpiry.sync.Danger;
import io.github.ozonexpiry.sync.Intake.Refused;
import io.github.ozonexpiry.sync.LineOutcome;
import io.github.ozonexpiry.sync.StockChange;
import io.github.ozonexpiry.sync.StockPair;
import io.github.ozonexpiry.sync.SyncQueue.Progress;
import io.github.ozonexpiry.sync.SyncStep;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Sends the stock of a shop while two other channels go on selling it for five minutes, and keeps what came of it. */
final class SyncRun implements SendingWatch {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final int SELLING_SECONDS = 300;
    private static final int SALES_A_SECOND = 4;
    private static final int MINUTE = 60;

    private final SyncedShop shop;
    private final Optional<StateFile> file;
    private final int mostCalls;
    private final StockSender sender;
    private final Random random = new Random(2);

    private final List<Refused> refused = new ArrayList<>();
    private final Map<Instant, Progress> minutes = new HashMap<>();
    private final Map<Integer, Instant> oversoldSince = new HashMap<>();
    private final Map<Integer, Long> offered = new HashMap<>();
    private final List<Duration> oversold = new ArrayList<>();
    private Duration lastInLine = Duration.ZERO;
    private int calls;
    private int numbers;
    private int tooMany;

    SyncRun(SyncedShop shop, Optional<StateFile> file, int mostCalls) {
        this.shop = shop;
        this.file = file;
        this.mostCalls = mostCalls;
        this.sender = shop.sender().watchedBy(this);
    }

    /** Sends until nothing waits, or until so many calls were made; what is left is stored. */
    void toTheEnd() {
        refused.addAll(sender.offer(shop.told()).refused());
        SendingEnd.Reason reason = SendingEnd.Reason.TIME_OVER;
        for (int second = 0; goesOn(reason, second); second++) {
            Instant next = shop.now().plus(SECOND);
            if (second < SELLING_SECONDS) {
                sellElsewhere();
            }
            reason = sender.run(next).reason();
            if (reason != SendingEnd.Reason.STOPPED) {
                shop.advanceTo(next);
            }
            if ((second + 1) % MINUTE == 0) {
                minutes.put(shop.now(), shop.queue().progress(shop.now()));
            }
        }
        minutes.put(shop.now(), shop.queue().progress(shop.now()));
        file.ifPresent(it -> it.write(shop.queue().state()));
    }

    private static boolean goesOn(SendingEnd.Reason reason, int second) {
        return reason == SendingEnd.Reason.TIME_OVER
                || (reason == SendingEnd.Reason.ALL_SENT && second < SELLING_SECONDS);
    }

    /** Popular articles more often; what Ozon offers of them is then too much. */
    private void sellElsewhere() {
        List<StockChange> told = new ArrayList<>();
        for (int i = 0; i < SALES_A_SECOND; i++) {
            double popular = random.nextDouble();
            int number = (int) (shop.articles() * popular * popular * popular);
            if (shop.free(number) > 0) {
                shop.sold(number);
                told.add(sold(number));
            }
        }
        sender.offer(told);
    }

    private StockChange sold(int number) {
        int free = shop.free(number);
        Long known = offered.get(number);
        if (known == null) {
            return new StockChange(SyncedShop.pair(number), free, shop.now(), Danger.ofUnknown(free));
        }
        if (oversoldSince.putIfAbsent(number, shop.now()) == null) {
            Duration line = shop.queue().progress(shop.now()).left();
            lastInLine = line.compareTo(lastInLine) > 0 ? line : lastInLine;
        }
        return new StockChange(SyncedShop.pair(number), free, shop.now(), Danger.between(known, free));
    }

    @Override
    public void before(SyncStep.Call call) {
        file.ifPresent(it -> it.write(shop.queue().state()));
    }

    @Override
    public void answered(SyncStep.Call call, Map<StockPair, LineOutcome> outcomes) {
        calls++;
        numbers += call.levels().size();
        for (StockChange level : call.levels()) {
            LineOutcome outcome = outcomes.getOrDefault(level.pair(), LineOutcome.unknown(""));
            tooMany += outcome.kind() == LineOutcome.Kind.TOO_FREQUENT ? 1 : 0;
            if (outcome.kind() == LineOutcome.Kind.DONE) {
                done(SyncedShop.number(level.pair()), level.free());
            }
        }
        if (calls >= mostCalls) {
            sender.stop();
        }
    }

    private void done(int number, long free) {
        offered.put(number, free);
        if (free <= shop.free(number) && oversoldSince.containsKey(number)) {
            oversold.add(Duration.between(oversoldSince.remove(number), shop.now()));
        }
    }

    @Override
    public void failed(SyncStep.Call call, CallFailure failure) {
        tooMany += failure.kind() == CallFailure.Kind.TOO_MANY ? 1 : 0;
    }

    SyncedShop shop() {
        return shop;
    }

    List<Refused> refused() {
        return refused;
    }

    /** How far it was after each minute and at the end, the earliest first. */
    List<Map.Entry<Instant, Progress>> minutes() {
        return minutes.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
    }

    /** For how long Ozon offered too much of an article, each time, the shortest first. */
    List<Duration> oversold() {
        List<Duration> sorted = new ArrayList<>(oversold);
        Collections.sort(sorted);
        return sorted;
    }

    /** How long it would have taken at most to be the last of all that waited. */
    Duration lastInLine() {
        return lastInLine;
    }

    int calls() {
        return calls;
    }

    int numbers() {
        return numbers;
    }

    /** How often Ozon had too many calls or too frequent ones. */
    int tooMany() {
        return tooMany;
    }
}
