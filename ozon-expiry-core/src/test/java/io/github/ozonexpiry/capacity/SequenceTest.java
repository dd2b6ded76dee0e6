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
