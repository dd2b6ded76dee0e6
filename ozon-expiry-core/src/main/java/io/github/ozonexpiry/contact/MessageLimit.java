package io.github.ozonexpiry.contact;

import io.github.ozonexpiry.rule.DatedTable;
import io.github.ozonexpiry.rule.RuleId;

/**
 * How long a message to a buyer may be (K-05), in characters: Unicode code points.
 *
 * @param least the fewest characters, at least 1
 * @param most the most characters, at least as many
 * @param rule the rule that says so
 */
public record MessageLimit(int least, int most, RuleId rule) {

    private static final MessageLimit OZON = read(DatedTable.of(MessageLimit.class, "message.tsv"));

    /**
     * Refuses bounds that hold nothing.
     *
     * @param least the fewest characters
     * @param most the most characters
     * @param rule the rule that says so
     * @throws IllegalArgumentException when least is below 1 or above most; names both
     */
    public MessageLimit {
        if (least < 1 || most < least) {
            throw new IllegalArgumentException("a message has 1 <= least <= most characters (" + rule + "), got least "
                    + least + " and most " + most);
        }
    }

    /** {@return Ozon's limit, from {@code message.tsv}} */
    public static MessageLimit ozon() {
        return OZON;
    }

    /**
     * How long a text is.
     *
     * @param text the text
     * @return its length in code points
     */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /**
     * Whether a text is neither too short nor too long.
     *
     * @param text the text
     * @return whether it may be sent, as far as its length goes
     */
    public boolean allows(String text) {
        return allows(length(text));
    }

    /**
     * Whether a length is neither too short nor too long.
     *
     * @param length the length in code points
     * @return whether it may be sent
     */
    public boolean allows(int length) {
        return length >= least && length <= most;
    }

    /** {@return the bounds and the rule, such as {@code 1 to 1000 characters (K-05)}} */
    @Override
    public String toString() {
        return least + " to " + most + " characters (" + rule + ")";
    }

    private static MessageLimit read(DatedTable table) {
        DatedTable.Row row = table.rows().get(0);
        return new MessageLimit(
                row.read("least", Integer::parseInt),
                row.read("most", Integer::parseInt),
                row.read("rule", RuleId::of));
    }
}
