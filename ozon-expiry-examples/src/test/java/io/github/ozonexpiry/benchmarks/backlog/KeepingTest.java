package io.github.ozonexpiry.benchmarks.backlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.capacity.Objective;
import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeepingTest {

    private static final Waiting POSTINGS = Waiting.of(2500);

    @ParameterizedTest
    @EnumSource(Keeping.class)
    void noWayLosesFewerThanTheTextbooksAndSomeLoseAsFew(Keeping way) {
        assertThat(way.check(POSTINGS)).isBetween(200, 2500);
    }

    @Test
    void whoGivesNobodyUpLosesMore() {
        assertThat(Keeping.DUE_FIRST.lost(POSTINGS)).isGreaterThan(Keeping.OURS.lost(POSTINGS));
    }

    private static Money lostMoney(Objective objective) {
        return POSTINGS.allReady()
                .plan(objective)
                .lostMoney()
                .in(CurrencyCode.of("RUB"))
                .orElseThrow();
    }

    @Test
    void whoSavesMoneyLosesLessOfIt() {
        Money fewest = lostMoney(Objective.FEWEST_LOST);

        assertThat(lostMoney(Objective.LEAST_MONEY)).isLessThan(fewest);
    }

    @Test
    void aWayIsFoundByItsName() {
        assertThat(Keeping.ids())
                .allSatisfy(id -> assertThat(Keeping.named(id).id()).isEqualTo(id));
        assertThatThrownBy(() -> Keeping.named("nobody")).hasMessage("nobody keeps as 'nobody'");
    }
}
