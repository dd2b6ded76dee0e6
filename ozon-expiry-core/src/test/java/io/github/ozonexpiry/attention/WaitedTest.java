package io.github.ozonexpiry.attention;

import static io.github.ozonexpiry.attention.Orders.ENGLISH;
import static io.github.ozonexpiry.attention.Orders.at;
import static io.github.ozonexpiry.attention.Orders.between;
import static io.github.ozonexpiry.attention.Orders.may;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ozonexpiry.history.When;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaitedTest {

    private static Waited waited(long least, long most) {
        return new Waited(Duration.ofMinutes(least), Duration.ofMinutes(most));
    }

    private static Waited between(When first, When second) {
        return Waited.between(first, second, Duration::between).orElseThrow();
    }

    @Test
    void betweenTwoMomentsTheTimeIsExact() {
        assertThat(between(at("04 10:00"), at("04 10:40"))).isEqualTo(waited(40, 40));
        assertThat(between(at("04 10:00"), at("04 10:00"))).isEqualTo(waited(0, 0));
    }

    /** By hand: first at 10:00 to 10:10, second at 10:30 to 11:00: at least 20 minutes, at most 60. */
    @Test
    void betweenTwoStretchesItIsTheLeastAndTheMost() {
        assertThat(between(Orders.between("04 10:00", "04 10:10"), Orders.between("04 10:30", "04 11:00")))
                .isEqualTo(waited(20, 60));
    }

    @Test
    void twoStretchesThatOverlapMayBeOneMoment() {
        assertThat(between(Orders.between("04 10:00", "04 10:30"), Orders.between("04 10:10", "04 11:00")))
                .isEqualTo(waited(0, 60));
        assertThat(between(at("04 10:00"), When.by(may("04 11:00")))).isEqualTo(waited(0, 60));
    }

    @Test
    void afterSomethingWithoutABeginNobodyKnowsHowLongItWas() {
        assertThat(Waited.between(When.by(may("04 10:00")), at("04 11:00"), Duration::between))
                .isEmpty();
    }

    @Test
    void theMedianOfAnEvenNumberIsTheMeanOfTheMiddleTwo() {
        assertThat(Waited.median(List.of(waited(9, 90), waited(1, 10), waited(4, 20), waited(6, 50))))
                .contains(waited(5, 35));
        assertThat(Waited.median(List.of(waited(9, 90), waited(1, 10), waited(4, 20))))
                .contains(waited(4, 20));
        assertThat(Waited.median(List.of())).isEmpty();
    }

    @Test
    void itIsSaidAsOneTimeOrTwo() {
        assertThat(waited(20, 20).in(ENGLISH)).isEqualTo("20 min");
        assertThat(waited(20, 60).in(ENGLISH)).isEqualTo("20 min to 1 h");
    }

    @Test
    void whatEndsBeforeItBeginsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> waited(-1, 3))
                .withMessage("waited at least PT-1M and at most PT3M");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> waited(4, 3))
                .withMessage("waited at least PT4M and at most PT3M");
    }
}
