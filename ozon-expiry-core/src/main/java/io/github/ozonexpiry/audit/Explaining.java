package io.github.ozonexpiry.audit;

import io.github.ozonexpiry.audit.Explanation.Kind;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.text.Message;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks for what shows why a charge is another one than computed. */
record Explaining(AuditPolicy policy, List<Expected> expected, Seen charge, Sides sides) {

    private static final List<RoundingMode> MODES =
            List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.DOWN, RoundingMode.UP);

    /** Digits after the point: the smallest unit, the whole one. */
    private static final List<Integer> SCALES = List.of(2, 0);

    List<Explanation> explanations() {
        Money computed = sides.computed().orElseThrow();
        Money charged = sides.charged().orElseThrow();
        if (policy.same(computed, charged)) {
            return List.of(otherDay());
        }
        List<Explanation> shown = new ArrayList<>(NothingCharged.explanations(charge, charged, policy));
        if (shown.isEmpty() && isExactlyTakenBack(computed)) {
            shown.add(NothingCharged.takenBack(charge));
        }
        rounding(computed, charged).ifPresent(shown::add);
        if (expected.size() == 1 && sides.listed().isEmpty()) {
            expected.get(0)
                    .basis()
                    .ifPresent(basis ->
                            shown.addAll(new Alternatives(policy, expected.get(0), basis, charge).giving(charged)));
        }
        return shown;
    }

    private Explanation otherDay() {
        return new Explanation(
                Kind.OTHER_DAY,
                Message.of("audit.why.OTHER_DAY", expected.get(0).day(), charge.day()));
    }

    private boolean isExactlyTakenBack(Money computed) {
        return charge.isTakenBack()
                && charge.rows()
                        .get(0)
                        .cost()
                        .filter(gross -> policy.same(computed, gross))
                        .isPresent();
    }

    private static Optional<Explanation> rounding(Money computed, Money charged) {
        for (int scale : SCALES) {
            for (RoundingMode mode : MODES) {
                BigDecimal rounded = computed.amount().setScale(scale, mode);
                if (new Money(rounded, computed.currency()).equals(charged)) {
                    Message how = Message.of("audit.rounding." + mode);
                    Message unit = Message.of(scale == 0 ? "audit.rounding.whole" : "audit.rounding.hundredth");
                    return Optional.of(
                            new Explanation(Kind.ROUNDING, Message.of("audit.why.ROUNDING", computed, how, unit)));
                }
            }
        }
        return Optional.empty();
    }
}
