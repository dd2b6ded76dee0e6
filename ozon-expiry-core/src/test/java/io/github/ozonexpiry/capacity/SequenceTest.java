package io.github.ozonexpiry.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SequenceTest {

    @Test
    void ofThoseThatAreReadyTheOneDueFirstIsPacked() {
        Queue queue = Queue.of(
                List.of(new Load(0, 20, 5, 1), new Load(3, 9, 2, 1), new Load(5, 8, 2, 1), new Load(30, 40, 1, 1)));
        Sequence sequence = sequence(queue, true, true, true, true);

        assertThat(sources(queue, sequence)).containsExactly(0, 2, 1, 3);
        assertThat(starts(sequence)).containsExactly(0, 5, 7, 30);
        assertThat(sequence.latestStarts()).containsExactly(0, 5, 7, 39);
        assertThat(sequence.worth()).isEqualTo(4);
    }

    @Test
    void whatIsReadyWhenTheOneBeforeIsDoneCountsAsReady() {
        Queue queue = Queue.of(List.of(new Load(0, 30, 4, 1), new Load(0, 31, 4, 1), new Load(4, 12, 4, 1)));

        assertThat(sources(queue, sequence(queue, true, true, true))).containsExactly(0, 2, 1);
    }

    @Test
    void whatWouldBeLateIsLeftOutAndTakesNoTime() {
        Queue queue = Queue.of(List.of(new Load(0, 4, 4, 7), new Load(0, 5, 4, 8), new Load(0, 8, 4, 9)));
        Sequence sequence = sequence(queue, true, true, true);

        assertThat(sources(queue, sequence)).containsExactly(0, 2);
        assertThat(starts(sequence)).containsExactly(0, 4);
        assertThat(sequence.worth()).isEqualTo(16);
    }

    /** The second comes at 3 and must be begun then; the first has time until 13, even when it begins at 5. */
    @Test
    void theLineStandsStillForWhatWouldElseBeLate() {
        Queue queue = Queue.of(List.of(new Load(0, 13, 8, 1), new Load(3, 5, 2, 1)));
        Sequence sequence = sequence(queue, true, true);

        assertThat(sources(queue, sequence)).containsExactly(1, 0);
        assertThat(starts(sequence)).containsExactly(3, 5);
        assertThat(sequence.latestStarts()).containsExactly(3, 5);
    }

    /** It waits for the third, not for the second, which comes first and can wait. */
    @Test
    void whatCanWaitIsNotWaitedFor() {
        Queue queue = Queue.of(List.of(new Load(0, 14, 8, 1), new Load(1, 30, 2, 1), new Load(4, 6, 2, 1)));
        Sequence sequence = sequence(queue, true, true, true);

        assertThat(sources(queue, sequence)).containsExactly(2, 0, 1);
        assertThat(starts(sequence)).containsExactly(4, 6, 14);
    }

    /**
     * The first is done at 4, when the second must be begun at the latest: if it were waited for, the first would be late. The fourth is waited for, else
     * it would be late.
     */
    @Test
    void whatCanStillBeginWhenTheOneBeforeIsDoneIsNotWaitedFor() {
        Queue queue = Queue.of(
                List.of(new Load(0, 8, 4, 1), new Load(3, 6, 2, 1), new Load(10, 23, 8, 1), new Load(13, 15, 2, 1)));
        Sequence sequence = sequence(queue, true, true, true, true);

        assertThat(sources(queue, sequence)).containsExactly(0, 1, 3, 2);
        assertThat(starts(sequence)).containsExactly(0, 4, 13, 15);
    }

    @Test
    void standingStillIsNotChosenWhereItLosesAsMuch() {
        Queue queue = Queue.of(List.of(new Load(0, 12, 10, 3), new Load(5, 7, 2, 3)));
        Queue dearer = Queue.of(List.of(new Load(0, 12, 10, 3), new Load(5, 7, 2, 4)));

        assertThat(sources(queue, sequence(queue, true, true))).containsExactly(0);
        assertThat(sources(dearer, sequence(dearer, true, true))).containsExactly(1);
    }

    @Test
    void onlyWhatIsKeptIsPacked() {
        Queue queue = Queue.of(List.of(new Load(0, 4, 4, 1), new Load(0, 9, 4, 1)));

        assertThat(sources(queue, sequence(queue, false, true))).containsExactly(1);
        assertThat(sequence(queue, false, false).latestStarts()).isEmpty();
    }

    private static Sequence sequence(Queue queue, boolean... kept) {
        return Sequence.of(queue, queue.earliestReadyFirst(), kept);
    }

    private static List<Integer> sources(Queue queue, Sequence sequence) {
        return IntStream.range(0, sequence.size())
                .mapToObj(place -> queue.source(sequence.job(place)))
                .toList();
    }

    private static long[] starts(Sequence sequence) {
        return IntStream.range(0, sequence.size()).mapToLong(sequence::start).toArray();
    }
}
