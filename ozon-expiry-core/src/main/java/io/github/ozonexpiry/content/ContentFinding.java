package io.github.ozonexpiry.content;

import io.github.ozonexpiry.rule.RuleId;

/**
 * Something in a text that Ozon forbids in messages to buyers.
 *
 * @param kind what it is
 * @param from where it begins in the text as it was given, in UTF-16 units
 * @param to where it ends, exclusive
 * @param found that part of the text as it was given
 */
public record ContentFinding(Kind kind, int from, int to, String found) {

    /** What Ozon forbids. */
    public enum Kind {
        /** A phone number (K-06). */
        PHONE("K-06"),
        /** A mail address (K-06). */
        EMAIL("K-06"),
        /** A link or the name of a site (K-06). */
        LINK("K-06"),
        /** A messenger, a social network, an account there: another channel (K-06). */
        CHANNEL("K-06"),
        /** An address of a street (K-06). */
        ADDRESS("K-06"),
        /** Another marketplace or another seller (K-06). */
        OTHER_SELLER("K-06"),
        /** Asking the buyer to cancel (C-07). */
        ASKS_TO_CANCEL("C-07"),
        /** Asking for or telling personal data (K-06). */
        PERSONAL_DATA("K-06"),
        /** An insult or rudeness (K-06). */
        INSULT("K-06");

        private final RuleId rule;

        Kind(String rule) {
            this.rule = RuleId.of(rule);
        }

        /** {@return the rule that forbids it} */
        public RuleId rule() {
            return rule;
        }
    }
}
