package io.github.ozonexpiry.attention;

import static io.github.ozonexpiry.attention.Orders.POLICY;
import static io.github.ozonexpiry.attention.Orders.may;
import static io.github.ozonexpiry.attention.Orders.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.attention.KeyWatch.Alive;
import io.github.ozonexpiry.attention.KeyWatch.Dead;
import io.github.ozonexpiry.attention.PollFreshness.Stretch;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A key is to be renewed seven days before its end; the list may be an hour old. */
class KeyWatchTest {

    private static final Instant NOW = may("12 10:00");

    private static KeyWatch key(String ends) {
        return KeyWatch.of(may(ends), Optional.empty(), POLICY, NOW);
    }

    private static KeyWatch key(String ends, String... polls) {
        PollLog log = PollLog.succeeded(
                may("12 00:00"), Stream.of(polls).map(Orders::may).toList());
        return KeyWatch.of(may(ends), Optional.of(PollFreshness.of(log, List.of(), POLICY, NOW)), POLICY, NOW);
    }

    @Test
    void aKeyIsAliveBeforeItsEndAndToBeRenewedInItsLastDays() {
        assertThat(key("19 10:01"))
                .isEqualTo(new Alive(may("19 10:01"), Duration.ofDays(7).plusMinutes(1), false));
        assertThat(key("19 10:00")).isEqualTo(new Alive(may("19 10:00"), Duration.ofDays(7), true));
        assertThat(key("12 10:01")).isEqualTo(new Alive(may("12 10:01"), Duration.ofMinutes(1), true));
        assertThat(((Alive) key("19 09:59")).daysLeft()).isEqualTo(6);
    }

    @Test
    void fromItsEndOnItIsDead() {
        assertThat(key("12 10:00")).isEqualTo(new Dead(NOW, Duration.ZERO, List.of(), Optional.empty()));
        assertThat(key("12 07:00"))
                .isEqualTo(new Dead(may("12 07:00"), Duration.ofHours(3), List.of(), Optional.empty()));
    }

    @Test
    void aDeadKeyIsSetBesideTheBlindStretchesThatReachBeyondItsEnd() {
        Stretch stretch = new Stretch(may("12 06:30"), NOW, 0, List.of());

        assertThat(key("12 07:00", "12 03:00", "12 06:30"))
                .isEqualTo(new Dead(may("12 07:00"), Duration.ofHours(3), List.of(stretch), Optional.empty()));
        assertThat(key("12 06:30", "12 03:00", "12 06:30"))
                .isEqualTo(new Dead(
                        may("12 06:30"), Duration.ofHours(3).plusMinutes(30), List.of(stretch), Optional.empty()));
    }

    @Test
    void aCallThatSucceededAfterTheEndContradictsIt() {
        Dead dead = (Dead) key("12 07:00", "12 06:30", "12 08:00", "12 09:30");

        assertThat(dead.workedUntil()).contains(may("12 09:30"));
        assertThat(dead.blind()).extracting(Stretch::from).containsExactly(may("12 06:30"), may("12 08:00"));
    }

    @Test
    void itIsSaid() {
        assertThat(said(new KeyWatch.NotTold().message())).isEqualTo("When the key ends is not known.");
        assertThat(said(key("20 10:00").message())).isEqualTo("The key ends at 2026-05-20 10:00, in 8 d.");
        assertThat(said(key("14 10:00").message()))
                .isEqualTo("The key ends at 2026-05-14 10:00, in 2 d: renew it now.");
        assertThat(said(key("12 07:00").message())).isEqualTo("The key ended at 2026-05-12 07:00, 3 h ago.");
        assertThat(said(key("12 07:00", "12 06:30").message()))
                .isEqualTo(
                        "The key ended at 2026-05-12 07:00, 3 h ago. With it nobody could look: no successful call of the list from "
                                + "2026-05-12 06:30 to 2026-05-12 10:00, 3 h 30 min; failed calls: 0.");
        assertThat(said(key("12 07:00", "12 06:30", "12 08:00").message()))
                .isEqualTo(
                        "The key ended at 2026-05-12 07:00, 3 h ago. A call succeeded later, at 2026-05-12 08:00: there is another "
                                + "key, or the end is wrong.");
    }
}
