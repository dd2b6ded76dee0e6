package io.github.ozonexpiry.content;

import io.github.ozonexpiry.content.ContentFinding.Kind;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Language;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The part of the page about the corpora. */
final class CorpusSection {

    private static final List<Recall> ALL = Recall.all();

    private CorpusSection() {}

    static String text() {
        return """
                ## Written messages

                Found of the forbidden texts that hold something of a kind, in all languages and in each.

                | rule | kind | texts | first run | found | recall | %s |
                |---|---|---|---|---|---|%s
                """.formatted(languages(), "---|".repeat(Language.values().length))
                + Stream.of(Kind.values()).map(CorpusSection::row).collect(Collectors.joining())
                + rules()
                + "\n### Not found\n\n"
                + listed(ALL.stream()
                        .flatMap(recall -> recall.missed().stream()
                                .map(text -> recall.language().tag() + ", " + recall.kind() + ": " + Shown.code(text))))
                + "\n### False alarms\n\n| language | clean texts | first run | texts with an alarm |\n|---|---|---|---|\n"
                + Stream.of(Language.values()).map(CorpusSection::alarms).collect(Collectors.joining())
                + "\n"
                + listed(Stream.of(Language.values())
                        .flatMap(language -> FalseAlarm.inCorpus(language).stream())
                        .map(CorpusSection::alarm))
                + "\n### Found as something else beside\n\n"
                + "A further kind in a forbidden text, which its label does not name; most are right too.\n\n"
                + listed(Stream.of(Language.values()).flatMap(CorpusSection::further));
    }

    static String listed(Stream<String> cases) {
        String list = cases.map(line -> "- " + line + "\n").collect(Collectors.joining());
        return list.isEmpty() ? "None.\n" : list;
    }

    static String alarm(FalseAlarm alarm) {
        return alarm.finding().kind() + " `" + alarm.finding().found() + "` in " + Shown.code(alarm.text());
    }

    private static String languages() {
        return Stream.of(Language.values()).map(Language::tag).collect(Collectors.joining(" | "));
    }

    private static String row(Kind kind) {
        List<Recall> recalls =
                ALL.stream().filter(recall -> recall.kind() == kind).toList();
        return "| " + kind.rule() + " | " + kind + " | " + sums(recalls) + " | "
                + recalls.stream()
                        .map(recall -> recall.found() + " of " + recall.texts())
                        .collect(Collectors.joining(" | "))
                + " |\n";
    }

    private static String sums(List<Recall> recalls) {
        int texts = recalls.stream().mapToInt(Recall::texts).sum();
        int found = recalls.stream().mapToInt(Recall::found).sum();
        int first =
                recalls.stream().mapToInt(recall -> FirstRun.of(recall.name())).sum();
        return texts + " | " + first + " | " + found + " | " + Shown.share(found, texts);
    }

    private static String rules() {
        return ALL.stream()
                .map(recall -> recall.kind().rule())
                .distinct()
                .map(CorpusSection::row)
                .collect(Collectors.joining());
    }

    private static String row(RuleId rule) {
        List<Recall> recalls =
                ALL.stream().filter(recall -> recall.kind().rule().equals(rule)).toList();
        return "| " + rule + " | all | " + sums(recalls) + " | ".repeat(Language.values().length) + " |\n";
    }

    private static String alarms(Language language) {
        long alarmed = FalseAlarm.inCorpus(language).stream()
                .map(FalseAlarm::text)
                .distinct()
                .count();
        return "| " + language.tag() + " | " + LabelledText.clean(language).size() + " | "
                + FirstRun.of(language.tag() + "\tclean") + " | " + alarmed + " |\n";
    }

    private static Stream<String> further(Language language) {
        return LabelledText.forbidden(language).stream()
                .flatMap(text -> ContentCheck.of(text.text()).stream()
                        .filter(finding -> !text.kinds().contains(finding.kind()))
                        .map(finding -> alarm(new FalseAlarm(text.text(), finding))));
    }
}
