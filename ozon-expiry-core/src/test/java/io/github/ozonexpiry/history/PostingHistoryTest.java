package io.github.ozonexpiry.history;

import static io.github.ozonexpiry.posting.Postings.aPosting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.history.PostingEvent.Kind;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingBuilder;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.stated.Word;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostingHistoryTest {

    private static final PostingNumber NUMBER = PostingNumber.of("10000001-0001-1");
    private static final Instant NINE = Instant.parse("2026-05-04T09:00:00Z");
    private static final Instant TEN = NINE.plus(Duration.ofHours(1));
    private static final Instant ELEVEN = NINE.plus(Duration.ofHours(2));
    private static final Instant NOON = NINE.plus(Duration.ofHours(3));

    @Test
    void theNewestLookIsThePostingHoweverLateAnOlderOneIsTold() {
        PostingHistory history = nothing()
                .seen(TEN, in(Status.DELIVERING))
                .seen(NINE, in(Status.AWAITING_DELIVER))
                .build();

        assertThat(history.latest()).contains(in(Status.DELIVERING));
        assertThat(history.toBuilder()
                        .seen(NINE.minusSeconds(1), in(Status.AWAITING_PACKAGING))
                        .build()
                        .latest())
                .contains(in(Status.DELIVERING));
        assertThat(history.looks()).extracting(PostingHistory.Look::at).containsExactly(NINE, TEN);
    }

    @Test
    void aPostingThatWasNeverLookedAtHasNoLatestLook() {
        PostingHistory history = nothing()
                .happened(Kind.PACKED, TEN, "WMS")
                .told(word(Status.DELIVERING), TEN, TEN)
                .build();

        assertThat(history.latest()).isEmpty();
        assertThat(history.number()).isEqualTo(NUMBER);
        assertThat(history.findings()).isEmpty();
        assertThat(nothing().build().handedOver()).isEmpty();
        assertThat(nothing().build().reached(Stage.TO_ASSEMBLE)).isEmpty();
    }

    @Test
    void anotherPostingsLookIsRefused() {
        assertThatThrownBy(() -> nothing().seen(TEN, aPosting("2-2-2").build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the history of 10000001-0001-1 is told of 2-2-2");
    }

    @Test
    void whatIsSeenOnlyBetweenTwoLooksHasNoMoment() {
        PostingHistory history = nothing()
                .seen(NINE, in(Status.AWAITING_PACKAGING))
                .seen(ELEVEN, in(Status.DELIVERING))
                .seen(NOON, in(Status.DELIVERED))
                .build();

        assertThat(history.reached(Stage.TO_ASSEMBLE)).contains(When.by(NINE));
        assertThat(history.reached(Stage.TO_HAND_OVER)).contains(When.between(NINE, ELEVEN));
        assertThat(history.reached(Stage.ON_ITS_WAY)).contains(When.between(NINE, ELEVEN));
        assertThat(history.reached(Stage.DELIVERED)).contains(When.between(ELEVEN, NOON));
        assertThat(history.reached(Stage.CLOSED)).isEmpty();
        assertThat(history.firstSeen(
                        posting -> posting.status().equals(in(Status.DELIVERED).status())))
                .contains(When.between(ELEVEN, NOON));
        assertThat(history.firstSeen(posting -> false)).isEmpty();
    }

    @Test
    void aPushGivesTheMoment() {
        PostingHistory history = nothing()
                .seen(NINE, in(Status.AWAITING_PACKAGING))
                .seen(NOON, in(Status.DELIVERING))
                .told(word(Status.AWAITING_DELIVER), TEN, NOON)
                .told(word(Status.DELIVERING), ELEVEN, ELEVEN)
                .build();

        assertThat(history.reached(Stage.TO_HAND_OVER)).contains(When.at(TEN));
        assertThat(history.reached(Stage.ON_ITS_WAY)).contains(When.at(ELEVEN));
        assertThat(history.changes())
                .extracting(PostingHistory.StatusChange::at)
                .containsExactly(TEN, ELEVEN);
    }

    @Test
    void aPushIsEnoughWithoutALookAndCountsWhereItAgreesWithOne() {
        PostingHistoryBuilder told = nothing().told(word(Status.DELIVERING), ELEVEN, ELEVEN);

        assertThat(told.build().reached(Stage.ON_ITS_WAY)).contains(When.at(ELEVEN));
        assertThat(told.seen(ELEVEN, in(Status.DELIVERING)).build().reached(Stage.ON_ITS_WAY))
                .contains(When.at(ELEVEN));
    }

    @Test
    void aLookThatShowsItEarlierThanThePushSaysCounts() {
        PostingHistory history = nothing()
                .seen(NINE, in(Status.AWAITING_DELIVER))
                .seen(TEN, in(Status.DELIVERING))
                .told(word(Status.DELIVERING), ELEVEN, ELEVEN)
                .build();

        assertThat(history.reached(Stage.ON_ITS_WAY)).contains(When.between(NINE, TEN));
    }

    @Test
    void aPushOfAnUnknownStatusTellsOfNoStage() {
        PostingHistory history = nothing()
                .told(Word.read(Status.class, "awaiting_drone"), TEN, TEN)
                .told(word(Status.CLIENT_ARBITRATION), TEN, TEN)
                .build();

        assertThat(history.reached(Stage.TO_ASSEMBLE)).isEmpty();
        assertThat(history.reached(Stage.CLOSED)).isEmpty();
    }

    @Test
    void aCancelledPostingWasNotHandedOver() {
        PostingHistory history = nothing()
                .seen(NINE, in(Status.AWAITING_PACKAGING))
                .seen(TEN, in(Status.CANCELLED))
                .told(word(Status.CANCELLED), TEN, TEN)
                .build();

        assertThat(history.reached(Stage.ON_ITS_WAY)).isEmpty();
        assertThat(history.reached(Stage.TO_HAND_OVER)).isEmpty();
        assertThat(history.reached(Stage.CLOSED)).contains(When.at(TEN));
        assertThat(history.handedOver()).isEmpty();
    }

    @Test
    void theHandOverIsOzonsDateElseTheScanElseBetweenTwoLooks() {
        PostingHistoryBuilder looks =
                nothing().seen(NINE, in(Status.AWAITING_DELIVER)).seen(NOON, in(Status.DELIVERING));
        assertThat(looks.build().handedOver()).contains(When.between(NINE, NOON));

        looks.happened(Kind.DISPATCHED, TEN, "WMS"); // L-10, S12: no hand-over
        assertThat(looks.build().handedOver()).contains(When.between(NINE, NOON));

        looks.happened(Kind.SCANNED, ELEVEN, "carrier").happened(Kind.SCANNED, NOON, "carrier");
        assertThat(looks.build().handedOver()).contains(When.at(ELEVEN));

        looks.seen(
                NOON.plusSeconds(1),
                of(Status.DELIVERING).deliveringDate(TEN.plusSeconds(5)).build());
        assertThat(looks.build().handedOver()).contains(When.at(TEN.plusSeconds(5)));
    }

    @Test
    void aHandOverDatedAfterTheLookHadNotHappenedThen() {
        Posting promised = of(Status.AWAITING_DELIVER).deliveringDate(NOON).build();

        assertThat(PostingHistory.seen(NOON.minusNanos(1), promised).handedOver())
                .isEmpty();
        assertThat(PostingHistory.seen(NOON, promised).handedOver()).contains(When.at(NOON));
    }

    @Test
    void aPostingWithoutAnyDateIsAHistoryLikeAnother() {
        Posting silent = aPosting().build();
        PostingHistory history = PostingHistory.seen(NINE, silent);

        assertThat(history.latest()).contains(silent);
        assertThat(history.reached(Stage.TO_ASSEMBLE)).isEmpty();
        assertThat(history.handedOver()).isEmpty();
        assertThat(history.findings()).isEmpty();
    }

    @Test
    void aStatusThatWentBackIsShownAndTheNewerOneCounts() {
        PostingHistory history = nothing()
                .seen(NINE, in(Status.DELIVERING))
                .seen(TEN, in(Status.AWAITING_PACKAGING))
                .build();

        assertThat(said(history))
                .containsExactly("the status went back from delivering to awaiting_packaging,"
                        + " between 2026-05-04 09:00 and 2026-05-04 10:00; the newer one counts");
        assertThat(history.latest()).contains(in(Status.AWAITING_PACKAGING));
        assertThat(history.reached(Stage.ON_ITS_WAY)).contains(When.by(NINE));
    }

    @Test
    void aStatusThatDoesNotTellInBetweenHidesNoSteppingBack() {
        PostingHistory history = nothing()
                .seen(NINE, in(Status.DELIVERING))
                .seen(TEN, in(Status.CLIENT_ARBITRATION))
                .seen(ELEVEN, in(Status.AWAITING_DELIVER))
                .seen(NOON, in(Status.AWAITING_DELIVER))
                .build();

        assertThat(said(history))
                .containsExactly("the status went back from delivering to awaiting_deliver,"
                        + " between 2026-05-04 09:00 and 2026-05-04 11:00; the newer one counts");
    }

    @Test
    void aStatusThatGoesForwardOrStaysContradictsNothing() {
        PostingHistory history = nothing()
                .seen(NINE, in(Status.AWAITING_APPROVE))
                .seen(TEN, in(Status.AWAITING_PACKAGING))
                .seen(ELEVEN, in(Status.DELIVERING))
                .seen(NOON, in(Status.CANCELLED))
                .build();

        assertThat(history.findings()).isEmpty();
    }

    @Test
    void ofTwoLooksAtOnceTheOneFurtherOnCounts() {
        PostingHistory history = nothing()
                .seen(NINE, in(Status.AWAITING_PACKAGING))
                .seen(TEN, in(Status.DELIVERING))
                .seen(TEN, in(Status.AWAITING_PACKAGING))
                .build();

        assertThat(history.latest()).contains(in(Status.DELIVERING));
        assertThat(said(history)).containsExactly("two different looks at 2026-05-04 10:00; the one further on counts");
    }

    @Test
    void whatOnlyOneOfTwoLooksAtOnceShowsHasNoExactMoment() {
        PostingHistoryBuilder twoAtOnce =
                nothing().seen(TEN, in(Status.DELIVERING)).seen(TEN, in(Status.AWAITING_PACKAGING));

        assertThat(twoAtOnce.build().reached(Stage.ON_ITS_WAY)).contains(When.by(TEN));
        assertThat(twoAtOnce.seen(NINE, in(Status.AWAITING_PACKAGING)).build().reached(Stage.ON_ITS_WAY))
                .contains(When.between(NINE, TEN));
    }

    @Test
    void theFirstEventOfAKindIsTheOneThatHadHappenedFirst() {
        PostingEvent vague = new PostingEvent(Kind.PICKED, When.between(NINE, NOON), "WMS");
        PostingHistory history = nothing()
                .happened(vague)
                .happened(Kind.PICKED, ELEVEN, "WMS")
                .happened(Kind.PACKED, TEN, "WMS")
                .build();

        assertThat(history.first(Kind.PICKED)).contains(new PostingEvent(Kind.PICKED, When.at(ELEVEN), "WMS"));
        assertThat(history.first(Kind.SCANNED)).isEmpty();
        assertThat(history.events())
                .extracting(PostingEvent::kind)
                .containsExactly(Kind.PACKED, Kind.PICKED, Kind.PICKED);
        assertThat(history.without(event -> event.kind() == Kind.PICKED).events())
                .extracting(PostingEvent::kind)
                .containsExactly(Kind.PACKED);
    }

    private static List<String> said(PostingHistory history) {
        Wording english = Wording.in(Language.ENGLISH, ZoneOffset.UTC);
        return history.findings().stream()
                .map(finding -> english.say(finding.message()))
                .toList();
    }

    private static PostingHistoryBuilder nothing() {
        return PostingHistory.of(NUMBER);
    }

    private static Posting in(Status status) {
        return of(status).build();
    }

    private static PostingBuilder of(Status status) {
        return aPosting().status(status);
    }

    private static Word<Status> word(Status status) {
        return Word.of(status);
    }
}
