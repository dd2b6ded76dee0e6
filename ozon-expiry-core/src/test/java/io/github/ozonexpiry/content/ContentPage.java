package io.github.ozonexpiry.content;

import java.util.stream.Collectors;

/** What the content check finds and what it does not, measured. */
final class ContentPage {

    static final String COMMAND = "mvn -pl ozon-expiry-core test -Dtest=ContentPageTest -Dcontent=write";

    private ContentPage() {}

    static String text() {
        return """
                # What the content check finds

                `ContentCheck` looks for what Ozon forbids in messages to buyers (K-06, C-07). This page is what it finds and what it does not: in messages written by hand before it was
                there, by somebody who did not know it, and in every disguise of every form of a contact, generated. Written by a test
                (`ContentPageTest`) that fails when one more is missed and when one less is; written anew with

                    %s

                The texts, how they were made and what was decided where opinions differ:
                `ozon-expiry-core/src/test/resources/io/github/ozonexpiry/content`. What was found at least stands in `recall-floors.tsv` there and is only ever raised; nothing is a false
                alarm that `false-alarms.tsv` does not name. Among the disguises are some that no check can find without false alarms; they stand here as what a human has to look at.

                `First run` is what the check of commit 155c6e0 found on 2026-11-28, when it met these texts for the first time. What is found beyond that is found
                by a check that was made better with their help: on texts that it has not met, expect what the first run found.

                """.formatted(COMMAND)
                + CorpusSection.text()
                + numbers()
                + new SweepSection(Sweep.PHONES).text()
                + new SweepSection(Sweep.LINKS).text();
    }

    private static String numbers() {
        int messages = CleanNumber.ALL.stream()
                .mapToInt(number -> number.messages().size())
                .sum();
        return """

                ## Numbers that are no contacts

                %d generated messages with a number of %s. Alarms at the first run %d, now:

                """.formatted(
                                messages,
                                CleanNumber.ALL.stream().map(CleanNumber::name).collect(Collectors.joining(", ")),
                                FirstRun.of("numbers"))
                + CorpusSection.listed(FalseAlarm.inNumbers().stream().map(CorpusSection::alarm));
    }
}
