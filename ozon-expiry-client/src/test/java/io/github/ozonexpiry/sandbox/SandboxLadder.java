package io.github.ozonexpiry.sandbox;

import io.github.ozonexpiry.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What shipping costs when: the steps of a posting's tariff. The two shapes are the ones that were seen; source: T-07.
 *
 * @param steps the steps in the order of time
 */
public record SandboxLadder(List<Step> steps) {

    /** No steps, as under realFBS. */
    public static final SandboxLadder NONE = new SandboxLadder(List.of());

    /** Ozon's "no further step". */
    private static final String FOR_EVER = "9999-12-31T23:59:59.999999900Z";

    private static final List<Rung> WITH_DISCOUNTS = List.of(
            new Rung("discount", 3, 0, -12),
            new Rung("discount", 2, 0, 0),
            new Rung("commission", 1, 50, 12),
            new Rung("commission", 2, 100, 24),
            new Rung("commission", 3, 100, null));

    private static final List<Rung> PLAIN = List.of(
            new Rung("no_discount", 0, 0, 0),
            new Rung("commission", 1, 50, 12),
            new Rung("commission", 1, 50, 24),
            new Rung("commission", 2, 100, 36),
            new Rung("commission", 2, 100, 48),
            new Rung("commission", 3, 150, null));

    /**
     * A step of the tariff.
     *
     * @param type {@code discount}, {@code no_discount} or {@code commission}
     * @param rate in percent of the price
     * @param charge the amount, or empty where Ozon leaves it out
     * @param least the least amount, or empty where there is none
     * @param end its last second, or empty for the last step
     */
    public record Step(
            String type, BigDecimal rate, Optional<Money> charge, Optional<Money> least, Optional<Instant> end) {

        String deadline() {
            return end.map(Instant::toString).orElse(FOR_EVER);
        }

        boolean isOver(Instant now) {
            return end.filter(last -> !now.isBefore(last.plusSeconds(1))).isPresent();
        }
    }

    private record Rung(
            String type, int rate, int least, @Nullable Integer hours) {

        Step step(Instant ship, Money price) {
            Money minimum = new Money(BigDecimal.valueOf(least), price.currency());
            // In whole units, as in Ozon's examples (T-06).
            BigDecimal share = price.amount()
                    .multiply(BigDecimal.valueOf(rate))
                    .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP);
            Optional<Instant> end =
                    Optional.ofNullable(hours).map(Duration::ofHours).map(ship::plus);
            Money charge = new Money(share, price.currency()).max(minimum);
            return new Step(
                    type,
                    BigDecimal.valueOf(rate),
                    Optional.of(charge),
                    Optional.of(minimum).filter(amount -> amount.signum() > 0),
                    end);
        }
    }

    /**
     * Copies its steps.
     *
     * @param steps the steps in the order of time
     */
    public SandboxLadder {
        steps = List.copyOf(steps);
    }

    /**
     * Discounts before the ship date, surcharges of 1, 2 and 3 percent after it.
     *
     * @param ship the recommended ship time
     * @param price the price of the goods
     * @return the ladder
     */
    public static SandboxLadder withDiscounts(Instant ship, Money price) {
        return of(WITH_DISCOUNTS, ship, price);
    }

    /**
     * Nothing before the ship date, surcharges of 1, 2 and 3 percent after it.
     *
     * @param ship the recommended ship time
     * @param price the price of the goods
     * @return the ladder
     */
    public static SandboxLadder plain(Instant ship, Money price) {
        return of(PLAIN, ship, price);
    }

    /**
     * The same, but Ozon leaves the amounts out.
     *
     * @return the new ladder
     */
    public SandboxLadder withoutAmounts() {
        return new SandboxLadder(steps.stream()
                .map(step -> new Step(step.type, step.rate, Optional.empty(), step.least, step.end))
                .toList());
    }

    /** The steps that are not over at a moment: the current one first. */
    List<Step> left(Instant now) {
        return steps.stream().filter(step -> !step.isOver(now)).toList();
    }

    private static SandboxLadder of(List<Rung> rungs, Instant ship, Money price) {
        return new SandboxLadder(
                rungs.stream().map(rung -> rung.step(ship, price)).toList());
    }
}
