package io.github.ozonexpiry.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SolutionTest {

    /** M. Pinedo, Scheduling: Theory, Algorithms, and Systems, section 3.3, the example of Moore's algorithm: jobs 1 and 2 are late. */
    @Test
    void theTextbooksExampleOfFewestLateJobsIsSolvedAsThere() {
        Solution solution = Solution.of(
                Queue.of(List.of(load(9, 7, 1), load(17, 8, 1), load(18, 4, 1), load(19, 6, 1), load(21, 6, 1))));

        assertThat(sources(solution)).containsExactly(2, 3, 4);
        assertThat(solution.gap()).isZero();
    }

    /**
     * The same book, the example of how far the order by worth and work may be from the best: that order keeps jobs 1 and 2 and loses 89, the best
     * loses 12. Interrupted, 80/90 of the third job would fit beside the first two: 100.1 of 110, two more than 98.
     */
    @Test
    void theTextbooksTrapOfWorthByWorkIsAvoided() {
        Solution solution = Solution.of(Queue.of(List.of(load(100, 11, 12), load(100, 9, 9), load(100, 90, 89))));

        assertThat(sources(solution)).containsExactly(1, 2);
        assertThat(solution.gap()).isEqualTo(2);
    }

    @Test
    void nothingToPackIsKeptWhole() {
        Solution solution = Solution.of(Queue.of(List.of()));

        assertThat(sources(solution)).isEmpty();
        assertThat(solution.gap()).isZero();
    }

    @Test
    void whatIsDoneExactlyWhenItIsDueIsInTime() {
        assertThat(sources(Solution.of(Queue.of(List.of(load(5, 5, 1)))))).containsExactly(0);
        assertThat(sources(Solution.of(Queue.of(List.of(load(4, 5, 1)))))).isEmpty();
        assertThat(sources(Solution.of(Queue.of(List.of(new Load(3, 8, 5, 1))))))
                .containsExactly(0);
        assertThat(sources(Solution.of(Queue.of(List.of(new Load(4, 8, 5, 1))))))
                .isEmpty();
    }

    @Test
    void ofALargeBacklogNotAThousandthMoreCouldBeKept() {
        Random random = new Random(11);
        List<Load> loads = Stream.generate(() -> new Load(
                        random.nextInt(10) == 0 ? random.nextInt(6_000) : 0,
                        1 + random.nextInt(8_000),
                        1 + random.nextInt(8),
                        1 + random.nextInt(1_000)))
                .limit(2_000)
                .toList();
        Solution solution = Solution.of(Queue.of(loads));

        assertThat(solution.gap()).isPositive().isLessThan(solution.sequence().worth() / 1_000);
    }

    @ParameterizedTest
    @EnumSource(SmallWorld.class)
    void noOrderOfAnyChoiceKeepsMoreThanIsPromised(SmallWorld world) {
        assertThat(world.backlogs(1_200)).allSatisfy(loads -> isAsPromised(world, loads));
    }

    @Tag("sweep")
    @ParameterizedTest
    @EnumSource(SmallWorld.class)
    void noOrderOfAnyChoiceOfManyKeepsMoreThanIsPromised(SmallWorld world) {
        assertThat(world.backlogs(20_000)).allSatisfy(loads -> isAsPromised(world, loads));
    }

    private static void isAsPromised(SmallWorld world, List<Load> loads) {
        Solution solution = Solution.of(Queue.of(loads));
        long best = Exhaustive.mostKept(loads);
        long kept = solution.sequence().worth();

        assertThat(kept).isEqualTo(worthOfWhatReallyIsInTime(loads, solution)).isLessThanOrEqualTo(best);
        assertThat(kept + solution.gap()).isGreaterThanOrEqualTo(best);
        if (world.isExact()) {
            assertThat(kept).isEqualTo(best);
            assertThat(solution.gap()).isZero();
        }
    }

    private static long worthOfWhatReallyIsInTime(List<Load> loads, Solution solution) {
        long now = 0;
        long worth = 0;
        for (int place = 0; place < solution.sequence().size(); place++) {
            Load load = loads.get(solution.queue().source(solution.sequence().job(place)));
            assertThat(solution.sequence().start(place)).isGreaterThanOrEqualTo(Math.max(now, load.ready()));
            now = solution.sequence().start(place) + load.work();
            worth += now <= load.due() ? load.worth() : 0;
        }
        return worth;
    }

    private static List<Integer> sources(Solution solution) {
        return IntStream.range(0, solution.sequence().size())
                .map(place -> solution.queue().source(solution.sequence().job(place)))
                .boxed()
                .toList();
    }

    private static Load load(long due, long work, long worth) {
        return new Load(0, due, work, worth);
    }
}
