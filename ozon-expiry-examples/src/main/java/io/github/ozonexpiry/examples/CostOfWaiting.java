package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.expiry.Judgement;
import io.github.ozonexpiry.posting.Posting;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What waiting costs: the cost of an open posting over time, what shipping before each step saves, and the choices about it, of Ozon's own two
 * examples or of saved answers. {@code --help} says how.
 */
public final class CostOfWaiting {

    private static final Command COMMAND = Command.of(
            Set.of(),
            Set.of("--ladder", "--posting", "--tariff", "--index"),
            true,
            "report.waiting.help",
            "report.waiting.bad");

    private CostOfWaiting() {}

    /**
     * Prints the costs and ends with an exit code: 0, or 2 for an argument or a file that cannot be used.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        Surroundings.exitWith(CostOfWaiting::run, args);
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
            WaitingPostings postings = WaitingPostings.of(options, around);
            SupposedCharges charges = SupposedCharges.of(options);
            List<Posting> all = postings.all();
            for (int i = 0; i < all.size(); i++) {
                if (i > 0) {
                    page.screen().blank();
                }
                Posting posting = all.get(i);
                Instant now = postings.now(posting);
                new PrintedCurve(page, Judgement.of(posting, now), charges.of(posting)).print(postings.source());
            }
            return MorningReport.FINE;
        });
    }
}
