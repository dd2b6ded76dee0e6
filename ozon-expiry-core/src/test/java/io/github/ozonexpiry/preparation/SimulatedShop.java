package io.github.ozonexpiry.preparation;

import io.github.ozonexpiry.preparation.PreparationAdvice.Advised;
import io.github.ozonexpiry.preparation.PreparationWarning.Dependent;
import io.github.ozonexpiry.preparation.PreparationWarning.Shifted;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * A shop whose true distribution is known.
 *
 * @param range the settings that there are
 * @param times how long each order took, in order of arrival, as far as it was done
 * @param advice what was advised
 * @param missed the true share of orders to come that a setting misses
 */
record SimulatedShop(
        SettingRange range, List<Duration> times, PreparationAdvice advice, ToDoubleFunction<Duration> missed) {

    private static final double MISSABLE = 0.05;

    static SimulatedShop of(SettingRange range, List<Duration> times, ToDoubleFunction<Duration> missed) {
        return new SimulatedShop(range, times, PreparationAdvice.of(times, range, ServiceLevel.USUAL), missed);
    }

    Optional<Duration> setting() {
        return advice.fold(
                advised -> Optional.of(advised.setting()), few -> Optional.empty(), none -> Optional.empty());
    }

    Optional<Double> trueMiss() {
        return setting().map(missed::applyAsDouble);
    }

    boolean fallsShort() {
        return trueMiss().filter(SimulatedShop::isTooMuch).isPresent();
    }

    /** How much longer than the shortest setting that is truly enough; negative where it falls short. */
    Optional<Duration> excess() {
        Duration least = range.values().stream()
                .filter(value -> !isTooMuch(missed.applyAsDouble(value)))
                .findFirst()
                .orElseThrow();
        return setting().map(setting -> setting.minus(least));
    }

    boolean seesDependence() {
        return advice.warnings().stream().anyMatch(Dependent.class::isInstance);
    }

    boolean seesShift() {
        return shift().isPresent();
    }

    boolean isWarned() {
        return seesDependence() || seesShift();
    }

    /** What the warning asks for: an advice from the orders after the change. */
    Optional<SimulatedShop> drawnAnew() {
        return shift().map(shift -> of(range, times.subList(shift.before(), times.size()), missed));
    }

    /** What whoever takes the 95th of a hundred measured times falls short of: no margin for chance. */
    boolean wouldFallShortWithoutMargin() {
        List<Duration> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        Duration quantile = sorted.get((int) Math.ceil(sorted.size() * (1 - MISSABLE)) - 1);
        return isTooMuch(missed.applyAsDouble(range.enoughFor(quantile).orElse(range.longest())));
    }

    /** What whoever advises from the orders that were done falls short of. */
    boolean wouldFallShortFromDoneOnes() {
        return of(range, times, missed).fallsShort();
    }

    boolean isAdvised() {
        return advice instanceof Advised;
    }

    private Optional<Shifted> shift() {
        return advice.warnings().stream()
                .filter(Shifted.class::isInstance)
                .map(Shifted.class::cast)
                .findFirst();
    }

    private static boolean isTooMuch(double share) {
        return share > MISSABLE;
    }
}
