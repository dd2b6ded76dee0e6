package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.examples.Screen.Piece;
import io.github.ozonexpiry.sync.StockPair;
import io.github.ozonexpiry.sync.SyncQueue.Progress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Prints what was sent to Ozon and what came of it.
 *
 * @param page where and in which language
 * @param run what happened
 */
record PrintedSync(Page page, SyncRun run) {

    private static final int PAIRS_A_CALL = 100;

    void print(Optional<StateFile> file) {
        page.screen().line(new Piece(page.say("report.sync.title"), Style.BOLD));
        page.screen().rule();
        plain(page.say("report.sync.source", run.shop().articles()));
        section(page.say("report.sync.refused"));
        run.refused().forEach(refused -> plain(page.say(refused.message())));
        section(page.say("report.sync.progress"));
        run.minutes()
                .forEach(minute -> plain(page.say(
                        "report.sync.minute",
                        page.time(minute.getKey()),
                        page.say(minute.getValue().message()))));
        section(page.say("report.sync.result"));
        plain(page.say("report.sync.calls", run.numbers(), run.calls(), least()));
        plain(page.say("report.sync.tooMany", run.tooMany()));
        oversold();
        run.shop().queue().aside().forEach(aside -> plain(page.say(aside.message())));
        truth();
        file.ifPresent(it -> plain(page.say("report.sync.stored", it)));
    }

    private int least() {
        return (run.numbers() + PAIRS_A_CALL - 1) / PAIRS_A_CALL;
    }

    private void oversold() {
        List<Duration> times = run.oversold();
        if (times.isEmpty()) {
            plain(page.say("report.sync.noneOversold"));
            return;
        }
        plain(page.say(
                "report.sync.oversold",
                times.size(),
                seconds(times.get(times.size() / 2)),
                seconds(times.get(times.size() - 1))));
        plain(page.say("report.sync.lastInLine", seconds(run.lastInLine())));
    }

    /** In whole seconds, begun ones included. */
    private static long seconds(Duration duration) {
        return duration.plusNanos(999_999_999).toSeconds();
    }

    /** Compares each article that is not set aside with what the sandbox offers. */
    private void truth() {
        SyncedShop shop = run.shop();
        Set<StockPair> aside = shop.queue().aside().stream()
                .map(it -> it.wanted().change().pair())
                .collect(Collectors.toSet());
        long wrong = IntStream.range(0, shop.articles())
                .filter(number -> !aside.contains(SyncedShop.pair(number)))
                .filter(number -> shop.offered(number) != shop.free(number))
                .count();
        Progress progress = shop.queue().progress(shop.now());
        plain(
                wrong == 0
                        ? page.say("report.sync.right")
                        : page.say("report.sync.wrong", wrong, progress.waiting() + progress.underWay()));
    }

    private void section(String title) {
        page.screen().blank();
        page.screen().line(new Piece(title, Style.BOLD));
    }

    private void plain(String text) {
        page.paragraph(text, Style.PLAIN);
    }
}
