package io.github.ozonexpiry.stated;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A word of Ozon's: one that this library knows, or a newer one that survives with its text.
 *
 * @param known the constant, or empty for a word that this version does not know
 * @param text the word as Ozon wrote it
 * @param <E> the enum of known words
 */
public record Word<E extends Enum<E> & Vocabulary>(Optional<E> known, String text) {

    private static final ClassValue<Map<String, Word<?>>> LEXICONS = new ClassValue<>() {
        @Override
        protected Map<String, Word<?>> computeValue(Class<?> type) {
            return lexicon(type);
        }
    };

    /**
     * Refuses a blank word.
     *
     * @param known the constant
     * @param text the word as Ozon wrote it
     * @throws IllegalArgumentException when the text is blank; names it
     */
    public Word {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a word needs letters, got '" + text + "'");
        }
    }

    /**
     * Reads a word, ignoring case and space around it.
     *
     * @param vocabulary the enum of known words
     * @param text the word as Ozon wrote it, not blank
     * @param <E> the enum
     * @return the word
     * @throws IllegalArgumentException when the text is blank
     */
    public static <E extends Enum<E> & Vocabulary> Word<E> read(Class<E> vocabulary, String text) {
        Map<String, Word<?>> lexicon = LEXICONS.get(vocabulary);
        Word<?> usual = lexicon.get(text);
        if (usual != null) {
            return typed(usual);
        }
        Word<?> meant = lexicon.get(text.strip().toLowerCase(Locale.ROOT));
        return new Word<>(meant == null ? Optional.empty() : Word.<E>typed(meant).known, text);
    }

    /**
     * A known word in its usual spelling.
     *
     * @param constant the constant
     * @param <E> the enum
     * @return the word
     */
    public static <E extends Enum<E> & Vocabulary> Word<E> of(E constant) {
        return new Word<>(Optional.of(constant), constant.words().get(0));
    }

    private static <E extends Enum<E> & Vocabulary> Map<String, Word<?>> lexicon(Class<?> type) {
        Map<String, Word<?>> lexicon = new HashMap<>();
        for (Object constant : type.getEnumConstants()) {
            @SuppressWarnings("unchecked") // only an E asks for its lexicon
            Optional<E> known = Optional.of((E) constant);
            ((Vocabulary) constant).words().forEach(word -> lexicon.put(word, new Word<>(known, word)));
        }
        return lexicon;
    }

    @SuppressWarnings("unchecked") // it stands in the lexicon of E
    private static <E extends Enum<E> & Vocabulary> Word<E> typed(Word<?> word) {
        return (Word<E>) word;
    }

    /**
     * Whether this is that known word.
     *
     * @param constant the constant
     * @return true when it is
     */
    public boolean is(E constant) {
        return known.isPresent() && known.get() == constant;
    }

    @Override
    public String toString() {
        return known.isPresent() ? text : text + " (unknown)";
    }
}
