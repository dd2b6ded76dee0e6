package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.AvailableAction;
import io.github.ozonexpiry.posting.Cancellation;
import io.github.ozonexpiry.posting.Delivery;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.posting.Tariffication;
import io.github.ozonexpiry.posting.Tariffication.Step;
import io.github.ozonexpiry.posting.Tariffication.Tariff;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The two official ladders, W-05 and W-06 with the facts T-04 to T-07, field by field. */
class WorkedExampleTest {

    private static final Stated<Instant> FOR_EVER = Stated.nothing("9999-12-31T23:59:59.999999900Z");

    @Test
    void ladderAIsReadFromAPageOfV4() {
        Tariffication ladder = only(Fixture.file("ladder-a-v4-page.json"))
                .tariffication()
                .value()
                .orElseThrow();

        assertThat(ladder.steps())
                .containsExactly(
                        new Step(tariff(Tariffication.Type.DISCOUNT, "3", "9", null), at("2026-05-04T18:44:37Z")),
                        new Step(tariff(Tariffication.Type.DISCOUNT, "2", "6", null), at("2026-05-05T06:44:37Z")),
                        new Step(tariff(Tariffication.Type.COMMISSION, "1", "50", "50"), at("2026-05-05T18:44:37Z")),
                        new Step(tariff(Tariffication.Type.COMMISSION, "2", "100", "100"), at("2026-05-06T06:44:37Z")),
                        new Step(tariff(Tariffication.Type.COMMISSION, "3", "100", "100"), FOR_EVER));
        assertThat(ladder.current()).isEqualTo(Stated.of(tariff(Tariffication.Type.COMMISSION, "3", "100", "100")));
        assertThat(ladder.next())
                .as("an empty type means that there is no next tariff")
                .isEqualTo(Stated.nothing(""));
        assertThat(ladder.nextStartsAt()).isEqualTo(Stated.nothing());
    }

    @Test
    void theRestOfThePostingOfLadderAIsRead() {
        Posting posting = only(Fixture.file("ladder-a-v4-page.json"));

        assertThat(posting.number()).isEqualTo(PostingNumber.of("70000001-0001-1"));
        assertThat(posting.orderId())
                .as("one more than a double can hold")
                .isEqualTo(Stated.of(9_007_199_254_740_993L));
        assertThat(posting.parent()).isEqualTo(Stated.nothing(""));
        assertThat(posting.scheme()).contains(Scheme.FBS);
        assertThat(posting.status()).isEqualTo(Stated.of(Word.of(Status.AWAITING_DELIVER)));
        assertThat(posting.substatus()).isEqualTo(Stated.of(Word.of(Status.Substatus.IN_CARRIAGE)));
        assertThat(posting.inProcessAt()).isEqualTo(at("2026-05-04T06:44:37Z"));
        assertThat(posting.shipmentDate()).isEqualTo(at("2026-05-05T06:44:37Z"));
        assertThat(posting.shipmentDateWithoutDelay()).isEqualTo(at("2026-05-06T04:00:00Z"));
        assertThat(posting.deliveringDate()).isEqualTo(Stated.nothing());
        assertThat(posting.lines())
                .containsExactly(
                        Line.of(new Sku(4_100_000_001L), "LAMP-28", "Reading lamp", 1, Money.of("300", "RUB")));
        assertThat(posting.delivery())
                .isEqualTo(new Delivery(
                        Stated.of(new Delivery.MethodId(1_010_000_000_000_777L)),
                        Stated.of("Drop-off, Birch street"),
                        Stated.of(new WarehouseId(1_010_000_000_000_777L)),
                        Stated.of("Birch street"),
                        Stated.of(24L),
                        Stated.of("ozon"),
                        Stated.absent(),
                        Stated.nothing("")));
        assertThat(posting.cancellation())
                .isEqualTo(Stated.of(new Cancellation(
                        Stated.of(new Cancellation.ReasonId(0)),
                        Stated.nothing(""),
                        Stated.nothing(""),
                        Stated.nothing(""),
                        Stated.of(false),
                        Stated.of(false))));
        assertThat(posting.actions())
                .isEqualTo(Stated.of(Set.of(
                        Word.of(AvailableAction.ADD_ADDITIONAL_INFO),
                        Word.of(AvailableAction.CANCEL),
                        Word.of(AvailableAction.HAS_BARCODE_FOR_PRINTING),
                        Word.of(AvailableAction.LABEL_DOWNLOAD))));
        assertThat(posting.requirements())
                .isEqualTo(Stated.of(Map.of(Word.of(Line.Requirement.GTD), Set.of(new Sku(4_100_000_001L)))));
        assertThat(posting.express()).isEqualTo(Stated.of(false));
        assertThat(posting.legalEntity()).isEqualTo(Stated.of(true));
        assertThat(posting.unknownFields()).isEmpty();
    }

    @Test
    void thePageAroundLadderAIsRead() {
        Page<Posting> page = PostingCalls.read(Fixture.file("ladder-a-v4-page.json"));

        assertThat(page.cursor()).contains("bmV4dCBwYWdl");
        assertThat(page.hasNext()).isTrue();
        assertThat(page.total()).isEqualTo(Stated.of(2177L));
        assertThat(page.quarantined()).isEmpty();
        assertThat(page.unknownFields()).isEmpty();
    }

    @Test
    void ladderBIsReadFromOnePostingOfV3() {
        Posting posting = only(Fixture.file("ladder-b-v3-get.json"));
        Tariffication ladder = posting.tariffication().value().orElseThrow();

        assertThat(ladder.steps())
                .containsExactly(
                        new Step(tariff(Tariffication.Type.NO_DISCOUNT, "0", "0", null), at("2026-03-31T09:00:00Z")),
                        new Step(tariff(Tariffication.Type.COMMISSION, "1", "50", "50"), at("2026-03-31T21:00:00Z")),
                        new Step(tariff(Tariffication.Type.COMMISSION, "1", "50", "50"), at("2026-04-01T09:00:00Z")),
                        new Step(tariff(Tariffication.Type.COMMISSION, "2", "100", "100"), at("2026-04-01T21:00:00Z")),
                        new Step(tariff(Tariffication.Type.COMMISSION, "2", "100", "100"), at("2026-04-02T09:00:00Z")),
                        new Step(tariff(Tariffication.Type.COMMISSION, "3", "150", "150"), FOR_EVER));
        assertThat(ladder.current())
                .as("an empty amount states nothing, and v3 has no member for the least charge")
                .isEqualTo(Stated.of(new Tariff(
                        Stated.of(Word.of(Tariffication.Type.NO_DISCOUNT)),
                        Stated.of(new BigDecimal("1")),
                        Stated.nothing(""),
                        Stated.absent())));
        assertThat(ladder.next())
                .isEqualTo(Stated.of(new Tariff(
                        Stated.of(Word.of(Tariffication.Type.COMMISSION)),
                        Stated.of(new BigDecimal("1")),
                        Stated.of(Money.of("50", "RUB")),
                        Stated.absent())));
        assertThat(ladder.nextStartsAt()).isEqualTo(at("2026-03-31T09:00:01Z"));
        assertThat(posting.inProcessAt()).isEqualTo(at("2026-03-30T11:26:00Z"));
        assertThat(posting.shipmentDate()).isEqualTo(at("2026-03-31T09:00:00Z"));
        assertThat(posting.shipmentDateWithoutDelay()).isEqualTo(at("2026-04-04T16:59:00Z"));
        assertThat(posting.orderId()).isEqualTo(Stated.of(9_007_199_254_740_995L));
        assertThat(posting.value()).contains(Money.of("1530", "RUB"));
        assertThat(posting.legalEntity()).as("the block that has it is null").isEqualTo(Stated.nothing());
        assertThat(posting.requirements())
                .as("kinds without a product are left out")
                .isEqualTo(Stated.of(Map.of()));
        assertThat(posting.unknownFields()).isEmpty();
    }

    private static Posting only(byte[] json) {
        Page<Posting> page = PostingCalls.read(json);
        assertThat(page.quarantined()).isEmpty();
        assertThat(page.items()).hasSize(1);
        return page.items().get(0);
    }

    private static Tariff tariff(Tariffication.Type type, String rate, String charge, String minCharge) {
        return new Tariff(
                Stated.of(Word.of(type)),
                Stated.of(new BigDecimal(rate)),
                Stated.of(Money.of(charge, "RUB")),
                minCharge == null ? Stated.nothing() : Stated.of(Money.of(minCharge, "RUB")));
    }

    private static Stated<Instant> at(String time) {
        return Stated.of(Instant.parse(time));
    }
}
