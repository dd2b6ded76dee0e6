package io.github.ozonexpiry.examples;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Tells a sandbox of Ozon the stock of an invented shop that sells in three channels, within Ozon's limits, and can be stopped and go on.
 * {@code --help} says how.
 */
public final class StockSync {

    private static final Command COMMAND =
            Command.of(Set.of(), Set.of("--skus", "--state", "--calls"), false, "report.sync.help", "report.sync.bad");

    private static final int USUAL = 40_000;
    private static final int MOST = 100_000;

    private StockSync() {}

    /**
     * Prints what was sent and ends with an exit code: 0, or 2 for an argument that cannot be used.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        Surroundings.exitWith(StockSync::run, args);
    }

    /**
     * The whole program but for its exit.
     *
     * @param args the arguments of the command
     * @param around what the program finds around it
     * @return the exit code
     */
    static int run(String[] args, Surroundings around) {
        return COMMAND.run(args, around, (options, page) -> {
            int articles = options.value("--skus")
                    .map(text -> number(text, "report.sync.bad.skus"))
                    .orElse(USUAL);
            Optional<Integer> calls = options.value("--calls").map(text -> number(text, "report.sync.bad.calls"));
            Optional<StateFile> file = options.value("--state").map(StateFile::of);
            Instant now = options.value("--now").map(Arguments::instant).orElseGet(around.clock()::instant);
            try (SyncedShop shop = SyncedShop.opened(articles, now, file.flatMap(StateFile::read))) {
                SyncRun run = new SyncRun(shop, file, calls.orElse(Integer.MAX_VALUE));
                run.toTheEnd();
                new PrintedSync(page, run).print(file);
            }
            return MorningReport.FINE;
        });
    }

    private static int number(String text, String complaint) {
        try {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= MOST) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new BadInput(complaint, text);
        }
        throw new BadInput(complaint, text);
    }
}
