package io.github.ozonexpiry.letter;

import io.github.ozonexpiry.content.ContentCheck;
import io.github.ozonexpiry.content.ContentFinding;
import io.github.ozonexpiry.text.Language;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The texts of all parts of a letter in three languages: those of this library, and a seller's own in their place. Immutable. */
public final class Templates {

    private static final Templates SHIPPED = shipped(ContentCheck::of);

    private final Map<Language, Map<String, Template>> texts;
    private final Function<String, List<ContentFinding>> check;

    private Templates(Map<Language, Map<String, Template>> texts, Function<String, List<ContentFinding>> check) {
        this.texts = texts;
        this.check = check;
    }

    /** {@return the texts of this library} */
    public static Templates ozonExpiry() {
        return SHIPPED;
    }

    static Templates shipped(Function<String, List<ContentFinding>> check) {
        Map<Language, Map<String, Template>> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Map<String, Template> texts = new TreeMap<>();
            for (String key : Slot.BY_KEY.keySet()) {
                texts.put(key, Template.of(LetterTexts.text(language, key)));
            }
            all.put(language, texts);
        }
        return new Templates(all, check);
    }

    /**
     * The same texts with one of the seller's own.
     *
     * @param language the language of the text; the other two keep theirs
     * @param key one of {@link #keys()}
     * @param text the text, as {@link Template#of} reads it
     * @return the new texts
     * @throws IllegalArgumentException when there is no such key; when the text is no template, lacks a placeholder that the buyer needs or
     *     has one that nothing fills; or when it contains what Ozon forbids (K-06, C-07). Names the text, what is wrong and what is allowed
     */
    public Templates with(Language language, String key, String text) {
        Slot slot = Slot.BY_KEY.get(key);
        if (slot == null) {
            throw new IllegalArgumentException("no text '" + key + "' in a letter; there are " + keys());
        }
        String name = key + " (" + language.tag() + ")";
        Template template = Template.of(text);
        slot.check(name, template);
        refuse(name, text);
        Map<Language, Map<String, Template>> all = new EnumMap<>(texts);
        Map<String, Template> own = new TreeMap<>(all.getOrDefault(language, Map.of()));
        own.put(key, template);
        all.put(language, own);
        return new Templates(all, check);
    }

    /**
     * A text.
     *
     * @param language the language
     * @param key one of {@link #keys()}
     * @return the template
     * @throws IllegalArgumentException when there is no such key; names it and those there are
     */
    public Template template(Language language, String key) {
        Template template = texts.getOrDefault(language, Map.of()).get(key);
        if (template == null) {
            throw new IllegalArgumentException("no text '" + key + "' in a letter; there are " + keys());
        }
        return template;
    }

    /** {@return the keys of all texts: {@code greeting}, with which every letter begins, and those of {@link LetterPart#key()}} */
    public static SortedSet<String> keys() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(Slot.BY_KEY.keySet()));
    }

    List<ContentFinding> findings(String text) {
        return check.apply(text);
    }

    private void refuse(String name, String text) {
        List<ContentFinding> found = findings(text);
        if (!found.isEmpty()) {
            throw new IllegalArgumentException(name + " '" + text + "' has what Ozon forbids: "
                    + found.stream().map(Templates::words).collect(Collectors.joining("; ")));
        }
    }

    private static String words(ContentFinding found) {
        return found.kind() + " '" + found.found() + "' at " + found.from() + " ("
                + found.kind().rule() + ")";
    }
}
