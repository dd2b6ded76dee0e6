package io.github.ozonexpiry.rule;

import io.github.ozonexpiry.text.Message;

/** Where a value comes from; a computed value is never passed off as Ozon's. */
public sealed interface Origin {

    /**
     * Ozon stated it.
     *
     * @param field the field of the answer, such as {@code shipment_date}
     */
    record Stated(String field) implements Origin {}

    /**
     * Computed by a rule of Ozon's.
     *
     * @param rule the rule
     */
    record Computed(RuleId rule) implements Origin {}

    /**
     * Estimated: the rule is an inference, or what it needs is only approximately known.
     *
     * @param rule the rule
     */
    record Estimated(RuleId rule) implements Origin {}

    /** {@return the origin in a few words for people} */
    default Message message() {
        if (this instanceof Stated stated) {
            return Message.of("origin.stated", stated.field());
        }
        if (this instanceof Computed computed) {
            return Message.of("origin.computed", computed.rule());
        }
        return Message.of("origin.estimated", ((Estimated) this).rule());
    }
}
