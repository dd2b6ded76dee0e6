package io.github.ozonexpiry.recovery;

import static io.github.ozonexpiry.recovery.SituationRow.hours;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The moments of a situation: the order, its dates and the moment of judgement. realFBS Global has the dates of W-04. */
record Moments(Instant order, Instant shipment, Instant noDelay, Optional<Instant> deliveredAt, Instant now) {

    static Moments of(String scheme, String clock) {
        boolean global = scheme.equals("REALFBS_GLOBAL");
        Instant order = Instant.parse(global ? "2026-04-02T01:00:00Z" : "2026-05-04T06:00:00Z");
        Instant shipment = Instant.parse(global ? "2026-04-07T15:59:59Z" : "2026-05-05T06:00:00Z");
        Instant noDelay = shipment.plus(Duration.ofDays(2));
        if (clock.startsWith("delivered+")) {
            Instant delivered = shipment.plus(Duration.ofDays(3));
            return new Moments(order, shipment, noDelay, Optional.of(delivered), delivered.plus(hours(clock)));
        }
        Instant now = switch (clock) {
            case "before-recommended" -> shipment.minus(Duration.ofHours(10));
            case "after-recommended" -> shipment.plus(Duration.ofHours(1));
            case "after-no-delay" -> noDelay.plus(Duration.ofHours(1));
            case "after-timer" -> shipment.plus(Duration.ofDays(8)); // the 14th; this is the 15th
            case "cancelled" -> shipment.plus(Duration.ofDays(10));
            default -> throw new IllegalArgumentException("no such clock: " + clock);
        };
        return new Moments(order, shipment, noDelay, Optional.empty(), now);
    }
}
