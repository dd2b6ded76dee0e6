package io.github.ozonexpiry.outlook;

import io.github.ozonexpiry.money.Amounts;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.rule.Origin;
import io.github.ozonexpiry.text.Listed;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Sayable;
import io.github.ozonexpiry.text.Wording;
import java.util.List;

/**
 * What something costs the seller, in parts that each say where they come from; a part that is not known is named with its reason and hides no other.
 *
 * @param parts the known parts
 * @param notKnown why other parts are not known; empty where all are
 */
public record Cost(List<Part> parts, List<Message> notKnown) {

    /** What a part is paid for. */
    public enum Kind implements Sayable {
        /** The recommended-time tariff of shipping at that time (T-01). */
        SHIPPING,
        /** A late hand-over, by the error index. */
        DELAY,
        /** A cancellation through the seller, by the error index. */
        CANCELLATION;

        @Override
        public String in(Wording wording) {
            return wording.say("outlook.part." + this);
        }
    }

    /**
     * One part.
     *
     * @param kind what it is paid for
     * @param money positive when it costs the seller, negative for a discount
     * @param origin stated by Ozon, computed or estimated
     */
    public record Part(Kind kind, Money money, Origin origin) {

        /** {@return the part in words, with its origin} */
        public Message message() {
            return Message.of("outlook.cost.part", kind, money, origin.message());
        }
    }

    /**
     * Copies the lists.
     *
     * @param parts the known parts
     * @param notKnown why other parts are not known
     */
    public Cost {
        parts = List.copyOf(parts);
        notKnown = List.copyOf(notKnown);
    }

    /** {@return whether every part is known} */
    public boolean isKnown() {
        return notKnown.isEmpty();
    }

    /** {@return the sum of the known parts, one amount a currency; the whole cost only where {@link #isKnown}} */
    public Amounts sum() {
        Amounts sum = Amounts.NONE;
        for (Part part : parts) {
            sum = sum.plus(part.money());
        }
        return sum;
    }

    /** {@return the cost in words: each part with its origin, a sum never without its parts} */
    public Message message() {
        Listed known = new Listed(parts.stream().map(Part::message).toList());
        Listed missing = new Listed(notKnown);
        if (parts.isEmpty()) {
            return isKnown() ? Message.of("outlook.cost.none") : Message.of("outlook.cost.notKnown", missing);
        }
        if (!isKnown()) {
            return Message.of("outlook.cost.partly", missing, known);
        }
        return parts.size() == 1 ? parts.get(0).message() : Message.of("outlook.cost.sum", sum(), known);
    }
}
