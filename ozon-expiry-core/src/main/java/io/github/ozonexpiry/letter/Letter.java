package io.github.ozonexpiry.letter;

import io.github.ozonexpiry.contact.MessageLimit;
import io.github.ozonexpiry.content.ContentFinding;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A draft of a message to a buyer in three languages: a greeting and its parts in their order, each on a line of its own. The Russian text is the
 * buyer's, the others are for the seller. Immutable; nothing is sent.
 */
public final class Letter {

    private final Templates templates;
    private final List<LetterPart> parts;
    private final List<LetterPart> leftOut;
    private final Map<Language, Said> said = new EnumMap<>(Language.class);

    private Letter(Templates templates, List<LetterPart> parts, List<LetterPart> leftOut) {
        this.templates = templates;
        this.parts = List.copyOf(parts);
        this.leftOut = List.copyOf(leftOut);
        for (Language language : Language.values()) {
            said.put(language, Said.of(parts, templates, language));
        }
    }

    /**
     * A letter in the words of this library.
     *
     * @param parts its parts in the order in which they are said, at least one, none twice
     * @return the draft, which may be too long or contain what Ozon forbids, in a product's name for instance
     * @throws IllegalArgumentException when there is no part, or one stands twice; names it
     */
    public static Letter of(List<LetterPart> parts) {
        return of(parts, Templates.ozonExpiry());
    }

    /**
     * A letter in the words of the caller's.
     *
     * @param parts its parts in the order in which they are said, at least one, none twice
     * @param templates the words
     * @return the draft
     * @throws IllegalArgumentException when there is no part, or one stands twice; names it
     */
    public static Letter of(List<LetterPart> parts, Templates templates) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("parts: a letter needs one");
        }
        HashSet<LetterPart> seen = new HashSet<>();
        for (LetterPart part : parts) {
            if (!seen.add(part)) {
                throw new IllegalArgumentException("parts: one stands twice in a letter: " + part);
            }
        }
        return new Letter(templates, parts, List.of());
    }

    /** {@return its parts in the order in which they are said} */
    public List<LetterPart> parts() {
        return parts;
    }

    /** {@return what {@link #fitted()} left out, the first one first} */
    public List<LetterPart> leftOut() {
        return leftOut;
    }

    /**
     * The whole text.
     *
     * @param language the language
     * @return a greeting and a line for each part
     */
    public String text(Language language) {
        return in(language).text();
    }

    /**
     * How long the text is.
     *
     * @param language the language
     * @return its length in code points
     */
    public int length(Language language) {
        return in(language).length();
    }

    /**
     * What Ozon forbids in the filled text. Order numbers in Ozon's form, product numbers and promo codes of digits only (K-08) are passed over in
     * their places: they are no phone numbers, whatever their digits look like.
     *
     * @param language the language
     * @return what was found, with places in {@link #text}; empty where nothing was
     */
    public List<ContentFinding> findings(Language language) {
        return in(language).findings();
    }

    /**
     * Whether the text is longer than Ozon takes (K-05).
     *
     * @param language the language
     * @return whether it is
     */
    public boolean tooLong(Language language) {
        return !in(language).fits();
    }

    /**
     * Whether the text may be sent: nothing forbidden in it, and not too long.
     *
     * @param language the language
     * @return whether it may
     */
    public boolean sendable(Language language) {
        return in(language).fits() && in(language).findings().isEmpty();
    }

    /** {@return whether the text may be sent in every language} */
    public boolean sendable() {
        return Arrays.stream(Language.values()).allMatch(this::sendable);
    }

    /**
     * The same letter, as long as Ozon takes it in every language. What is needed least is left out first: the close, reasons, substitutes, restock,
     * compensation, the apology; of one kind the last one first. Notices stay, and so does a last part.
     *
     * @return this letter where it fits; else one with less in it
     * @throws LetterTooLong when it is too long without all that may be left out
     */
    public Letter fitted() {
        Optional<Language> tooLong =
                Arrays.stream(Language.values()).filter(this::tooLong).findFirst();
        if (tooLong.isEmpty()) {
            return this;
        }
        Language language = tooLong.get();
        int least = LeastNeeded.placeIn(parts).orElseThrow(() -> new LetterTooLong(language, length(language)));
        List<LetterPart> kept = new ArrayList<>(parts);
        List<LetterPart> out = new ArrayList<>(leftOut);
        out.add(kept.remove(least));
        return new Letter(templates, kept, out).fitted();
    }

    /** {@return what the seller must know of it: where it is too long, what was left out, and that Ozon may translate it (K-05)} */
    public List<Message> notes() {
        List<Message> notes = new ArrayList<>();
        Arrays.stream(Language.values()).filter(this::tooLong).forEach(language -> notes.add(tooLongIn(language)));
        leftOut.forEach(part -> notes.add(Message.of("letter.leftOut", name(part))));
        notes.add(Message.of("letter.translated"));
        return List.copyOf(notes);
    }

    private Message tooLongIn(Language language) {
        return Message.of(
                "letter.tooLong",
                Message.of("letter.language." + language),
                length(language),
                MessageLimit.ozon().most(),
                MessageLimit.ozon().rule());
    }

    private static Message name(LetterPart part) {
        return Message.of("letter.part." + part.getClass().getSimpleName());
    }

    private Said in(Language language) {
        return Objects.requireNonNull(said.get(language));
    }
}
