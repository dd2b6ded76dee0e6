package io.github.ozonexpiry.penalty;

import io.github.ozonexpiry.posting.Scheme;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Refuses tariffs that leave no single answer: two of one name, or two that hold for one scheme on one day. */
final class TariffOverlaps {

    private TariffOverlaps() {}

    static void refuse(List<PenaltyTariff> tariffs) {
        for (int i = 1; i < tariffs.size(); i++) {
            for (PenaltyTariff earlier : tariffs.subList(0, i)) {
                refuse(earlier, tariffs.get(i));
            }
        }
    }

    private static void refuse(PenaltyTariff earlier, PenaltyTariff later) {
        if (earlier.name().equals(later.name())) {
            throw new IllegalArgumentException(
                    place(later) + "column 'name' has '" + later.name() + "': it stands twice, see " + earlier);
        }
        Set<Scheme> both = new TreeSet<>(earlier.schemes());
        both.retainAll(later.schemes());
        Optional<LocalDate> day = CertainDays.of(earlier.evidence())
                .flatMap(days -> CertainDays.of(later.evidence()).flatMap(days::sharedWith));
        if (!both.isEmpty() && day.isPresent()) {
            throw new IllegalArgumentException(place(later) + "column 'from' has '" + from(later) + "': " + later.name()
                    + " and " + earlier + " both hold for " + both + " on " + day.get());
        }
    }

    private static String place(PenaltyTariff tariff) {
        String place = tariff.evidence().place();
        return place.isEmpty() ? "" : place + ": ";
    }

    private static String from(PenaltyTariff tariff) {
        var validity = tariff.evidence().validity();
        return validity.fromKnown() ? validity.from().map(LocalDate::toString).orElse("") : "?";
    }
}
