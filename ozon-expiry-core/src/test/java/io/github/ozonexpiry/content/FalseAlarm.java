package io.github.ozonexpiry.content;

import io.github.ozonexpiry.text.Language;
import java.util.List;
import java.util.stream.Stream;

/** Something forbidden that was found in a text that is clean. */
record FalseAlarm(String text, ContentFinding finding) {

    static List<FalseAlarm> inCorpus(Language language) {
        return LabelledText.clean(language).stream()
                .flatMap(clean -> in(clean.text()))
                .toList();
    }

    static List<FalseAlarm> inNumbers() {
        return CleanNumber.ALL.stream()
                .flatMap(number -> number.messages().stream())
                .flatMap(FalseAlarm::in)
                .toList();
    }

    private static Stream<FalseAlarm> in(String clean) {
        return ContentCheck.of(clean).stream().map(finding -> new FalseAlarm(clean, finding));
    }
}
