package io.github.ozonexpiry.rule;

import io.github.ozonexpiry.text.Message;
import java.util.Optional;

/**
 * Something in the data that contradicts itself or a rule; it is shown beside the data and changes nothing.
 *
 * @param name the stable name of this kind of finding, such as {@code LAST_STEP_NOT_OPEN_ENDED}
 * @param message what was found, for people
 * @param rule the rule that is contradicted, where there is one
 */
public record Finding(String name, Message message, Optional<RuleId> rule) {

    /**
     * A finding whose message has the key {@code finding.} and its name.
     *
     * @param name the stable name
     * @param rule the id of the rule that is contradicted
     * @param arguments what fills the message
     * @return the finding
     */
    public static Finding against(String name, RuleId rule, Object... arguments) {
        return new Finding(name, Message.of("finding." + name, arguments), Optional.of(rule));
    }

    /**
     * A finding of data that contradicts itself.
     *
     * @param name the stable name
     * @param arguments what fills the message
     * @return the finding
     */
    public static Finding of(String name, Object... arguments) {
        return new Finding(name, Message.of("finding." + name, arguments), Optional.empty());
    }
}
