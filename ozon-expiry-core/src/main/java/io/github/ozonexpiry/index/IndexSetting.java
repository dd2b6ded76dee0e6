package io.github.ozonexpiry.index;

import io.github.ozonexpiry.rule.Confidence;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Message;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One setting of an {@link IndexPolicy} and the text that it follows.
 *
 * @param name which setting
 * @param value its value, as {@code settings.tsv} spells it
 * @param rule the rule that it follows, or from which the caller departs
 * @param confidence how far that reading can be trusted; D for a value that no text has
 * @param documented whether a text has it, or we took it where the texts are silent; false for a value of the caller's own
 */
public record IndexSetting(Name name, String value, RuleId rule, Confidence confidence, boolean documented) {

    /** The settings. */
    public enum Name {
        /** How many days count. */
        WINDOW(policy -> policy.windowDays()),
        /** How many days up to today do not. */
        EXCLUDED_DAYS(policy -> policy.excludedDays()),
        /** Which shipments count. */
        DENOMINATOR(policy -> policy.denominator()),
        /** Where a day begins and ends. */
        ZONE(policy -> policy.zone()),
        /** The exclusions that leave a shipment out of both numbers. */
        LEFT_OUT(policy -> policy.leftOut().stream().map(Exclusion::name).collect(Collectors.joining(", "))),
        /** How many orders of a new seller do not count. */
        FIRST_ORDERS(policy -> policy.firstOrders()),
        /** Which day's index a charge takes. */
        CHARGE_DAY(policy -> policy.chargeDay());

        private final Function<IndexPolicy, Object> value;

        Name(Function<IndexPolicy, Object> value) {
            this.value = value;
        }

        /** The value as the table spells it. */
        String of(IndexPolicy policy) {
            return value.apply(policy).toString();
        }
    }

    /** {@return the setting in a sentence for people, with its rule} */
    public Message message() {
        return Message.of(documented ? "index.setting" : "index.setting.own", words(), rule, confidence.mark());
    }

    /** The setting without its rule. */
    Message words() {
        return switch (name) {
            case WINDOW -> Message.of("index.setting.WINDOW", value);
            case EXCLUDED_DAYS -> Message.of("index.setting.EXCLUDED_DAYS", value);
            case DENOMINATOR -> Message.of("index.denominator." + value);
            case ZONE -> Message.of("index.setting.ZONE", value);
            case LEFT_OUT -> Message.of("index.setting.LEFT_OUT", value);
            case FIRST_ORDERS -> Message.of("index.setting.FIRST_ORDERS", value);
            case CHARGE_DAY -> Message.of("index.chargeDay." + value);
        };
    }
}
