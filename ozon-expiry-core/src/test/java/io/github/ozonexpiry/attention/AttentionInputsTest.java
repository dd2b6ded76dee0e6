package io.github.ozonexpiry.attention;

import static io.github.ozonexpiry.attention.Orders.may;
import static io.github.ozonexpiry.attention.Orders.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ozonexpiry.attention.PollLog.Poll;
import io.github.ozonexpiry.cause.CaseFile;
import io.github.ozonexpiry.cause.Verdict;
import io.github.ozonexpiry.posting.PostingNumber;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttentionInputsTest {

    private static final Poll EARLY = new Poll(may("04 10:00"), false);
    private static final Poll LATE = new Poll(may("04 11:00"), true);

    @Test
    void callsStandInTheOrderOfTimeHoweverTheyWereTold() {
        assertThat(new PollLog(may("04 10:00"), List.of(LATE, EARLY)).polls()).containsExactly(EARLY, LATE);
        assertThat(PollLog.succeeded(may("04 09:00"), List.of(may("04 11:00"))).polls())
                .containsExactly(LATE);
    }

    @Test
    void theCallOfTheMomentItselfIsKnown() {
        PollLog log = new PollLog(may("04 10:00"), List.of(LATE, EARLY));

        assertThat(log.until(may("04 11:00"))).containsExactly(EARLY, LATE);
        assertThat(log.until(may("04 10:59"))).containsExactly(EARLY);
    }

    @Test
    void aCallEarlierThanTheRecordIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PollLog(may("04 10:01"), List.of(LATE, EARLY)))
                .withMessage("recorded since 2026-05-04T07:01:00Z, and there is a call of 2026-05-04T07:00:00Z");
    }

    @Test
    void aPushNeedsAKind() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PushRecord(" ", PostingNumber.of("1-1-1"), Optional.empty(), may("04 10:00")))
                .withMessage("a push needs a kind, got ' ' of 1-1-1");
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, PT1H, PT1H, 'knownFor must be above zero, got PT0S'",
        "PT1H, PT-1S, PT1H, 'room must be above zero, got PT-1S'",
        "PT1H, PT1H, PT0S, 'renewal must be above zero, got PT0S'"
    })
    void aPolicyThatLeavesNoTimeIsRefused(Duration knownFor, Duration room, Duration renewal, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AttentionPolicy(knownFor, room, renewal))
                .withMessage(message);
    }

    @Test
    void aPostingHasOneFileAndOneVerdict() {
        CaseFile file = order().waiting("04 10:05").file();
        Verdict verdict = Verdict.of(file, may("04 10:05"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> AttentionFacts.of(List.of(file, file)))
                .withMessage("two files of posting 1-1-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AttentionFacts.of(List.of()).verdicts(List.of(verdict, verdict)))
                .withMessage("two verdicts of posting 1-1-1");
    }
}
