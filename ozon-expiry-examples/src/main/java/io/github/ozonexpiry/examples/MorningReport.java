package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.expiry.JudgementPolicy;
import io.github.ozonexpiry.report.ExpiryReport;
import io.github.ozonexpiry.report.ReportOptions;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Wording;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
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

    private MorningReport() {}

    /**
     * Prints the report and ends with its exit code.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(args, System.in, out, err, Clock.systemUTC(), Terminal.wantsColour());
        out.flush();
        System.exit(code);
    }

    /**
     * The whole program but for its exit.
     *
     * @param args the arguments of the command
     * @param in the standard input
     * @param out where the report goes
     * @param err where a complaint goes
     * @param clock tells the moment where {@code --now} does not
     * @param terminal whether the output is a terminal that wants colours
     * @return the exit code
     */
    static int run(String[] args, InputStream in, PrintStream out, PrintStream err, Clock clock, boolean terminal) {
        try {
            Arguments arguments = Arguments.read(args);
            Screen screen = new Screen(out, arguments.colour().on(terminal));
            Wording wording = ReportTexts.wording(arguments.language(), arguments.zone());
            if (arguments.help()) {
                screen.text(wording.say("report.help"));
                return FINE;
            }
            return print(arguments, arguments.now().orElseGet(clock::instant), in, new Page(screen, wording));
        } catch (BadInput e) {
            Wording wording = ReportTexts.wording(Arguments.languageOf(args), Arguments.MOSCOW);
            err.println(Columns.harmless(wording.say("report.bad", e.reason())));
            return BAD_USAGE;
        }
    }

    private static int print(Arguments arguments, Instant now, InputStream in, Page page) {
        SavedAnswers answers = arguments.files().isEmpty()
                ? SavedAnswers.of(Message.of("report.source.builtIn"), BuiltInShop.at(now))
                : SavedAnswers.read(arguments.files(), in);
        JudgementPolicy policy = JudgementPolicy.DEFAULT.withRiskHorizon(arguments.risk());
        ExpiryReport report = ExpiryReport.of(answers.postings(), now, ReportOptions.DEFAULT.withPolicy(policy));
        new PrintedReport(page, report, answers, arguments).print();
        if (!answers.unread().isEmpty()) {
            return INCOMPLETE;
        }
        return report.late().isEmpty() ? FINE : LATE;
    }
}
