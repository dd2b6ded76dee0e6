package io.github.ozonexpiry.pickup;

import static io.github.ozonexpiry.pickup.Fetched.EVERY_DAY;
import static io.github.ozonexpiry.pickup.Fetched.MOSCOW;
import static io.github.ozonexpiry.pickup.Fetched.at;
import static io.github.ozonexpiry.pickup.Fetched.parcel;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.handling.PickupSlots;
import io.github.ozonexpiry.handling.PickupSlots.Slot;
import io.github.ozonexpiry.history.PostingEvent.Kind;
import io.github.ozonexpiry.pickup.CarrierRecord.Outcome;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A parcel that is packed in any hour of three days and leaves in any later one; pick-ups from 10 to 12 of each day, the 4th to the 7th. */
@Tag("sweep")
class SlotSweepTest {

    private static final int HOURS = 72;
    private static final CarrierPromise PROMISE =
            CarrierPromise.of("SDEK").at(PickupSlots.daily(MOSCOW, "10:00-12:00"));

    @Test
    void whatBecameOfEachPickUpFollowsFromTheHoursOfPackingAndLeaving() {
        for (int packed = 0; packed < HOURS; packed++) {
            for (int left = packed; left < HOURS; left++) {
                CarrierRecord carrier = CarrierRecord.of(
                        PROMISE,
                        List.of(parcel(1)
                                .event(Kind.PACKED, hour(packed))
                                .event(Kind.DISPATCHED, hour(left))
                                .history()),
                        EVERY_DAY,
                        at("04 00:00"),
                        at("07 10:00"));

                assertThat(days(carrier)).as(packed + " " + left).isEqualTo(expected(packed, left));
            }
        }
    }

    private static Map<Outcome, Set<Integer>> days(CarrierRecord carrier) {
        Map<Outcome, Set<Integer>> days = new EnumMap<>(Outcome.class);
        carrier.pickups().outcomes().forEach((outcome, slots) -> {
            for (Slot slot : slots) {
                int day = (int) Duration.between(at("04 00:00"), slot.from()).toDays();
                days.computeIfAbsent(outcome, first -> new TreeSet<>()).add(day);
            }
        });
        return days;
    }

    private static Map<Outcome, Set<Integer>> expected(int packed, int left) {
        Map<Outcome, Set<Integer>> days = new EnumMap<>(Outcome.class);
        for (int day = 0; day < 3; day++) {
            int begin = 24 * day + 10;
            Outcome outcome = Outcome.NOT_SEEN;
            if (left >= begin && left < begin + 24) {
                outcome = Outcome.CAME;
            } else if (packed <= begin && left > begin + 2) {
                outcome = Outcome.NOTHING_TAKEN;
            }
            days.computeIfAbsent(outcome, first -> new TreeSet<>()).add(day);
        }
        return days;
    }

    private static String hour(int hour) {
        return String.format("%02d %02d:00", 4 + hour / 24, hour % 24);
    }
}
