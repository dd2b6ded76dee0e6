package io.github.ozonexpiry.examples;

import java.util.Set;

/**
 * What a shop can change so that fewer orders expire: a simulated month of a seller with two warehouses, the advice drawn from it with what it would
 * have changed, and, later, what came of the advice that was taken up. {@code --help} says how.
 */
public final class PreventionReview {

    /** Without --now: a month is reviewed when it is over. */
    private static final Command COMMAND = new Command(
            new Options.Known(
                    Set.of("--later", "--details", "--help"),
                    Set.of("--seed", "--share", "--confidence", "--log", "--take", "--show", "--lang", "--zone"),
                    false),
            "report.prevent.help",
            "report.prevent.bad");

    private PreventionReview() {}

    /**
     * Prints the review and ends with an exit code: 0, or 2 for an argument or a file that cannot be used.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        Surroundings.exitWith(PreventionReview::run, args);
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
            KeptLog kept = KeptLog.read(options);
            ReviewAsked asked = ReviewAsked.read(options);
            Reviewed reviewed = Reviewed.of(asked, kept.log()).taking(asked.taken());
            kept.write(reviewed.log());
            new PrintedReview(page, reviewed, asked).print(kept);
            return MorningReport.FINE;
        });
    }
}
