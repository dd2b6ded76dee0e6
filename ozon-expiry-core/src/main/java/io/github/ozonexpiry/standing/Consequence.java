package io.github.ozonexpiry.standing;

import io.github.ozonexpiry.deadline.DeadlineSchedule;
import io.github.ozonexpiry.expiry.PostingState;
import io.github.ozonexpiry.penalty.Charge;
import io.github.ozonexpiry.penalty.PenaltyTariffs;
import io.github.ozonexpiry.penalty.TariffLadder;
import io.github.ozonexpiry.text.Message;
import java.util.List;

/**
 * What an expired posting brings the seller, by the seller guide (chapter 1, section 2), and where each can be measured; the last two stand in
 * Ozon's own texts and not in the guide. What Ozon's API does not tell is named, and measured nowhere.
 */
public enum Consequence {
    /** Ozon cancels the order. */
    AUTOMATIC_CANCELLATION(PostingState.Expired.class, DeadlineSchedule.class),
    /** The sale is gone. */
    LOST_SALE(LostSales.class),
    /** The shop's ratings fall; the one that the guide names is none of Ozon's (M-06). */
    RATING_FALLS(OfficialRating.class, FulfilmentRate.class),
    /** Ozon charges for it. */
    CHARGES(TariffLadder.class, PenaltyTariffs.class, Charge.class),
    /** Functions of the shop are restricted. */
    RESTRICTED_FUNCTIONS,
    /** Goods are hidden from buyers. */
    HIDDEN_GOODS,
    /** Goods are shown less often or further down. */
    LOWER_VISIBILITY,
    /** The buyer is dissatisfied. */
    DISSATISFIED_BUYER(RedemptionRate.class, BeforeAndAfter.class),
    /** Bad reviews are written. */
    BAD_REVIEWS(BeforeAndAfter.class),
    /** The shop's name suffers. */
    REPUTATION,
    /** Sales are blocked. */
    BLOCKED_SALES(OfficialRating.class),
    /** Penalty points are given. */
    PENALTY_POINTS;

    private final List<Class<?>> measuredBy;

    Consequence(Class<?>... measuredBy) {
        this.measuredBy = List.of(measuredBy);
    }

    /** {@return the types of the core that tell something of it; none where Ozon's API does not measure it} */
    public List<Class<?>> measuredBy() {
        return measuredBy;
    }

    /** {@return whether Ozon's API tells something of it} */
    public boolean isMeasured() {
        return !measuredBy.isEmpty();
    }

    /** {@return the consequence in a few words for people} */
    public Message message() {
        return Message.of("consequence." + this);
    }

    /** {@return where it is measured, or why it is not, in a sentence or two for people} */
    public Message where() {
        return Message.of("consequence." + this + ".where");
    }
}
