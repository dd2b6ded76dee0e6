package io.github.ozonexpiry.cause;

import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Wording;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A language of the pages: its headings stand here, everything else is said by the bundles. */
record PageLanguage(
        Wording wording, String name, String group, String what, String recognised, String deciding, String first) {

    static final List<PageLanguage> ALL = List.of(
            new PageLanguage(
                    Wording.in(Language.ENGLISH, ZoneOffset.UTC),
                    "English",
                    "group",
                    "what it is",
                    "how it is recognised",
                    "what decides it, beside the last look",
                    "what to do first"),
            new PageLanguage(
                    Wording.in(Language.RUSSIAN, ZoneOffset.UTC),
                    "Русский",
                    "группа",
                    "что это",
                    "как распознаётся",
                    "что решает, кроме последнего ответа",
                    "что делать сначала"),
            new PageLanguage(
                    Wording.in(Language.CHINESE, ZoneOffset.UTC),
                    "中文",
                    "类别",
                    "是什么",
                    "如何识别",
                    "除最近一次查询外，凭什么判定",
                    "首先做什么"));

    String say(Message message) {
        return wording.say(message);
    }

    String section(Cause cause, Collection<CaseInput> inputs) {
        return "\n## " + name + ": " + say(cause.message()) + "\n\n| | |\n|---|---|\n"
                + row(group, say(cause.group().message()))
                + row(what, say(cause.what()))
                + row(recognised, say(cause.howRecognised()))
                + (inputs.isEmpty() ? "" : row(deciding, list(inputs)))
                + row(first, say(cause.whatToDoFirst()));
    }

    private String list(Collection<CaseInput> inputs) {
        return inputs.stream().map(input -> say(input.message())).collect(Collectors.joining("; "));
    }

    private static String row(String label, String text) {
        return "| " + label + " | " + text + " |\n";
    }
}
