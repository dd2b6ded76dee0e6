package io.github.ozonexpiry.preparation;

import static io.github.ozonexpiry.preparation.Past.handedOver;
import static io.github.ozonexpiry.preparation.Past.open;
import static io.github.ozonexpiry.preparation.PreparationHistory.EVERY_MINUTE;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.history.PostingHistory;
import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.preparation.PreparationAdvice.Advised;
import io.github.ozonexpiry.preparation.PreparationAdvice.NoneInRange;
import io.github.ozonexpiry.preparation.PreparationAdvice.TooFew;
import io.github.ozonexpiry.preparation.PreparationHistory.LeftOut;
import io.github.ozonexpiry.preparation.PreparationWarning.Dependent;
import io.github.ozonexpiry.preparation.PreparationWarning.NotDone;
import io.github.ozonexpiry.preparation.PreparationWarning.Shifted;
import io.github.ozonexpiry.preparation.PreparationWarning.Stretches;
import io.github.ozonexpiry.preparation.SettingRange.Unit;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreparationAdviceTest {

    private static final Instant NINE = Instant.parse("2026-10-05T09:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-29T09:00:00Z");
    private static final SettingRange HALF_HOURS = SettingRange.steps(ofMinutes(30), ofHours(10));
    private static final Wording ENGLISH = Wording.in(Language.ENGLISH, ZoneOffset.UTC);

    /** Of 59 the longest is the bound, of 93 the last but one: times of 1, 2, 3 ... minutes in a mixed order. */
    @ParameterizedTest
    @CsvSource({"59, 59, 60", "60, 60, 60", "61, 61, 90", "92, 92, 120", "93, 92, 120", "124, 122, 150", "91, 91, 120"})
    void theSettingIsTheShortestThatIsNoShorterThanTheBound(int orders, long bound, long setting) {
        PreparationAdvice advice = PreparationAdvice.of(mixedMinutes(orders), HALF_HOURS, ServiceLevel.USUAL);

        assertThat(advice).isInstanceOfSatisfying(Advised.class, advised -> {
            assertThat(advised.longest()).hasMinutes(bound);
            assertThat(advised.setting()).hasMinutes(setting);
            assertThat(advised.bound().rank()).isEqualTo(bound);
            assertThat(advised.range()).isEqualTo(HALF_HOURS);
        });
        assertThat(advice.orders()).isEqualTo(orders);
        assertThat(advice.warnings()).isEmpty();
        assertThat(advice.leftOut()).isEmpty();
    }

    @Test
    void tooFewOrdersGiveNoAdviceButWhatIsMissing() {
        PreparationAdvice advice = PreparationAdvice.of(mixedMinutes(40), HALF_HOURS, ServiceLevel.USUAL);

        assertThat(advice).isEqualTo(new TooFew(40, ServiceLevel.USUAL, 59, Map.of()));
        assertThat(((TooFew) advice).missing()).isEqualTo(19);
        assertThat(advice.warnings()).isEmpty();
        assertThat(said(advice))
                .isEqualTo("no advice: 40 orders are too few for 95 % of the orders at 95 % confidence;"
                        + " it takes 59, so 19 more");
        assertThat(PreparationAdvice.of(List.of(), HALF_HOURS, ServiceLevel.of("90", "95")))
                .isEqualTo(new TooFew(0, ServiceLevel.of("90", "95"), 29, Map.of()));
    }

    @Test
    void aLongestSettingThatIsTooShortTellsWhatItWouldKeep() {
        SettingRange toNinety = SettingRange.steps(ofMinutes(30), ofMinutes(90));
        PreparationAdvice advice = PreparationAdvice.of(mixedMinutes(100), toNinety, ServiceLevel.USUAL);

        assertThat(advice).isInstanceOfSatisfying(NoneInRange.class, none -> {
            assertThat(none.kept()).isEqualTo(90);
            assertThat(none.bound().rank()).isEqualTo(99);
            assertThat(none.surelyKept()).isEqualTo(Percent.of("83.62"));
            assertThat(none.range()).isEqualTo(toNinety);
        });
        assertThat(advice.orders()).isEqualTo(100);
        assertThat(said(advice))
                .isEqualTo(
                        "no setting is enough: with the longest, 1 h 30 min, 90 of 100 orders were in time, and it"
                                + " takes 99 for 95 % of the orders at 95 % confidence; of all orders it keeps at least 83.62 %");
    }

    @Test
    void theAdviceIsSaidWithItsBoundAndItsAssumption() {
        assertThat(said(PreparationAdvice.of(mixedMinutes(93), HALF_HOURS, ServiceLevel.USUAL)))
                .isEqualTo("set 2 h 0 min: enough for 95 % of the orders at 95 % confidence whatever the distribution,"
                        + " as long as orders to come take as these did; 92 of 93 orders took no longer than 1 h 32 min,"
                        + " the bound");
    }

    @Test
    void aTimeBelowZeroIsRefused() {
        assertThatThrownBy(() -> PreparationAdvice.of(List.of(ofMinutes(-1)), HALF_HOURS, ServiceLevel.USUAL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no order takes PT-1M");
    }

    @Test
    void neighboursThatTakeAlikeAreWarnedOf() { // long and short days of ten orders by turns
        List<Duration> days = IntStream.range(0, 200)
                .mapToObj(i -> ofMinutes(i / 10 % 2 == 0 ? 20 + i % 7 : 50 + i % 5))
                .toList();

        assertThat(PreparationAdvice.of(days, HALF_HOURS, ServiceLevel.USUAL).warnings())
                .singleElement()
                .isInstanceOfSatisfying(
                        Dependent.class,
                        dependent -> assertThat(dependent.correlation()).isBetween(0.6, 0.9));
    }

    @Test
    void aShiftIsWarnedOfWithTheOrderAfterIt() {
        List<Duration> longer = new ArrayList<>(shuffled(IntStream.range(0, 60), 1));
        longer.addAll(shuffled(IntStream.range(40, 80), 2));

        assertThat(PreparationAdvice.of(longer, HALF_HOURS, ServiceLevel.USUAL).warnings())
                .filteredOn(Shifted.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(Shifted.class, shift -> {
                    assertThat(shift.longer()).isTrue();
                    assertThat(shift.since()).isEmpty();
                    assertThat(shift.before()).isBetween(50, 70);
                });
    }

    @Test
    void aHistoryTellsWhenTheShiftWas() {
        List<PostingHistory> postings = new ArrayList<>();
        IntStream.range(0, 80)
                .mapToObj(i -> handedOver(i, NINE.plus(ofHours(12L * i)), ofMinutes(i < 50 ? 40 : 10 + i % 2)))
                .forEach(postings::add);
        PreparationAdvice advice = PreparationAdvice.of(history(postings), HALF_HOURS, ServiceLevel.USUAL);

        assertThat(advice.warnings()).contains(new Shifted(50, Optional.of(NINE.plus(Duration.ofDays(25))), false));
    }

    @Test
    void whatIsNotDoneCountsAsLongerThanEverySetting() {
        List<PostingHistory> postings = new ArrayList<>();
        IntStream.range(0, 92)
                .mapToObj(i -> handedOver(i, NINE.plus(ofHours(i)), ofMinutes(20)))
                .forEach(postings::add);
        PostingHistory open = open(92, NINE, NOW);
        postings.add(open);
        PreparationAdvice oneOpen = PreparationAdvice.of(history(postings), HALF_HOURS, ServiceLevel.USUAL);
        postings.add(open(93, NINE, NOW));
        PreparationAdvice twoOpen = PreparationAdvice.of(history(postings), HALF_HOURS, ServiceLevel.USUAL);

        assertThat(oneOpen).isInstanceOfSatisfying(Advised.class, advised -> {
            assertThat(advised.setting()).hasMinutes(30);
            assertThat(advised.longest()).hasMinutes(20);
            assertThat(advised.warnings()).containsExactly(new NotDone(1));
        });
        assertThat(twoOpen).isInstanceOfSatisfying(NoneInRange.class, none -> {
            assertThat(none.kept()).isEqualTo(92);
            assertThat(none.bound().rank()).isEqualTo(93);
            assertThat(none.warnings()).contains(new NotDone(2));
        });
    }

    @Test
    void momentsBetweenTwoLooksAreWarnedOfAndWhatIsLeftOutIsSaid() {
        List<PostingHistory> postings = new ArrayList<>();
        IntStream.range(0, 60)
                .mapToObj(i -> handedOver(i, NINE.plus(ofHours(i)), ofMinutes(20)))
                .forEach(postings::add);
        postings.add(open(60, NINE, NINE.plusSeconds(1)).toBuilder()
                .seen(NINE.plus(ofMinutes(50)), Past.posting(60, NINE, Status.DELIVERED))
                .build());
        postings.add(open(61, NOW, NOW));
        PreparationAdvice advice = PreparationAdvice.of(history(postings), HALF_HOURS, ServiceLevel.USUAL);

        assertThat(advice.warnings()).containsExactly(new Stretches(1));
        assertThat(advice.leftOut()).containsExactly(Map.entry(LeftOut.TOO_YOUNG, 1));
        assertThat(advice.report().stream().map(ENGLISH::say))
                .containsExactly(
                        ENGLISH.say(advice.message()),
                        "known only between two looks, counted to the later one: 1; the setting may be longer than needed",
                        "left out, the longest setting is not over since the order: 1");
        assertThat(advice.orders()).isEqualTo(61);
    }

    @Test
    void tooFewAndNoneInRangeSayWhatWasLeftOutToo() {
        List<PostingHistory> postings = List.of(open(1, NOW, NOW), open(2, NINE, NOW));
        SettingRange range = SettingRange.steps(ofMinutes(30), ofMinutes(30));

        assertThat(PreparationAdvice.of(history(postings), range, ServiceLevel.USUAL))
                .isEqualTo(new TooFew(1, ServiceLevel.USUAL, 59, Map.of(LeftOut.TOO_YOUNG, 1)));
        assertThat(PreparationAdvice.of(history(postings), range, ServiceLevel.of("50", "50")))
                .isInstanceOfSatisfying(NoneInRange.class, none -> {
                    assertThat(none.kept()).isZero();
                    assertThat(none.surelyKept()).isEqualTo(Percent.of("0"));
                    assertThat(none.leftOut()).containsExactly(Map.entry(LeftOut.TOO_YOUNG, 1));
                });
    }

    @Test
    void warningsAreSentences() {
        assertThat(new Dependent(0.3456).in(ENGLISH))
                .isEqualTo("neighbouring orders take alike (rank correlation 0.35, by chance in no more than 1 % of"
                        + " histories): the history tells less than it seems, and the setting may be too short");
        assertThat(new Shifted(60, Optional.empty(), true).in(ENGLISH))
                .isEqualTo(
                        "orders take longer from order 61 on (by chance in no more than 1 % of histories): the setting"
                                + " may be too short; draw the advice from the orders after the change");
        assertThat(new Shifted(60, Optional.of(NINE), false).in(ENGLISH))
                .isEqualTo(
                        "orders take less long since 2026-10-05 09:00 (by chance in no more than 1 % of histories): the"
                                + " setting may be longer than needed; draw the advice from the orders after the change");
        assertThat(new NotDone(3).in(ENGLISH))
                .isEqualTo("still open or ended without having been done, counted as longer than every setting: 3");
    }

    @Test
    void settingsAreSaidInDaysOrInHoursOfWork() {
        assertThat(new Said(Unit.DAYS, Duration.ofDays(3)).in(ENGLISH)).isEqualTo("3 d");
        assertThat(new Said(Unit.DAYS, Duration.ofDays(-3)).in(ENGLISH)).isEqualTo("−3 d");
        assertThat(new Said(Unit.TIME, ofHours(30)).in(ENGLISH)).isEqualTo("30 h 0 min");
        assertThat(new Said(Unit.TIME, ofMinutes(-90)).in(ENGLISH)).isEqualTo("−1 h 30 min");
        assertThat(new Said(Unit.TIME, Duration.ZERO).in(ENGLISH)).isEqualTo("0 h 0 min");
        assertThat(new Said(Unit.TIME, Duration.ofNanos(1)).in(ENGLISH)).isEqualTo("0 h 1 min");
        assertThat(new Said(Unit.TIME, ofMinutes(59).plusNanos(1)).in(ENGLISH)).isEqualTo("1 h 0 min");
    }

    @Test
    void eachCaseHasItsBranch() {
        SettingRange half = SettingRange.steps(ofMinutes(30), ofMinutes(30));

        assertThat(branch(PreparationAdvice.of(mixedMinutes(59), HALF_HOURS, ServiceLevel.USUAL)))
                .isEqualTo("advised");
        assertThat(branch(PreparationAdvice.of(mixedMinutes(58), HALF_HOURS, ServiceLevel.USUAL)))
                .isEqualTo("too few");
        assertThat(branch(PreparationAdvice.of(mixedMinutes(59), half, ServiceLevel.USUAL)))
                .isEqualTo("none");
    }

    @Test
    void anAdviceThatIsNotTheShortestIsRefused() {
        ToleranceBound bound = ToleranceBound.of(59, ServiceLevel.USUAL).orElseThrow();

        assertThatThrownBy(() -> new Advised(HALF_HOURS, ofMinutes(90), ofMinutes(60), bound, List.of(), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the shortest setting for PT1H is not PT1H30M");
        assertThatThrownBy(() -> new TooFew(59, ServiceLevel.USUAL, 59, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("59 orders are not too few when it takes 59");
        assertThatThrownBy(() -> new NoneInRange(HALF_HOURS, 59, bound, List.of(), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("59 kept, where 59 are enough");
        assertThatThrownBy(() -> new NoneInRange(HALF_HOURS, -1, bound, List.of(), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new NoneInRange(HALF_HOURS, 58, bound, List.of(), Map.of())
                        .message()
                        .key())
                .isEqualTo("preparation.noneInRange");
    }

    private static String branch(PreparationAdvice advice) {
        return advice.fold(advised -> "advised", tooFew -> "too few", none -> "none");
    }

    private static String said(PreparationAdvice advice) {
        Message message = advice.message();
        return ENGLISH.say(message);
    }

    private static PreparationHistory history(List<PostingHistory> postings) {
        return PreparationHistory.of(Place.NOT_STATED, Duty.HANDED_OVER, Unit.TIME, EVERY_MINUTE, postings, NOW);
    }

    private static List<Duration> mixedMinutes(int orders) {
        return shuffled(IntStream.rangeClosed(1, orders), 3);
    }

    private static List<Duration> shuffled(IntStream minutes, long seed) {
        List<Duration> times =
                new ArrayList<>(minutes.mapToObj(Duration::ofMinutes).toList());
        Collections.shuffle(times, new Random(seed));
        return times;
    }
}
