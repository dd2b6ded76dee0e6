package io.github.ozonexpiry.sync;

import static io.github.ozonexpiry.sync.Shop.NINE;
import static io.github.ozonexpiry.sync.Shop.OURS;
import static io.github.ozonexpiry.sync.Shop.all;
import static io.github.ozonexpiry.sync.Shop.articles;
import static io.github.ozonexpiry.sync.Shop.at;
import static io.github.ozonexpiry.sync.Shop.call;
import static io.github.ozonexpiry.sync.Shop.oversold;
import static io.github.ozonexpiry.sync.Shop.pair;
import static io.github.ozonexpiry.sync.Shop.rising;
import static io.github.ozonexpiry.sync.Shop.seconds;
import static io.github.ozonexpiry.sync.Shop.waitUntil;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.sync.CallFailure.Kind;
import io.github.ozonexpiry.sync.SyncQueue.Progress;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule P-01: 100 pairs a call, a call in 753.75 ms, a pair in 30 s. */
class SyncQueueTest {

    private static final SyncStep IDLE = new SyncStep.Idle();

    private final SyncQueue queue = SyncQueue.of(OURS);

    private void told(double now, StockChange... changes) {
        queue.offer(List.of(changes), at(now));
    }

    private SyncStep step(double now) {
        return queue.nextStep(at(now));
    }

    private void done(SyncStep.Call call, double now) {
        queue.answered(call, all(call, LineOutcome.DONE), at(now));
    }

    /** So many pairs, named P0000 and so on. */
    private static StockChange[] pairs(int from, int to, boolean rise) {
        return IntStream.range(from, to)
                .mapToObj(i -> String.format("P%04d", i))
                .map(article -> rise ? rising(article, 5, 0) : oversold(article, 5, 0))
                .toArray(StockChange[]::new);
    }

    @Test
    void whereNothingIsToldNothingIsToBeDone() {
        assertThat(step(0)).isEqualTo(IDLE);
        assertThat(queue.progress(NINE)).isEqualTo(new Progress(0, 0, 0, 0, Duration.ZERO));
        assertThat(queue.policy()).isSameAs(OURS);
    }

    @Test
    void aStepIsACallOrAWaitOrNothing() {
        told(0, oversold("A", 1, 0), oversold("B", 1, 0));
        List<SyncStep> steps = List.of(step(0), new SyncStep.Wait(NINE), IDLE);

        assertThat(steps.stream().map(step -> step.<String>fold(call -> "call", wait -> "wait", () -> "idle")))
                .containsExactly("call", "wait", "idle");
    }

    @Test
    void theMostDangerousGoFirstThenWhoeverHasWaitedLongest() {
        told(0, rising("E", 5, 0), oversold("D", 5, 0));
        told(1, oversold("C", 5, 1), oversold("B", 5, 1), new StockChange(pair("A"), 5, at(1), Danger.oversells(2)));

        assertThat(articles(step(1))).containsExactly("A", "D", "B", "C", "E");
    }

    @Test
    void aCallHasAHundredPairsAtMostAndTheNextComesAnIntervalLater() {
        told(0, pairs(0, 250, true));

        SyncStep.Call first = call(step(0));
        assertThat(first.number()).isEqualTo(1);
        assertThat(first.at()).isEqualTo(NINE);
        assertThat(first.levels()).hasSize(100);
        assertThat(step(0)).isEqualTo(waitUntil(0.75375));
        assertThat(queue.nextStep(at(0.75375).minusNanos(1))).isEqualTo(waitUntil(0.75375));
        assertThat(call(step(0.75375)).number()).isEqualTo(2);
        assertThat(queue.progress(at(1))).isEqualTo(new Progress(0, 50, 200, 0, seconds(2 * 0.75375 - 1)));
    }

    @Test
    void aPressingNumberWaitsForNoOtherAndTakesOthersAlong() {
        told(0, rising("A", 5, 0));
        assertThat(step(0)).isEqualTo(waitUntil(5));
        told(1, new StockChange(pair("B"), 0, at(1), Danger.ofUnknown(0)));

        assertThat(articles(step(1))).containsExactly("B", "A");
    }

    @Test
    void whatOnlyRisesWaitsForAFullCallOrUntilPatienceIsOver() {
        told(0, pairs(0, 98, true));
        told(2, rising("late", 5, 2));

        assertThat(step(2)).isEqualTo(waitUntil(5));
        assertThat(queue.nextStep(at(5).minusNanos(1))).isEqualTo(waitUntil(5));
        told(4, rising("full", 5, 4));
        assertThat(articles(step(4))).hasSize(100);
    }

    @Test
    void whenPatienceIsOverAllGoThatMay() {
        told(0, rising("A", 5, 0));
        told(4.9, rising("B", 5, 4));

        assertThat(articles(step(5))).containsExactly("A", "B");
    }

    @Test
    void aPairIsSentAgainWhenItHasRestedSinceTheAnswer() {
        told(0, oversold("A", 5, 0));
        SyncStep.Call call = call(step(0));
        told(1, oversold("A", 4, 1));
        assertThat(step(1)).isEqualTo(IDLE);
        done(call, 3);

        assertThat(step(3)).isEqualTo(waitUntil(33));
        assertThat(queue.nextStep(at(33).minusNanos(1))).isEqualTo(waitUntil(33));
        assertThat(call(step(33)).levels()).containsExactly(oversold("A", 4, 1));
    }

    @Test
    void whoRestsLongerThanThePaceIsWaitedForAndThePaceIfItIsLonger() {
        told(0, oversold("A", 5, 0));
        done(call(step(0)), 0);
        told(29.9, oversold("A", 4, 1), oversold("B", 4, 1));
        call(step(29.9));

        assertThat(step(29.9)).isEqualTo(waitUntil(29.9 + 0.75375));
        assertThat(step(30.5)).isEqualTo(waitUntil(29.9 + 0.75375));
        assertThat(articles(step(30.7))).containsExactly("A");
    }

    @Test
    void aCallThatIsNotFullLooksAgainWhenSomebodyHasRested() {
        told(0, oversold("A", 5, 0));
        done(call(step(0)), 0);
        told(28, oversold("A", 4, 28), rising("B", 4, 28));

        assertThat(step(28)).isEqualTo(waitUntil(30));
        assertThat(articles(step(30))).containsExactly("A", "B");
    }

    @Test
    void whatIsDoneIsCountedAndDoesNotComeAgain() {
        told(0, oversold("A", 5, 0), oversold("B", 5, 0));
        SyncStep.Call call = call(step(0));
        queue.answered(
                call, Map.of(pair("A"), LineOutcome.DONE, pair("B"), LineOutcome.never("PRODUCT_IS_ARCHIVED")), at(1));

        assertThat(step(100)).isEqualTo(IDLE);
        assertThat(queue.progress(at(1))).isEqualTo(new Progress(1, 0, 0, 1, Duration.ZERO));
        assertThat(queue.aside()).extracting(it -> it.wanted().change()).containsExactly(oversold("B", 5, 0));
        assertThat(queue.release(pair("A"), at(2))).isFalse();
        assertThat(queue.release(pair("Z"), at(2))).isFalse();
        assertThat(queue.release(pair("B"), at(2))).isTrue();
        assertThat(step(2)).isEqualTo(waitUntil(31));
        assertThat(articles(step(31))).containsExactly("B");
    }

    @Test
    void whatIsDoubtedIsSentAgainThoughOzonHasConfirmedIt() {
        told(0, oversold("A", 5, 0));
        done(call(step(0)), 0);
        told(1, oversold("A", 5, 1));
        assertThat(step(40)).isEqualTo(IDLE);

        assertThat(queue.doubt(pair("A"))).isTrue();
        assertThat(queue.doubt(pair("A"))).isFalse();
        assertThat(queue.doubt(pair("Z"))).isFalse();
        told(41, oversold("A", 5, 41));
        assertThat(call(step(41)).levels()).containsExactly(oversold("A", 5, 41));
    }

    @Test
    void whatIsDoubtedWhileItWaitsOrIsUnderWayStillDoes() {
        told(0, oversold("A", 5, 0));
        done(call(step(0)), 0);
        told(1, oversold("A", 4, 1));
        queue.doubt(pair("A"));

        assertThat(step(1)).isEqualTo(waitUntil(30));
        SyncStep.Call call = call(step(30));
        queue.doubt(pair("A"));
        done(call, 31);
        assertThat(queue.progress(at(31)).done()).isEqualTo(2);
    }

    @Test
    void aPairOfWhichOzonSaysNothingIsSentAgain() {
        told(0, oversold("A", 5, 0));
        queue.answered(call(step(0)), Map.of(pair("Z"), LineOutcome.DONE), at(1));

        assertThat(step(1)).isEqualTo(waitUntil(31));
        assertThat(queue.progress(at(1)).done()).isZero();
    }

    @Test
    void aCallIsAnsweredOnce() {
        told(0, oversold("A", 5, 0));
        SyncStep.Call call = call(step(0));
        SyncStep.Call forged = new SyncStep.Call(1, NINE, List.of());

        assertThatThrownBy(() -> done(forged, 1)).hasMessage("call 1 is not under way");
        done(call, 1);
        assertThatThrownBy(() -> done(call, 1)).hasMessage("call 1 is not under way");
        assertThatThrownBy(() -> queue.failed(call, CallFailure.of(Kind.NOT_SENT, ""), at(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("call 1 is not under way");
    }

    @Test
    void severalCallsMayBeUnderWayAndEndInAnyOrder() {
        told(0, pairs(0, 200, false));
        SyncStep.Call first = call(step(0));
        SyncStep.Call second = call(step(0.75375));
        done(second, 2);

        assertThat(queue.progress(at(2))).isEqualTo(new Progress(100, 0, 100, 0, Duration.ZERO));
        done(first, 3);
        assertThat(queue.progress(at(3)).done()).isEqualTo(200);
    }

    @Test
    void whatNeverLeftWaitsAtOnceAgainAndAllCallsASecond() {
        told(0, oversold("A", 5, 0));
        queue.failed(call(step(0)), CallFailure.of(Kind.NOT_SENT, ""), at(0.1));

        assertThat(step(0.1)).isEqualTo(waitUntil(1.1));
        assertThat(articles(step(1.1))).containsExactly("A");
    }

    @Test
    void whatMayHaveBeenDoneIsSentAgainWithTheNewestNumber() {
        told(0, oversold("A", 5, 0));
        SyncStep.Call call = call(step(0));
        told(1, oversold("A", 4, 1));
        queue.failed(call, CallFailure.of(Kind.MAYBE_DONE, ""), at(2));

        assertThat(step(2)).isEqualTo(waitUntil(32));
        assertThat(call(step(32)).levels()).containsExactly(oversold("A", 4, 1));
    }

    @Test
    void whereOzonHadTooManyAllWaitAsLongAsItAsksAndCallsBecomeRarer() {
        told(0, oversold("A", 5, 0));
        queue.failed(call(step(0)), new CallFailure(Kind.TOO_MANY, "", Optional.of(seconds(7))), at(1));
        told(1, oversold("B", 5, 1), oversold("C", 5, 1));

        assertThat(step(1)).isEqualTo(waitUntil(8));
        call(step(8));
        told(8, oversold("D", 5, 1));
        assertThat(step(8)).isEqualTo(waitUntil(8.9421875));
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"NOT_SENT", "NOT_DONE", "MAYBE_DONE"})
    void afterOtherFailuresCallsAreNotRarer(Kind kind) {
        told(0, oversold("A", 5, 0));
        queue.failed(call(step(0)), CallFailure.of(kind, ""), at(0));

        assertThat(queue.state().pace().extra()).isZero();
        assertThat(queue.state().pace().failures()).isEqualTo(1);
    }

    /** 100 pairs with one that spoils its call: 10 calls of 10, then 10 of one. */
    @Test
    void theNumberThatSpoilsACallIsFoundAndSetAside() {
        told(0, pairs(0, 100, true));
        List<Integer> sizes = new ArrayList<>();
        double now = 0;
        for (SyncStep step = step(now); !step.equals(IDLE); step = step(now)) {
            if (step instanceof SyncStep.Call call) {
                sizes.add(call.levels().size());
                if (articles(call).contains("P0042")) {
                    queue.failed(call, CallFailure.of(Kind.REFUSED, "embedded message failed validation"), at(now));
                } else {
                    done(call, now);
                }
            }
            now += 0.25;
        }

        assertThat(sizes).hasSize(21).startsWith(100, 10, 10).endsWith(1, 1, 1);
        assertThat(queue.aside()).extracting(it -> it.wanted().change().pair()).containsExactly(pair("P0042"));
        assertThat(queue.progress(at(now)).done()).isEqualTo(99);
        assertThat(queue.state().pace().failures()).isZero();
        assertThat(now).isLessThan(90);
    }

    @Test
    void aNumberThatMayBeAmongFewOnlyGoesWithItsLikeAndHoldsNobodyUp() {
        told(0, pairs(0, 20, true));
        told(5, pairs(20, 120, true));
        SyncStep.Call spoilt = call(step(5));
        queue.failed(spoilt, CallFailure.of(Kind.REFUSED, ""), at(5));
        assertThat(step(6)).isEqualTo(waitUntil(10));
        told(6, pairs(200, 300, true));

        assertThat(articles(step(7))).hasSize(100).startsWith("P0100");
        assertThat(articles(step(35))).hasSize(10).startsWith("P0000").endsWith("P0009");
    }

    @Test
    void aFullCallTakesNoneAlongThatMayBeAmongFewOnly() {
        told(0, pairs(0, 20, true));
        queue.failed(call(step(5)), CallFailure.of(Kind.REFUSED, ""), at(5));
        told(35, oversold("A", 5, 35));

        assertThat(articles(step(35))).containsExactly("A");
        assertThat(articles(step(36))).containsExactly("P0000", "P0001");
    }

    @Test
    void aQueueWithASmallerPolicyGoesOnFromALargerOne() {
        told(0, pairs(0, 30, true));
        SyncPolicy small = new SyncPolicy(
                7, 80, seconds(30), seconds(0.3), seconds(5), seconds(60), 5, seconds(240), Optional.empty());
        SyncQueue other = SyncQueue.resume(small, queue.state(), NINE);

        assertThat(articles(other.nextStep(NINE))).hasSize(7);
    }

    @Test
    void howLongItTakesIsReckonedFromThePaceAndTheLastRest() {
        told(0, pairs(0, 1001, true));
        assertThat(queue.progress(NINE).left()).isEqualTo(Duration.ofNanos(10 * 753_750_000L));
        call(step(0));
        // 901 wait: 10 calls from the next opening on.
        assertThat(queue.progress(at(0.1)).left()).isEqualTo(seconds(0.75375 - 0.1 + 9 * 0.75375));
        assertThat(queue.progress(at(60)).left()).isEqualTo(Duration.ofNanos(9 * 753_750_000L));
    }

    @Test
    void aFullCallIsTheLastOne() {
        told(0, pairs(0, 100, true));
        assertThat(queue.progress(NINE).left()).isZero();
        told(0, rising("more", 5, 0));
        assertThat(queue.progress(NINE).left()).isEqualTo(Duration.ofNanos(753_750_000));
    }

    @Test
    void whoRestsLongestEndsTheWork() {
        told(0, oversold("A", 5, 0), oversold("B", 5, 0));
        done(call(step(0)), 0);
        told(10, oversold("A", 4, 10), rising("C", 5, 10));
        SyncStep.Call more = call(SyncQueue.resume(OURS, queue.state(), at(10)).nextStep(at(15)));

        assertThat(articles(more)).containsExactly("C");
        assertThat(queue.progress(at(10)).left()).isEqualTo(seconds(20));
        assertThat(queue.progress(at(40)).left()).isZero();
    }

    @Test
    void progressIsSaid() {
        Progress progress = new Progress(7, 5, 3, 2, Duration.ofMillis(7_001));

        assertThat(Wording.in(Language.ENGLISH, ZoneOffset.UTC).say(progress.message()))
                .isEqualTo("set: 7; waiting: 5; under way: 3; set aside: 2; all sent in 8 s");
        for (Language language : Language.values()) {
            assertThat(Wording.in(language, ZoneOffset.UTC).say(progress.message()))
                    .contains("7", "5", "3", "2");
        }
    }
}
