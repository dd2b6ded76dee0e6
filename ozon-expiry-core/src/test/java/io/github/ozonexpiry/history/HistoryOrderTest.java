package io.github.ozonexpiry.history;

import static io.github.ozonexpiry.posting.Postings.aPosting;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.history.PostingEvent.Kind;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingBuilder;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.posting.Status.Substatus;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class HistoryOrderTest {

    private static final PostingNumber NUMBER = PostingNumber.of("10000001-0001-1");
    private static final Instant NINE = Instant.parse("2026-05-04T09:00:00Z");
    private static final Instant TEN = NINE.plus(Duration.ofHours(1));
    private static final Instant ELEVEN = NINE.plus(Duration.ofHours(2));
    private static final Instant NOON = NINE.plus(Duration.ofHours(3));

    @Test
    void ofTwoLooksAtOnceInOneStageTheLaterDatesCountThenTheLaterWords() {
        PostingBuilder open = of(Status.DELIVERING).shipmentDateWithoutDelay(NINE);
        List<Posting> ascending = List.of(
                open.build(),
                open.substatus(Stated.of(Word.of(Substatus.IN_CARRIAGE))).build(),
                open.substatus(Stated.of(Word.of(Substatus.NOT_IN_CARRIAGE))).build(),
                open.shipmentDateWithoutDelay(NINE.plusSeconds(1)).build(),
                open.shipmentDateWithoutDelay(NINE.plusSeconds(2)).build(),
                open.shipmentDateWithoutDelay(NINE.plusSeconds(3)).build(),
                open.shipmentDateWithoutDelay(NINE.plusSeconds(4)).build(),
                open.shipmentDateWithoutDelay(NINE.plusSeconds(5)).build(),
                open.shipmentDate(NINE).build(),
                open.shipmentDate(TEN).substatus(Stated.absent()).build(),
                open.deliveringDate(NINE).shipmentDate(NINE).build(),
                open.deliveringDate(TEN).shipmentDate(NINE).build());

        for (int i = 1; i < ascending.size(); i++) {
            Posting lower = ascending.get(i - 1);
            Posting higher = ascending.get(i);
            assertThat(nothing().seen(NOON, lower).seen(NOON, higher).build().latest())
                    .as("%s", i)
                    .contains(higher);
            assertThat(nothing().seen(NOON, higher).seen(NOON, lower).build().latest())
                    .as("%s", i)
                    .contains(higher);
        }
    }

    @Test
    void ofTwoLooksAtOnceTheOneFurtherOnCountsWhateverItsDatesAndItsWord() {
        Posting doesNotTell = of(Status.CLIENT_ARBITRATION).deliveringDate(NOON).build();
        Posting toAssemble =
                of(Status.AWAITING_PACKAGING).deliveringDate(ELEVEN).build();
        Posting toHandOver = of(Status.ARBITRATION).deliveringDate(TEN).build();
        Posting onItsWay = of(Status.SENT_BY_SELLER).deliveringDate(NINE).build();
        List<Posting> fartherAndFarther =
                List.of(doesNotTell, toAssemble, toHandOver, onItsWay, in(Status.DELIVERED), in(Status.CANCELLED));

        for (int i = 1; i < fartherAndFarther.size(); i++) {
            Posting farther = fartherAndFarther.get(i);
            for (Posting other : fartherAndFarther.subList(0, i)) {
                assertThat(nothing()
                                .seen(NOON, farther)
                                .seen(NOON, other)
                                .build()
                                .latest())
                        .as("%s after %s", farther, other)
                        .contains(farther);
            }
        }
    }

    @Test
    void whichOfTwoLooksAtOnceCountsIsTheSameHoweverTheyAreToldEvenWhereStageDatesAndWordsAgree() {
        Posting express = of(Status.DELIVERING).express(Stated.of(true)).build();
        Posting ordinary = of(Status.DELIVERING).express(Stated.of(false)).build();

        assertThat(nothing().seen(NOON, express).seen(NOON, ordinary).build())
                .isEqualTo(nothing().seen(NOON, ordinary).seen(NOON, express).build());
    }

    @Test
    void eventsOfOneMomentAreOrderedByKindBeginAndSource() {
        PostingEvent picked = new PostingEvent(Kind.PICKED, When.between(ELEVEN, NOON), "A");
        PostingEvent early = new PostingEvent(Kind.PACKED, When.by(NOON), "B");
        PostingEvent later = new PostingEvent(Kind.PACKED, When.between(TEN, NOON), "A");
        PostingEvent other = new PostingEvent(Kind.PACKED, When.between(TEN, NOON), "B");

        assertThat(nothing()
                        .happened(other)
                        .happened(later)
                        .happened(early)
                        .happened(picked)
                        .build()
                        .events())
                .containsExactly(picked, early, later, other);
    }

    @Test
    void changesOfOneMomentAreOrderedByWhenTheyWereToldAndByWord() {
        PostingHistory history = nothing()
                .told(word(Status.DELIVERING), NINE, TEN)
                .told(word(Status.AWAITING_DELIVER), NINE, TEN)
                .told(word(Status.DELIVERED), NINE, NINE)
                .build();

        assertThat(history.changes())
                .extracting(change -> change.status().text())
                .containsExactly("delivered", "awaiting_deliver", "delivering");
    }

    /** Everything that can be told, each with the moment at which it was. */
    private record Told(Instant at, Consumer<PostingHistoryBuilder> telling) {}

    private static List<Told> manyThings() {
        List<Told> things = new ArrayList<>();
        List<Status> statuses = List.of(Status.values());
        List<Kind> kinds = List.of(Kind.values());
        for (int i = 0; i < 24; i++) {
            Instant at = NINE.plus(Duration.ofMinutes(i / 2));
            Posting posting = of(statuses.get(i * 7 % statuses.size()))
                    .shipmentDate(NOON.plusSeconds(i % 3))
                    .express(Stated.of(i % 2 == 0))
                    .build();
            Word<Status> status = word(statuses.get(i * 5 % statuses.size()));
            Kind kind = kinds.get(i % kinds.size());
            PostingEvent event =
                    new PostingEvent(kind, i % 3 == 0 ? When.by(at) : When.between(NINE, at), "source " + i % 2);
            things.add(new Told(at, builder -> builder.seen(at, posting)));
            things.add(new Told(at, builder -> builder.told(status, at.minusSeconds(90), at)));
            things.add(new Told(at, builder -> builder.happened(event)));
        }
        return things;
    }

    private static PostingHistory tell(List<Told> things) {
        PostingHistoryBuilder builder = nothing();
        things.forEach(thing -> thing.telling().accept(builder));
        return builder.build();
    }

    @Test
    void theOrderOfTellingAndRepetitionsChangeNothing() {
        List<Told> things = manyThings();
        PostingHistory history = tell(things);
        assertThat(history.looks()).hasSize(24);
        for (int seed = 0; seed < 50; seed++) {
            List<Told> shuffled = new ArrayList<>(things);
            shuffled.addAll(things.subList(seed, seed + 20));
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(tell(shuffled)).as("seed %s", seed).isEqualTo(history);
            assertThat(tell(shuffled).findings()).as("seed %s", seed).isEqualTo(history.findings());
        }
    }

    @Test
    void whatWasKnownAtAMomentIsWhatWasToldByThen() {
        List<Told> things = manyThings();
        PostingHistory history = tell(things);
        for (Instant moment = NINE.minusSeconds(30);
                moment.isBefore(NINE.plusSeconds(900));
                moment = moment.plusSeconds(15)) {
            Instant then = moment;
            List<Told> byThen =
                    things.stream().filter(thing -> !thing.at().isAfter(then)).toList();

            assertThat(history.asOf(moment)).as("%s", moment).isEqualTo(tell(byThen));
        }
        assertThat(history.asOf(NINE.minusSeconds(1))).isEqualTo(nothing().build());
    }

    @Test
    void whatIsToldOfThePastDoesNotChangeTheNewestLook() {
        List<Told> things = manyThings();
        List<Told> ofTheLastMoment = things.subList(things.size() - 6, things.size());
        for (int i = 0; i < things.size() - 6; i++) {
            List<Told> oldestLast = new ArrayList<>(ofTheLastMoment);
            oldestLast.addAll(things.subList(i, i + 3));

            assertThat(tell(oldestLast).latest())
                    .isEqualTo(tell(ofTheLastMoment).latest());
        }
    }

    @Test
    void historiesAreEqualWhenAllThatWasToldIs() {
        PostingHistory history = all().build();

        assertThat(history).isEqualTo(all().build()).hasSameHashCodeAs(all().build());
        assertThat(history.toBuilder().build()).isEqualTo(history);
        assertThat(List.of(
                        all().seen(NOON, in(Status.DELIVERED)).build(),
                        all().told(word(Status.DELIVERED), NOON, NOON).build(),
                        all().happened(Kind.SCANNED, NOON, "carrier").build(),
                        PostingHistory.of(PostingNumber.of("2-2-2")).build()))
                .allSatisfy(other -> {
                    assertThat(other).isNotEqualTo(history);
                    assertThat(other.hashCode()).isNotEqualTo(history.hashCode());
                });
        assertThat(nothing().build())
                .isNotEqualTo(PostingHistory.of(PostingNumber.of("2-2-2")).build())
                .isNotEqualTo(Optional.empty());
    }

    @Test
    void itsTextCountsWhatItHas() {
        assertThat(all().happened(Kind.PACKED, NOON, "WMS"))
                .extracting(PostingHistoryBuilder::build)
                .hasToString("history of 10000001-0001-1: 1 looks, 1 changes told, 2 events");
    }

    private static PostingHistoryBuilder all() {
        return nothing()
                .seen(NINE, in(Status.AWAITING_DELIVER))
                .told(word(Status.DELIVERING), TEN, TEN)
                .happened(Kind.PACKED, NINE, "WMS");
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
