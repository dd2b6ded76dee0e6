package io.github.ozonexpiry.client.offer;

import io.github.ozonexpiry.text.Message;
import java.util.Optional;

/**
 * Something of an action that is not as it was wanted.
 *
 * @param member what
 * @param wanted what was asked for
 * @param stated what Ozon says; empty where it says nothing
 */
public record VoucherDifference(Member member, String wanted, Optional<String> stated) {

    /** A member of Ozon's answer. {@code is_private} is none of them: see {@link Openness}. */
    public enum Member {
        /** {@code title}. */
        TITLE,
        /** {@code action_type}: an action with promo codes. */
        TYPE,
        /** {@code date_start}. */
        DATE_START,
        /** {@code date_end}. */
        DATE_END,
        /** {@code budget}. */
        BUDGET,
        /** {@code discount_type}. */
        DISCOUNT_TYPE,
        /** {@code discount_value}. */
        DISCOUNT_VALUE,
        /** {@code voucher_parameters.type}. */
        VOUCHER_TYPE,
        /** {@code voucher_parameters.count_codes}. */
        COUNT_CODES
    }

    /** {@return the difference in words; see {@link VoucherTexts}} */
    public Message message() {
        Message what = Message.of("voucher.member." + member);
        return stated.map(text -> Message.of("voucher.differs", what, wanted, text))
                .orElseGet(() -> Message.of("voucher.notStated", what, wanted));
    }
}
