package io.github.ozonexpiry.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangeTest {

    private static final long ENOUGH = 10_000;

    @Test
    void whatHasRoomIsKept() {
        assertThat(bettered(ENOUGH, "", new Load(0, 4, 4, 1), new Load(0, 9, 5, 1)))
                .containsExactly(0, 1);
        assertThat(bettered(ENOUGH, "0", new Load(0, 4, 4, 1), new Load(0, 9, 6, 1)))
                .containsExactly(0);
    }

    @Test
    void whatHasNoRoomTakesThePlaceOfTheCheapestThatMakesEnough() {
        Load cheapButShort = new Load(0, 10, 2, 1);
        Load cheap = new Load(0, 10, 4, 2);
        Load dearer = new Load(0, 10, 4, 3);

        assertThat(bettered(ENOUGH, "0 1 2", cheapButShort, cheap, dearer, new Load(0, 10, 4, 4)))
                .containsExactly(0, 2, 3);
    }

    @Test
    void nothingTakesThePlaceOfWhatIsWorthAsMuch() {
        assertThat(bettered(ENOUGH, "0", new Load(0, 9, 9, 5), new Load(0, 9, 1, 5)))
                .containsExactly(0);
        assertThat(bettered(2, "0", new Load(0, 9, 9, 5), new Load(0, 9, 1, 5)))
                .as("not even once")
                .containsExactly(0);
        assertThat(bettered(ENOUGH, "0", new Load(0, 9, 9, 5), new Load(0, 9, 1, 6)))
                .containsExactly(1);
    }

    /** Without the third, which is due later, the fourth would still be late. */
    @Test
    void onlyWhatIsDueEarlyEnoughMakesRoom() {
        assertThat(bettered(ENOUGH, "0 2", new Load(0, 4, 4, 9), new Load(0, 4, 1, 5), new Load(0, 20, 6, 1)))
                .containsExactly(0, 2);
    }

    /** Five and two are seven, one too many for the third whether the second is packed or not. */
    @Test
    void whatIsDueLaterMakesNoRoomBeforeIt() {
        assertThat(bettered(ENOUGH, "0 1", new Load(0, 5, 5, 3), new Load(0, 7, 2, 1), new Load(0, 6, 2, 2)))
                .containsExactly(0, 1);
    }

    @Test
    void whatCannotBeInTimeEvenAloneIsLeftAlone() {
        assertThat(bettered(ENOUGH, "0", new Load(0, 5, 5, 1), new Load(2, 6, 5, 9)))
                .containsExactly(0);
    }

    @Test
    void whereThereIsJustRoomTheSequenceMayStillFail() {
        assertThat(bettered(ENOUGH, "0", new Load(0, 7, 5, 2), new Load(3, 5, 2, 3)))
                .containsExactly(1);
    }

    /** The second comes at 3 and must be begun at once: while the first lies on the table it cannot. */
    @Test
    void whereGoodsAreStillToComeTheWholeSequenceMustHold() {
        assertThat(bettered(ENOUGH, "0", new Load(0, 9, 5, 2), new Load(3, 5, 2, 1)))
                .containsExactly(0);
        assertThat(bettered(ENOUGH, "0", new Load(0, 9, 5, 2), new Load(3, 5, 2, 3)))
                .containsExactly(1);
        assertThat(bettered(ENOUGH, "0", new Load(0, 20, 3, 2), new Load(3, 5, 2, 1)))
                .containsExactly(0, 1);
    }

    /** In the first pass the fourth takes the place of the first; only then can the third take that of the second. */
    @Test
    void itGoesOnUntilNothingBettersIt() {
        assertThat(bettered(
                        ENOUGH,
                        "0 1",
                        new Load(0, 10, 5, 1),
                        new Load(0, 10, 5, 2),
                        new Load(0, 10, 8, 4),
                        new Load(0, 10, 2, 3)))
                .containsExactly(2, 3);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 2"})
    void withoutALookNobodyMakesRoom(long looks, int kept) {
        assertThat(bettered(looks, "0", new Load(0, 9, 9, 1), new Load(0, 9, 9, 2), new Load(0, 9, 9, 3)))
                .containsExactly(kept);
    }

    /** The two cheapest are looked at and are too short; then the looks may be spent. */
    @ParameterizedTest
    @CsvSource({"2, '0 1 2'", "3, '0 1 3'"})
    void everyOneThatMightMakeRoomIsALook(long looks, String kept) {
        assertThat(bettered(
                        looks,
                        "0 1 2",
                        new Load(0, 9, 1, 1),
                        new Load(0, 9, 1, 2),
                        new Load(0, 9, 7, 3),
                        new Load(0, 9, 7, 4)))
                .containsExactly(numbers(kept));
    }

    @Test
    void whatHasRoomIsKeptAlsoWhenTheLooksAreSpent() {
        Load past = new Load(0, 1, 2, 9);

        assertThat(bettered(0, "1", new Load(0, 9, 1, 1), new Load(0, 9, 8, 4), new Load(0, 9, 8, 5), past))
                .containsExactly(0, 1);
    }

    /** Where goods are still to come, a sequence is as many looks as there are jobs: after the first there may be none left for the second. */
    @ParameterizedTest
    @CsvSource({"0, '0'", "1, '0 1'", "3, '0 1'", "4, '0 1 2'"})
    void aSequenceIsAsManyLooksAsThereAreJobs(long looks, String kept) {
        assertThat(bettered(looks, "0", new Load(0, 9, 1, 1), new Load(1, 9, 1, 5), new Load(1, 9, 1, 4)))
                .containsExactly(numbers(kept));
    }

    private static int[] bettered(long looks, String given, Load... loads) {
        Queue queue = Queue.of(List.of(loads));
        boolean[] kept = new boolean[loads.length];
        List<Integer> sources = IntStream.of(numbers(given)).boxed().toList();
        for (int job = 0; job < kept.length; job++) {
            kept[job] = sources.contains(queue.source(job));
        }
        boolean[] better = new Exchange(queue, kept, looks).bettered();
        return IntStream.range(0, kept.length)
                .filter(job -> better[job])
                .map(queue::source)
                .sorted()
                .toArray();
    }

    private static int[] numbers(String words) {
        return words.isEmpty()
                ? new int[0]
                : Stream.of(words.split(" ")).mapToInt(Integer::parseInt).toArray();
    }
}
