package io.github.ozonexpiry.aftermath;

import static io.github.ozonexpiry.aftermath.Words.ENGLISH;
import static io.github.ozonexpiry.aftermath.Words.MOSCOW;
import static io.github.ozonexpiry.aftermath.Words.may;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.cause.Cause;
import io.github.ozonexpiry.history.PostingEvent.Kind;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewMarkdownTest {

    private static final ProcessReview REVIEW = ProcessReview.of(
            List.of(
                    ProcessReviewTest.verdict(1, Cause.ORDER_UNSEEN),
                    ProcessReviewTest.verdict(2, Cause.PUSH_LOST),
                    ProcessReviewTest.verdict(3, Cause.DEFECTIVE),
                    ProcessReviewTest.verdict(4)),
            List.of(
                    Closed.posting().event(Kind.NOTICED, "04 10:40").file(),
                    Closed.posting("70350001-0002-1").file()),
            may("20 12:00"));

    @Test
    void everyAreaIsATableOfItsQuestions() {
        assertThat(ReviewMarkdown.of(REVIEW, ENGLISH))
                .startsWith("# Review of internal processes\n\n"
                        + "As of 2026-05-20 12:00 (Europe/Moscow)\n\n"
                        + "Postings with numbers: 2; postings of which was judged why they went wrong: 4."
                        + " Times are by the clock.\n\n"
                        + "## Stock system\n\n"
                        + "| question | answer | own number | causes found | not known of every posting |\n"
                        + "| --- | --- | --- | --- | --- |\n"
                        + "| Must the synchronisation of stock be improved? | not known | age, at the order,"
                        + " of the number last sent to Ozon: not known |  | stock listed at Ozon |\n")
                .contains("\n| Would Ozon's API or another tool help to handle orders? | worth a look | time from the"
                        + " order to its being noticed: median 40 min; postings: 1 | order not noticed: 1 of 4 (25 %);"
                        + " notification lost: 1 of 4 (25 %) | when the order was noticed and passed on |\n");
    }

    @Test
    void whatToDoFirstAndWhatLiesOutsideFollow() {
        String page = ReviewMarkdown.of(REVIEW, ENGLISH);

        assertThat(page)
                .contains("\n## What to do first\n\n| cause | What to do first |\n| --- | --- |\n| order not noticed | "
                        + MarkdownPage.escaped(ENGLISH.say(Cause.ORDER_UNSEEN.whatToDoFirst())) + " |\n")
                .endsWith("\n## Causes outside these areas\n\n| cause |\n| --- |\n| only defective pieces left: 1 of 4"
                        + " (25 %) |\n\nWithout any cause found: 1\n");
    }

    @Test
    void withoutCausesThePageSaysSo() {
        String page = ReviewMarkdown.of(ProcessReview.of(List.of(), List.of(), may("20 12:00")), ENGLISH);

        assertThat(page).contains("\n## What to do first\n\nNone.\n\n## Causes outside these areas\n\nNone.\n");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasItsPage(Language language) {
        String page = ReviewMarkdown.of(REVIEW, Wording.in(language, MOSCOW));

        assertThat(page.lines().filter(line -> line.startsWith("## "))).hasSize(6);
        assertThat(page).doesNotContain("{0}");
    }
}
