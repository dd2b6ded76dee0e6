package io.github.ozonexpiry.recovery;

import io.github.ozonexpiry.money.Amounts;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.outlook.Cost;
import io.github.ozonexpiry.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a step is expected to do to the seller's money. The costs keep their parts and origins; only a difference is a single sum.
 *
 * @param cost what the step costs, without the goods of a lost sale
 * @param otherwise what doing nothing costs: letting Ozon's timer run
 * @param sale what becomes of the sale
 * @param goods the value of the goods where the sale is lost, wholly or in part, and it is known
 */
public record Effect(Cost cost, Cost otherwise, Sale sale, Optional<Money> goods) {

    private static final Cost NOTHING = new Cost(List.of(), List.of());

    /** It changes no charge and no sale. */
    public static final Effect NONE = new Effect(NOTHING, NOTHING, Sale.UNTOUCHED, Optional.empty());

    /** What becomes of the sale. */
    public enum Sale {
        /** The order is still fulfilled. */
        KEPT,
        /** A part of it is. */
        PARTLY_KEPT,
        /** It ends. */
        LOST,
        /** The step has nothing to do with it. */
        UNTOUCHED
    }

    /** {@return otherwise less cost, one amount a currency; negative where the step is dearer; empty when one of them is not known} */
    public Optional<Amounts> saves() {
        if (!cost.isKnown() || !otherwise.isKnown()) {
            return Optional.empty();
        }
        Amounts saved = otherwise.sum();
        for (Money money : cost.sum().all()) {
            saved = saved.plus(money.negated());
        }
        return Optional.of(saved);
    }

    /** {@return why the saving is not known, each reason once; empty where it is known} */
    public List<Message> notKnown() {
        return Stream.concat(cost.notKnown().stream(), otherwise.notKnown().stream())
                .distinct()
                .toList();
    }

    /** {@return the effect in words: both costs with their origins, and what becomes of the sale} */
    public Message message() {
        if (equals(NONE)) {
            return Message.of("recovery.effect.none");
        }
        boolean sameReason = cost.equals(otherwise) && cost.parts().isEmpty() && !cost.isKnown();
        Message both = sameReason
                ? Message.of("recovery.effect.either", cost.message())
                : Message.of("recovery.effect", cost.message(), otherwise.message());
        Message with = Message.of("recovery.effect.sale", both, Message.of("recovery.sale." + sale));
        return goods.map(lost -> Message.of("recovery.effect.goods", with, lost))
                .orElse(with);
    }
}
