package io.github.ozonexpiry.content;

import io.github.ozonexpiry.rule.DatedTable;
import java.util.HashMap;
import java.util.Map;

/** Letters that look like one of another alphabet, from {@code look-alikes.tsv}. */
final class LookAlikes {

    private static final Map<Character, Character> LATIN = column("latin");
    private static final Map<Character, Character> CYRILLIC = column("cyrillic");
    private static final Map<Character, Character> DIGIT = column("digit");

    private LookAlikes() {}

    static char latin(char c) {
        return read(LATIN, c);
    }

    static char cyrillic(char c) {
        return read(CYRILLIC, c);
    }

    static boolean looksLikeDigit(char c) {
        return DIGIT.containsKey(c);
    }

    static char digit(char c) {
        return DIGIT.getOrDefault(c, c);
    }

    private static char read(Map<Character, Character> alike, char c) {
        return Glyph.lower(alike.getOrDefault(c, alike.getOrDefault(Glyph.lower(c), c)));
    }

    private static Map<Character, Character> column(String name) {
        Map<Character, Character> alike = new HashMap<>();
        for (DatedTable.Row row :
                DatedTable.of(LookAlikes.class, "look-alikes.tsv").rows()) {
            String letter = row.text(name);
            if (!letter.isEmpty()) {
                alike.put(row.text("letter").charAt(0), letter.charAt(0));
            }
        }
        return Map.copyOf(alike);
    }
}
