package io.github.ozonexpiry.prevention;

import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Message;
import java.util.List;
import java.util.stream.Stream;

/** What a shop can change so that fewer orders expire: the measures of the seller guide, chapter 3, and two more. */
public enum AdviceKind {
    /** The stock that Ozon shows is the shop's own, at once after each change (guide: real-time sync of stock). */
    STOCK_SYNC("P-01", "P-02"),
    /** Pieces that are kept back, so that what is sold twice is there (guide: safety stock). */
    SAFETY_STOCK("P-02", "P-08"),
    /** A warning when stock falls below a threshold, before it is gone (guide: early warning). */
    STOCK_ALERT("P-03", "P-08"),
    /** Goods that sell steadily are kept at Ozon or a partner (guide: FBO where it applies). */
    SCHEME("P-06"),
    /** A handling time that fits what the shop really needs, with a margin (guide: handling time, "reasonable, with a margin"). */
    HANDLING_TIME("H-01", "H-02", "P-08"),
    /** Packed and out before the carrier's last pick-up (guide: fixed time of shipping). */
    PACK_BEFORE_PICKUP("L-10", "P-04"),
    /** More people where more orders wait than can be handled (guide, chapter 2: not enough staff). */
    MORE_HANDS("P-08"),
    /** Picking by zones (guide: picking by product or storage place). */
    PICK_BY_ZONE("P-08"),
    /** Packing material, labels and marks ready beforehand (guide: standard packing). */
    PACKING_READY,
    /** An agreement with the carrier on how often and when it picks up (guide: frequency and promised times). */
    CARRIER_TALK("L-10", "P-04"),
    /** A line to the carrier for holidays and the high season (guide: emergency channel). */
    CARRIER_LINE("P-04"),
    /** Days on which nobody works, set as such before they come. Not in the guide. */
    HOLIDAY_PAUSE("H-05"),
    /** A person, an hour and a program that look at new orders (guide: follow the notifications of orders). */
    WATCH_ORDERS("P-12"),
    /** Warehouse and suppliers told of an order at once (guide, chapter 2: poor communication with supplier or warehouse). */
    PASS_ON_ORDERS,
    /** A new key for the account before the old one ends. Not in the guide. */
    RENEW_KEY;

    private final List<RuleId> rules;

    AdviceKind(String... rules) {
        this.rules = Stream.of(rules).map(RuleId::of).toList();
    }

    /** {@return the rules of Ozon's that stand behind it, and P-08 where Ozon publishes no number; none where it is ours alone} */
    public List<RuleId> rules() {
        return rules;
    }

    /** {@return what is advised, in a few words for people} */
    public Message message() {
        return Message.of("prevention.advice." + this);
    }

    /** {@return how it is done, in one or two sentences for people, in the guide's words where it has some} */
    public Message how() {
        return Message.of("prevention.advice." + this + ".how");
    }
}
