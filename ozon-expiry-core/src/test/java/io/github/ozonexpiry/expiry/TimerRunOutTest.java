package io.github.ozonexpiry.expiry;

import static io.github.ozonexpiry.posting.Postings.aPosting;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.deadline.Deadline;
import io.github.ozonexpiry.deadline.DeadlineCalculator;
import io.github.ozonexpiry.deadline.DeadlineKind;
import io.github.ozonexpiry.deadline.RuleProfile;
import io.github.ozonexpiry.handling.HandlingTerms;
import io.github.ozonexpiry.handling.PreparationDays;
import io.github.ozonexpiry.posting.Cancellation.Party;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingBuilder;
import io.github.ozonexpiry.posting.Postings;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** W-04: ordered on 2 April, five days of preparation, planned for 7 April, cancelled on 14 April; days of Shanghai. */
class TimerRunOutTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant ORDER = Instant.parse("2026-04-02T01:00:00Z");
    private static final Instant PLANNED = Instant.parse("2026-04-07T15:59:59Z");
    private static final Instant LATER = Instant.parse("2026-04-20T00:00:00Z");

    private static final DeadlineCalculator FIVE_DAYS = DeadlineCalculator.of(
            RuleProfile.realFbsGlobal(),
            HandlingTerms.own()
                    .zone(SHANGHAI)
                    .preparationDays(PreparationDays.of(5))
                    .build());

    @ParameterizedTest
    @CsvSource({
        "2026-04-07T15:59:59Z, false",
        "2026-04-13T15:59:59Z, false", // 13 April in Shanghai
        "2026-04-13T16:00:00Z, true", // 14 April has begun: the earliest moment of the timer's date
        "2026-04-20T00:00:00Z, true",
    })
    void aPostingStillOpenAfterItsTimerIsLateInErrorAndNamesTheTimer(Instant now, boolean runOut) {
        assertThat(judge(open().build(), now)).isInstanceOfSatisfying(PostingState.LateInError.class, late -> {
            assertThat(late.missed().kind()).isEqualTo(DeadlineKind.PLANNED_SHIP);
            assertThat(late.timer().isPresent()).isEqualTo(runOut);
        });
    }

    @Test
    void theTimerIsADateWithItsRule() {
        PostingState.LateInError late = (PostingState.LateInError) judge(open().build(), LATER);

        assertThat(late.timer().orElseThrow())
                .returns(DeadlineKind.AUTO_CANCEL, Deadline::kind)
                .returns(Optional.of(LocalDate.of(2026, 4, 14)), Deadline::date)
                .returns(RuleId.of("X-06"), Deadline::rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | late: planned ship date missed by 8 d; due to be cancelled by Ozon 2026-04-14 00:00"
                        + " (computed by rule X-06), not announced by Ozon",
                "RUSSIAN | ; ожидалась отмена Ozon 2026-04-14 00:00 (",
                "CHINESE | ；应已被 Ozon 自动取消 2026-04-14 00:00（",
            })
    void thatOzonHasNotAnnouncedItIsSaidInWords(Language language, String words) {
        Instant eightDaysLater = PLANNED.plusSeconds(8 * 86_400);

        assertThat(Wording.in(language, SHANGHAI)
                        .say(judge(open().build(), eightDaysLater).message()))
                .contains(words);
    }

    @Test
    void onceOzonHasAnnouncedTheCancellationItIsAnExpiry() {
        Posting announced = open().status(Status.CANCELLED)
                .cancellation(Postings.cancelledBy(Party.OZON, 0, true, true))
                .build();

        assertThat(judge(announced, LATER)).isEqualTo(new PostingState.Expired(ExpiryKind.NOT_SHIPPED));
    }

    /** Decision 10: the timer alone, with no deadline of Ozon's, makes nothing late. */
    @Test
    void aTimerMakesNoPostingLateForWhichOzonStatesNoDeadline() {
        Posting silent = open().shipmentDate(Stated.absent()).build();

        assertThat(judge(silent, LATER)).isInstanceOf(PostingState.AtRisk.class);
    }

    @Test
    void whatWasHandedOverHasNoTimerAnyMore() {
        Posting handedOver =
                open().status(Status.DELIVERING).deliveringDate(PLANNED).build();

        assertThat(judge(handedOver, LATER)).isInstanceOf(PostingState.HandedOver.class);
    }

    private static PostingBuilder open() {
        return aPosting()
                .scheme(Scheme.REALFBS_GLOBAL)
                .status(Status.AWAITING_DELIVER)
                .inProcessAt(ORDER)
                .shipmentDate(PLANNED);
    }

    private static PostingState judge(Posting posting, Instant now) {
        return Judgement.of(posting, FIVE_DAYS.schedule(posting), now, JudgementPolicy.DEFAULT, Optional.empty())
                .state();
    }
}
