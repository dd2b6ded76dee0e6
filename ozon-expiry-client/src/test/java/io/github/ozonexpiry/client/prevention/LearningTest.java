package io.github.ozonexpiry.client.prevention;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.adviser.AttentionAdviser;
import io.github.ozonexpiry.adviser.CauseAdviser;
import io.github.ozonexpiry.attention.AttentionFacts;
import io.github.ozonexpiry.attention.AttentionPolicy;
import io.github.ozonexpiry.attention.AttentionReview;
import io.github.ozonexpiry.attention.PollLog;
import io.github.ozonexpiry.cause.CaseFile;
import io.github.ozonexpiry.cause.Dimension;
import io.github.ozonexpiry.cause.Pareto;
import io.github.ozonexpiry.cause.Trend.Level;
import io.github.ozonexpiry.cause.Verdict;
import io.github.ozonexpiry.history.PostingEvent.Kind;
import io.github.ozonexpiry.history.PostingHistory;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.prevention.ExpectedEffect.Window;
import io.github.ozonexpiry.prevention.ImprovementLog;
import io.github.ozonexpiry.prevention.Measurement;
import io.github.ozonexpiry.prevention.Measurement.Counted;
import io.github.ozonexpiry.prevention.Outcome;
import io.github.ozonexpiry.prevention.PreventionReview;
import io.github.ozonexpiry.prevention.Subject;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A shop advises itself, stores the log, takes the advice, and reads later what came of it. */
class LearningTest {

    private static Instant may(int day) {
        return Instant.parse("2026-05-01T00:00:00Z").plus(Duration.ofDays(day - 1L));
    }

    /** Ordered on the 4th, noticed on the 7th, too late for the 6th. */
    private static CaseFile noticedLate(int number) {
        PostingNumber posting = PostingNumber.of(number + "-1-1");
        return CaseFile.of(PostingHistory.of(posting)
                        .seen(may(7), waiting(posting))
                        .happened(Kind.NOTIFIED, may(4).plusSeconds(60), "ERP")
                        .happened(Kind.NOTICED, may(7), "ERP")
                        .seen(may(14), waiting(posting))
                        .build())
                .build();
    }

    private static Posting waiting(PostingNumber number) {
        return Posting.builder(number)
                .scheme(Scheme.FBS)
                .status(Status.AWAITING_PACKAGING)
                .inProcessAt(may(4))
                .shipmentDateWithoutDelay(may(6))
                .build();
    }

    private static PreventionReview advised(ImprovementLog log) {
        List<CaseFile> files =
                IntStream.rangeClosed(1, 56).mapToObj(LearningTest::noticedLate).toList();
        List<Verdict> verdicts =
                files.stream().map(file -> Verdict.of(file, may(15))).toList();
        AttentionFacts facts = AttentionFacts.of(files)
                .verdicts(verdicts)
                .polls(PollLog.succeeded(may(1), List.of(may(7), may(14))))
                .keyEnds(may(18));
        AttentionReview attention = AttentionReview.of(
                facts, new AttentionPolicy(Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(7)), may(15));
        Window window = new Window(may(1), may(15));
        return PreventionReview.of(
                List.of(
                        new AttentionAdviser(attention, window),
                        CauseAdviser.frequent(
                                Pareto.of(verdicts, Dimension.CAUSE), 5, 70, window, Subject.warehouse("7"))),
                log,
                Level.PERCENT_95,
                may(15));
    }

    @Test
    void whatRealAdvisersSayCanBeStoredAndIsJudgedLater() {
        ImprovementLog first = advised(ImprovementLog.EMPTY).log();
        assertThat(first.entries())
                .extracting(entry -> entry.advice().id().toString())
                .containsExactly(
                        "WATCH_ORDERS for SHOP: none",
                        "WATCH_ORDERS for WAREHOUSE 7: none",
                        "RENEW_KEY for SHOP: moment 2026-05-18T00:00:00Z");

        StoredLog stored = ImprovementLogJson.read(ImprovementLogJson.of(first));
        assertThat(stored).isEqualTo(new StoredLog(first, List.of()));

        var id = stored.log().entries().get(0).advice().id();
        ImprovementLog later = stored.log()
                .taken(id, may(15))
                .measured(
                        id,
                        new Measurement(
                                may(29),
                                new Counted(new Window(may(1), may(15)), 56, 70),
                                new Counted(new Window(may(15), may(29)), 48, 80)));
        PreventionReview review =
                advised(ImprovementLogJson.read(ImprovementLogJson.of(later)).log());

        assertThat(review.outcomes()).hasSize(1);
        assertThat(review.outcomes().get(0).outcome()).isInstanceOf(Outcome.Better.class);
        assertThat(review.log()).isEqualTo(later);
        assertThat(review.open()).hasSize(2);
    }

    @Test
    void allOfItHasWordsInEveryLanguage() {
        PreventionReview review = advised(ImprovementLog.EMPTY);

        for (Language language : Language.values()) {
            Wording wording = Wording.in(language, ZoneOffset.UTC);
            assertThat(review.messages())
                    .hasSizeGreaterThan(9)
                    .allSatisfy(message ->
                            assertThat(wording.say(message)).isNotBlank().doesNotContain("{"));
        }
    }
}
