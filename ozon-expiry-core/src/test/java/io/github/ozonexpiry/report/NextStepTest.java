package io.github.ozonexpiry.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.money.Amounts;
import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.outlook.CostCurve.Saving;
import io.github.ozonexpiry.outlook.ExpectedCharges;
import io.github.ozonexpiry.penalty.ChargeCalculator;
import io.github.ozonexpiry.penalty.PenaltyTariffs;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Postings;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values: the ladders W-05 and W-06; a delay by RU-3, 3 % of the price, at least 50 RUB. */
class NextStepTest {

    private static final ExpectedCharges CHARGES = ExpectedCharges.by(
            ChargeCalculator.of(PenaltyTariffs.official().named("RU-3"), CurrencyCode.RUB)
                    .atIndex(Percent.of("3")),
            ZoneOffset.UTC);
    private static final ExpectedCharges UNKNOWN = ExpectedCharges.notKnown(Message.of("index.none"));

    @ParameterizedTest
    @CsvSource({
        "2026-05-04T06:44:37Z, 2026-05-04T18:44:38Z, 3 RUB",
        "2026-05-04T18:44:38Z, 2026-05-05T06:44:38Z, 56 RUB",
        "2026-05-05T18:44:38Z, 2026-05-06T04:00:01Z, 50 RUB", // the ladder no longer rises: the delay is the step
    })
    void itIsTheNextChangeOfTheWholeCurve(Instant now, Instant before, String saved) {
        Saving step = entry(Postings.w05(), now).nextStep(CHARGES).orElseThrow();

        assertThat(step.before()).isEqualTo(before);
        assertThat(step.amount().map(Amounts::toString)).contains(saved);
    }

    @Test
    void aStepOfTheSameCostIsNone() { // W-06 repeats 50 RUB from 21:00:01 on
        Saving step = entry(Postings.w06(), Instant.parse("2026-03-31T09:00:01Z"))
                .nextStep(CHARGES)
                .orElseThrow();

        assertThat(step.before()).isEqualTo(Instant.parse("2026-04-01T09:00:01Z"));
        assertThat(step.amount().map(Amounts::toString)).contains("50 RUB");
    }

    @Test
    void whatIsNotKnownIsAStepWithItsReason() {
        Saving step = entry(Postings.w05(), Instant.parse("2026-05-05T18:44:38Z"))
                .nextStep(UNKNOWN)
                .orElseThrow();

        assertThat(step.before()).isEqualTo(Instant.parse("2026-05-06T04:00:01Z"));
        assertThat(step.amount()).isEmpty();
        assertThat(step.later().notKnown()).containsExactly(Message.of("index.none"));
    }

    @Test
    void whenNothingChangesAnyMoreThereIsNone() {
        Optional<Saving> step =
                entry(Postings.w05(), Instant.parse("2026-05-06T04:00:01Z")).nextStep(CHARGES);

        assertThat(step).isEmpty();
    }

    @Test
    void aPostingThatIsNotOpenHasNone() {
        Posting delivered = Postings.w05().toBuilder().status(Status.DELIVERED).build();

        assertThat(entry(delivered, Postings.W05_ORDER).nextStep(CHARGES)).isEmpty();
    }

    private static ReportEntry entry(Posting posting, Instant now) {
        return ExpiryReport.of(List.of(posting), now).entries().get(0);
    }
}
