package io.github.ozonexpiry.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnownDaysTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @Test
    void bothEndsAreKnown() {
        KnownDays year = KnownDays.between(FIRST, LAST);

        assertThat(year.covers(FIRST.minusDays(1))).isFalse();
        assertThat(year.covers(FIRST)).isTrue();
        assertThat(year.covers(LAST)).isTrue();
        assertThat(year.covers(LAST.plusDays(1))).isFalse();
        assertThat(KnownDays.through(LAST).covers(LocalDate.MIN)).isTrue();
        assertThat(KnownDays.EVERY_DAY.covers(LocalDate.MAX)).isTrue();
    }

    @Test
    void knownToBothIsWhatEitherLeaves() {
        KnownDays year = KnownDays.between(FIRST, LAST);
        KnownDays later = KnownDays.between(FIRST.plusDays(9), LAST.plusDays(9));

        assertThat(year.and(later)).isEqualTo(KnownDays.between(FIRST.plusDays(9), LAST));
        assertThat(later.and(year)).isEqualTo(KnownDays.between(FIRST.plusDays(9), LAST));
        assertThat(year.and(KnownDays.EVERY_DAY)).isEqualTo(year);
        assertThat(KnownDays.EVERY_DAY.and(year)).isEqualTo(year);
        assertThat(KnownDays.through(LAST).and(year)).isEqualTo(year);
    }

    @Test
    void daysInTheWrongOrderAreNamed() {
        assertThat(KnownDays.between(FIRST, FIRST).covers(FIRST)).isTrue();
        assertThatThrownBy(() -> KnownDays.between(LAST, FIRST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("known from 2026-12-31, so not only through 2026-01-01");
    }

    @Test
    void knownDaysReadAsWords() {
        assertThat(KnownDays.between(FIRST, LAST)).hasToString("from 2026-01-01 through 2026-12-31");
        assertThat(KnownDays.through(LAST)).hasToString("through 2026-12-31");
        assertThat(new KnownDays(Optional.of(FIRST), Optional.empty())).hasToString("from 2026-01-01 on");
        assertThat(KnownDays.EVERY_DAY).hasToString("every day");
    }

    @Test
    void aPeriodIsHalfOpenAndHasLength() {
        Instant from = Instant.parse("2026-01-01T06:00:00Z");
        Instant to = Instant.parse("2026-01-01T15:00:00Z");
        OpenPeriod period = new OpenPeriod(from, to);

        assertThat(period.contains(from.minusNanos(1))).isFalse();
        assertThat(period.contains(from)).isTrue();
        assertThat(period.contains(to.minusNanos(1))).isTrue();
        assertThat(period.contains(to)).isFalse();
        assertThat(period.length()).isEqualTo(Duration.ofHours(9));
        assertThatThrownBy(() -> new OpenPeriod(from, from))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("open from 2026-01-01T06:00:00Z must lie before 2026-01-01T06:00:00Z");
    }
}
