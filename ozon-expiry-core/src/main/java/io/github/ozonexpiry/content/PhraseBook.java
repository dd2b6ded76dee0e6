package io.github.ozonexpiry.content;

import io.github.ozonexpiry.rule.DatedTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A list of phrases, found by their first word. */
final class PhraseBook {

    private static final int LONGEST_STEM = 16;

    private final Map<String, List<Phrase>> byWord = new HashMap<>();
    private final Map<String, List<Phrase>> byStem = new HashMap<>();
    private final List<Phrase> phrases = new ArrayList<>();

    private PhraseBook() {}

    static PhraseBook of(String file, boolean wide) {
        PhraseReader reader = new PhraseReader(DatedTable.of(PhraseBook.class, "groups.tsv").rows().stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.text("name"), row -> row.text("words"))));
        PhraseBook book = new PhraseBook();
        for (DatedTable.Row row : DatedTable.of(PhraseBook.class, file).rows()) {
            book.add(new Phrase(
                    row.read("form", reader::read),
                    row.read("unless", reader::readOrNothing),
                    row.read("behind", reader::readOrNothing),
                    wide,
                    row.text("example")));
        }
        return book;
    }

    List<Phrase> phrases() {
        return List.copyOf(phrases);
    }

    /** Those that may begin with this word. */
    List<Phrase> beginningWith(Word word) {
        List<Phrase> found = new ArrayList<>();
        for (String spelling : word.spellings()) {
            found.addAll(byWord.getOrDefault(spelling, List.of()));
            for (int length = 1; length <= Math.min(spelling.length(), LONGEST_STEM); length++) {
                found.addAll(byStem.getOrDefault(spelling.substring(0, length), List.of()));
            }
        }
        if (word.isNumber()) {
            found.addAll(byWord.getOrDefault("#", List.of()));
        }
        return found;
    }

    private void add(Phrase phrase) {
        phrases.add(phrase);
        for (WordPattern first : phrase.firstWords()) {
            Map<String, List<Phrase>> index = first.stem() ? byStem : byWord;
            index.computeIfAbsent(first.text(), word -> new ArrayList<>()).add(phrase);
        }
    }
}
