package io.github.ozonexpiry.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RelaxationTest {

    /** Jobs cut into pieces of one unit of time, each worth its part: the dearest piece first gets a moment, others make room for it (H. W. Kuhn). */
    private static final class Pieces {

        private final int[] holder = new int[64];
        private final List<Load> pieces = new ArrayList<>();
        private double worth;

        static double mostKept(List<Load> loads) {
            Pieces all = new Pieces();
            Arrays.fill(all.holder, -1);
            for (Load load : loads) {
                for (int i = 0; i < load.work() && load.ready() + load.work() <= load.due(); i++) {
                    all.pieces.add(load);
                }
            }
            all.pieces.sort(Comparator.comparingDouble(load -> -(double) load.worth() / load.work()));
            for (int i = 0; i < all.pieces.size(); i++) {
                Load piece = all.pieces.get(i);
                all.worth += all.finds(i, new boolean[64]) ? (double) piece.worth() / piece.work() : 0;
            }
            return all.worth;
        }

        private boolean finds(int piece, boolean[] seen) {
            Load load = pieces.get(piece);
            for (int moment = (int) load.ready(); moment < load.due(); moment++) {
                if (!seen[moment]) {
                    seen[moment] = true;
                    if (holder[moment] < 0 || finds(holder[moment], seen)) {
                        holder[moment] = piece;
                        return true;
                    }
                }
            }
            return false;
        }
    }

    @ParameterizedTest
    @EnumSource(SmallWorld.class)
    void theBoundIsWhatPiecesOfTheJobsWouldKeep(SmallWorld world) {
        assertThat(world.backlogs(400))
                .allSatisfy(loads -> assertThat(Relaxation.bound(Queue.of(loads)))
                        .isEqualTo((long) Math.floor(Pieces.mostKept(loads) + 1e-6)));
    }

    @Test
    void aPartThatIsAllButWholeIsRoundedDown() {
        assertThat(Relaxation.bound(Queue.of(List.of(new Load(0, 3, 3, 10), new Load(0, 4, 4, 1000)))))
                .isEqualTo(1000);
        assertThat(Relaxation.bound(Queue.of(List.of(new Load(0, 7, 5, 9), new Load(0, 7, 4, 8)))))
                .isEqualTo(13); // 8 and 3/5 of 9
    }
}
