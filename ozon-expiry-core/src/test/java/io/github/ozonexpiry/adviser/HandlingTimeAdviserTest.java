package io.github.ozonexpiry.adviser;

import static io.github.ozonexpiry.prevention.Advices.EARLY_MAY;
import static io.github.ozonexpiry.prevention.Advices.may;
import static io.github.ozonexpiry.prevention.Advices.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.history.PostingHistory;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.preparation.Duty;
import io.github.ozonexpiry.preparation.Place;
import io.github.ozonexpiry.preparation.PreparationAdvice;
import io.github.ozonexpiry.preparation.PreparationHistory;
import io.github.ozonexpiry.preparation.Replay;
import io.github.ozonexpiry.preparation.ReplayTerms;
import io.github.ozonexpiry.preparation.ServiceLevel;
import io.github.ozonexpiry.preparation.SettingRange;
import io.github.ozonexpiry.prevention.AdviceKind;
import io.github.ozonexpiry.prevention.AdvisedValue;
import io.github.ozonexpiry.prevention.Adviser;
import io.github.ozonexpiry.prevention.ExpectedEffect.NotKnown;
import io.github.ozonexpiry.prevention.ExpectedEffect.ShareLate;
import io.github.ozonexpiry.prevention.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** With 59 orders the longest time is what is enough for 95 % at 95 % confidence (Wilks). */
class HandlingTimeAdviserTest {

    private static final Subject KHIMKI = Subject.warehouse("Khimki");
    private static final SettingRange HOURS = SettingRange.steps(Duration.ofHours(1), Duration.ofHours(10));
    private static final Instant JUNE = may(32);

    @Test
    void aLongerHandlingTimeIsAdvisedWithTheLatenessThatItWouldHaveSpared() {
        // Two of 59 took more than the four hours of today; the longest of them six.
        Adviser.Counsel counsel = adviser(hours(59, 3, 5, 6), 4).advise(JUNE);

        assertThat(counsel.notJudged()).isEmpty();
        assertThat(counsel.advices()).singleElement().satisfies(advice -> {
            assertThat(advice.id().kind()).isEqualTo(AdviceKind.HANDLING_TIME);
            assertThat(advice.id().subject()).isEqualTo(KHIMKI);
            assertThat(advice.id().value()).isEqualTo(new AdvisedValue.Time(Duration.ofHours(6)));
            assertThat(advice.effect()).isEqualTo(new ShareLate(2, 0, 59, EARLY_MAY));
            assertThat(said(advice.basis()))
                    .containsExactly(
                            "with 4 h of today 2 of 59 orders were late",
                            "with 6 h it would have been 0 of the same orders",
                            "buyers are promised their orders later by 2 h (negative: earlier); they choose the faster delivery (H-04)");
        });
    }

    @Test
    void aShorterOneIsAdvisedWithoutAnEffectOnLateness() {
        Adviser.Counsel counsel = adviser(hours(59, 3, 5, 6), 8).advise(JUNE);

        assertThat(counsel.advices()).singleElement().satisfies(advice -> {
            assertThat(advice.id().value()).isEqualTo(new AdvisedValue.Time(Duration.ofHours(6)));
            assertThat(advice.effect()).isEqualTo(new NotKnown());
            assertThat(said(advice.basis())).anyMatch(reason -> reason.contains("later by −2 h"));
        });
    }

    @Test
    void whatIsRightTodayIsNotAdvised() {
        Adviser.Counsel counsel = adviser(hours(59, 3, 5, 6), 6).advise(JUNE);

        assertThat(counsel.advices()).isEmpty();
        assertThat(counsel.notJudged()).isEmpty();
    }

    @Test
    void tooFewOrdersAreSaidWithTheNumberThatIsMissing() {
        Adviser.Counsel counsel = adviser(hours(58, 3), 4).advise(JUNE);

        assertThat(counsel.advices()).isEmpty();
        assertThat(said(counsel.notJudged()))
                .containsExactly("warehouse Khimki: handling time: 58 orders, 1 more are needed");
    }

    @Test
    void aRangeThatIsTooShortIsSaid() {
        Adviser.Counsel counsel = adviser(hours(59, 3, 11, 12), 4).advise(JUNE);

        assertThat(counsel.advices()).isEmpty();
        assertThat(said(counsel.notJudged()))
                .containsExactly(
                        "warehouse Khimki: handling time: even the longest setting keeps only 57 of 59 orders");
    }

    @Test
    void whyItMayNotHoldIsSaidWithIt() {
        List<PostingHistory> changed = new ArrayList<>();
        for (int order = 0; order < 120; order++) {
            changed.add(handedOver(order, order < 60 ? 2 + order % 3 * 0.1 : 5 + order % 3 * 0.1));
        }
        PostingHistory open = seen(120, ordered(120), JUNE, Status.AWAITING_PACKAGING, false);
        PostingHistory between =
                seen(121, ordered(121), ordered(121).plus(Duration.ofHours(6)), Status.DELIVERING, false);
        changed.add(open);
        changed.add(between);

        assertThat(adviser(changed, 4).advise(JUNE).advices())
                .singleElement()
                .satisfies(advice -> assertThat(said(advice.basis()))
                        .contains(
                                "neighbouring orders take alike: there is less to be learned from so many than it seems",
                                "later orders took longer than earlier ones: draw it from the later ones",
                                "known only between two looks, counted with the later one: 1",
                                "still open or ended undone, counted as longer than every setting: 1"));
        changed.subList(0, 60).clear();
        for (int order = 200; order < 260; order++) {
            changed.add(handedOver(order, 2 + order % 3 * 0.1));
        }
        assertThat(adviser(changed, 4).advise(JUNE).advices())
                .singleElement()
                .satisfies(advice -> assertThat(said(advice.basis()))
                        .contains("later orders took less long than earlier ones: draw it from the later ones"));
    }

    private static HandlingTimeAdviser adviser(List<PostingHistory> histories, int today) {
        PreparationHistory history = PreparationHistory.of(
                Place.NOT_STATED,
                Duty.HANDED_OVER,
                SettingRange.Unit.TIME,
                PreparationHistory.EVERY_MINUTE,
                histories,
                JUNE);
        return new HandlingTimeAdviser(
                KHIMKI,
                PreparationAdvice.of(history, HOURS, ServiceLevel.USUAL),
                Replay.of(history, ReplayTerms.NONE),
                Duration.ofHours(today),
                EARLY_MAY);
    }

    /** So many orders of the first duration, but for the last ones, spread so that neighbours tell nothing of each other. */
    private static List<PostingHistory> hours(int orders, double usual, double... others) {
        List<PostingHistory> all = new ArrayList<>();
        for (int order = 0; order < orders; order++) {
            int other = order % 20 == 10 && order / 20 < others.length ? order / 20 : -1;
            all.add(handedOver(order, other < 0 ? usual : others[other]));
        }
        return all;
    }

    private static Instant ordered(int order) {
        return may(1).plus(Duration.ofHours(order));
    }

    private static PostingHistory handedOver(int order, double hours) {
        Instant at = ordered(order).plusSeconds((long) (3600 * hours));
        return seen(order, ordered(order), at, Status.DELIVERING, true);
    }

    private static PostingHistory seen(int order, Instant ordered, Instant look, Status status, boolean stated) {
        PostingNumber number = PostingNumber.of(String.format("%08d-0001-1", order));
        Posting posting = Posting.builder(number)
                .status(Status.AWAITING_PACKAGING)
                .inProcessAt(ordered)
                .build();
        Posting later = posting.toBuilder().status(status).build();
        return PostingHistory.of(number)
                .seen(ordered.plusSeconds(60), posting)
                .seen(look, stated ? later.toBuilder().deliveringDate(look).build() : later)
                .build();
    }
}
