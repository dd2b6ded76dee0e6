package io.github.ozonexpiry.content;

import io.github.ozonexpiry.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A way to write a contact so that a buyer can still read it and a program may not. */
interface Disguise {

    String name();

    /** What the contact looks like; empty where the disguise changes nothing of it. */
    Optional<String> hide(String contact);

    /** The languages of the messages in which it is readable. */
    default Set<Language> languages() {
        return Set.of(Language.values());
    }

    /** Puts something between every two of them. */
    static String between(List<String> parts, String what) {
        return String.join(what, parts);
    }

    static List<String> symbols(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }

    /** The contact in disguise; empty if that is the contact again. */
    static Optional<String> changed(String contact, String disguised) {
        return contact.equals(disguised) ? Optional.empty() : Optional.of(disguised);
    }
}
