package io.github.ozonexpiry.outlook;

import io.github.ozonexpiry.index.IndexRange;
import io.github.ozonexpiry.index.IndexReading;
import io.github.ozonexpiry.penalty.Breach;
import io.github.ozonexpiry.penalty.Charge;
import io.github.ozonexpiry.penalty.ChargeCalculator;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What a breach at a moment to come would be charged; a caller may know better than one index for all days. */
@FunctionalInterface
public interface ExpectedCharges {

    /**
     * The charge of a breach.
     *
     * @param breach the breach
     * @param lines the products of the posting
     * @param at the moment of the breach, whose day is that of the charge (I-07)
     * @return the charge, or not known with the reason
     */
    Charge of(Breach breach, List<Line> lines, Instant at);

    /**
     * The charges at the index, or in the zone, that a calculator was given, whatever the day.
     *
     * @param calculator the calculator, at an index where its tariff needs one
     * @param zone the zone in which a day begins and ends, as {@code IndexPolicy.zone}
     * @return the charges
     */
    static ExpectedCharges by(ChargeCalculator calculator, ZoneId zone) {
        return (breach, lines, at) -> calculator.charge(breach, lines, LocalDate.ofInstant(at, zone));
    }

    /**
     * The charges at an index of which only the range may be known: known where both ends charge the same.
     *
     * @param index the index
     * @param calculator the calculator, whose own index does not count
     * @param zone the zone in which a day begins and ends
     * @return the charges; not known without shipments, where an end is not known, or where the ends differ, which the reason names
     */
    static ExpectedCharges at(IndexRange index, ChargeCalculator calculator, ZoneId zone) {
        if (index.lowest().share().isEmpty() || index.highest().share().isEmpty()) {
            return notKnown(Message.of("index.none"));
        }
        ExpectedCharges least = by(at(index.lowest(), calculator), zone);
        ExpectedCharges most = by(at(index.highest(), calculator), zone);
        return (breach, lines, at) -> {
            Charge low = least.of(breach, lines, at);
            Charge high = most.of(breach, lines, at);
            return high.amount().equals(low.amount())
                    ? high
                    : new Charge.NotKnown(Message.of("outlook.notKnown.between", said(low), said(high)));
        };
    }

    /**
     * No charge is known, as where no tariff is.
     *
     * @param reason why not
     * @return the charges
     */
    static ExpectedCharges notKnown(Message reason) {
        return (breach, lines, at) -> new Charge.NotKnown(reason);
    }

    private static ChargeCalculator at(IndexReading reading, ChargeCalculator calculator) {
        return calculator.atIndex(reading.numerator(), reading.denominator());
    }

    private static Object said(Charge charge) {
        return charge.fold(known -> known.money(), notKnown -> notKnown.reason());
    }
}
