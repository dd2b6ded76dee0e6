package io.github.ozonexpiry.content;

import io.github.ozonexpiry.rule.DatedTable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A word for a number, from {@code number-words.tsv}.
 *
 * @param kind how it joins others
 * @param value its value
 */
record NumberWord(Kind kind, int value) {

    /** How a word for a number joins others. */
    enum Kind {
        UNIT,
        TEEN,
        TEN,
        HUNDRED,
        HUNDREDS,
        TIMES,
        PLURAL
    }

    private static final Map<String, NumberWord> WORDS = read();

    static Optional<NumberWord> of(Word word) {
        return word.spellings().stream().filter(WORDS::containsKey).findFirst().map(WORDS::get);
    }

    private static Map<String, NumberWord> read() {
        Map<String, NumberWord> words = new HashMap<>();
        for (DatedTable.Row row :
                DatedTable.of(NumberWord.class, "number-words.tsv").rows()) {
            NumberWord number = new NumberWord(row.read("kind", Kind::valueOf), row.read("value", Integer::valueOf));
            for (String word : row.text("words").split(" ", -1)) {
                words.put(ReadableText.of(word).toString(), number);
            }
        }
        return Map.copyOf(words);
    }
}
