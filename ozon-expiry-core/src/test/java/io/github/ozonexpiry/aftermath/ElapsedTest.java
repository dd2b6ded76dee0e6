package io.github.ozonexpiry.aftermath;

import static io.github.ozonexpiry.aftermath.Words.may;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.aftermath.ReviewItem.Measure.Median;
import io.github.ozonexpiry.aftermath.ReviewItem.Measure.NotKnown;
import io.github.ozonexpiry.history.When;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ElapsedTest {

    @Test
    void betweenTwoKnownMomentsTheTimeIsExact() {
        assertThat(elapsed(When.at(may("04 11:00")), When.at(may("04 13:30")))).isEqualTo(minutes(150, 150));
    }

    @Test
    void betweenStretchesOfTimeItLiesBetweenTheNearestAndTheFarthestEnds() {
        assertThat(elapsed(
                        When.between(may("04 11:00"), may("04 12:00")), When.between(may("04 13:00"), may("04 15:00"))))
                .isEqualTo(minutes(60, 240));
    }

    @Test
    void stretchesThatOverlapMayTakeNoTime() {
        assertThat(elapsed(
                        When.between(may("04 11:00"), may("04 14:00")), When.between(may("04 13:00"), may("04 15:00"))))
                .isEqualTo(minutes(0, 240));
    }

    @Test
    void nothingBeganBeforeTheOrder() {
        assertThat(elapsed(When.by(may("04 11:00")), When.by(may("04 15:00")))).isEqualTo(minutes(0, 300));
        assertThat(elapsed(When.between(may("04 08:00"), may("04 11:00")), When.at(may("04 15:00"))))
                .isEqualTo(minutes(240, 300));
        assertThat(elapsed(When.at(may("04 10:00")), When.between(may("04 08:00"), may("04 15:00"))))
                .isEqualTo(minutes(0, 300));
    }

    @Test
    void theMedianOfAnOddNumberIsTheMiddleOne() {
        assertThat(Elapsed.median(List.of(minutes(50, 50), minutes(10, 10), minutes(20, 20))))
                .isEqualTo(new Median(Duration.ofMinutes(20), Duration.ofMinutes(20), 3, 0));
    }

    @Test
    void theMedianOfAnEvenNumberLiesHalfwayBetweenTheMiddleOnes() {
        assertThat(Elapsed.median(List.of(minutes(60, 60), minutes(10, 10), minutes(20, 20), minutes(30, 30))))
                .isEqualTo(new Median(Duration.ofMinutes(25), Duration.ofMinutes(25), 4, 0));
    }

    /** Whatever the true times are, the median lies between both medians: 5 to 30 of (5..10, 0..30, 20..40). */
    @Test
    void theMedianOfStretchesLiesBetweenTheMediansOfTheirEnds() {
        assertThat(Elapsed.median(List.of(minutes(5, 10), minutes(0, 30), minutes(20, 40))))
                .isEqualTo(new Median(Duration.ofMinutes(5), Duration.ofMinutes(30), 3, 0));
    }

    @Test
    void whatEndedSurelyBeforeItBeganContradictsItselfAndIsCountedApart() {
        Elapsed backwards = elapsed(When.at(may("04 12:00")), When.at(may("04 11:00")));

        assertThat(Elapsed.median(List.of(backwards, minutes(20, 20), minutes(0, 0))))
                .isEqualTo(new Median(Duration.ofMinutes(10), Duration.ofMinutes(10), 2, 1));
        assertThat(Elapsed.median(List.of(backwards))).isEqualTo(new NotKnown(1));
        assertThat(Elapsed.median(Stream.<Elapsed>empty().toList())).isEqualTo(new NotKnown(0));
    }

    private static Elapsed elapsed(When from, When to) {
        return Elapsed.between(from, to, may("04 10:00"));
    }

    private static Elapsed minutes(long least, long most) {
        return new Elapsed(Duration.ofMinutes(least), Duration.ofMinutes(most));
    }
}
