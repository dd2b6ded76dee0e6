package io.github.ozonexpiry.pickup;

import static io.github.ozonexpiry.pickup.Fetched.MOSCOW;
import static io.github.ozonexpiry.pickup.Fetched.at;
import static io.github.ozonexpiry.pickup.Fetched.number;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.pickup.CarrierTiming.Median;
import io.github.ozonexpiry.pickup.CarrierTiming.Way;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CarrierTimingTest {

    private static final CarrierPolicy POLICY = CarrierPolicy.OURS.parcels(1);
    private static final Optional<Duration> TEN = Optional.of(Duration.ofHours(10));

    @Test
    void ofTwoMomentsTheTimeIsExact() {
        assertThat(TimeRange.between(When.at(at("04 10:00")), When.at(at("04 13:00"))))
                .isEqualTo(new TimeRange(hours(3), Optional.of(hours(3))));
    }

    @Test
    void betweenLooksTheTimeLiesBetweenTheNearestAndTheFarthestEnds() {
        When left = When.between(at("04 10:00"), at("04 12:00"));
        When scanned = When.between(at("04 13:00"), at("04 20:00"));

        assertThat(TimeRange.between(left, scanned)).isEqualTo(new TimeRange(hours(1), Optional.of(hours(10))));
        // Ends that overlap: perhaps at once.
        assertThat(TimeRange.between(left, When.between(at("04 11:00"), at("04 20:00"))))
                .isEqualTo(new TimeRange(hours(0), Optional.of(hours(10))));
        assertThat(TimeRange.between(left, When.by(at("04 20:00"))))
                .isEqualTo(new TimeRange(hours(0), Optional.of(hours(10))));
        assertThat(TimeRange.between(When.by(at("04 12:00")), scanned))
                .isEqualTo(new TimeRange(hours(1), Optional.empty()));
    }

    @Test
    void aScanBeforeTheLeavingContradictsIt() {
        TimeRange wrong = TimeRange.between(When.at(at("04 10:00")), When.at(at("04 09:59")));

        assertThat(wrong.contradicts()).isTrue();
        assertThat(TimeRange.between(When.at(at("04 10:00")), When.at(at("04 10:00")))
                        .contradicts())
                .isFalse();
        CarrierTiming timing = CarrierTiming.of(List.of(new Way(number(1), wrong, true)), TEN, POLICY);
        assertThat(timing.median()).isEmpty();
        assertThat(timing.undecided()).containsExactly(number(1));
        assertThat(timing.late()).isEqualTo(CarrierShare.of(0, 0, POLICY));
    }

    @Test
    void whatTookJustTheLimitIsInTime() {
        CarrierTiming timing = CarrierTiming.of(
                List.of(ended(1, hours(10)), ended(2, hours(10).plusNanos(1)), ended(3, hours(1))), TEN, POLICY);

        assertThat(timing.late()).isEqualTo(CarrierShare.of(1, 3, POLICY));
        assertThat(timing.limit()).isEqualTo(TEN);
        assertThat(timing.undecided()).isEmpty();
        assertThat(timing.median()).contains(new Median(3, hours(10), hours(10)));
    }

    @Test
    void whatMayHaveTakenLongerOrNotIsUndecided() {
        CarrierTiming timing = CarrierTiming.of(
                List.of(
                        new Way(number(1), new TimeRange(hours(10), Optional.of(hours(11))), true),
                        new Way(number(2), new TimeRange(hours(3), Optional.empty()), true),
                        new Way(number(3), new TimeRange(hours(11), Optional.empty()), true)),
                TEN,
                POLICY);

        assertThat(timing.undecided()).containsExactly(number(1), number(2));
        assertThat(timing.late()).isEqualTo(CarrierShare.of(1, 1, POLICY));
        // Only the first has both ends.
        assertThat(timing.median()).contains(new Median(1, hours(10), hours(11)));
    }

    @Test
    void whatIsStillOnItsWayCountsOnceItIsLate() {
        CarrierTiming timing = CarrierTiming.of(
                List.of(
                        new Way(number(1), TimeRange.since(When.at(at("04 10:00")), at("04 20:00")), false),
                        new Way(number(2), TimeRange.since(When.at(at("04 09:59")), at("04 20:00")), false)),
                TEN,
                POLICY);

        assertThat(timing.late()).isEqualTo(CarrierShare.of(1, 1, POLICY));
        assertThat(timing.undecided()).isEmpty();
        assertThat(timing.median()).isEmpty();
    }

    @Test
    void theMedianOfAnEvenNumberLiesInTheMiddle() {
        CarrierTiming timing = CarrierTiming.of(
                List.of(ended(1, hours(9)), ended(2, hours(2)), ended(3, hours(4)), ended(4, hours(1))), TEN, POLICY);

        assertThat(timing.median()).contains(new Median(4, hours(3), hours(3)));
    }

    @Test
    void withoutALimitNothingIsLateOrUndecided() {
        CarrierTiming timing = CarrierTiming.of(
                List.of(ended(1, hours(9)), new Way(number(2), new TimeRange(hours(3), Optional.empty()), true)),
                Optional.empty(),
                POLICY);

        assertThat(timing.late()).isEqualTo(CarrierShare.of(0, 0, POLICY));
        assertThat(timing.undecided()).isEmpty();
        assertThat(timing.median()).contains(new Median(1, hours(9), hours(9)));
    }

    @Test
    void timesAreSaid() {
        Wording english = Wording.in(Language.ENGLISH, MOSCOW);
        Way range = new Way(number(1), new TimeRange(hours(8), Optional.of(hours(11))), true);

        assertThat(english.say(
                        CarrierTiming.of(List.of(range), TEN, POLICY.parcels(2)).message()))
                .isEqualTo("median 8 h to 11 h, of 1; longer than 10 h: 0 of 0; too few to judge, 2 more are needed;"
                        + " not to be told: 1");
        assertThat(english.say(CarrierTiming.of(List.of(ended(1, hours(30))), Optional.empty(), POLICY)
                        .message()))
                .isEqualTo("median 1 d 6 h, of 1");
        assertThat(english.say(
                        CarrierTiming.of(List.of(), Optional.empty(), POLICY).message()))
                .isEqualTo("nothing measured");
    }

    private static Way ended(int n, Duration time) {
        return new Way(number(n), new TimeRange(time, Optional.of(time)), true);
    }

    private static Duration hours(int hours) {
        return Duration.ofHours(hours);
    }
}
