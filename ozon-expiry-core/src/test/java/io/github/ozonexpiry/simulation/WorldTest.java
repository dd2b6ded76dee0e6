package io.github.ozonexpiry.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.cause.Cause;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sweep")
class WorldTest {

    private static final int SHOPS = 30;

    private static Stream<Shop> shops() {
        return IntStream.range(0, SHOPS).mapToObj(number -> Shop.draw(new Dice(2026).of("month", number)));
    }

    private static List<String> stories(World world) {
        return world.courses.values().stream()
                .map(course -> course.id + " " + course.noticed + " " + course.picked + " " + course.packed + " "
                        + course.scanned + " " + course.ending + " " + course.ended)
                .sorted()
                .toList();
    }

    @Test
    void aTroubleThatMeetsNobodyChangesNothing() {
        shops().forEach(shop -> {
            List<Fault> faults = Fault.draw(shop);
            List<Fault> more = new ArrayList<>(faults);
            more.add(new Fault(faults.size(), Trouble.SLIP_LOST, 0, Shop.MONTH, Fault.ANY, 0));

            assertThat(stories(World.of(shop, more))).isEqualTo(stories(World.of(shop, faults)));
        });
    }

    @Test
    void aMonthWithoutATroubleIsTheMonthThatNeverHadIt() {
        shops().forEach(shop -> {
            List<Fault> faults = Fault.draw(shop);
            World real = World.of(shop, faults);
            faults.stream()
                    .filter(fault -> fault.trouble() != Trouble.HOLIDAY_UNSET)
                    .forEach(fault -> {
                        List<Fault> others = faults.stream()
                                .filter(other -> !other.equals(fault))
                                .toList();
                        assertThat(stories(real.without(faults, Set.of(fault.id()))))
                                .isEqualTo(stories(World.of(shop, others)));
                    });
        });
    }

    @Test
    void fewPostingsAreLateAndFewerFailInAMonthWithoutTroubles() {
        long orders = 0;
        long late = 0;
        long failed = 0;
        for (Shop shop : shops().toList()) {
            World quiet = World.of(shop, List.of());
            orders += quiet.courses.size();
            late += quiet.courses.values().stream()
                    .filter(course -> course.scanned > course.last)
                    .count();
            failed += quiet.courses.values().stream().filter(Course::failed).count();
        }

        assertThat(orders).isGreaterThan(3000);
        assertThat((double) late / orders).isLessThan(0.1);
        assertThat((double) failed / orders).isLessThan(0.03);
    }

    @Test
    void aPostingThatFailedIsBlamedOnWhatItMetAndNeverOnTheBuyer() {
        shops().forEach(shop -> {
            List<Fault> faults = Fault.draw(shop);
            World world = World.of(shop, faults);
            Blame blame = new Blame(faults, world);
            world.courses.values().stream()
                    .filter(course -> course.ending == Ending.TIMER)
                    .forEach(course -> assertThat(course.met().keySet().stream()
                                    .map(fault -> fault.trouble().cause)
                                    .filter(cause -> cause.group() != Cause.Group.OUTSIDE))
                            .containsAll(blame.of(course)));
        });
    }

    @Test
    void nobodyPacksWhatIsNotPickedAndNobodyScansWhatIsNotPacked() {
        shops().flatMap(shop -> World.of(shop, Fault.draw(shop)).courses.values().stream())
                .filter(course -> course.scanned < Shop.NEVER)
                .forEach(course -> assertThat(List.of(
                                course.ordered,
                                course.noticed,
                                course.told,
                                course.picked,
                                course.assembled,
                                course.packed,
                                course.labelled,
                                course.dispatched,
                                course.scanned))
                        .isSorted());
    }

    @Test
    void workIsDoneInShiftsOnly() {
        shops().forEach(shop -> World.of(shop, Fault.draw(shop)).courses.values().stream()
                .flatMapToInt(course -> IntStream.of(course.picked, course.packed))
                .filter(minute -> minute < Shop.NEVER)
                .forEach(minute -> {
                    assertThat(minute % Shop.DAY).isBetween(shop.shiftFrom(), shop.shiftTo());
                    assertThat(shop.worksOn(minute / Shop.DAY)).isTrue();
                }));
    }
}
