package io.github.ozonexpiry.sync;

import static io.github.ozonexpiry.sync.Shop.NINE;
import static io.github.ozonexpiry.sync.Shop.OURS;
import static io.github.ozonexpiry.sync.Shop.all;
import static io.github.ozonexpiry.sync.Shop.articles;
import static io.github.ozonexpiry.sync.Shop.at;
import static io.github.ozonexpiry.sync.Shop.call;
import static io.github.ozonexpiry.sync.Shop.oversold;
import static io.github.ozonexpiry.sync.Shop.pair;
import static io.github.ozonexpiry.sync.Shop.waitUntil;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SyncStateTest {

    private static final StockChange FIVE = oversold("A", 5, 0);

    @Test
    void aQueueGoesOnFromItsStateAsIfItHadNeverStopped() {
        SyncQueue queue = SyncQueue.of(OURS);
        queue.offer(List.of(FIVE), NINE);
        SyncStep.Call call = call(queue.nextStep(NINE));
        queue.answered(call, all(call, LineOutcome.DONE), at(1));
        queue.offer(List.of(oversold("A", 4, 2), oversold("B", 4, 2)), at(2));

        SyncQueue other = SyncQueue.resume(OURS, queue.state(), at(2));

        assertThat(other.state()).isEqualTo(queue.state());
        assertThat(other.progress(at(2))).isEqualTo(queue.progress(at(2)));
        assertThat(other.nextStep(at(2))).isEqualTo(queue.nextStep(at(2)));
        assertThat(call(other.nextStep(at(31))).number()).isEqualTo(3);
    }

    @Test
    void whatWasUnderWayIsSentAgainAfterARest() {
        SyncQueue queue = SyncQueue.of(OURS);
        queue.offer(List.of(FIVE), NINE);
        queue.nextStep(NINE);

        SyncQueue other = SyncQueue.resume(OURS, queue.state(), at(10));

        assertThat(other.nextStep(at(10))).isEqualTo(waitUntil(40));
        assertThat(call(other.nextStep(at(40))).levels()).containsExactly(FIVE);
    }

    @Test
    void whereItIsNotKnownWhatWasSentSinceAMinuteIsLeftOutAndAllIsToldAgain() {
        SyncQueue queue = SyncQueue.of(OURS);
        queue.offer(List.of(FIVE), NINE);
        SyncStep.Call call = call(queue.nextStep(NINE));
        queue.answered(call, all(call, LineOutcome.DONE), at(1));
        SyncState stored = queue.state();

        SyncQueue other = SyncQueue.resume(OURS, stored.doubted(at(10), OURS), at(10));
        other.offer(List.of(oversold("A", 5, 9)), at(10));

        assertThat(other.nextStep(at(10))).isEqualTo(waitUntil(70.3));
        assertThat(articles(other.nextStep(at(70.3)))).containsExactly("A");
        assertThat(other.state().calls()).isEqualTo(2);
        assertThat(other.state().done()).isEqualTo(1);
    }

    @Test
    void whatCannotHaveBeenIsNamed() {
        PairState one = PairState.unknown(pair("A"));

        assertThatThrownBy(() -> new SyncState(List.of(one, one), Pace.FRESH, 0, 0))
                .hasMessage("pairs: each once, got again A in warehouse 70330021");
        assertThatThrownBy(() -> new SyncState(List.of(), Pace.FRESH, -1, 0))
                .hasMessage("calls and done: 0 or more, got -1 and 0");
        assertThatThrownBy(() -> new SyncState(List.of(), Pace.FRESH, 0, -1))
                .hasMessage("calls and done: 0 or more, got 0 and -1");
        List<PairState> pairs = new ArrayList<>(List.of(one));
        SyncState state = new SyncState(pairs, Pace.FRESH, 0, 0);
        pairs.clear();
        assertThat(state.pairs()).containsExactly(one);
    }
}
