package io.github.ozonexpiry.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class AgreementTest {

    private static final Schedule MOSCOW = Schedule.named("moscow");
    private static final List<Instant> SOME = Orders.instants().subList(0, 256);

    @SuppressWarnings("unused") // read by name
    private static final List<Contender> CONTENDERS = Contenders.all();

    @ParameterizedTest
    @FieldSource("CONTENDERS")
    void everyContenderAgreesWithTheNaiveLoop(Contender contender) {
        long compared = Schedule.ALL.stream()
                .mapToLong(schedule -> Agreement.check(contender, schedule, SOME))
                .sum();

        assertThat(compared > 0).isEqualTo(!contender.floor());
    }

    @ParameterizedTest
    @CsvSource({
        // Friday 16:40 leaves 1 h 20 min; the weekend and 12 June (Friday, a holiday) do not count.
        "2026-05-15T16:40:00+03:00, PT5H, 2026-05-18T12:40:00+03:00",
        "2026-06-11T16:40:00+03:00, PT5H, 2026-06-15T12:40:00+03:00",
        // 1 to 8 January are off, 9 January 2026 is a Friday.
        "2025-12-31T18:00:00+03:00, PT9H, 2026-01-09T18:00:00+03:00",
        "2025-12-31T03:00:00+03:00, PT10H, 2026-01-09T10:00:00+03:00"
    })
    void theNaiveLoopsAnswerWhatIsReckonedByHand(OffsetDateTime order, Duration work, OffsetDateTime done) {
        for (Contender loop : List.of(new NaiveDays(), new NaiveHours())) {
            assertThat(loop.plus(MOSCOW, work).orElseThrow().apply(order.toInstant()))
                    .isEqualTo(done.toInstant());
        }
        assertThat(NaiveDays.between(MOSCOW, order.toInstant(), done.toInstant()))
                .isEqualTo(work);
    }

    @Test
    void theNaiveLoopCountsWorkingDays() {
        LocalDate lastOfYear = LocalDate.of(2025, 12, 31);

        assertThat(NaiveDays.plusDays(MOSCOW, lastOfYear, 1)).isEqualTo(LocalDate.of(2026, 1, 9));
        assertThat(NaiveDays.plusDays(MOSCOW, lastOfYear, 2)).isEqualTo(LocalDate.of(2026, 1, 12));
    }

    @Test
    void aDisagreementNamesTheContenderTheQuestionAndBothAnswers() {
        Contender wrong = new Contender() {
            @Override
            public String id() {
                return "wrong";
            }

            @Override
            public Optional<UnaryOperator<Instant>> plus(Schedule schedule, Duration work) {
                return Optional.of(order -> Instant.EPOCH);
            }
        };

        assertThatThrownBy(() -> Agreement.check(wrong, MOSCOW, SOME))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll(
                        "wrong disagrees", "moscow", SOME.get(0).toString(), "+ 8 h", "1970-01-01");
    }
}
