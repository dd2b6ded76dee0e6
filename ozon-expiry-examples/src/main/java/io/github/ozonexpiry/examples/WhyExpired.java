package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.text.Wording;

/**
 * Why postings expired: a simulated month of a seller with two warehouses, the verdict on each expired posting, where most of the trouble comes
 * from, and what has changed between the two halves of the orders. {@code --help} says how.
 */
public final class WhyExpired {

    private static final int WAREHOUSES = 2;

    private WhyExpired() {}

    /**
     * Prints the verdicts and ends with an exit code: 0, or 2 for an argument that cannot be used.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        Surroundings.exitWith(WhyExpired::run, args);
    }

    /**
     * The whole program but for its exit.
     *
     * @param args the arguments of the command
     * @param around what the program finds around it
     * @return the exit code
     */
    static int run(String[] args, Surroundings around) {
        try {
            WhyArguments arguments = WhyArguments.read(args);
            Page page = new Page(
                    new Screen(around.out(), around.terminal()),
                    ReportTexts.wording(arguments.language(), arguments.zone()));
            if (arguments.help()) {
                page.screen().text(page.say("report.why.help"));
            } else {
                new PrintedCauses(page, ExpiredMonth.of(arguments.seed(), WAREHOUSES)).print(arguments);
            }
            return MorningReport.FINE;
        } catch (BadInput e) {
            Wording wording = ReportTexts.wording(Arguments.languageOf(args), Arguments.MOSCOW);
            around.err().println(Columns.harmless(wording.say("report.why.bad", e.reason())));
            return e.exitCode();
        }
    }
}
