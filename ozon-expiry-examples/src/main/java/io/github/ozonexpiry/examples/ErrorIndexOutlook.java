package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.index.IndexCounter;
import io.github.ozonexpiry.index.IndexPolicy;
import io.github.ozonexpiry.penalty.PenaltyTariff;
import io.github.ozonexpiry.penalty.PenaltyTariffs;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Where the error index goes: the index of an invented realFBS Global shop, how far the next zone is, when it is green again, what further
 * cancellations would do, and which block is near. {@code --help} says how.
 */
public final class ErrorIndexOutlook {

    private static final Command COMMAND =
            Command.of(Set.of(), Set.of("--more"), false, "report.index.help", "report.index.bad");

    /** 10 May 2026 in Moscow: the day of Ozon's own example of a window (W-01). */
    private static final Instant EXAMPLE = Instant.parse("2026-05-10T06:00:00Z");

    private ErrorIndexOutlook() {}

    /**
     * Prints the outlook and ends with an exit code: 0, or 2 for an argument that cannot be used.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        Surroundings.exitWith(ErrorIndexOutlook::run, args);
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
            IndexPolicy policy = IndexPolicy.globalFiveZones();
            PenaltyTariff tariff = PenaltyTariffs.official().named("GLOBAL-5");
            LocalDate today =
                    policy.dayOf(options.value("--now").map(Arguments::instant).orElse(EXAMPLE));
            OptionalInt more = more(options);
            IndexCounter counter = IndexMonth.counter(policy, today);
            new PrintedOutlook(page, counter, tariff, today).print(more);
            return MorningReport.FINE;
        });
    }

    private static OptionalInt more(Options options) {
        return options.value("--more").stream()
                .mapToInt(ErrorIndexOutlook::cancellations)
                .findFirst();
    }

    private static int cancellations(String text) {
        if (!text.matches("[1-9]\\d{0,5}")) {
            throw new BadInput("report.index.bad.more", text);
        }
        return Integer.parseInt(text);
    }
}
