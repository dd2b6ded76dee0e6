package io.github.ozonexpiry.aftermath;

import static io.github.ozonexpiry.aftermath.Words.MOSCOW;
import static io.github.ozonexpiry.aftermath.Words.may;
import static io.github.ozonexpiry.aftermath.Words.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.aftermath.Notice.Source;
import io.github.ozonexpiry.audit.Billed;
import io.github.ozonexpiry.audit.Billed.Detail;
import io.github.ozonexpiry.audit.ChargeKind;
import io.github.ozonexpiry.expiry.ErrorIndexEntry;
import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeTest {

    private static final PostingNumber ONE = PostingNumber.of("70350001-0001-1");
    private static final PostingNumber TWO = PostingNumber.of("70350001-0002-1");

    @Test
    void aMessageNamesThePostingsWhoseNumbersStandInItEachOnce() {
        Notice notice = Notice.written(
                Source.SUPPORT_CHAT,
                may("13 10:00"),
                "Отправления 70350001-0002-1, 70350001-0001-1 и 70350001-0002-1 отменены; заказ 70350001-0003.");

        assertThat(notice.postings()).containsExactly(ONE, TWO);
        assertThat(notice.when()).isEqualTo(When.at(may("13 10:00")));
        assertThat(said(notice.what())).startsWith("it says: Отправления 70350001-0002-1");
    }

    @Test
    void aLongerNumberIsNoPosting() {
        assertThat(Notice.written(Source.NOTIFICATION_CHAT, may("13 10:00"), "70350001-0001-1-5 and 170350001-00012-1")
                        .postings())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"RATING_SUMMARY", "INDEX_LIST", "ACCRUALS"})
    void whatIsNoChatHasNoWrittenMessage(Source source) {
        assertThatThrownBy(() -> Notice.written(source, may("13 10:00"), "text"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a message is a text in a chat, got 'text' of " + source);
    }

    @Test
    void aBlankMessageIsRefused() {
        assertThatThrownBy(() -> Notice.written(Source.SUPPORT_CHAT, may("13 10:00"), " "))
                .hasMessage("a message is a text in a chat, got ' ' of SUPPORT_CHAT");
    }

    @Test
    void aRowOfTheErrorListStandsAtItsErrorElseByTheReading() {
        Notice dated = Notice.of(row(Stated.of(may("13 09:00"))), may("15 10:00"));
        Notice undated = Notice.of(row(Stated.nothing()), may("15 10:00"));

        assertThat(dated.source()).isEqualTo(Source.INDEX_LIST);
        assertThat(dated.when()).isEqualTo(When.at(may("13 09:00")));
        assertThat(undated.when()).isEqualTo(When.by(may("15 10:00")));
        assertThat(dated.postings()).containsExactly(ONE);
        assertThat(said(dated.what())).isEqualTo("listed as seller_cancellation");
    }

    @Test
    void aChargeHasADayAndNoHour() {
        Notice notice = Notice.of(billed(Billed.Source.ACCRUAL_OF_DAY, Optional.of(ONE), Optional.of("9")), MOSCOW);

        assertThat(notice.source()).isEqualTo(Source.ACCRUALS);
        assertThat(notice.when()).isEqualTo(When.between(may("09 00:00"), may("10 00:00")));
        assertThat(notice.postings()).containsExactly(ONE);
        assertThat(said(notice.what())).isEqualTo("error index exceeded (93): 9 CNY");
    }

    @Test
    void whatTheErrorListChargesIsOfTheErrorList() {
        Notice notice = Notice.of(billed(Billed.Source.ERROR_LIST, Optional.empty(), Optional.empty()), MOSCOW);

        assertThat(notice.source()).isEqualTo(Source.INDEX_LIST);
        assertThat(notice.postings()).isEmpty();
        assertThat(said(notice.what())).isEqualTo("error index exceeded (93), no amount stated");
    }

    @Test
    void aRatingMovedAtSomeTimeBetweenBothReadings() {
        RatingChange change = RatingChangeTest.change("95", "91");

        assertThat(Notice.of(change))
                .isEqualTo(new Notice(
                        Source.RATING_SUMMARY,
                        When.between(may("12 10:00"), may("14 10:00")),
                        change.message(),
                        List.of()));
    }

    static ErrorIndexEntry row(Stated<Instant> at) {
        return new ErrorIndexEntry(ONE, Word.of(ErrorIndexEntry.Type.SELLER_CANCELLATION), at, Stated.of(false));
    }

    static Billed billed(Billed.Source source, Optional<PostingNumber> posting, Optional<String> cny) {
        return new Billed(
                source,
                "",
                ChargeKind.ERROR,
                "93",
                posting,
                LocalDate.parse("2026-05-09"),
                cny.map(amount -> Money.of(amount, "CNY")),
                Detail.NONE);
    }
}
