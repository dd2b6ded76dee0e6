package io.github.ozonexpiry.posting;

import static io.github.ozonexpiry.posting.Postings.aPosting;
import static io.github.ozonexpiry.posting.Postings.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.Cancellation.Party;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostingTest {

    private static final Sku TEAPOT = new Sku(4_116_250_392L);

    @Test
    void aPostingOfWhichOnlyTheNumberIsKnownSaysNothingElse() {
        Posting posting = Posting.builder(PostingNumber.of(" 41517061-0214-1 ")).build();

        assertThat(posting.number()).hasToString("41517061-0214-1");
        assertThat(List.of(
                        posting.orderId(),
                        posting.parent(),
                        posting.status(),
                        posting.substatus(),
                        posting.inProcessAt(),
                        posting.shipmentDate(),
                        posting.shipmentDateWithoutDelay(),
                        posting.deliveringDate(),
                        posting.cancellation(),
                        posting.tariffication(),
                        posting.actions(),
                        posting.requirements(),
                        posting.express(),
                        posting.legalEntity()))
                .allMatch(Stated::isAbsent);
        assertThat(posting.scheme()).isEmpty();
        assertThat(posting.knownStatus()).isEmpty();
        assertThat(posting.lines()).isEmpty();
        assertThat(posting.value()).isEmpty();
        assertThat(posting.delivery()).isEqualTo(Delivery.UNSAID);
        assertThat(posting.unknownFields()).isEmpty();
        assertThat(posting.allows(AvailableAction.SHIP)).isFalse();
        assertThat(posting).hasToString("Posting 41517061-0214-1 without status");
    }

    @Test
    void aPostingGivesBackAllThatWasSaid() {
        Posting posting = full();

        assertThat(posting.orderId()).isEqualTo(Stated.of(9_007_199_254_740_993L)); // beyond 2^53
        assertThat(posting.parent()).isEqualTo(Stated.of(PostingNumber.of("41517061-0214-0")));
        assertThat(posting.scheme()).contains(Scheme.RFBS);
        assertThat(posting.knownStatus()).contains(Status.AWAITING_PACKAGING);
        assertThat(posting.substatus().value()).map(Word::text).contains("ship_failed");
        assertThat(posting.inProcessAt()).isEqualTo(Stated.of(Instant.parse("2026-05-04T06:44:37Z")));
        assertThat(posting.shipmentDate()).isEqualTo(Stated.of(Instant.parse("2026-05-05T06:44:37Z")));
        assertThat(posting.shipmentDateWithoutDelay()).isEqualTo(Stated.of(Instant.parse("2026-05-06T04:00:00Z")));
        assertThat(posting.deliveringDate()).isEqualTo(Stated.of(Instant.parse("2026-05-05T05:00:00Z")));
        assertThat(posting.cancellation().value()).map(Cancellation::by).contains(Stated.of(Word.of(Party.SELLER)));
        assertThat(posting.tariffication().value()).map(Tariffication::steps).contains(List.of());
        assertThat(posting.allows(AvailableAction.SHIP)).isTrue();
        assertThat(posting.allows(AvailableAction.CANCEL)).isFalse();
        assertThat(posting.requirements().value()).contains(Map.of(Word.of(Line.Requirement.GTD), Set.of(TEAPOT)));
        assertThat(posting.express()).isEqualTo(Stated.of(false));
        assertThat(posting.legalEntity()).isEqualTo(Stated.of(true));
        assertThat(posting.unknownFields()).containsEntry("hue", "\"red\"");
        assertThat(posting.delivery().warehouseName()).isEqualTo(Stated.of("17023"));
        assertThat(posting).hasToString("Posting 41517061-0214-1 awaiting_packaging");
    }

    @Test
    void aCopyIsEqualUntilItDiffers() {
        Posting posting = full();

        assertThat(posting.toBuilder().build()).isEqualTo(posting).hasSameHashCodeAs(posting);
        assertThat(posting.toBuilder().status(Status.CANCELLED).build()).isNotEqualTo(posting);
        assertThat(posting.hashCode()).isNotEqualTo(aPosting().build().hashCode());
        assertThat(posting).isNotEqualTo("41517061-0214-1");
    }

    @Test
    void whatIsHandedInCanChangeAfterwardsWithoutChangingThePosting() {
        List<Line> lines = new ArrayList<>(List.of(line(1, "300")));
        Map<String, String> unknown = new HashMap<>(Map.of("hue", "1"));
        Set<Word<AvailableAction>> actions = new HashSet<>(Set.of(Word.of(AvailableAction.SHIP)));
        Map<Word<Line.Requirement>, Set<Sku>> requirements = new HashMap<>();
        requirements.put(Word.of(Line.Requirement.GTD), Set.of(TEAPOT));
        Posting posting = aPosting()
                .lines(lines)
                .unknownFields(unknown)
                .actions(Stated.of(actions))
                .requirements(Stated.of(requirements))
                .build();
        lines.clear();
        unknown.clear();
        actions.clear();
        requirements.clear();

        assertThat(posting.lines()).hasSize(1);
        assertThat(posting.unknownFields()).hasSize(1);
        assertThat(posting.allows(AvailableAction.SHIP)).isTrue();
        assertThat(posting.requirements().orElse(Map.of())).hasSize(1);
    }

    @Test
    void theValueIsPriceTimesQuantityOfAllLines() {
        // The goods of Ozon's example of /v4/posting/fbs/list: 12,990 + 2 x 3,490.
        assertThat(aPosting()
                        .lines(List.of(line(1, "12990.00"), line(2, "3490.00")))
                        .build()
                        .value())
                .contains(Money.of("19970", "RUB"));
    }

    @Test
    void theValueIsNotKnownWhenAPartOfItIsNot() {
        Line noPrice = new Line(Stated.absent(), Stated.absent(), Stated.absent(), Stated.of(1), Stated.nothing());
        Line noQuantity = new Line(
                Stated.absent(), Stated.absent(), Stated.absent(), Stated.nothing(), Stated.of(Money.of("5", "RUB")));
        Line yuan = Line.of(TEAPOT, "A-1", "teapot", 1, Money.of("35.22", "CNY"));

        assertThat(value(line(1, "300"), noPrice)).isEmpty();
        assertThat(value(noQuantity, line(1, "300"))).isEmpty();
        assertThat(value(line(1, "300"), yuan)).isEmpty();
        assertThat(value(yuan)).contains(Money.of("35.22", "CNY"));
        assertThat(value(line(0, "300"))).contains(Money.of("0", "RUB"));
    }

    @Test
    void aNegativeQuantityIsRefusedByName() {
        assertThatThrownBy(() -> line(-1, "300"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("quantity below zero: -1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void aPostingNeedsANumber(String text) {
        assertThatThrownBy(() -> PostingNumber.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a posting needs a number, got ''");
    }

    @Test
    void numbersAreOrderedAndSaid() {
        assertThat(PostingNumber.of("1-1")).isLessThan(PostingNumber.of("1-2"));
        assertThat(PostingNumber.of("1-1").in(Wording.in(Language.ENGLISH, ZoneOffset.UTC)))
                .isEqualTo("1-1");
        assertThat(new Sku(2)).isGreaterThan(new Sku(1)).hasToString("2");
        assertThat(new WarehouseId(2)).isGreaterThan(new WarehouseId(1)).hasToString("2");
        assertThat(new Delivery.MethodId(1_020_005_003_107_121L)).hasToString("1020005003107121");
        assertThat(new Cancellation.ReasonId(352)).hasToString("352");
    }

    @Test
    void whoCancelledIsTheTypeElseTheInitiator() {
        Cancellation byType = Postings.cancelledBy(Party.OZON, 0, false, true);
        Cancellation byInitiator = new Cancellation(
                Stated.absent(),
                Stated.absent(),
                Stated.nothing(""),
                Stated.of(Word.of(Party.BUYER)),
                Stated.absent(),
                Stated.absent());

        assertThat(byType.by().value()).map(Word::text).contains("ozon");
        assertThat(byInitiator.by().value()).map(Word::text).contains("client");
    }

    private static Optional<Money> value(Line... lines) {
        return aPosting().lines(List.of(lines)).build().value();
    }

    private static Posting full() {
        return Posting.builder(PostingNumber.of("41517061-0214-1"))
                .orderId(Stated.of(9_007_199_254_740_993L))
                .parent(Stated.of(PostingNumber.of("41517061-0214-0")))
                .scheme(Optional.of(Scheme.RFBS))
                .status(Status.AWAITING_PACKAGING)
                .substatus(Stated.of(Word.of(Status.Substatus.SHIP_FAILED)))
                .lines(List.of(line(1, "300")))
                .inProcessAt(Instant.parse("2026-05-04T06:44:37Z"))
                .shipmentDate(Instant.parse("2026-05-05T06:44:37Z"))
                .shipmentDateWithoutDelay(Instant.parse("2026-05-06T04:00:00Z"))
                .deliveringDate(Instant.parse("2026-05-05T05:00:00Z"))
                .delivery(new Delivery(
                        Stated.of(new Delivery.MethodId(20_605_650_762_000L)),
                        Stated.of("self"),
                        Stated.of(new WarehouseId(20_605_650_762_000L)),
                        Stated.of("17023"),
                        Stated.of(24L),
                        Stated.of("non_integrated"),
                        Stated.absent(),
                        Stated.nothing("")))
                .cancellation(Postings.cancelledBy(Party.SELLER, 352, false, true))
                .tariffication(Tariffication.of(List.of()))
                .actions(AvailableAction.SHIP)
                .requirements(Stated.of(Map.of(Word.of(Line.Requirement.GTD), Set.of(TEAPOT))))
                .express(Stated.of(false))
                .legalEntity(Stated.of(true))
                .unknownFields(Map.of("hue", "\"red\""))
                .build();
    }
}
