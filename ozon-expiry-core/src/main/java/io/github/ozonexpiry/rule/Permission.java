package io.github.ozonexpiry.rule;

import io.github.ozonexpiry.text.Message;

/** Whether Ozon lets the seller do it: the whole family. */
public sealed interface Permission {

    /** Ozon allows it at the moment of its answer. */
    record Allowed() implements Permission {}

    /**
     * Ozon forbids it.
     *
     * @param rule the rule that says so
     * @param reason why, for people
     */
    record Refused(RuleId rule, Message reason) implements Permission {}

    /**
     * Only Ozon can tell.
     *
     * @param reason what must be asked, for people
     */
    record Unknown(Message reason) implements Permission {}

    /** {@return the permission in words} */
    default Message message() {
        if (this instanceof Refused refused) {
            return Message.of("permission.refused", refused.reason(), refused.rule());
        }
        if (this instanceof Unknown unknown) {
            return Message.of("permission.unknown", unknown.reason());
        }
        return Message.of("permission.allowed");
    }
}
