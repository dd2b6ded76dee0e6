package io.github.ozonexpiry.standing;

import static io.github.ozonexpiry.standing.Ended.DELIVERED;
import static io.github.ozonexpiry.standing.Ended.EXPIRED;
import static io.github.ozonexpiry.standing.Ended.HANDED_OVER_LATE;
import static io.github.ozonexpiry.standing.Ended.NOW;
import static io.github.ozonexpiry.standing.Ended.OPEN;
import static io.github.ozonexpiry.standing.Ended.ORDERED;
import static io.github.ozonexpiry.standing.Ended.SPLIT;
import static io.github.ozonexpiry.standing.Ended.UNKNOWABLE;
import static io.github.ozonexpiry.standing.Ended.cancelled;
import static io.github.ozonexpiry.standing.Ended.judged;
import static io.github.ozonexpiry.standing.Ended.number;
import static io.github.ozonexpiry.standing.Ended.posting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.deadline.Deadline;
import io.github.ozonexpiry.deadline.DeadlineSchedule;
import io.github.ozonexpiry.expiry.Fault;
import io.github.ozonexpiry.expiry.Judgement;
import io.github.ozonexpiry.expiry.PostingState;
import io.github.ozonexpiry.posting.Postings;
import io.github.ozonexpiry.standing.FulfilmentRate.LeftOut;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A figure of this library's: Ozon has none of that name (rule M-06). */
class FulfilmentRateTest {

    private static final Instant FROM = Instant.parse("2026-05-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-06-01T00:00:00Z");
    private static final Wording ENGLISH = Wording.in(Language.ENGLISH, ZoneOffset.UTC);

    @Test
    void handedOverAndDeliveredStandAboveTheLineAndWhatTheSellerLostBelowItToo() {
        FulfilmentRate rate = rate(
                judged(posting(1), DELIVERED),
                judged(posting(2), HANDED_OVER_LATE),
                judged(posting(3), EXPIRED),
                judged(posting(4), cancelled(Fault.SELLER)),
                judged(posting(5), DELIVERED));

        assertThat(rate.fulfilled()).isEqualTo(3);
        assertThat(rate.failed()).containsExactly(number(3), number(4));
        assertThat(rate.percent()).contains(Ratio.percent(3, 5));
        assertThat(rate.leftOut()).isEmpty();
        assertThat(ENGLISH.say(rate.message()))
                .isEqualTo("order fulfilment rate 60 % (3 of 5), ordered from 2026-05-01 00:00 until 2026-06-01 00:00; "
                        + "left out: 0. This library's own figure: Ozon publishes no metric of that name (M-06)");
    }

    @Test
    void whatIsInNeitherIsNamedWithTheReason() {
        FulfilmentRate rate = rate(
                judged(posting(1), OPEN),
                judged(posting(2), cancelled(Fault.NOT_SELLER)),
                judged(posting(3), cancelled(Fault.UNKNOWN)),
                judged(posting(4), SPLIT),
                judged(posting(5), UNKNOWABLE),
                judged(Postings.aPosting(number(6).text()).build(), DELIVERED),
                judged(posting(7), OPEN));

        assertThat(rate.leftOut())
                .isEqualTo(Map.of(
                        LeftOut.STILL_OPEN, List.of(number(1), number(7)),
                        LeftOut.NOT_SELLERS_FAULT, List.of(number(2)),
                        LeftOut.FAULT_NOT_KNOWN, List.of(number(3)),
                        LeftOut.SPLIT, List.of(number(4)),
                        LeftOut.STATE_NOT_KNOWN, List.of(number(5)),
                        LeftOut.ORDER_TIME_NOT_STATED, List.of(number(6))));
        assertThat(rate.percent()).isEmpty();
        assertThat(ENGLISH.say(rate.message()))
                .isEqualTo(
                        "order fulfilment rate not known: nothing ended from 2026-05-01 00:00 until 2026-06-01 00:00; "
                                + "left out: 7. It would be this library's own figure: Ozon publishes no metric of that name (M-06)");
    }

    @Test
    void whateverIsOpenHasNotEndedHoweverLateItIs() {
        Deadline missed = DeadlineSchedule.stated(Postings.w05()).all().get(0);
        FulfilmentRate rate = rate(
                judged(posting(1), new PostingState.AtRisk(missed, Optional.empty())),
                judged(posting(2), new PostingState.LateInTariff(missed, Duration.ofHours(1), Optional.empty())),
                judged(posting(3), new PostingState.LateInError(missed, Duration.ofHours(1), Optional.empty())));

        assertThat(rate.leftOut()).isEqualTo(Map.of(LeftOut.STILL_OPEN, List.of(number(1), number(2), number(3))));
    }

    @Test
    void theLowestRateTakesEveryUnknownFaultForTheSellers() {
        FulfilmentRate rate = rate(
                judged(posting(1), DELIVERED),
                judged(posting(2), EXPIRED),
                judged(posting(3), cancelled(Fault.UNKNOWN)),
                judged(posting(4), cancelled(Fault.UNKNOWN)));

        assertThat(rate.percent()).contains(Ratio.percent(1, 2));
        assertThat(rate.lowest()).contains(Ratio.percent(1, 4));
        assertThat(rate().lowest()).isEmpty();
        assertThat(rate(judged(posting(1), cancelled(Fault.UNKNOWN))).lowest()).contains(Ratio.percent(0, 1));
    }

    @Test
    void theWindowHasItsFirstMomentAndNotItsLast() {
        assertThat(FulfilmentRate.of(List.of(judged(posting(1), DELIVERED)), ORDERED, UNTIL)
                        .fulfilled())
                .isOne();
        assertThat(FulfilmentRate.of(List.of(judged(posting(1), DELIVERED)), ORDERED.plusNanos(1), UNTIL)
                        .fulfilled())
                .isZero();
        assertThat(FulfilmentRate.of(List.of(judged(posting(1), DELIVERED)), FROM, ORDERED)
                        .fulfilled())
                .isZero();
        assertThat(FulfilmentRate.of(List.of(judged(posting(1), DELIVERED)), FROM, ORDERED.plusNanos(1))
                        .fulfilled())
                .isOne();
    }

    @Test
    void aPostingThatWasJudgedTwiceCountsOnce() {
        FulfilmentRate rate = rate(judged(posting(1), DELIVERED, NOW), judged(posting(1), OPEN, NOW.minusSeconds(1)));

        assertThat(rate.fulfilled()).isOne();
        assertThat(rate.leftOut()).isEmpty();
    }

    @Test
    void anEmptyWindowIsRefused() {
        assertThatThrownBy(() -> FulfilmentRate.of(List.of(), FROM, FROM))
                .hasMessage("a window from 2026-05-01T00:00:00Z until 2026-05-01T00:00:00Z");
    }

    @Test
    void theListsCannotBeChanged() {
        FulfilmentRate rate = rate(judged(posting(1), OPEN));

        assertThatThrownBy(() -> rate.leftOut().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> rate.failed().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> rate.leftOut().get(LeftOut.STILL_OPEN).clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @EnumSource(LeftOut.class)
    void everyReasonHasItsWords(LeftOut reason) {
        for (Language language : Language.values()) {
            assertThat(Wording.in(language, ZoneOffset.UTC).say(reason.message()))
                    .isNotBlank();
        }
    }

    private static FulfilmentRate rate(Judgement... judgements) {
        return FulfilmentRate.of(List.of(judgements), FROM, UNTIL);
    }
}
