package io.github.ozonexpiry.content;

import java.util.List;
import java.util.stream.Collectors;

/** The part of the page about a sweep. */
record SweepSection(Sweep sweep) {

    String text() {
        List<SweptText> texts = sweep.texts();
        int found = texts.size() - SweptText.missed(texts).size();
        long named = texts.stream().filter(SweptText::isNamed).count();
        return """

                ## Disguised %s

                %d texts; found at the first run %d, now %d (%s), %d of them as what they are. A cell: how many of its texts are found, of how many if not all; `-` where the disguise changes nothing.

                """.formatted(
                                sweep.name(),
                                texts.size(),
                                FirstRun.of(sweep.name()),
                                found,
                                Shown.share(found, texts.size()),
                                named)
                + head()
                + sweep.disguises().stream().map(this::row).collect(Collectors.joining())
                + "\n### Not found\n\n"
                + CorpusSection.listed(SweptText.missed(texts).stream()
                        .map(text ->
                                text.disguise().name() + ", " + text.form().name() + ": " + Shown.code(text.text())));
    }

    private String head() {
        return "| disguise | all | "
                + sweep.forms().stream().map(ContactForm::name).collect(Collectors.joining(" | ")) + " |\n|---|---|"
                + "---|".repeat(sweep.forms().size()) + "\n";
    }

    private String row(Disguise disguise) {
        return "| " + disguise.name() + " | " + cell(sweep.of(disguise)) + " | "
                + sweep.forms().stream()
                        .map(form -> cell(sweep.of(disguise, form)))
                        .collect(Collectors.joining(" | "))
                + " |\n";
    }

    private static String cell(List<SweptText> texts) {
        int missed = SweptText.missed(texts).size();
        if (texts.isEmpty()) {
            return "-";
        }
        return missed == 0 ? String.valueOf(texts.size()) : "**" + (texts.size() - missed) + "** of " + texts.size();
    }
}
