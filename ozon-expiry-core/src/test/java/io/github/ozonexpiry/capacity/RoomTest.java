package io.github.ozonexpiry.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoomTest {

    /** A row of numbers, counted anew for each question. */
    private static final class Row {

        private final List<Load> byDue;
        private final long[] taken;

        Row(List<Load> byDue) {
            this.byDue = byDue;
            this.taken = new long[byDue.size()];
        }

        void take(int job, long work) {
            taken[job] += work;
        }

        long at(int job) {
            long room = byDue.get(job).due();
            for (int i = 0; i <= job; i++) {
                room -= taken[i];
            }
            return room;
        }

        long leastFrom(int job) {
            long least = at(job);
            for (int i = job; i < taken.length; i++) {
                least = Math.min(least, at(i));
            }
            return least;
        }

        int firstBelow(int job, long room) {
            for (int i = job; i < taken.length; i++) {
                if (at(i) < room) {
                    return i;
                }
            }
            return -1;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 9, 16, 17})
    void theTreeAnswersAsARowOfNumbersDoes(int size) {
        Random random = new Random(size);
        List<Load> byDue = new ArrayList<>();
        long due = -3;
        for (int i = 0; i < size; i++) {
            due += random.nextInt(6);
            byDue.add(new Load(0, due, 1, 1));
        }
        Room room = new Room(Queue.of(byDue));
        Row row = new Row(byDue);
        for (int i = 0; i < 60; i++) {
            int job = random.nextInt(size);
            int from = random.nextInt(size);
            int work = random.nextInt(9) - 4;
            room.take(job, work);
            row.take(job, work);
            assertThat(room.at(from)).isEqualTo(row.at(from));
            assertThat(room.leastFrom(from)).isEqualTo(row.leastFrom(from));
            for (long bound = -15; bound < 20; bound++) {
                assertThat(room.firstBelow(from, bound)).isEqualTo(row.firstBelow(from, bound));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 8, 9})
    void theLastInPlaceOfThoseDueEarlierIsFound(int size) {
        Random random = new Random(size);
        List<Load> loads = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            loads.add(new Load(0, 10, 1 + random.nextInt(5), 1));
        }
        Queue queue = Queue.of(loads);
        Taken taken = new Taken(queue);
        boolean[] in = new boolean[size];
        for (int i = 0; i < 60; i++) {
            int job = random.nextInt(size);
            in[job] = !in[job];
            if (in[job]) {
                taken.add(job);
            } else {
                taken.remove(job);
            }
            for (int upTo = 0; upTo < size; upTo++) {
                int last = -1;
                for (int one = 0; one <= upTo; one++) {
                    last = in[one] && (last < 0 || queue.place(one) > queue.place(last)) ? one : last;
                }
                assertThat(taken.lastUpTo(upTo)).isEqualTo(last);
            }
        }
    }
}
