package io.github.ozonexpiry.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.ozonexpiry.content.ContentFinding.Kind;
import io.github.ozonexpiry.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A message of the corpora and what is forbidden in it; nothing is in a clean one. */
record LabelledText(Language language, Set<Kind> kinds, String text) {

    static List<LabelledText> clean(Language language) {
        return lines("clean_" + language.tag() + ".txt")
                .map(line -> new LabelledText(language, Set.of(), line))
                .toList();
    }

    static List<LabelledText> forbidden(Language language) {
        return lines("forbidden_" + language.tag() + ".tsv")
                .map(line -> line.split("\t", 2))
                .map(cells -> new LabelledText(language, kinds(cells[0]), cells[1]))
                .toList();
    }

    static Stream<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(LabelledText.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), UTF_8).lines();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<Kind> kinds(String names) {
        return Arrays.stream(names.split(",", -1)).map(Kind::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
