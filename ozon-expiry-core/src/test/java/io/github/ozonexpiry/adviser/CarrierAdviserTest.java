package io.github.ozonexpiry.adviser;

import static io.github.ozonexpiry.prevention.Advices.may;
import static io.github.ozonexpiry.prevention.Advices.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.cause.Trend.Level;
import io.github.ozonexpiry.handling.PickupSlots;
import io.github.ozonexpiry.pickup.CarrierPromise;
import io.github.ozonexpiry.pickup.CarrierRecord;
import io.github.ozonexpiry.pickup.CarrierShare;
import io.github.ozonexpiry.pickup.CarrierTiming;
import io.github.ozonexpiry.pickup.EmergencyContact;
import io.github.ozonexpiry.prevention.AdviceKind;
import io.github.ozonexpiry.prevention.Advices;
import io.github.ozonexpiry.prevention.Adviser;
import io.github.ozonexpiry.prevention.ExpectedEffect;
import io.github.ozonexpiry.prevention.Subject;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CarrierAdviserTest {

    private static final EmergencyContact PERSON = new EmergencyContact("Silk", "Wang", "chat", "");
    private static final CarrierPromise NOTHING = CarrierPromise.of("Silk").reachedBy(PERSON);
    private static final CarrierPromise EVERYTHING =
            NOTHING.at(PickupSlots.daily(ZoneOffset.UTC, "10:00-11:00")).within(Duration.ofDays(9));
    private static final CarrierShare NONE = share(0, 40);

    @Test
    void whatWentWrongIsTheReasonToTalkToTheCarrier() {
        CarrierRecord record = record(EVERYTHING, share(4, 30), share(3, 40), share(2, 40), share(1, 40), share(5, 40));

        Adviser.Counsel counsel = new CarrierAdviser(record).advise(may(20));

        assertThat(counsel.notJudged()).isEmpty();
        assertThat(counsel.advices()).singleElement().satisfies(advice -> {
            assertThat(advice.id().kind()).isEqualTo(AdviceKind.CARRIER_TALK);
            assertThat(advice.id().subject()).isEqualTo(Subject.carrier("Silk"));
            assertThat(advice.effect()).isEqualTo(new ExpectedEffect.NotKnown());
            assertThat(said(advice.basis()))
                    .containsExactly(
                            "pick-ups that did not come: 4 of 30",
                            "parcels scanned late: 3 of 40",
                            "parcels longer on their way than promised: 2 of 40",
                            "parcels lost: 1 of 40",
                            "parcels refused: 5 of 40");
        });
    }

    @Test
    void whatWasNotPromisedIsNotHeldAgainstIt() {
        CarrierRecord record = record(NOTHING, share(4, 30), NONE, share(2, 40), NONE, NONE);

        assertThat(new CarrierAdviser(record).advise(may(20)).advices()).isEmpty();
    }

    @Test
    void aCarrierThatKeepsItsWordIsLeftAlone() {
        Adviser.Counsel counsel = new CarrierAdviser(record(EVERYTHING, NONE, NONE, NONE, NONE, NONE)).advise(may(20));

        assertThat(counsel.advices()).isEmpty();
        assertThat(counsel.notJudged()).isEmpty();
    }

    @Test
    void tooFewToTellAreSaidWithTheNumberThatIsMissing() {
        CarrierRecord record = record(EVERYTHING, share(2, 28), NONE, NONE, share(1, 29), NONE);

        Adviser.Counsel counsel = new CarrierAdviser(record).advise(may(20));

        assertThat(counsel.advices()).isEmpty();
        assertThat(said(counsel.notJudged()))
                .containsExactly(
                        "carrier Silk: pick-ups that did not come: 28 seen, 2 more are needed",
                        "carrier Silk: parcels lost: 29 seen, 1 more are needed");
    }

    @Test
    void somebodyToReachIsAdvisedWhereNobodyIsKept() {
        Adviser.Counsel counsel =
                new CarrierAdviser(record(CarrierPromise.of("Silk"), NONE, NONE, NONE, NONE, NONE)).advise(may(20));

        assertThat(counsel.advices()).singleElement().satisfies(advice -> {
            assertThat(advice.id()).isEqualTo(Advices.id(AdviceKind.CARRIER_LINE, Subject.carrier("Silk")));
            assertThat(said(advice.basis())).containsExactly("nobody to reach there is kept");
        });
    }

    private static CarrierShare share(int count, int all) {
        return new CarrierShare(count, all, 30, Level.PERCENT_95);
    }

    private static CarrierRecord record(
            CarrierPromise promise,
            CarrierShare missed,
            CarrierShare scans,
            CarrierShare transit,
            CarrierShare losses,
            CarrierShare refused) {
        return new CarrierRecord(
                promise,
                may(1),
                may(20),
                new CarrierRecord.Pickups(new TreeSet<>(), Map.of(), missed),
                timing(scans),
                List.of(),
                timing(transit),
                List.of(),
                List.of(),
                losses,
                refused);
    }

    private static CarrierTiming timing(CarrierShare late) {
        return new CarrierTiming(Optional.empty(), Optional.of(Duration.ofDays(1)), late, List.of());
    }
}
