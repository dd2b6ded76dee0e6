package io.github.ozonexpiry.content;

import io.github.ozonexpiry.rule.DatedTable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the words beside digits say about them, from {@code number-context.tsv}. */
enum NumberContext {
    /** The digits are a number to call. */
    PHONE,
    /** The digits name an order, a product, a parcel. */
    IDENTIFIER,
    /** Behind the digits: they are a quantity. */
    UNIT,
    /** Between digits: they go on. */
    JOINS,
    /** Nothing is said: look further. */
    PASSED,
    /** The digits are a number to call unless another word says more. */
    NAMED,
    /** The digits belong to a card or a document of a person's. */
    CARD;

    private static final int REACH = 3;

    private static final Map<NumberContext, List<WordPattern>> WORDS =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Function.identity(), NumberContext::read));

    boolean is(Word word) {
        return WORDS.getOrDefault(this, List.of()).stream().anyMatch(pattern -> pattern.matches(word));
    }

    /** What the nearest words before digits call them: PASSED where they say nothing. */
    static NumberContext naming(List<Word> text, int at) {
        NumberContext weak = PASSED;
        int seen = 0;
        for (int i = at - 1; i >= 0 && seen < REACH; i--) {
            for (NumberContext strong : List.of(PHONE, IDENTIFIER, CARD)) {
                if (strong.endsAt(text, i)) {
                    return strong;
                }
            }
            weak = NAMED.endsAt(text, i) ? PHONE : weak;
            seen += PASSED.is(text.get(i)) ? 0 : 1;
        }
        return weak;
    }

    private static List<WordPattern> read(NumberContext role) {
        return DatedTable.of(NumberContext.class, "number-context.tsv").rows().stream()
                .filter(row -> row.text("role").equals(role.name()))
                .flatMap(row -> Arrays.stream(row.text("words").split(" ", -1)))
                .map(NumberContext::pattern)
                .toList();
    }

    private static WordPattern pattern(String form) {
        boolean stem = form.endsWith("*");
        String word = ReadableText.of(stem ? form.substring(0, form.length() - 1) : form)
                .toString();
        return new WordPattern(word, stem);
    }

    private boolean endsAt(List<Word> text, int at) {
        return WORDS.getOrDefault(this, List.of()).stream()
                .anyMatch(pattern -> pattern.matches(text.get(at)) || isHanPair(pattern, text, at));
    }

    private static boolean isHanPair(WordPattern pattern, List<Word> text, int at) {
        return pattern.text().length() == 2
                && at > 0
                && Words.isHan(pattern.text().charAt(0))
                && text.get(at).is(pattern.text().substring(1))
                && text.get(at - 1).is(pattern.text().substring(0, 1));
    }
}
