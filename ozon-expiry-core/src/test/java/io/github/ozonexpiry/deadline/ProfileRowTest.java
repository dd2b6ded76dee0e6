package io.github.ozonexpiry.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.deadline.ProfileRow.Amount;
import io.github.ozonexpiry.rule.Confidence;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.rule.Validity;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileRowTest {

    @ParameterizedTest
    @CsvSource({
        "24h, 24, 0, 0, false",
        "7d, 0, 7, 0, false",
        "1b, 0, 0, 1, false",
        "10d+1b, 0, 10, 1, false",
        "<=10d, 0, 10, 0, true",
        "<=2h, 2, 0, 0, true",
    })
    void anAmountIsReadAndWrittenAlike(String text, int hours, int days, int business, boolean maximum) {
        Amount amount = Amount.parse(" " + text + " ");

        assertThat(amount).isEqualTo(new Amount(hours, days, business, maximum)).hasToString(text);
        assertThat(amount.isDays()).isEqualTo(hours == 0);
        assertThat(amount.clock()).isEqualTo(Duration.ofHours(hours));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "d", "7 days", "1b+1d", "24h+1d", ">=1d", "-1d", "12345d"})
    void aTextThatIsNoAmountIsNamed(String text) {
        assertThatThrownBy(() -> Amount.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an amount is written 24h, 7d, 1b, 10d+1b or <=10d; got '" + text + "'");
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "24, 1, 0", "24, 0, 1", "-1, 0, 0", "0, -1, 1", "0, 1, -1"})
    void anAmountIsHoursOrDaysAboveZero(int hours, int days, int business) {
        assertThatThrownBy(() -> new Amount(hours, days, business, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an amount is hours or days above zero, got " + hours + " h, " + days + " calendar and "
                        + business + " business days");
    }

    @Test
    void aRowNeedsAName() {
        assertThatThrownBy(() -> row(" ", Validity.ALWAYS, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a row needs a name, got ' '");
    }

    @Test
    void aRowIsNotSeenWhenItDoesNotHold() {
        assertThatThrownBy(() -> row("mine", Validity.read("?", "2025-01-01"), Optional.of(LocalDate.of(2025, 1, 1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row mine is seen on 2025-01-01, when it does not hold");
    }

    @ParameterizedTest
    @CsvSource({
        "AUTO_CANCEL, ORDER, <=10d",
        "PLANNED_SHIP, PACKED, <=10d",
        "PLANNED_SHIP, ORDER, <=24h",
        "PLANNED_SHIP, ORDER, <=1b",
        "PLANNED_SHIP, ORDER, <=10d+1b",
    })
    void aMaximumIsOfThePreparationTimeAlone(DeadlineKind kind, CountedFrom from, String amount) {
        assertThatThrownBy(() -> ProfileRow.of("mine", kind, from, amount, RuleId.of("H-02"), Validity.ALWAYS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row mine: a maximum is of calendar days from ORDER to PLANNED_SHIP (H-02), got " + amount
                        + " from " + from + " to " + kind);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', '', YES",
        "2026-05-05, '', '', YES",
        "2026-05-06, '', '', NO",
        "'', 2026-05-05, '', NO",
        "?, '', '', NOT_KNOWN",
        "?, '', 2026-05-05, YES", // seen on the very day
        "?, '', 2026-05-06, NOT_KNOWN",
        "?, ?, 2026-05-05, NOT_KNOWN", // it may have ended since
        "?, 2026-05-06, 2026-05-01, YES",
    })
    void aRowHoldsFromTheDayOnWhichItWasSeen(String from, String until, String seen, Validity.Cover cover) {
        Optional<LocalDate> day =
                Optional.of(seen).filter(text -> !text.isEmpty()).map(LocalDate::parse);

        assertThat(RowDays.of(row("mine", Validity.read(from, until), day))
                        .on(LocalDate.of(2026, 5, 5).toEpochDay()))
                .isEqualTo(cover);
    }

    @Test
    void aRowMadeInCodeSaysWhatItIs() {
        ProfileRow row = ProfileRow.of(
                "mine", DeadlineKind.CONFIRM, CountedFrom.ORDER, "12h", RuleId.of("L-05"), Validity.ALWAYS);

        assertThat(row.confidence()).isEqualTo(Confidence.D);
        assertThat(row.sources()).isEmpty();
        assertThat(row.seen()).isEmpty();
        assertThat(row.place()).isEmpty();
        assertThat(row).hasToString("mine (CONFIRM, 12h from ORDER)");
    }

    private static ProfileRow row(String name, Validity validity, Optional<LocalDate> seen) {
        return new ProfileRow(
                name,
                DeadlineKind.CONFIRM,
                CountedFrom.ORDER,
                Amount.parse("24h"),
                RuleId.of("L-05"),
                Confidence.D,
                validity,
                seen,
                List.of(),
                "");
    }
}
