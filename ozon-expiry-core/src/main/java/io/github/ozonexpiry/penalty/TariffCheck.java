package io.github.ozonexpiry.penalty;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.penalty.PenaltyTariff.Evidence;
import io.github.ozonexpiry.penalty.PenaltyTariff.Fee;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What would leave a tariff without a single answer. */
final class TariffCheck {

    private TariffCheck() {}

    static Optional<String> of(
            Map<Breach, Fee> fees,
            Optional<Money> minimum,
            Optional<Money> maximum,
            List<Zone> zones,
            int dailyFree,
            Evidence evidence) {
        return Stream.of(
                        ofLimits(minimum, maximum),
                        ofZones(zones),
                        ofFees(fees.values(), zones),
                        ofRules(fees.values(), dailyFree, evidence))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> ofLimits(Optional<Money> minimum, Optional<Money> maximum) {
        boolean negative = Stream.of(minimum, maximum).flatMap(Optional::stream).anyMatch(limit -> limit.signum() < 0);
        if (negative) {
            return Optional.of("a limit is not negative: minimum " + said(minimum) + ", maximum " + said(maximum));
        }
        if (minimum.isEmpty() || maximum.isEmpty()) {
            return Optional.empty();
        }
        boolean ordered = minimum.get().currency().equals(maximum.get().currency())
                && minimum.get().compareTo(maximum.get()) <= 0;
        return ordered
                ? Optional.empty()
                : Optional.of("the minimum " + said(minimum) + " must not exceed the maximum " + said(maximum)
                        + ", in one currency");
    }

    private static Optional<String> ofZones(List<Zone> zones) {
        for (int i = 0; i <= zones.size() && !zones.isEmpty(); i++) {
            var end = i == 0 ? Optional.empty() : zones.get(i - 1).upTo();
            var start = i == zones.size() ? Optional.empty() : zones.get(i).above();
            boolean inside = i > 0 && i < zones.size();
            if (!end.equals(start) || end.isPresent() != inside) {
                return Optional.of("the zones must lie one above the other from 0 up without gap, got " + zones);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> ofFees(Collection<Fee> fees, List<Zone> zones) {
        boolean zoneWithoutPercent = zones.isEmpty()
                || zones.stream().anyMatch(zone -> zone.percent().isEmpty());
        if (fees.contains(Fee.OF_ZONE) && zoneWithoutPercent) {
            return Optional.of("a fee of the zone needs zones with a percent each, got " + zones);
        }
        return Optional.empty();
    }

    private static Optional<String> ofRules(Collection<Fee> fees, int dailyFree, Evidence evidence) {
        boolean silent = dailyFree == 0 && fees.stream().allMatch(Fee.NOT_PUBLISHED::equals);
        return silent || !evidence.rules().isEmpty()
                ? Optional.empty()
                : Optional.of("what is charged or free needs a rule");
    }

    private static String said(Optional<Money> limit) {
        return limit.map(Money::toString).orElse("none");
    }
}
