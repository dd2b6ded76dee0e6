package io.github.ozonexpiry.penalty;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.posting.Tariffication;
import io.github.ozonexpiry.posting.Tariffication.Tariff;
import io.github.ozonexpiry.rule.Origin;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.stated.Word;
import io.github.ozonexpiry.text.Message;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * One step of a tariff ladder: from when until when a tariff holds, and what shipping in it costs.
 *
 * <p>A step covers {@code [from, until)}; {@code until} lies one second after Ozon's {@code tariff_deadline_at}, for the deadline
 * second itself still belongs to the step (T-05).
 *
 * @param from the first moment, inclusive; {@link Instant#MIN} for the first step of a posting without order time
 * @param until the first moment that no longer belongs to the step; {@link Instant#MAX} for a step without end (T-04)
 * @param tariff the tariff as Ozon states it
 * @param price the price that percentages refer to: the sum of the posting's lines, where it is known
 */
public record TariffStep(Instant from, Instant until, Tariff tariff, Optional<Money> price) {

    private static final RuleId CHARGE_FORMULA = RuleId.of("T-06");

    /**
     * Whether a moment belongs to the step.
     *
     * @param moment the moment
     * @return true in {@code [from, until)}
     */
    public boolean covers(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }

    /**
     * What shipping within this step costs: Ozon's own {@code tariff_charge} where it is stated, else computed by T-06 and marked
     * so, else not known with the reason. A discount is a negative cost.
     *
     * @return the cost, or why it is not known
     */
    public ShippingCost cost() {
        Optional<Word<Tariffication.Type>> word = tariff.type().value();
        if (word.isEmpty()) {
            return new ShippingCost.NotKnown(Message.of("cost.notKnown.type"));
        }
        if (word.get().known().isEmpty()) {
            return new ShippingCost.NotKnown(
                    Message.of("cost.notKnown.newType", word.get().text()));
        }
        Tariffication.Type type = word.get().known().get();
        if (tariff.charge().isStated()) {
            Money charge = tariff.charge().value().orElseThrow().abs();
            return new ShippingCost.Known(signed(type, charge), new Origin.Stated("tariff_charge"));
        }
        return formula()
                .<ShippingCost>map(
                        charge -> new ShippingCost.Known(signed(type, charge), new Origin.Computed(CHARGE_FORMULA)))
                .orElseGet(() -> new ShippingCost.NotKnown(Message.of("cost.notKnown.charge")));
    }

    /**
     * The charge by the published formula: a surcharge is the greater of price times rate and the minimum, a discount is price times
     * rate (T-06). Not rounded, without sign.
     *
     * @return the charge, or empty when price, rate or type is not known, or the rate is negative
     */
    public Optional<Money> formula() {
        Optional<BigDecimal> rate = tariff.rate().value().filter(percent -> percent.signum() >= 0);
        Optional<Tariffication.Type> type = tariff.type().value().flatMap(Word::known);
        if (rate.isEmpty() || type.isEmpty()) {
            return Optional.empty();
        }
        Optional<Money> share = price.map(whole -> new Percent(rate.get()).of(whole));
        if (type.get() != Tariffication.Type.COMMISSION) {
            return share;
        }
        return share.map(charge -> tariff.minCharge()
                .value()
                .filter(least -> least.currency().equals(charge.currency()))
                .map(charge::max)
                .orElse(charge));
    }

    private static Money signed(Tariffication.Type type, Money charge) {
        return type == Tariffication.Type.DISCOUNT ? charge.negated() : charge;
    }
}
