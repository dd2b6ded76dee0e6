package io.github.ozonexpiry.contact;

import static io.github.ozonexpiry.posting.Postings.aPosting;

import io.github.ozonexpiry.posting.AvailableAction;
import io.github.ozonexpiry.posting.PostingBuilder;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.rule.Permission;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** Orders paid at noon of 1 December 2026, after every source was read, and what is known of the way to their buyers. */
final class Buyers {

    static final Instant PAID = Instant.parse("2026-12-01T12:00:00Z");
    static final Instant DELIVERED = Instant.parse("2026-12-10T12:00:00Z");
    static final Permission ALLOWED = new Permission.Allowed();

    private static final Wording ENGLISH = Wording.in(Language.ENGLISH, ZoneOffset.UTC);

    private Buyers() {}

    static PostingBuilder order(Scheme scheme, Status status) {
        return aPosting().scheme(scheme).status(status);
    }

    static PostingBuilder mayBeWrittenTo(Scheme scheme, Status status) {
        return order(scheme, status).actions(AvailableAction.CAN_CREATE_CHAT);
    }

    static ContactFacts paid() {
        return new ContactFacts(Optional.of(true), Optional.of(PAID), Optional.empty(), Optional.empty());
    }

    static ContactFacts delivered() {
        return new ContactFacts(Optional.of(true), Optional.of(PAID), Optional.of(DELIVERED), Optional.empty());
    }

    static ContactFacts subscribed(ContactFacts facts, Optional<Boolean> subscribed) {
        return new ContactFacts(subscribed, facts.paidAt(), facts.deliveredAt(), facts.chat());
    }

    static ContactFacts chatting(ContactFacts facts) {
        return with(facts, new ContactFacts.Chat(true, Optional.empty()));
    }

    static ContactFacts buyerWrote(ContactFacts facts, Instant at) {
        return with(facts, new ContactFacts.Chat(true, Optional.of(at)));
    }

    static ContactFacts with(ContactFacts facts, ContactFacts.Chat chat) {
        return new ContactFacts(facts.subscribed(), facts.paidAt(), facts.deliveredAt(), Optional.of(chat));
    }

    static Instant hours(Instant from, int hours) {
        return from.plus(Duration.ofHours(hours));
    }

    static Permission refused(String rule, Message reason) {
        return new Permission.Refused(RuleId.of(rule), reason);
    }

    static Permission unknown(Message reason) {
        return new Permission.Unknown(reason);
    }

    /** The word of a permission and, of a refusal, the rule. */
    static String said(Permission permission) {
        if (permission instanceof Permission.Refused refusal) {
            return "refused " + refusal.rule();
        }
        return permission.equals(ALLOWED) ? "allowed" : "unknown";
    }

    static String words(Permission permission) {
        return ENGLISH.say(permission.message());
    }

    static String words(Message message) {
        return ENGLISH.say(message);
    }
}
