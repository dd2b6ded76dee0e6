package io.github.ozonexpiry.content;

import java.util.LinkedHashSet;
import java.util.Set;

/** What a word can be read as: in each alphabet, and with capital I and small l for each other. */
final class Spellings {

    private Spellings() {}

    static Set<String> of(ReadableText text, int from, int to) {
        Set<String> spellings = new LinkedHashSet<>();
        String latin = text.latin(from, to).replace("'", "");
        spellings.add(latin);
        spellings.add(text.cyrillic(from, to).replace("'", ""));
        String tall = withTallLetters(text, from, to);
        spellings.add(tall.replace("'", ""));
        if (latin.startsWith("l") && latin.length() > 1) {
            spellings.add("i" + latin.substring(1));
        }
        return spellings;
    }

    private static String withTallLetters(ReadableText text, int from, int to) {
        StringBuilder tall = new StringBuilder(text.latin(from, to));
        for (int i = from; i < to; i++) {
            if (text.at(i) == 'i' && text.capital(i)) {
                tall.setCharAt(i - from, 'l');
            }
        }
        return tall.toString();
    }
}
