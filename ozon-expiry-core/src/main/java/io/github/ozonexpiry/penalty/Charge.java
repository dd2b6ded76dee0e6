package io.github.ozonexpiry.penalty;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.rule.Confidence;
import io.github.ozonexpiry.rule.Origin;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Sayable;
import io.github.ozonexpiry.text.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a breach costs by a tariff, or that it is not known and why; never what Ozon billed. */
public sealed interface Charge {

    /**
     * A charge that the tariff gives.
     *
     * @param money 0 or more, in the currency of the shop
     * @param trace every step with its numbers, in the order of reckoning
     * @param origin computed by the tariff's rule; estimated where an assumption was needed, which the trace names
     * @param confidence how far the tariff can be trusted
     */
    record Known(Money money, List<Message> trace, Origin origin, Confidence confidence) implements Charge {

        /**
         * Copies the trace.
         *
         * @param money 0 or more
         * @param trace every step
         * @param origin computed or estimated
         * @param confidence how far the tariff can be trusted
         * @throws IllegalArgumentException when the origin is Ozon's statement or the money is negative; names it
         */
        public Known {
            trace = List.copyOf(trace);
            if (origin instanceof Origin.Stated || money.signum() < 0) {
                throw new IllegalArgumentException(
                        "a computed charge is 0 or more and not stated by Ozon, got " + money + " and " + origin);
            }
        }
    }

    /**
     * A charge that cannot be reckoned.
     *
     * @param reason why not
     */
    record NotKnown(Message reason) implements Charge {}

    /** How the last amount is rounded. Ozon published no rule, so that nothing is rounded unless the caller asks (rules section 10). */
    enum Rounding implements Sayable {
        /** Not at all; a quotient without end keeps 20 decimals, half to even. */
        EXACT(Integer.MAX_VALUE, RoundingMode.UNNECESSARY),
        /** To hundredths (kopecks, fen), a half up. */
        HUNDREDTHS_HALF_UP(2, RoundingMode.HALF_UP),
        /** To hundredths, always up. */
        HUNDREDTHS_UP(2, RoundingMode.UP),
        /** To whole units, a half up. */
        WHOLE_HALF_UP(0, RoundingMode.HALF_UP);

        private final int decimals;
        private final RoundingMode mode;

        Rounding(int decimals, RoundingMode mode) {
            this.decimals = decimals;
            this.mode = mode;
        }

        Money round(Money money) {
            BigDecimal amount = money.amount();
            int scale = Math.min(decimals, amount.scale());
            return new Money(amount.setScale(scale, mode), money.currency());
        }

        @Override
        public String in(Wording wording) {
            return wording.say("charge.rounding." + this);
        }
    }

    /** {@return the charge, where it is known} */
    default Optional<Money> amount() {
        return fold(known -> Optional.of(known.money()), notKnown -> Optional.empty());
    }

    /**
     * One branch a case.
     *
     * @param known for a known charge
     * @param notKnown for one that is not
     * @param <R> the type of the result
     * @return what the branch returned
     */
    default <R> R fold(Function<Known, R> known, Function<NotKnown, R> notKnown) {
        return this instanceof Known charge ? known.apply(charge) : notKnown.apply((NotKnown) this);
    }

    /**
     * The sum with another charge.
     *
     * @param other a charge of the same shop
     * @return the sum, with both traces and the weaker origin and confidence; not known when one of them is not or the currencies differ
     */
    default Charge plus(Charge other) {
        return fold(one -> other.fold(two -> sum(one, two), notKnown -> notKnown), notKnown -> notKnown);
    }

    private static Charge sum(Known one, Known two) {
        if (!one.money.currency().equals(two.money.currency())) {
            return new NotKnown(Message.of("charge.notKnown.currencies", one.money, two.money));
        }
        Money sum = one.money.plus(two.money);
        List<Message> trace = new ArrayList<>(one.trace);
        trace.addAll(two.trace);
        trace.add(Message.of("charge.step.sum", one.money, two.money, sum));
        Origin origin = two.origin instanceof Origin.Estimated ? two.origin : one.origin;
        Confidence weaker = Collections.max(List.of(one.confidence, two.confidence));
        return new Known(sum, trace, origin, weaker);
    }
}
