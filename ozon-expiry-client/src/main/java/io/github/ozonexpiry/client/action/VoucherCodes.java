package io.github.ozonexpiry.client.action;

/**
 * Which codes an action has.
 *
 * @param type who may use one how often
 * @param count how many, at least 1
 * @param isPrivate Ozon's {@code is_private}, of which its texts contradict each other: whoever creates reads that true means open to all, who
 *     lists reads that true means not open to all. Read it back after creating
 */
public record VoucherCodes(VoucherType type, long count, boolean isPrivate) {

    /**
     * Refuses what Ozon would.
     *
     * @param type who may use one how often
     * @param count how many
     * @param isPrivate Ozon's {@code is_private}
     * @throws IllegalArgumentException when the type is unspecified or there is no code; names it
     */
    public VoucherCodes {
        if (type == VoucherType.UNSPECIFIED) {
            throw new IllegalArgumentException("type: ONE, MULTIPLE or UNIQUE, got " + type);
        }
        if (count < 1) {
            throw new IllegalArgumentException("count_codes: at least 1, got " + count);
        }
    }
}
