package io.github.ozonexpiry.content;

import java.util.List;
import java.util.stream.Collectors;

/** What a check finds, short. */
final class Findings {

    private Findings() {}

    static List<String> of(ContentFinding.Kind kind, String text) {
        return ContentCheck.of(text).stream()
                .filter(one -> one.kind() == kind)
                .map(ContentFinding::found)
                .collect(Collectors.toList());
    }
}
