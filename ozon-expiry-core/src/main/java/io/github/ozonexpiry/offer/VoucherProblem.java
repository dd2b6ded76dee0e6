package io.github.ozonexpiry.offer;

import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Message;
import java.util.Optional;

/**
 * What stands against a promotion with promo codes, before it is made.
 *
 * @param kind what it is
 * @param message the same for people, with the values
 */
public record VoucherProblem(Kind kind, Message message) {

    /** How much a problem weighs. */
    public enum Weight {
        /** Ozon does not take it, or takes it down. */
        REFUSED,
        /** Ozon takes it, but it does not do what it looks like. */
        WARNING,
        /** It cannot be told from what is known. */
        NOT_KNOWN
    }

    /** What stands against it. */
    public enum Kind {
        /** The title is empty or too long. */
        TITLE_LENGTH(Weight.REFUSED),
        /** It does not end after it begins. */
        DATES_ORDER(Weight.REFUSED),
        /** It is over already. */
        OVER(Weight.WARNING),
        /** The budget is no whole number. */
        BUDGET_NOT_WHOLE(Weight.REFUSED),
        /** Amount and budget are of two currencies; both are of the contract's. */
        BUDGET_CURRENCY(Weight.REFUSED, "K-08"),
        /** The codes can cost more than the budget, with which Ozon stops them. */
        BUDGET_SHORT(Weight.WARNING),
        /** How much the codes can cost has no bound. */
        BUDGET_UNBOUNDED(Weight.WARNING),
        /** How much the codes can cost is not known. */
        BUDGET_NOT_KNOWN(Weight.NOT_KNOWN),
        /** A code is too short or too long. */
        CODE_LENGTH(Weight.REFUSED, "K-08"),
        /** A code has something else than digits and Latin letters. */
        CODE_CHARACTER(Weight.REFUSED, "K-08"),
        /** A code has a Cyrillic letter that looks like a Latin one or like a digit. */
        CODE_LOOK_ALIKE(Weight.REFUSED, "K-08"),
        /** A code stands twice, capital and small letters being the same. */
        CODE_TWICE(Weight.REFUSED),
        /** Another promotion has the code, capital and small letters being the same. */
        CODE_EXISTS(Weight.REFUSED),
        /** More own codes than one promotion has. */
        CODES_MANY(Weight.REFUSED, "K-08"),
        /** More codes than one promotion has; whether that holds for codes that Ozon makes is not published. */
        GENERATED_MANY(Weight.NOT_KNOWN, "K-08"),
        /** Another promotion with codes has the same products. */
        PRODUCTS_SAME(Weight.REFUSED, "K-08"),
        /** A product costs less than the amount: its buyer cannot use the code. */
        PRICE_BELOW(Weight.WARNING, "K-08"),
        /** A product costs as much as the amount: its buyer can use the code and pays nothing. */
        PRICE_EQUAL(Weight.WARNING, "K-08"),
        /** A product's price is of another currency than the amount. */
        PRICE_CURRENCY(Weight.NOT_KNOWN, "K-08"),
        /** A product's price is not known. */
        PRICE_NOT_KNOWN(Weight.NOT_KNOWN, "K-08"),
        /** Own codes can be typed in only in the account: by the API Ozon makes them. */
        CODES_BY_HAND(Weight.WARNING, "K-08"),
        /** The settings cannot be changed once the promotion is made. */
        FINAL(Weight.WARNING, "K-08");

        private final Weight weight;
        private final Optional<RuleId> rule;

        Kind(Weight weight) {
            this.weight = weight;
            this.rule = Optional.empty();
        }

        Kind(Weight weight, String rule) {
            this.weight = weight;
            this.rule = Optional.of(RuleId.of(rule));
        }

        /** {@return how much it weighs} */
        public Weight weight() {
            return weight;
        }

        /** {@return the rule that says so; empty where it is a bound of the Seller API's (create/voucher), or plain reckoning} */
        public Optional<RuleId> rule() {
            return rule;
        }

        VoucherProblem of(Object... arguments) {
            return new VoucherProblem(this, Message.of("offer.problem." + this, arguments));
        }
    }

    /** {@return whether Ozon does not take the promotion because of it} */
    public boolean refuses() {
        return kind.weight() == Weight.REFUSED;
    }
}
