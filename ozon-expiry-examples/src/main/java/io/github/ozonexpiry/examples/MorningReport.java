package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.expiry.JudgementPolicy;
import io.github.ozonexpiry.report.ExpiryReport;
import io.github.ozonexpiry.report.ReportOptions;
import io.github.ozonexpiry.text.Wording;
import java.time.Instant;

/** What a shop must do today: prints which postings are late or soon due, and what they cost. {@code --help} says how. */
public final class MorningReport {

    /** Nothing is late. */
    static final int FINE = 0;
    /** Something is late. */
    static final int LATE = 1;
    /** An argument or a file cannot be used. */
    static final int BAD_USAGE = 2;
    /** A part of the answers could not be read, so that the report is incomplete. */
    static final int INCOMPLETE = 3;

    /** The shop was asked and nothing came. */
    static final int NOT_ANSWERED = 4;

    private MorningReport() {}

    /**
     * Prints the report and ends with its exit code.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        Surroundings.exitWith(MorningReport::run, args);
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
            Arguments arguments = Arguments.read(args);
            Screen screen = new Screen(around.out(), arguments.colour().on(around.terminal()));
            Page page = new Page(screen, ReportTexts.wording(arguments.language(), arguments.zone()));
            if (arguments.help()) {
                screen.text(page.say("report.help"));
                return FINE;
            }
            Instant now = arguments.now().orElseGet(around.clock()::instant);
            return print(arguments, now, arguments.postings().gather(now, page, around), page);
        } catch (BadInput e) {
            Wording wording = ReportTexts.wording(Arguments.languageOf(args), Arguments.MOSCOW);
            around.err().println(Columns.harmless(wording.say("report.bad", e.reason())));
            return e.exitCode();
        }
    }

    private static int print(Arguments arguments, Instant now, Gathered answers, Page page) {
        JudgementPolicy policy =
                arguments.risk().map(JudgementPolicy.DEFAULT::withRiskHorizon).orElse(JudgementPolicy.DEFAULT);
        ReportOptions options = ReportOptions.DEFAULT.withPolicy(policy).withCalculators(answers.calculators());
        ExpiryReport report = ExpiryReport.of(answers.postings(), now, options);
        new PrintedReport(page, report, answers, arguments).print();
        if (!answers.isComplete()) {
            return INCOMPLETE;
        }
        return report.late().isEmpty() ? FINE : LATE;
    }
}
