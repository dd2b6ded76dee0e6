package io.github.ozonexpiry.letter;

import io.github.ozonexpiry.contact.MessageLimit;
import io.github.ozonexpiry.text.Language;

/** A letter stays longer than Ozon takes, whatever may be left out (K-05). */
public final class LetterTooLong extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** The language in which it is too long. */
    private final Language language;

    /** The length in that language. */
    private final int length;

    LetterTooLong(Language language, int length) {
        super("the letter has " + length + " characters in language " + language.tag()
                + " without all that may be left out; Ozon takes " + MessageLimit.ozon());
        this.language = language;
        this.length = length;
    }

    /** {@return the first language in which it is too long} */
    public Language language() {
        return language;
    }

    /** {@return its length in that language without all that may be left out, in code points} */
    public int length() {
        return length;
    }
}
