package io.github.ozonexpiry.outlook;

import io.github.ozonexpiry.index.IndexReading;
import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.penalty.Breach;
import io.github.ozonexpiry.penalty.PenaltyTariff;
import io.github.ozonexpiry.penalty.PenaltyTariff.Fee;
import io.github.ozonexpiry.penalty.Zone;
import io.github.ozonexpiry.text.Message;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Where an index stands among the zones of a tariff, and exactly how far the next ones are.
 *
 * @param reading the index
 * @param zone its zone; empty without shipments, or for a tariff without zones
 * @param chargePercent what share of the price a cancellation is charged; empty where that is not known
 * @param errorsToWorse with how many more errors, shipments unchanged, it lies in a worse zone; empty in the worst one or without zone
 * @param shipmentsToBetter with how many more shipments without error it lies in a better zone; empty in the best one, without zone, or when no
 *     number suffices
 */
public record IndexPlace(
        IndexReading reading,
        Optional<Zone> zone,
        Optional<Percent> chargePercent,
        OptionalLong errorsToWorse,
        OptionalLong shipmentsToBetter) {

    /**
     * Places an index.
     *
     * @param reading the index
     * @param tariff the tariff
     * @return its place
     */
    public static IndexPlace of(IndexReading reading, PenaltyTariff tariff) {
        Optional<Zone> zone = reading.share().flatMap(share -> tariff.zoneOf(share.errors(), share.shipments()));
        return new IndexPlace(
                reading,
                zone,
                percent(tariff, zone),
                number(zone.flatMap(Zone::upTo).map(limit -> firstAbove(limit, reading))),
                number(zone.flatMap(Zone::above)
                        .filter(limit -> limit.value().signum() > 0)
                        .map(limit -> shipmentsDownTo(limit, reading))));
    }

    /** {@return index, zone and distances in words} */
    public Message message() {
        if (reading.share().isEmpty()) {
            return Message.of("index.none");
        }
        Object index = reading.share().get();
        if (zone.isEmpty()) {
            return Message.of("outlook.place.noZone", index);
        }
        Object worse = said(errorsToWorse, "outlook.place.worst");
        Object better = said(shipmentsToBetter, zone.get().above().isEmpty() ? "outlook.place.best" : "outlook.never");
        return Message.of("outlook.place", index, zone.get(), percentSaid(), worse, better);
    }

    /** What share of the price a cancellation is charged in a zone. */
    static Optional<Percent> percent(PenaltyTariff tariff, Optional<Zone> zone) {
        Fee fee = tariff.fee(Breach.CANCELLATION);
        return switch (fee.kind()) {
            case NOT_PUBLISHED -> Optional.empty();
            case NOTHING -> Optional.of(fee.percent());
            case OF_ZONE, PERCENT ->
                tariff.zones().isEmpty() ? Optional.of(fee.percent()) : zone.map(one -> one.percentOf(fee.percent()));
        };
    }

    /** How many more errors pass a limit. */
    static long firstAbove(Percent limit, IndexReading reading) {
        return at(limit, reading).setScale(0, RoundingMode.FLOOR).longValueExact() + 1 - reading.numerator();
    }

    /** How many more errors reach a limit. */
    static long firstAt(Percent limit, IndexReading reading) {
        return at(limit, reading).setScale(0, RoundingMode.CEILING).longValueExact() - reading.numerator();
    }

    Object percentSaid() {
        return chargePercent.<Object>map(share -> share).orElseGet(() -> Message.of("outlook.chargeNotKnown"));
    }

    private static BigDecimal at(Percent limit, IndexReading reading) {
        return limit.value().multiply(BigDecimal.valueOf(reading.denominator())).movePointLeft(2);
    }

    private static long shipmentsDownTo(Percent limit, IndexReading reading) {
        return BigDecimal.valueOf(reading.numerator())
                        .movePointRight(2)
                        .divide(limit.value(), 0, RoundingMode.CEILING)
                        .longValueExact()
                - reading.denominator();
    }

    private static OptionalLong number(Optional<Long> number) {
        return number.isPresent() ? OptionalLong.of(number.get()) : OptionalLong.empty();
    }

    private static Object said(OptionalLong number, String otherwise) {
        return number.isPresent() ? number.getAsLong() : Message.of(otherwise);
    }
}
