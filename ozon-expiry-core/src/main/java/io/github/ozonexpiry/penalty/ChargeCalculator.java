package io.github.ozonexpiry.penalty;

import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reckons what a breach costs by one tariff, for one shop. Immutable; each method that sets something returns a new calculator.
 *
 * <p>The charge is a percent of the price of the goods, raised to the minimum and capped at the maximum of the tariff. Limits of another
 * currency than the shop's are compared in roubles at the rate of the day of the charge, and only a limit that takes effect is turned back
 * (I-06); the quotient keeps 20 decimals, half to even.
 */
public final class ChargeCalculator {

    private final PenaltyTariff tariff;
    private final CurrencyCode currency;
    private final ExchangeRates rates;
    private final Charge.Rounding rounding;
    private final Optional<Standing> standing;

    /** The zone that counts, and how it was found. */
    record Standing(Zone zone, Message why) {}

    /**
     * A cancellation through the seller's fault.
     *
     * @param posting the posting
     * @param at the moment of the cancellation
     * @param lines the products that were cancelled
     */
    public record Cancelled(PostingNumber posting, Instant at, List<Line> lines) {

        /**
         * Copies the lines.
         *
         * @param posting the posting
         * @param at the moment of the cancellation
         * @param lines the products that were cancelled
         */
        public Cancelled {
            lines = List.copyOf(lines);
        }
    }

    private ChargeCalculator(
            PenaltyTariff tariff,
            CurrencyCode currency,
            ExchangeRates rates,
            Charge.Rounding rounding,
            Optional<Standing> standing) {
        this.tariff = tariff;
        this.currency = currency;
        this.rates = rates;
        this.rounding = rounding;
        this.standing = standing;
    }

    /**
     * A calculator without exchange rates, without index and without rounding.
     *
     * @param tariff the tariff
     * @param currency the currency of the shop's prices and charges
     * @return the calculator
     */
    public static ChargeCalculator of(PenaltyTariff tariff, CurrencyCode currency) {
        return new ChargeCalculator(tariff, currency, ExchangeRates.none(), Charge.Rounding.EXACT, Optional.empty());
    }

    /**
     * With exchange rates.
     *
     * @param source the caller's rates
     * @return the new calculator
     */
    public ChargeCalculator rates(ExchangeRates source) {
        return new ChargeCalculator(tariff, currency, source, rounding, standing);
    }

    /**
     * With another rounding of the last amount.
     *
     * @param policy the rounding
     * @return the new calculator
     */
    public ChargeCalculator rounding(Charge.Rounding policy) {
        return new ChargeCalculator(tariff, currency, rates, policy, standing);
    }

    /**
     * For a shop in a zone.
     *
     * @param zone the name of the zone
     * @return the new calculator
     * @throws IllegalArgumentException when the tariff has no such zone; names both
     */
    public ChargeCalculator inZone(Zone.Name zone) {
        Zone found = tariff.zones().stream()
                .filter(one -> one.name() == zone)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no zone " + zone + " in tariff " + tariff));
        return standing(Optional.of(new Standing(found, Message.of("charge.step.zone", found))));
    }

    /**
     * For a shop with an index that was counted.
     *
     * @param errors the errors that count, 0 or more
     * @param shipments the shipments that count, 1 or more
     * @return the new calculator
     * @throws IllegalArgumentException when a number is out of bounds; names both
     */
    public ChargeCalculator atIndex(long errors, long shipments) {
        return standing(tariff.zoneOf(errors, shipments)
                .map(zone -> new Standing(zone, Message.of("charge.step.counted", errors, shipments, zone))));
    }

    /**
     * For a shop with an index that Ozon states.
     *
     * @param index the index
     * @return the new calculator
     */
    public ChargeCalculator atIndex(Percent index) {
        return standing(
                tariff.zoneOf(index).map(zone -> new Standing(zone, Message.of("charge.step.index", index, zone))));
    }

    /**
     * What a breach of a whole order costs.
     *
     * @param breach the breach
     * @param lines the products of the order
     * @param day the day of the charge, which is that of the breach (I-07)
     * @return the charge, or not known with the reason
     * @throws IllegalArgumentException when the caller's rate is zero or negative; names currency, day and rate
     */
    public Charge charge(Breach breach, List<Line> lines, LocalDate day) {
        return reckoning(day).charge(breach, lines, false);
    }

    /**
     * What a breach of a part of an order costs: only the products that were cancelled count, which is an assumption (RU-A2).
     *
     * @param breach the breach
     * @param lines the products that were cancelled, with the number of pieces that were
     * @param day the day of the charge, which is that of the breach (I-07)
     * @return the charge, estimated, or not known with the reason
     * @throws IllegalArgumentException when the caller's rate is zero or negative; names currency, day and rate
     */
    public Charge chargeOfPart(Breach breach, List<Line> lines, LocalDate day) {
        return reckoning(day).charge(breach, lines, true);
    }

    /**
     * What the cancellations of one day cost, of which the tariff may free the first ones (I-16). The first is the one of the earliest
     * moment; where several share the moment that decides, nobody knows which is free, and the reason names them.
     *
     * @param day the day, which is that of the charge
     * @param cancellations all whole orders cancelled through the seller's fault on that day, in any order
     * @return the charge of each, in the order of the list
     * @throws IllegalArgumentException when a posting stands twice, or the caller's rate is zero or negative; names it
     */
    public Map<PostingNumber, Charge> chargesOf(LocalDate day, List<Cancelled> cancellations) {
        FreeOfDay free = FreeOfDay.of(cancellations, tariff.dailyFree());
        Map<PostingNumber, Charge> charges = new LinkedHashMap<>();
        for (Cancelled one : cancellations) {
            Charge full = charge(Breach.CANCELLATION, one.lines(), day);
            if (charges.put(one.posting(), free.applied(one.posting(), full, reckoning(day))) != null) {
                throw new IllegalArgumentException(
                        "posting " + one.posting() + " stands twice among the cancellations");
            }
        }
        return charges;
    }

    PenaltyTariff tariff() {
        return tariff;
    }

    CurrencyCode currency() {
        return currency;
    }

    ExchangeRates rates() {
        return rates;
    }

    Charge.Rounding rounding() {
        return rounding;
    }

    Optional<Standing> standing() {
        return standing;
    }

    private Reckoning reckoning(LocalDate day) {
        return new Reckoning(this, day);
    }

    private ChargeCalculator standing(Optional<Standing> found) {
        return new ChargeCalculator(tariff, currency, rates, rounding, found);
    }
}
