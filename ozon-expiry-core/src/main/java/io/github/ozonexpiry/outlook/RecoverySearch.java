package io.github.ozonexpiry.outlook;

import io.github.ozonexpiry.index.IndexReading;
import io.github.ozonexpiry.penalty.PenaltyTariff;
import io.github.ozonexpiry.penalty.Zone;
import java.time.LocalDate;
import java.util.Optional;

/** When the index, with all that may count, is in the best zone, at a number of new shipments a window. */
final class RecoverySearch {

    private final Readings readings;
    private final PenaltyTariff tariff;
    private final long newShipmentsOfWindow;

    RecoverySearch(Readings readings, PenaltyTariff tariff, long newShipmentsOfWindow) {
        this.readings = readings;
        this.tariff = tariff;
        this.newShipmentsOfWindow = newShipmentsOfWindow;
    }

    Recovery find() {
        if (tariff.zones().isEmpty()) {
            return new Recovery.NoZones();
        }
        for (int later = 0; later < readings.ranges().size(); later++) {
            Optional<Zone> zone = zone(later);
            LocalDate day = readings.day().plusDays(later);
            if (zone.isEmpty()) {
                return new Recovery.NoIndexFrom(day);
            }
            if (isBest(zone.get())) {
                boolean stays = stays(later);
                return later == 0 ? new Recovery.Already(stays) : new Recovery.On(day, stays);
            }
        }
        return new Recovery.NotUntil(readings.last());
    }

    private boolean stays(int from) {
        for (int later = from + 1; later < readings.ranges().size(); later++) {
            if (zone(later).filter(zone -> !isBest(zone)).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** Counts are multiplied by the days of the window, so that a rate a day stays a whole number. */
    private Optional<Zone> zone(int later) {
        IndexReading reading = readings.ranges().get(later).highest();
        long days = readings.policy().windowDays();
        long shipments = reading.denominator() * days + newShipmentsOfWindow * readings.newDays(later);
        return shipments == 0 ? Optional.empty() : tariff.zoneOf(reading.numerator() * days, shipments);
    }

    private boolean isBest(Zone zone) {
        return zone.equals(tariff.zones().get(0));
    }
}
