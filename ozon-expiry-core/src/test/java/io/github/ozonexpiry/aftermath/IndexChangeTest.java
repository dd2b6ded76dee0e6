package io.github.ozonexpiry.aftermath;

import static io.github.ozonexpiry.aftermath.Words.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.outlook.StatedIndex;
import io.github.ozonexpiry.penalty.PenaltyTariffs;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Expected values by I-04 (green up to 4, blue up to 10, red above 40), I-13 (above 40 blocks) and RU-2, which has no zones. */
class IndexChangeTest {

    private static final LocalDate DAY = LocalDate.parse("2026-05-09");

    @Test
    void aRiseIntoAnotherZoneIsSaid() {
        IndexChange change = change("4", "5.5", "GLOBAL-5");

        assertThat(change.difference()).isEqualTo(new BigDecimal("1.5"));
        assertThat(change.zoneChanged()).contains(true);
        assertThat(said(change.messages()))
                .containsExactly(
                        "error index as Ozon states it: 4 % for 2026-05-09, 5.5 % for 2026-05-10; difference 1.5"
                                + " points of percent",
                        "another zone: green (up to 4 %), now blue (above 4 %, up to 10 %)");
    }

    @Test
    void withinAZoneNothingIsCrossed() {
        IndexChange change = change("9", "4.5", "GLOBAL-5");

        assertThat(change.difference()).isEqualTo(new BigDecimal("-4.5"));
        assertThat(change.zoneChanged()).contains(false);
        assertThat(said(change.messages()).get(1)).startsWith("the same zone: blue");
    }

    @Test
    void withoutZonesNobodyKnowsWhetherOneWasCrossed() {
        assertThat(change("4", "5", "RU-2").zoneChanged()).isEmpty();
        assertThat(said(change("4", "5", "RU-2").messages()).get(1))
                .isEqualTo("whether another zone was reached is not known: a tariff has no zones");
        assertThat(new IndexChange(stated("4", "RU-2", 0), stated("5", "GLOBAL-5", 1)).zoneChanged())
                .isEmpty();
    }

    @Test
    void aBlockIsNewOnTheDayOnWhichItsLimitIsPassed() {
        assertThat(change("40", "40.01", "GLOBAL-5").newlyBlocked()).hasSize(1);
        assertThat(said(change("40", "40.01", "GLOBAL-5").messages())).hasSize(3);
        assertThat(change("40.01", "41", "GLOBAL-5").newlyBlocked()).isEmpty();
        assertThat(change("39", "40", "GLOBAL-5").newlyBlocked()).isEmpty();
        assertThat(change("41", "39", "GLOBAL-5").newlyBlocked()).isEmpty();
    }

    @Test
    void daysOutOfOrderAreRefused() {
        StatedIndex index = stated("4", "GLOBAL-5", 0);

        assertThatThrownBy(() -> new IndexChange(index, index))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the index of 2026-05-09 and then of 2026-05-09");
    }

    private static IndexChange change(String before, String after, String tariff) {
        return new IndexChange(stated(before, tariff, 0), stated(after, tariff, 1));
    }

    private static StatedIndex stated(String index, String tariff, int days) {
        return new StatedIndex(
                DAY.plusDays(days), Percent.of(index), PenaltyTariffs.official().named(tariff));
    }
}
