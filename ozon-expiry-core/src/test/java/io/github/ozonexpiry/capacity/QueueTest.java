package io.github.ozonexpiry.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QueueTest {

    @Test
    void jobsAreNumberedByDueThenByReadinessThenAsTheyWereGiven() {
        Queue queue = Queue.of(List.of(
                new Load(0, 9, 1, 1),
                new Load(2, 8, 1, 1),
                new Load(0, 8, 1, 1),
                new Load(2, 8, 1, 5),
                new Load(0, 3, 1, 1)));

        assertThat(IntStream.range(0, 5).map(queue::source)).containsExactly(4, 2, 1, 3, 0);
        assertThat(queue.latestReadyFirst()).containsExactly(2, 3, 0, 1, 4);
        assertThat(queue.earliestReadyFirst()).containsExactly(0, 1, 4, 2, 3);
    }

    @Test
    void theLastPlaceHasWhatIsLostWithLeastForTheWorkItTakes() {
        Queue queue = Queue.of(List.of(
                new Load(0, 1, 4, 8), // 2 for each
                new Load(0, 2, 2, 4), // 2 for each, less work
                new Load(0, 3, 1, 3), // 3 for each
                new Load(0, 4, 5, 0),
                new Load(0, 5, 9, 0)));

        assertThat(IntStream.range(0, 5).map(queue::place)).containsExactly(2, 1, 0, 3, 4);
        assertThat(queue.cheapestFirst()).containsExactly(4, 3, 2, 1, 0);
    }

    @Test
    void ofThoseAlikeTheOneGivenFirstHasTheBetterPlace() {
        Queue queue = Queue.of(List.of(new Load(0, 9, 2, 3), new Load(0, 8, 2, 3), new Load(0, 7, 2, 3)));

        assertThat(IntStream.range(0, 3).map(queue::source)).containsExactly(2, 1, 0);
        assertThat(IntStream.range(0, 3).map(queue::place)).containsExactly(2, 1, 0);
    }

    /** 2^53 and one more are the same double. */
    @Test
    void ofWhatIsAlikeInDoublesTheWorthDecides() {
        Queue queue = Queue.of(List.of(new Load(0, 1, 1, 1L << 53), new Load(0, 2, 1, (1L << 53) + 1)));

        assertThat(IntStream.range(0, 2).map(queue::place)).containsExactly(1, 0);
    }

    @Test
    void placesSolveWhatIsAgreeableOrOnTheGridAndNothingElse() {
        assertThat(isSolved(new Load(0, 5, 1, 9), new Load(0, 9, 2, 9), new Load(0, 9, 3, 1)))
                .isTrue();
        assertThat(isSolved(new Load(0, 5, 1, 8), new Load(0, 9, 2, 9))).isFalse();
        assertThat(isSolved(new Load(0, 5, 2, 9), new Load(1, 9, 3, 9)))
                .as("any work, not all ready")
                .isFalse();
        assertThat(isSolved(new Load(0, 5, 3, 7), new Load(6, 9, 3, 9)))
                .as("on the grid")
                .isTrue();
        assertThat(isSolved(new Load(0, 5, 3, 7), new Load(5, 9, 3, 9)))
                .as("beside the grid")
                .isFalse();
        assertThat(isSolved()).isTrue();
    }

    @Test
    void whatIsLostAnywayDoesNotCountAgainstASolution() {
        Load lost = new Load(0, 1, 2, 9);

        assertThat(isSolved(new Load(0, 5, 1, 1), lost)).isTrue();
        assertThat(isSolved(lost)).isTrue();
        assertThat(Queue.of(List.of(lost)).isPossible(0)).isFalse();
        assertThat(isSolved(new Load(0, 5, 1, 1), new Load(1, 9, 3, 1), lost)).isFalse();
    }

    private static boolean isSolved(Load... loads) {
        return Queue.of(List.of(loads)).isSolvedByPlaces();
    }
}
