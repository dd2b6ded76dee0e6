package io.github.ozonexpiry.cause;

import static io.github.ozonexpiry.posting.Postings.aPosting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.history.PostingEvent.Kind;
import io.github.ozonexpiry.history.PostingHistory;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeenAgainTest {

    private static final Instant MORNING = Instant.parse("2026-05-05T06:00:00Z");
    private static final Instant NOON = Instant.parse("2026-05-05T09:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-05-05T18:00:00Z");
    private static final Posting OPEN =
            aPosting().status(Status.AWAITING_PACKAGING).build();
    private static final Posting DELIVERING =
            aPosting().status(Status.DELIVERING).build();

    private static final CaseFile FILE = CaseFile.of(PostingHistory.of(OPEN.number())
                    .seen(MORNING, OPEN)
                    .happened(Kind.PICKED, MORNING, "WMS")
                    .build())
            .daysOff(List.of(LocalDate.of(2026, 5, 1)))
            .build();

    @Test
    void aLookThatShowsSomethingNewIsAdded() {
        CaseFile again = FILE.seen(NOON, DELIVERING);

        assertThat(again.history().looks())
                .containsExactly(new PostingHistory.Look(MORNING, OPEN), new PostingHistory.Look(NOON, DELIVERING));
        assertThat(again.posting()).isEqualTo(DELIVERING);
        assertThat(again.history().events()).isEqualTo(FILE.history().events());
        assertThat(again.daysOff()).isEqualTo(FILE.daysOff());
    }

    /** Else one look, told twice, would pass for an earlier look, and a cause could be certain through it. */
    @Test
    void aLookThatShowsTheSameIsNoEarlierLook() {
        assertThat(FILE.seen(NOON, OPEN).has(CaseInput.EARLIER_LOOKS)).isFalse();
        assertThat(FILE.seen(NOON, OPEN)).isSameAs(FILE);
    }

    @Test
    void whatWasSeenLaterDoesNotMatterToWhetherALookIsNew() {
        CaseFile evening = CaseFile.of(PostingHistory.seen(EVENING, OPEN)).build();

        assertThat(evening.seen(NOON, OPEN).history().looks()).hasSize(2);
        assertThat(FILE.seen(EVENING, DELIVERING).seen(NOON, OPEN).history().looks())
                .hasSize(2);
    }

    @Test
    void aLookAtAnotherPostingIsRefused() {
        assertThatThrownBy(() -> FILE.seen(NOON, aPosting("another-1").build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("another-1")
                .hasMessageContaining(OPEN.number().text());
    }
}
