package io.github.ozonexpiry.deadline;

import io.github.ozonexpiry.text.Message;
import java.time.Duration;

/** What must have happened by a deadline, by whom, and what counts as the last moment. */
public enum DeadlineKind {
    /** The seller acknowledges the order. Not a rule of Ozon's (L-05): only the seed article's profile has it. */
    CONFIRM(Duty.SELLER),
    /** The seller fixes the ship date; afterwards it can neither be fixed nor the posting assembled (L-03). */
    SET_CUTOFF(Duty.SELLER),
    /** The recommended time of shipping; after it the dearer tariff applies (L-20, T-05). */
    RECOMMENDED_SHIP(Duty.SELLER, Duration.ofSeconds(1)),
    /** The last moment of shipping that is no delay (L-20); late from the next second on (confidence D). */
    NO_DELAY(Duty.SELLER, Duration.ofSeconds(1)),
    /** The end of the preparation days of realFBS Global (rules section 2.2). */
    PLANNED_SHIP(Duty.SELLER),
    /** The end of a step of the tariff ladder; its last second belongs to the step (T-05). */
    TARIFF_STEP(Duty.NOBODY, Duration.ofSeconds(1)),
    /** Ozon's timer cancels the posting. */
    AUTO_CANCEL(Duty.NOBODY),
    /** The buyer gives passport data. */
    PASSPORT_DATA(Duty.BUYER),
    /** The seller answers a cancellation request before it approves itself (C-05). */
    ANSWER_CANCEL_REQUEST(Duty.SELLER),
    /** The seller replaces an untraceable tracking number. */
    ANSWER_TRACKING(Duty.SELLER),
    /** The seller answers the buyer in the chat (K-02). */
    ANSWER_CHAT(Duty.SELLER),
    /** The buyer has the goods. */
    DELIVERY(Duty.NOBODY),
    /** The seller's own: picked from the shelf. */
    PICK_BY(Duty.SELLER),
    /** The seller's own: packed. */
    PACK_BY(Duty.SELLER),
    /** The seller's own: handed over and scanned (L-10). */
    HAND_OVER_BY(Duty.SELLER);

    /** Who must act. */
    public enum Duty {
        /** The seller, or who packs for the seller. */
        SELLER,
        /** The buyer; missing it is not the seller's fault. */
        BUYER,
        /** Nobody misses it: it is a moment at which something changes. */
        NOBODY
    }

    private final Duty duty;
    private final Duration lastMoment;

    DeadlineKind(Duty duty) {
        this(duty, Duration.ZERO);
    }

    DeadlineKind(Duty duty, Duration lastMoment) {
        this.duty = duty;
        this.lastMoment = lastMoment;
    }

    /** {@return who must act} */
    public Duty duty() {
        return duty;
    }

    /**
     * How long the deadline's own moment still counts as in time: one second for what Ozon counts in whole seconds (T-05), else
     * nothing, for ranges are half-open.
     *
     * @return one second or zero
     */
    public Duration lastMoment() {
        return lastMoment;
    }

    /** {@return the kind in a few words for people} */
    public Message message() {
        return Message.of("deadline." + this);
    }
}
