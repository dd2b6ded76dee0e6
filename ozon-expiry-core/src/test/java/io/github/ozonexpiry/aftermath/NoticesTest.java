package io.github.ozonexpiry.aftermath;

import static io.github.ozonexpiry.aftermath.Words.MOSCOW;
import static io.github.ozonexpiry.aftermath.Words.may;
import static io.github.ozonexpiry.aftermath.Words.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.aftermath.Notice.Source;
import io.github.ozonexpiry.aftermath.Notices.Answer;
import io.github.ozonexpiry.audit.Billed;
import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The order changed between two looks, 12 May 10:00 and 13 May 10:00 in Moscow: by I-07 everything is visible on 14 May. */
class NoticesTest {

    private static final PostingNumber ONE = PostingNumber.of("70350001-0001-1");
    private static final Notices UNREAD = Notices.about(ONE, When.between(may("12 10:00"), may("13 10:00")), MOSCOW);

    @Test
    void onesLooksFromTheDayAfterTheChangeOn() {
        assertThat(UNREAD.lookFrom()).isEqualTo(LocalDate.parse("2026-05-14"));
    }

    @Test
    void theDayIsThatOfTheZone() {
        Notices inVladivostok = Notices.about(ONE, When.at(may("13 18:00")), ZoneId.of("Asia/Vladivostok"));

        assertThat(inVladivostok.lookFrom()).isEqualTo(LocalDate.parse("2026-05-15"));
    }

    @ParameterizedTest
    @EnumSource(Source.class)
    void aSourceThatNobodyReadIsNamedAndNeverEmpty(Source source) {
        assertThat(UNREAD.answer(source)).isEqualTo(Answer.NOT_READ);
        assertThat(UNREAD.notRead()).containsExactly(Source.values());
        assertThat(UNREAD.found(source)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"13 23:59, TOO_EARLY", "14 00:00, NOTHING", "20 12:00, NOTHING"})
    void nothingCountsOnlyFromTheDayOnWhichItWouldBeVisible(String read, Answer answer) {
        Notices notices = UNREAD.read(Source.ACCRUALS, may(read), List.of());

        assertThat(notices.answer(Source.ACCRUALS)).isEqualTo(answer);
        assertThat(notices.answered(answer)).containsExactly(Source.ACCRUALS);
        assertThat(notices.notRead()).doesNotContain(Source.ACCRUALS).hasSize(4);
    }

    @Test
    void whatNamesThePostingIsFoundHoweverEarly() {
        Notice named = Notice.written(Source.SUPPORT_CHAT, may("13 11:00"), "70350001-0001-1 отменено");
        Notices notices = UNREAD.read(Source.SUPPORT_CHAT, may("13 12:00"), List.of(named));

        assertThat(notices.answer(Source.SUPPORT_CHAT)).isEqualTo(Answer.FOUND);
        assertThat(notices.found(Source.SUPPORT_CHAT)).containsExactly(named);
    }

    @Test
    void whatNamesNoPostingMayBeAboutIt() {
        Notice lump =
                Notice.of(NoticeTest.billed(Billed.Source.ACCRUAL_OF_DAY, Optional.empty(), Optional.of("50")), MOSCOW);

        assertThat(UNREAD.read(Source.ACCRUALS, may("14 10:00"), List.of(lump)).answer(Source.ACCRUALS))
                .isEqualTo(Answer.PERHAPS);
    }

    @Test
    void whatNamesOthersAloneIsLeftOut() {
        Notice other = Notice.written(Source.SUPPORT_CHAT, may("14 11:00"), "70350001-0002-1 отменено");
        Notices notices = UNREAD.read(Source.SUPPORT_CHAT, may("14 12:00"), List.of(other));

        assertThat(notices.answer(Source.SUPPORT_CHAT)).isEqualTo(Answer.NOTHING);
        assertThat(notices.found(Source.SUPPORT_CHAT)).isEmpty();
    }

    @Test
    void aSourceReadTwiceHasWhatBothReadingsHad() {
        Notice first = Notice.written(Source.SUPPORT_CHAT, may("13 11:00"), "70350001-0001-1");
        Notice second = Notice.written(Source.SUPPORT_CHAT, may("14 11:00"), "70350001-0001-1 снова");
        Notices notices = UNREAD.read(Source.SUPPORT_CHAT, may("14 12:00"), List.of(first, second))
                .read(Source.SUPPORT_CHAT, may("13 12:00"), List.of(first));

        assertThat(notices.found(Source.SUPPORT_CHAT)).containsExactly(first, second);
        assertThat(notices.looks().get(Source.SUPPORT_CHAT).at()).isEqualTo(may("14 12:00"));
        assertThat(notices.read(Source.SUPPORT_CHAT, may("15 12:00"), List.of())
                        .looks()
                        .get(Source.SUPPORT_CHAT)
                        .at())
                .isEqualTo(may("15 12:00"));
    }

    @Test
    void aNoticeOfAnotherSourceIsRefused() {
        Notice chat = Notice.written(Source.SUPPORT_CHAT, may("13 11:00"), "text");

        assertThatThrownBy(() -> UNREAD.read(Source.ACCRUALS, may("14 11:00"), List.of(chat)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a notice of SUPPORT_CHAT among those of ACCRUALS");
    }

    @Test
    void everySourceIsSaidWithWhatItHas() {
        Notices notices = UNREAD.read(
                        Source.INDEX_LIST,
                        may("14 10:00"),
                        List.of(Notice.of(NoticeTest.row(Stated.of(may("13 09:00"))), may("14 10:00"))))
                .read(Source.RATING_SUMMARY, may("14 10:00"), List.of(Notice.of(RatingChangeTest.change("95", "91"))))
                .read(Source.ACCRUALS, may("13 20:00"), List.of())
                .read(Source.NOTIFICATION_CHAT, may("14 10:00"), List.of());

        assertThat(said(notices.messages()))
                .containsExactly(
                        "chat with Ozon's support: not read, so nothing is known of it; open the chat with support in"
                                + " the back office, or read chats of the type SELLER_SUPPORT",
                        "Ozon's notifications: read, nothing about the posting",
                        "rating summary: nothing names the posting; notices that name no posting: 1",
                        "between 2026-05-12 10:00 and 2026-05-14 10:00: rating_on_time: 95, then 91, difference -4:"
                                + " worse",
                        "list of errors of the index: notices that name the posting or none: 1",
                        "2026-05-13 09:00: listed as seller_cancellation",
                        "accruals: nothing yet; read it again from 2026-05-14 on, a charge is shown the day after the"
                                + " order changed (I-07)");
    }

    @Test
    void aCheckOfTheGuideSaysItsSourcesAndItsConsequences() {
        assertThat(said(UNREAD.messages(NoticeCheck.RATING_ADJUSTMENT)))
                .hasSize(5)
                .startsWith("Look for records that a rating was adjusted")
                .satisfies(lines -> assertThat(lines.get(1)).startsWith("rating summary: not read"))
                .satisfies(lines -> assertThat(lines.get(4)).contains("rating").contains(": "));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageSaysEveryCheck(Language language) {
        Wording wording = Wording.in(language, MOSCOW);

        for (NoticeCheck check : NoticeCheck.values()) {
            assertThat(UNREAD.messages(check))
                    .allSatisfy(message ->
                            assertThat(wording.say(message)).isNotBlank().doesNotContain("{"));
        }
    }
}
