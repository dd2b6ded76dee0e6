package io.github.ozonexpiry.penalty;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.Tariffication;
import io.github.ozonexpiry.posting.Tariffication.Tariff;
import io.github.ozonexpiry.rule.Finding;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.stated.Word;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The checks that apply to any tariff ladder; each contradiction is a named finding, and the data stays as it is. */
public enum LadderCheck {
    /** The last step has an end, so that nothing is said about the time after it (T-04). */
    LAST_STEP_NOT_OPEN_ENDED("T-04") {
        @Override
        List<Finding> findings(Tariffication stated, List<TariffStep> steps) {
            Instant end = steps.get(steps.size() - 1).until();
            return end.equals(Instant.MAX) ? List.of() : found(end.minusSeconds(1));
        }
    },
    /** The tariff of the moment of the answer is none of the steps (T-04). */
    CURRENT_TARIFF_NOT_AMONG_STEPS("T-04") {
        @Override
        List<Finding> findings(Tariffication stated, List<TariffStep> steps) {
            Optional<Tariff> current = stated.current().value();
            boolean known =
                    current.isEmpty() || stated.steps().stream().anyMatch(step -> same(step.tariff(), current.get()));
            return known ? List.of() : found(described(current.get()));
        }
    },
    /** The next tariff does not start one second after the end of a step (T-05). */
    NEXT_TARIFF_STARTS_OUTSIDE_STEPS("T-05") {
        @Override
        List<Finding> findings(Tariffication stated, List<TariffStep> steps) {
            Optional<Instant> start = stated.nextStartsAt().value();
            boolean known = start.isEmpty()
                    || steps.stream().anyMatch(step -> step.until().equals(start.get()));
            return known ? List.of() : found(start.get());
        }
    },
    /** A step's deadline does not lie after the one before it (T-04). */
    STEPS_NOT_ASCENDING("T-04") {
        @Override
        List<Finding> findings(Tariffication stated, List<TariffStep> steps) {
            List<Finding> findings = new ArrayList<>();
            for (int i = 1; i < stated.steps().size(); i++) {
                Instant before = stated.steps().get(i - 1).deadline().orElse(Instant.MAX);
                Instant end = stated.steps().get(i).deadline().orElse(Instant.MAX);
                if (!before.isBefore(end)) {
                    findings.addAll(found(i + 1));
                }
            }
            return findings;
        }
    },
    /**
     * A charge differs from what rate, minimum and price give (T-06) by a whole unit of the currency or more; less is put down to
     * rounding, which Ozon has not published.
     */
    CHARGE_NOT_RATE_TIMES_PRICE("T-06") {
        @Override
        List<Finding> findings(Tariffication stated, List<TariffStep> steps) {
            List<Finding> findings = new ArrayList<>();
            for (int i = 0; i < steps.size(); i++) {
                Optional<Money> charge = steps.get(i).tariff().charge().value();
                Optional<Money> formula = steps.get(i).formula();
                if (charge.isPresent() && formula.isPresent() && differ(charge.get(), formula.get())) {
                    findings.addAll(found(i + 1, charge.get(), formula.get()));
                }
            }
            return findings;
        }
    };

    private final RuleId rule;

    LadderCheck(String rule) {
        this.rule = RuleId.of(rule);
    }

    /** {@return the rule that a finding of this check contradicts} */
    public RuleId rule() {
        return rule;
    }

    abstract List<Finding> findings(Tariffication stated, List<TariffStep> steps);

    static List<Finding> all(Tariffication stated, List<TariffStep> steps) {
        List<Finding> findings = new ArrayList<>();
        if (!steps.isEmpty()) {
            for (LadderCheck check : values()) {
                findings.addAll(check.findings(stated, steps));
            }
        }
        return findings;
    }

    List<Finding> found(Object... arguments) {
        return List.of(Finding.against(name(), rule, arguments));
    }

    private static boolean same(Tariff step, Tariff current) {
        return word(step).equals(word(current))
                && number(step).compareTo(number(current)) == 0
                && (!current.charge().isStated()
                        || current.charge().value().equals(step.charge().value()));
    }

    private static boolean differ(Money charge, Money formula) {
        return !charge.currency().equals(formula.currency())
                || charge.abs().minus(formula).abs().amount().compareTo(BigDecimal.ONE) >= 0;
    }

    private static String described(Tariff tariff) {
        String charge = tariff.charge().value().map(money -> ", " + money).orElse("");
        return word(tariff) + " " + number(tariff).toPlainString() + " %" + charge;
    }

    private static String word(Tariff tariff) {
        return tariff.type().value().map(Word::text).orElse("?");
    }

    private static BigDecimal number(Tariff tariff) {
        return tariff.rate().orElse(BigDecimal.ZERO);
    }
}
