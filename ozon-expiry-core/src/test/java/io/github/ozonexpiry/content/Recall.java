package io.github.ozonexpiry.content;

import io.github.ozonexpiry.content.ContentFinding.Kind;
import io.github.ozonexpiry.text.Language;
import java.util.ArrayList;
import java.util.List;

/** How many of the forbidden texts of a language that hold something of a kind had it found. */
record Recall(Language language, Kind kind, int texts, List<String> missed) {

    static List<Recall> all() {
        List<Recall> all = new ArrayList<>();
        for (Language language : Language.values()) {
            for (Kind kind : Kind.values()) {
                all.add(of(language, kind, LabelledText.forbidden(language)));
            }
        }
        return all;
    }

    private static Recall of(Language language, Kind kind, List<LabelledText> forbidden) {
        List<LabelledText> holding =
                forbidden.stream().filter(text -> text.kinds().contains(kind)).toList();
        List<String> missed = holding.stream()
                .map(LabelledText::text)
                .filter(text -> ContentCheck.of(text).stream().noneMatch(finding -> finding.kind() == kind))
                .toList();
        return new Recall(language, kind, holding.size(), missed);
    }

    int found() {
        return texts - missed.size();
    }

    /** As it stands in a table: the language and the kind. */
    String name() {
        return language.tag() + "\t" + kind;
    }
}
