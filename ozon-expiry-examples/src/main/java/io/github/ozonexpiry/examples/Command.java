package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.util.Set;
import java.util.TreeSet;

/**
 * A program beside the morning report.
 *
 * @param known what it takes; {@code --help}, {@code --lang}, {@code --zone} and {@code --now} with it
 * @param help the key of its help
 * @param bad the key of its complaint
 */
record Command(Options.Known known, String help, String bad) {

    /** What a program does with the options, and its exit code; it reads all of them before it prints. */
    interface Work {
        int print(Options options, Page page);
    }

    static Command of(Set<String> withoutValue, Set<String> withValue, boolean files, String help, String bad) {
        Options.Known known = new Options.Known(
                with(withoutValue, Set.of("--help")), with(withValue, Set.of("--lang", "--zone", "--now")), files);
        return new Command(known, help, bad);
    }

    /**
     * Runs the program but for its exit.
     *
     * @return the exit code: that of the work, 0 for the help, 2 for an argument that cannot be used, 4 when a shop was asked in vain
     */
    int run(String[] args, Surroundings around, Work work) {
        try {
            Options options = Options.split(known, args);
            Page page = page(options, around);
            if (options.has("--help")) {
                page.screen().text(page.say(help));
                return MorningReport.FINE;
            }
            return work.print(options, page);
        } catch (BadInput e) {
            Wording wording = ReportTexts.wording(Arguments.languageOf(args), Arguments.MOSCOW);
            around.err().println(Columns.harmless(wording.say(bad, e.reason())));
            return e.exitCode();
        }
    }

    private static Page page(Options options, Surroundings around) {
        Language language = options.value("--lang").map(Arguments::language).orElse(Language.ENGLISH);
        return new Page(
                new Screen(around.out(), around.terminal()),
                ReportTexts.wording(
                        language, options.value("--zone").map(Arguments::zone).orElse(Arguments.MOSCOW)));
    }

    private static Set<String> with(Set<String> own, Set<String> shared) {
        Set<String> all = new TreeSet<>(own);
        all.addAll(shared);
        return all;
    }
}
