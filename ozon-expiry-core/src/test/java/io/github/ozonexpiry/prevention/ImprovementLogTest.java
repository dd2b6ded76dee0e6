package io.github.ozonexpiry.prevention;

import static io.github.ozonexpiry.prevention.Advices.advice;
import static io.github.ozonexpiry.prevention.Advices.may;
import static io.github.ozonexpiry.prevention.Advices.window;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ozonexpiry.cause.Trend.Level;
import io.github.ozonexpiry.cause.Trend.Rate;
import io.github.ozonexpiry.prevention.ImprovementLog.Decision.Declined;
import io.github.ozonexpiry.prevention.ImprovementLog.Decision.Taken;
import io.github.ozonexpiry.prevention.ImprovementLog.Entry;
import io.github.ozonexpiry.prevention.Measurement.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImprovementLogTest {

    private static final Advice HANDS = advice(AdviceKind.MORE_HANDS, Subject.warehouse("7"));
    private static final Advice ZONES = advice(AdviceKind.PICK_BY_ZONE, Subject.warehouse("7"));
    private static final Advice.Id ID = HANDS.id();

    private static final Measurement TWO_WEEKS =
            new Measurement(may(31), new Counted(window(1, 15), 40, 200), new Counted(window(15, 29), 20, 200));

    private static ImprovementLog given() {
        return ImprovementLog.EMPTY.given(List.of(HANDS, ZONES), may(10));
    }

    @Test
    void whatIsGivenStandsInTheLogUndecided() {
        assertThat(given().entries())
                .containsExactly(
                        new Entry(HANDS, may(10), Optional.empty(), List.of()),
                        new Entry(ZONES, may(10), Optional.empty(), List.of()));
        assertThat(given().entry(ID).orElseThrow().takenAt()).isEmpty();
        assertThat(ImprovementLog.EMPTY.entry(ID)).isEmpty();
    }

    @Test
    void theSameAdviceAgainChangesNothing() {
        Advice again = advice(ID, new ExpectedEffect.NotKnown());

        assertThat(given().given(List.of(again, ZONES), may(12))).isEqualTo(given());
        assertThat(ImprovementLog.EMPTY.given(List.of(HANDS, again), may(10)).entries())
                .extracting(Entry::advice)
                .containsExactly(HANDS);
        ImprovementLog declined = given().declined(ID, may(11), "no room");
        assertThat(declined.given(List.of(again), may(12))).isEqualTo(declined);
    }

    @Test
    void aNewAdviceStandsLast() {
        Advice other = advice(AdviceKind.RENEW_KEY, Subject.SHOP);

        assertThat(given().given(List.of(other), may(12)).entries())
                .extracting(Entry::given)
                .containsExactly(may(10), may(10), may(12));
    }

    @Test
    void whatIsTakenUpIsSoSinceThen() {
        ImprovementLog log = given().taken(ID, may(15));

        assertThat(log.entry(ID).orElseThrow().decision()).contains(new Taken(may(15)));
        assertThat(log.entry(ID).orElseThrow().takenAt()).contains(may(15));
        assertThat(log.entry(ZONES.id()).orElseThrow().decision()).isEmpty();
        assertThat(given().entry(ID).orElseThrow().decision()).isEmpty();
    }

    @Test
    void whatWasDeclinedCanStillBeTakenUp() {
        ImprovementLog log = given().declined(ID, may(11), "no room");

        assertThat(log.entry(ID).orElseThrow().decision()).contains(new Declined(may(11), "no room"));
        assertThat(log.entry(ID).orElseThrow().takenAt()).isEmpty();
        assertThat(log.declined(ID, may(12), "too dear").entry(ID).orElseThrow().decision())
                .contains(new Declined(may(12), "too dear"));
        assertThat(log.taken(ID, may(15)).entry(ID).orElseThrow().takenAt()).contains(may(15));
    }

    @Test
    void whatIsTakenUpIsNotDecidedAgain() {
        ImprovementLog log = given().taken(ID, may(15));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> log.taken(ID, may(16)))
                .withMessage("taken up already at 2026-05-15T00:00:00Z: MORE_HANDS for WAREHOUSE 7: none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> log.declined(ID, may(16), "no room"))
                .withMessageStartingWith("taken up already");
    }

    @Test
    void whatWasNeverAdvisedIsNamed() {
        Advice.Id never = advice(AdviceKind.RENEW_KEY, Subject.SHOP).id();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> given().taken(never, may(15)))
                .withMessage("never advised: RENEW_KEY for SHOP: none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> given().declined(never, may(15), "no"))
                .withMessageStartingWith("never advised");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> given().measured(never, TWO_WEEKS))
                .withMessageStartingWith("never advised");
    }

    @Test
    void nothingIsDecidedBeforeItIsGiven() {
        assertThat(given().taken(ID, may(10)).entry(ID).orElseThrow().takenAt()).contains(may(10));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> given().taken(ID, may(9)))
                .withMessage("given at 2026-05-10T00:00:00Z, decided at 2026-05-09T00:00:00Z");
    }

    @Test
    void whoDeclinesSaysWhy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> given().declined(ID, may(11), " "))
                .withMessage("declined at 2026-05-11T00:00:00Z, and why?");
    }

    @Test
    void whatIsCountedLaterIsKeptInTheOrderInWhichItIsTold() {
        Measurement later =
                new Measurement(may(40), new Counted(window(1, 15), 40, 200), new Counted(window(15, 39), 30, 300));
        ImprovementLog log = given().taken(ID, may(15)).measured(ID, later).measured(ID, TWO_WEEKS);

        assertThat(log.entry(ID).orElseThrow().measurements()).containsExactly(later, TWO_WEEKS);
        assertThat(log.entry(ID).orElseThrow().decision()).contains(new Taken(may(15)));
        assertThat(log.entry(ZONES.id()).orElseThrow().measurements()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"14", "16"})
    void itIsTakenUpBetweenTheTwoWindows(int taken) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> given().taken(ID, may(taken)).measured(ID, TWO_WEEKS))
                .withMessage(
                        "taken up at 2026-05-%dT00:00:00Z, and before is until 2026-05-15T00:00:00Z, after from 2026-05-15T00:00:00Z",
                        taken);
    }

    @Test
    void whatWasNotTakenUpIsNotMeasured() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> given().measured(ID, TWO_WEEKS))
                .withMessage("not taken up, and counted at 2026-05-31T00:00:00Z");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> given().declined(ID, may(15), "no room").measured(ID, TWO_WEEKS))
                .withMessageStartingWith("not taken up");
    }

    @Test
    void theWindowsOfAMeasurementAreInOrderAndOver() {
        Counted early = new Counted(window(1, 15), 40, 200);
        Counted late = new Counted(window(15, 29), 20, 200);

        assertThat(new Measurement(may(29), early, late).at()).isEqualTo(may(29));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Measurement(may(28), early, late))
                .withMessage("counted at 2026-05-28T00:00:00Z until 2026-05-29T00:00:00Z");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Measurement(may(31), early, new Counted(window(14, 29), 20, 200)))
                .withMessage("before until 2026-05-15T00:00:00Z, after from 2026-05-14T00:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-1, 5", "6, 5"})
    void aCountIsPartOfAWhole(int wrong, int postings) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Counted(window(1, 2), wrong, postings))
                .withMessage("%d of %d postings", wrong, postings);
    }

    @Test
    void aCountIsAShareWithALevel() {
        assertThat(new Counted(window(1, 2), 0, 1).rate(Level.PERCENT_99)).isEqualTo(new Rate(0, 1, Level.PERCENT_99));
        assertThat(new Counted(window(1, 2), 1, 1).rate(Level.PERCENT_90)).isEqualTo(new Rate(1, 1, Level.PERCENT_90));
    }

    @Test
    void aStoredLogIsTheSame() {
        ImprovementLog log = given().taken(ID, may(15)).measured(ID, TWO_WEEKS);

        assertThat(ImprovementLog.of(log.entries())).isEqualTo(log).hasSameHashCodeAs(log);
        assertThat(log).isNotEqualTo(given()).hasToString("log of 2 advices");
        assertThat(log.hashCode()).isNotEqualTo(given().hashCode());
        assertThat((Object) log).isNotEqualTo("log");
    }

    @Test
    void anAdviceThatStandsTwiceInAStoredLogIsNamed() {
        List<Entry> twice = new ArrayList<>(given().entries());
        twice.add(given().entries().get(0));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImprovementLog.of(twice))
                .withMessage("twice in the log: MORE_HANDS for WAREHOUSE 7: none");
    }
}
