package io.github.ozonexpiry.pickup;

import static io.github.ozonexpiry.pickup.Fetched.MOSCOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.cause.Trend.Level;
import io.github.ozonexpiry.cause.Trend.Rate;
import io.github.ozonexpiry.handling.PickupSlots;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is agreed on with a carrier, and how it is judged. */
class PromiseTest {

    private static final Wording ENGLISH = Wording.in(Language.ENGLISH, MOSCOW);
    private static final EmergencyContact IRA = new EmergencyContact(" SDEK ", " Ira ", " +7 900 000-00-00 ", " 9-18 ");

    @Test
    void aContactIsSaidToPeopleAndHidesItsChannelFromLogs() {
        assertThat(ENGLISH.say(IRA.message())).isEqualTo("In an emergency: SDEK: Ira, +7 900 000-00-00, 9-18");
        assertThat(new EmergencyContact("SDEK", "Ira", "@ira", " ").in(ENGLISH)).isEqualTo("SDEK: Ira, @ira");
        assertThat(IRA).hasToString("contact of SDEK: Ira");
        assertThat(IRA.message().toString()).doesNotContain("900");
        assertThat(CarrierPromise.of("SDEK").reachedBy(IRA).toString()).doesNotContain("900");
    }

    @ParameterizedTest
    @CsvSource({"' ', Ira, +7, carrier", "SDEK, ' ', +7, name", "SDEK, Ira, ' ', channel"})
    void aContactReachesSomebody(String carrier, String name, String channel, String what) {
        assertThatThrownBy(() -> new EmergencyContact(carrier, name, channel, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a contact's " + what + " must not be blank");
    }

    @Test
    void aPromiseKeepsWhatWasAgreedOn() {
        PickupSlots slots = PickupSlots.daily(MOSCOW, "10:00-12:00");
        CarrierPromise nothing = CarrierPromise.of(" SDEK ");
        CarrierPromise promise =
                nothing.at(slots).within(Duration.ofDays(5)).reachedBy(IRA).reachedBy(IRA);

        assertThat(nothing)
                .isEqualTo(
                        new CarrierPromise("SDEK", Optional.empty(), OptionalInt.empty(), Optional.empty(), List.of()));
        assertThat(promise)
                .isEqualTo(new CarrierPromise(
                        "SDEK",
                        Optional.of(slots),
                        OptionalInt.empty(),
                        Optional.of(Duration.ofDays(5)),
                        List.of(IRA, IRA)));
    }

    @Test
    void timesReplaceDaysAndDaysReplaceTimes() {
        PickupSlots slots = PickupSlots.daily(MOSCOW, "10:00-12:00");
        CarrierPromise promise =
                CarrierPromise.of("SDEK").within(Duration.ofDays(5)).reachedBy(IRA);

        assertThat(promise.onDaysAWeek(3).at(slots)).isEqualTo(promise.at(slots));
        assertThat(promise.at(slots).onDaysAWeek(3)).isEqualTo(promise.onDaysAWeek(3));
        assertThat(promise.onDaysAWeek(3).daysAWeek()).hasValue(3);
        assertThatThrownBy(() ->
                        new CarrierPromise("SDEK", Optional.of(slots), OptionalInt.of(3), Optional.empty(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("pick-up slots say on which days, so not also 3 a week");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 8})
    void aWeekHasSevenDays(int days) {
        assertThatThrownBy(() -> CarrierPromise.of("SDEK").onDaysAWeek(days))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("pick-ups on 1 to 7 days a week, got " + days);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7})
    void aPromiseMayBeOfAnyDayOfTheWeek(int days) {
        assertThat(CarrierPromise.of("SDEK").onDaysAWeek(days).daysAWeek()).hasValue(days);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S"})
    void whatTakesTimeTakesTime(String time) {
        Duration none = Duration.parse(time);

        assertThatThrownBy(() -> CarrierPromise.of("SDEK").within(none))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a transit time is above zero, got " + time);
        assertThatThrownBy(() -> CarrierPolicy.OURS.scanWithin(none))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("scanWithin: above zero, got " + time);
        assertThatThrownBy(() -> CarrierPolicy.OURS.lostAfter(none)).hasMessage("lostAfter: above zero, got " + time);
    }

    @Test
    void aContactBelongsToItsCarrier() {
        assertThatThrownBy(() -> CarrierPromise.of("Boxberry").reachedBy(IRA))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("contact of SDEK: Ira, not of Boxberry");
        assertThatThrownBy(() -> CarrierPromise.of(" ")).hasMessage("a promise's carrier must not be blank");
    }

    @Test
    void ourPolicyIsADayAMonthAndThirtyParcels() {
        assertThat(CarrierPolicy.OURS)
                .isEqualTo(new CarrierPolicy(Duration.ofHours(24), Duration.ofDays(30), 30, Level.PERCENT_95));
        assertThat(CarrierPolicy.OURS
                        .scanWithin(Duration.ofHours(1))
                        .lostAfter(Duration.ofHours(2))
                        .parcels(1))
                .isEqualTo(new CarrierPolicy(Duration.ofHours(1), Duration.ofHours(2), 1, Level.PERCENT_95));
        assertThatThrownBy(() -> CarrierPolicy.OURS.parcels(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("parcels: 1 or more, got 0");
    }

    @Test
    void aShareIsJudgedFromEnoughOn() {
        CarrierShare enough = new CarrierShare(3, 30, 30, Level.PERCENT_95);
        CarrierShare tooFew = new CarrierShare(3, 29, 30, Level.PERCENT_95);
        CarrierShare none = new CarrierShare(0, 0, 0, Level.PERCENT_95);

        assertThat(enough.missing()).isZero();
        assertThat(enough.rate()).contains(new Rate(3, 30, Level.PERCENT_95));
        // Wilson 1927, z = 1.96: 3 of 30 lies between 3.5 % and 25.6 %.
        assertThat(ENGLISH.say(enough.message())).isEqualTo("3 of 30: 10 % (3.5 % to 25.6 %)");
        assertThat(tooFew.missing()).isEqualTo(1);
        assertThat(tooFew.rate()).isEmpty();
        assertThat(ENGLISH.say(tooFew.message())).isEqualTo("3 of 29; too few to judge, 1 more are needed");
        assertThat(none.rate()).isEmpty();
        assertThat(none.missing()).isZero();
        assertThat(new CarrierShare(0, 40, 30, Level.PERCENT_95).missing()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"-1, 3", "4, 3"})
    void aShareIsAPart(int count, int all) {
        assertThatThrownBy(() -> new CarrierShare(count, all, 1, Level.PERCENT_95))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(count + " of " + all + " went wrong");
        assertThat(new CarrierShare(3, 3, 1, Level.PERCENT_95).count()).isEqualTo(3);
    }
}
