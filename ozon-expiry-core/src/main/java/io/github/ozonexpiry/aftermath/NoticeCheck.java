package io.github.ozonexpiry.aftermath;

import io.github.ozonexpiry.aftermath.Notice.Source;
import io.github.ozonexpiry.standing.Consequence;
import io.github.ozonexpiry.text.Message;
import java.util.List;

/** What the seller guide says to look for after an expiry (chapter 2, section 2, "check notices and penalties"), and where Ozon shows it. */
public enum NoticeCheck {
    /** Notices of charges for the posting. Ozon's contract has no fines (RU-A4). */
    CHARGE_NOTICE(
            List.of(Source.INDEX_LIST, Source.ACCRUALS, Source.NOTIFICATION_CHAT, Source.SUPPORT_CHAT),
            List.of(Consequence.CHARGES)),
    /** Records of a rating's adjustment. */
    RATING_ADJUSTMENT(
            List.of(Source.RATING_SUMMARY, Source.INDEX_LIST, Source.NOTIFICATION_CHAT),
            List.of(Consequence.RATING_FALLS)),
    /** What else Ozon does: blocks, restrictions, points. */
    MEASURES(
            List.of(Source.RATING_SUMMARY, Source.NOTIFICATION_CHAT, Source.SUPPORT_CHAT),
            List.of(
                    Consequence.BLOCKED_SALES,
                    Consequence.RESTRICTED_FUNCTIONS,
                    Consequence.HIDDEN_GOODS,
                    Consequence.LOWER_VISIBILITY,
                    Consequence.PENALTY_POINTS));

    private final List<Source> sources;
    private final List<Consequence> consequences;

    NoticeCheck(List<Source> sources, List<Consequence> consequences) {
        this.sources = sources;
        this.consequences = consequences;
    }

    /** {@return where to look, the place that tells most first} */
    public List<Source> sources() {
        return sources;
    }

    /** {@return what it may be; each says where it is measured, or that Ozon's API does not tell} */
    public List<Consequence> consequences() {
        return consequences;
    }

    /** {@return what to look for, in a sentence for people} */
    public Message message() {
        return Message.of("aftermath.check." + this);
    }
}
