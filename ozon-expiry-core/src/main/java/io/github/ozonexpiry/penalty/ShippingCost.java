package io.github.ozonexpiry.penalty;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.rule.Origin;
import io.github.ozonexpiry.text.Message;
import java.util.Optional;
import java.util.function.Function;

/** What shipping at a moment costs by the recommended-time tariff (T-01), or that it is not known and why. */
public sealed interface ShippingCost {

    /**
     * A known cost.
     *
     * @param cost positive when it costs the seller, negative for a discount
     * @param origin stated by Ozon, or computed by T-06
     */
    record Known(Money cost, Origin origin) implements ShippingCost {}

    /**
     * A cost that the data does not tell.
     *
     * @param reason why not
     */
    record NotKnown(Message reason) implements ShippingCost {}

    /** {@return the cost, where it is known} */
    default Optional<Money> amount() {
        return fold(known -> Optional.of(known.cost()), notKnown -> Optional.empty());
    }

    /**
     * One branch a case.
     *
     * @param known for a known cost
     * @param notKnown for one that is not
     * @param <R> the type of the result
     * @return what the branch returned
     */
    default <R> R fold(Function<Known, R> known, Function<NotKnown, R> notKnown) {
        return this instanceof Known cost ? known.apply(cost) : notKnown.apply((NotKnown) this);
    }
}
