package io.github.ozonexpiry.sync;

import static io.github.ozonexpiry.sync.Shop.NINE;
import static io.github.ozonexpiry.sync.Shop.OURS;
import static io.github.ozonexpiry.sync.Shop.TVER;
import static io.github.ozonexpiry.sync.Shop.at;
import static io.github.ozonexpiry.sync.Shop.oversold;
import static io.github.ozonexpiry.sync.Shop.pair;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.sync.Intake.Reason;
import io.github.ozonexpiry.sync.Intake.Refused;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntakeTest {

    private static final Danger SOME = Danger.oversells(1);

    private final SyncQueue queue = SyncQueue.of(OURS.warehouses(Set.of(TVER)));

    private static StockChange inWarehouse(long number) {
        return new StockChange(new StockPair("A", new WarehouseId(number)), 1, NINE, SOME);
    }

    @Test
    void whatIsWrongIsNamedAndTheRestGoesOn() {
        StockChange negative = oversold("A", -1, 0);
        StockChange million = oversold("B", 1_000_000, 0);
        StockChange elsewhere = inWarehouse(7);
        StockChange tomorrow = oversold("C", 1, 61);
        StockChange twice = oversold("D", 8, 0);
        StockChange good = oversold("D", 7, 0);

        Intake intake = queue.offer(List.of(negative, million, elsewhere, tomorrow, twice, good), NINE);

        assertThat(intake.refused())
                .extracting(Refused::change, Refused::reason)
                .containsExactly(
                        tuple(negative, Reason.NEGATIVE),
                        tuple(million, Reason.TOO_MANY_PIECES),
                        tuple(elsewhere, Reason.UNKNOWN_WAREHOUSE),
                        tuple(tomorrow, Reason.FROM_THE_FUTURE),
                        tuple(twice, Reason.REPEATED));
        assertThat(intake.taken()).isEqualTo(1);
        assertThat(intake.unchanged()).isZero();
        assertThat(Shop.call(queue.nextStep(NINE)).levels()).containsExactly(good);
    }

    @Test
    void theBoundsThemselvesAreTaken() {
        Intake intake =
                queue.offer(List.of(oversold("A", 0, 0), oversold("B", 999_999, 0), oversold("C", 1, 60)), NINE);

        assertThat(intake.taken()).isEqualTo(3);
        assertThat(intake.refused()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, false", "-3, false", "1, true", "9007199254740993, true"})
    void whereTheWarehousesAreNotKnownOnlyNumbersAboveZeroAreTaken(long warehouse, boolean taken) {
        Intake intake = SyncQueue.of(OURS).offer(List.of(inWarehouse(warehouse)), NINE);

        assertThat(intake.taken()).isEqualTo(taken ? 1 : 0);
        assertThat(intake.refused()).hasSize(taken ? 0 : 1);
    }

    /** Of one moment the lower number holds, as in the stock history. */
    @ParameterizedTest
    @CsvSource({
        "5, 0, 4, 0, second",
        "4, 0, 5, 0, first",
        "4, 0, 9, 1, second",
        "9, 1, 4, 0, first",
        "4, 0, 4, 0, first"
    })
    void ofTwoNumbersOfAPairToldTogetherOneHolds(
            long first, double firstAsOf, long second, double secondAsOf, String holds) {
        List<StockChange> told = List.of(oversold("A", first, firstAsOf), oversold("A", second, secondAsOf));
        int held = holds.equals("first") ? 0 : 1;

        Intake intake = queue.offer(told, at(5));

        assertThat(intake.taken()).isEqualTo(1);
        assertThat(intake.refused())
                .extracting(Refused::change, Refused::reason)
                .containsExactly(tuple(told.get(1 - held), Reason.REPEATED));
        assertThat(Shop.call(queue.nextStep(at(5))).levels()).containsExactly(told.get(held));
    }

    @Test
    void anOlderNumberIsNamedAndOneThatSaysWhatIsKnownIsCounted() {
        queue.offer(List.of(oversold("A", 5, 10)), at(10));
        SyncStep.Call call = Shop.call(queue.nextStep(at(10)));
        queue.answered(call, Shop.all(call, LineOutcome.DONE), at(10));

        Intake intake = queue.offer(List.of(oversold("A", 9, 9), oversold("B", 1, 9)), at(20));
        assertThat(intake.refused()).containsExactly(new Refused(oversold("A", 9, 9), Reason.OLDER));
        assertThat(intake.taken()).isEqualTo(1);
        assertThat(queue.offer(List.of(oversold("A", 5, 19)), at(20))).isEqualTo(new Intake(0, 1, List.of()));
    }

    @Test
    void theRefusedOnesAreCopied() {
        List<Refused> refused = new ArrayList<>(List.of(new Refused(oversold("A", -1, 0), Reason.NEGATIVE)));
        Intake intake = new Intake(0, 0, refused);
        refused.clear();

        assertThat(intake.refused()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NEGATIVE          | A in warehouse 70330021: 0 or more pieces are needed, got 5 as of 2026-11-27 09:00
            TOO_MANY_PIECES   | A in warehouse 70330021: Ozon takes fewer than 1000000 pieces, got 5 as of 2026-11-27 09:00
            UNKNOWN_WAREHOUSE | A: there is no warehouse 70330021; got 5 pieces as of 2026-11-27 09:00
            FROM_THE_FUTURE   | A in warehouse 70330021: the number 5 is dated 2026-11-27 09:00, which has not come
            REPEATED          | A in warehouse 70330021 was told more than once: the number 5 as of 2026-11-27 09:00 does not hold
            OLDER             | A in warehouse 70330021: the number 5 as of 2026-11-27 09:00 is older than what is known, or higher than another one of that moment
            """)
    void aRefusalIsSaid(Reason reason, String said) {
        Refused refused = new Refused(new StockChange(pair("A"), 5, NINE, SOME), reason);

        assertThat(Wording.in(Language.ENGLISH, ZoneOffset.UTC).say(refused.message()))
                .isEqualTo(said);
        for (Language language : Language.values()) {
            assertThat(Wording.in(language, ZoneOffset.UTC).say(refused.message()))
                    .contains("70330021", "5", "09:00");
        }
    }
}
