package io.github.ozonexpiry.capacity;

import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.money.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What jobs are worth as whole numbers: the smallest unit that all amounts are multiples of, or one each. */
final class Worths {

    private final Objective objective;
    private final int scale;
    private final Optional<CurrencyCode> currency;

    private Worths(Objective objective, int scale, Optional<CurrencyCode> currency) {
        this.objective = objective;
        this.scale = scale;
        this.currency = currency;
    }

    static Worths of(Objective objective, List<PackingJob> jobs) {
        List<Money> stakes =
                jobs.stream().flatMap(job -> job.atStake().stream()).toList();
        int scale =
                stakes.stream().mapToInt(money -> money.amount().scale()).max().orElse(0);
        Worths worths = new Worths(
                objective, scale, stakes.stream().map(Money::currency).findFirst());
        long sum = 0;
        for (PackingJob job : jobs) {
            sum = Math.addExact(sum, worths.of(job));
        }
        return worths;
    }

    long of(PackingJob job) {
        return objective == Objective.FEWEST_LOST
                ? 1
                : job.atStake()
                        .map(money -> money.amount().movePointRight(scale).longValueExact())
                        .orElse(0L);
    }

    /** How good a plan is that others could exceed by so much at the most. */
    WorkPlan.Optimality within(long gap) {
        if (gap == 0) {
            return new WorkPlan.Optimality.Best();
        }
        return objective == Objective.FEWEST_LOST
                ? new WorkPlan.Optimality.WithinPostings(gap)
                : new WorkPlan.Optimality.WithinMoney(
                        new Money(BigDecimal.valueOf(gap, scale), currency.orElseThrow()));
    }
}
