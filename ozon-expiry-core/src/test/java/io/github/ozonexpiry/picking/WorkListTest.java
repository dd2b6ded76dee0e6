package io.github.ozonexpiry.picking;

import static io.github.ozonexpiry.picking.Warehouse.BAG;
import static io.github.ozonexpiry.picking.Warehouse.BOX;
import static io.github.ozonexpiry.picking.Warehouse.CRATE;
import static io.github.ozonexpiry.picking.Warehouse.EVENING;
import static io.github.ozonexpiry.picking.Warehouse.KETTLE;
import static io.github.ozonexpiry.picking.Warehouse.MORNING;
import static io.github.ozonexpiry.picking.Warehouse.MOSCOW;
import static io.github.ozonexpiry.picking.Warehouse.MUG;
import static io.github.ozonexpiry.picking.Warehouse.NOW;
import static io.github.ozonexpiry.picking.Warehouse.PACKING;
import static io.github.ozonexpiry.picking.Warehouse.STORAGE;
import static io.github.ozonexpiry.picking.Warehouse.at;
import static io.github.ozonexpiry.picking.Warehouse.due;
import static io.github.ozonexpiry.picking.Warehouse.kettle;
import static io.github.ozonexpiry.picking.Warehouse.kettles;
import static io.github.ozonexpiry.picking.Warehouse.line;
import static io.github.ozonexpiry.picking.Warehouse.list;
import static io.github.ozonexpiry.picking.Warehouse.mug;
import static io.github.ozonexpiry.picking.Warehouse.mugs;
import static io.github.ozonexpiry.picking.Warehouse.number;
import static io.github.ozonexpiry.picking.Warehouse.order;
import static io.github.ozonexpiry.picking.Warehouse.portion;
import static io.github.ozonexpiry.picking.Warehouse.spoon;
import static io.github.ozonexpiry.picking.Warehouse.spoons;
import static io.github.ozonexpiry.picking.Warehouse.uncounted;
import static io.github.ozonexpiry.picking.Warehouse.unnumbered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.handling.PickupSlots;
import io.github.ozonexpiry.handling.PickupSlots.Slot;
import io.github.ozonexpiry.picking.Gap.Kind;
import io.github.ozonexpiry.picking.Storage.Place;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WorkListTest {

    @Test
    void aWaveIsAWalkFromPlaceToPlace() {
        WorkList list = list(
                due(2, spoons(1), kettles(2)).with(MORNING),
                due(1, mugs(4), kettles(1)).with(MORNING));

        assertThat(list.waves()).hasSize(1);
        assertThat(list.waves().get(0).picks())
                .containsExactly(
                        new PickLine(mug(), Optional.of(new Place("A", "A-2")), List.of(portion(1, mug(), 4))),
                        new PickLine(
                                kettle(),
                                Optional.of(new Place("A", "A-10")),
                                List.of(portion(1, kettle(), 1), portion(2, kettle(), 2))),
                        new PickLine(spoon(), Optional.of(new Place("B", "B-1")), List.of(portion(2, spoon(), 1))));
        assertThat(list.gaps()).isEmpty();
        assertThat(list.now()).isEqualTo(NOW);
    }

    @Test
    void atOnePlaceProductsComeByTheirNumber() {
        Place bin = new Place("A", "1");
        Storage mixed = new Storage(Map.of(KETTLE, bin, MUG, bin));

        WorkList list = WorkList.of(List.of(due(1, mugs(1), kettles(1))), mixed, PACKING, NOW);

        assertThat(list.waves().get(0).picks()).extracting(PickLine::item).containsExactly(kettle(), mug());
    }

    @Test
    void whatHasNoPlaceComesLastWhateverItsNumber() {
        WorkList list =
                list(due(1, line(new Sku(1), "L-1", "lamp", 1), kettles(1), line(new Sku(2), "L-2", "lamp", 1)));

        assertThat(list.waves().get(0).picks())
                .extracting(line -> line.item().article())
                .containsExactly("K-1", "L-1", "L-2");
    }

    @Test
    void wavesComeInTheOrderOfThePickUpsAndWhatHasNoneLast() {
        Slot longer = new Slot(MORNING.from(), MORNING.to().plusSeconds(1));

        WorkList list = list(
                due(1, kettles(1)),
                due(2, kettles(1)).with(EVENING),
                due(3, kettles(1)).with(longer),
                due(4, kettles(1)).with(MORNING));

        assertThat(list.waves())
                .extracting(Wave::slot)
                .containsExactly(Optional.of(MORNING), Optional.of(longer), Optional.of(EVENING), Optional.empty());
        assertThat(list.gaps()).containsExactly(new Gap(Kind.SLOT, Optional.empty(), List.of(number(1))));
    }

    @Test
    void whatIsDueFirstIsPackedFirst() {
        WorkList list = list(
                due(1, kettles(1)).with(MORNING),
                due(2, kettles(1)).by(at("06 10:00")).with(MORNING),
                due(4, kettles(1)).by(at("05 10:00")).with(MORNING),
                due(3, kettles(1)).by(at("05 10:00")).with(MORNING));

        assertThat(list.waves().get(0).packs())
                .extracting(PackLine::posting)
                .containsExactly(number(3), number(4), number(2), number(1));
        assertThat(list.waves().get(0).packs().get(2).by()).contains(at("06 10:00"));
    }

    @Test
    void materialIsLaidReadyForEveryPieceOrForAPostingAsAWhole() {
        Packing packing = new Packing(Map.of(KETTLE, BOX, MUG, BAG), Map.of(number(2), CRATE));

        WorkList list = WorkList.of(
                List.of(
                        due(1, kettles(2), mugs(3)).with(MORNING),
                        due(2, kettles(5), spoons(9)).with(MORNING)),
                STORAGE,
                packing,
                NOW);

        Wave wave = list.waves().get(0);
        assertThat(wave.materials()).containsExactly(Map.entry(BAG, 3L), Map.entry(BOX, 2L), Map.entry(CRATE, 1L));
        assertThat(wave.packs().get(1).together()).contains(CRATE);
        assertThat(wave.packs().get(1).contents())
                .extracting(PackLine.Content::portion)
                .containsExactly(portion(2, kettle(), 5), portion(2, spoon(), 9));
        assertThat(list.gaps()).isEmpty();
    }

    @Test
    void whatIsNotKnownIsNamedAndStaysInTheList() {
        Item lamp = new Item(Optional.of(new Sku(9)), "L-1", "lamp");
        Item unknown = new Item(Optional.empty(), "X-1", "");

        WorkList list = list(
                due(2, line(new Sku(9), "L-1", "lamp", 1), unnumbered("X-1", 2)).with(MORNING),
                due(1, line(new Sku(9), "L-1", "lamp", 3), uncounted(KETTLE, "K-1", "kettle"))
                        .with(MORNING),
                due(3).with(MORNING));

        assertThat(list.gaps())
                .containsExactly(
                        new Gap(Kind.PRODUCTS, Optional.empty(), List.of(number(3))),
                        new Gap(Kind.NUMBER, Optional.of(unknown), List.of(number(2))),
                        new Gap(Kind.PIECES, Optional.of(kettle()), List.of(number(1))),
                        new Gap(Kind.PLACE, Optional.of(lamp), List.of(number(1), number(2))),
                        new Gap(Kind.PLACE, Optional.of(unknown), List.of(number(2))),
                        new Gap(Kind.MATERIAL, Optional.of(lamp), List.of(number(1), number(2))),
                        new Gap(Kind.MATERIAL, Optional.of(unknown), List.of(number(2))));
        assertThat(list.waves().get(0).picks())
                .containsExactly(
                        new PickLine(
                                kettle(),
                                Optional.of(new Place("A", "A-10")),
                                List.of(new Portion(number(1), kettle(), 0, false))),
                        new PickLine(lamp, Optional.empty(), List.of(portion(1, lamp, 3), portion(2, lamp, 1))),
                        new PickLine(unknown, Optional.empty(), List.of(portion(2, unknown, 2))));
        assertThat(list.waves().get(0).packs()).extracting(PackLine::posting).contains(number(3));
    }

    @Test
    void gapsOfOneProductInSeveralWavesAreOne() {
        Item lamp = new Item(Optional.of(new Sku(9)), "L-1", "lamp");

        WorkList list = list(
                due(2, line(new Sku(9), "L-1", "lamp", 1)).with(MORNING),
                due(1, line(new Sku(9), "L-1", "lamp", 3)).with(EVENING));

        assertThat(list.gaps())
                .containsExactly(
                        new Gap(Kind.PLACE, Optional.of(lamp), List.of(number(1), number(2))),
                        new Gap(Kind.MATERIAL, Optional.of(lamp), List.of(number(1), number(2))));
    }

    @Test
    void twoLinesOfOneProductAreOnePortion() {
        WorkList list = list(due(1, kettles(2), mugs(1), kettles(3), uncounted(MUG, "M-1", "mug"))
                .with(MORNING));

        assertThat(list.waves().get(0).picks())
                .flatExtracting(PickLine::portions)
                .containsExactly(new Portion(number(1), mug(), 1, false), portion(1, kettle(), 5));
    }

    @Test
    void aLineOfNoPieceIsNoWork() {
        WorkList list = list(
                due(1, kettles(0)).with(MORNING), due(2, kettles(0), mugs(1)).with(MORNING));

        assertThat(list.waves().get(0).picks()).extracting(PickLine::item).containsExactly(mug());
        assertThat(list.gaps()).containsExactly(new Gap(Kind.PRODUCTS, Optional.empty(), List.of(number(1))));
    }

    @Test
    void aProductIsCalledAsThePostingWithTheFirstNumberCallsIt() {
        WorkList list = list(
                due(2, line(KETTLE, "K-2", "new kettle", 1)).with(MORNING),
                due(1, kettles(1)).with(EVENING));

        assertThat(list.waves())
                .flatExtracting(Wave::picks)
                .extracting(PickLine::item)
                .containsExactly(kettle(), kettle());
    }

    @Test
    void productsWithoutANumberAreOneWhereArticleAndNameAre() {
        WorkList list = list(
                due(1, unnumbered("X-1", 2), unnumbered("X-2", 1)).with(MORNING),
                due(2, unnumbered("X-1", 2)).with(MORNING));

        assertThat(list.waves().get(0).picks()).extracting(PickLine::pieces).containsExactly(4L, 1L);
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatMayStillBeWithTheSellerIsPicked(Status status) {
        boolean closed = switch (status) {
            case ACCEPTANCE_IN_PROGRESS,
                    SENT_BY_SELLER,
                    DELIVERING,
                    DRIVER_PICKUP,
                    DELIVERED,
                    CANCELLED,
                    CANCELLED_FROM_SPLIT_PENDING -> true;
            default -> false;
        };

        assertThat(isLeftOut(order(1, kettles(1)).status(status).build())).isEqualTo(closed);
    }

    @Test
    void aPostingOfUnknownStatusIsPicked() {
        assertThat(isLeftOut(order(1, kettles(1)).status(Stated.absent()).build()))
                .isFalse();
        assertThat(isLeftOut(order(1, kettles(1))
                        .status(Stated.of(Word.read(Status.class, "brand_new")))
                        .build()))
                .isFalse();
    }

    @Test
    void aHandOverInThePastCountsWhateverTheStatusSays() {
        assertThat(isLeftOut(order(1, kettles(1)).deliveringDate(NOW).build())).isTrue();
        assertThat(isLeftOut(
                        order(1, kettles(1)).deliveringDate(NOW.plusNanos(1)).build()))
                .isFalse();
    }

    private static boolean isLeftOut(Posting posting) {
        WorkList list = list(DuePosting.of(posting).with(MORNING));
        boolean left = list.gaps().equals(List.of(new Gap(Kind.NOT_OPEN, Optional.empty(), List.of(number(1)))));
        assertThat(list.waves()).hasSize(left ? 0 : 1);
        assertThat(list.gaps()).hasSize(left ? 1 : 0);
        return left;
    }

    @Test
    void aPostingThatIsGivenTwiceIsRefused() {
        assertThatThrownBy(() -> list(due(1, kettles(1)), due(1, mugs(1)).with(MORNING)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("posting 4100-0001-1 is given twice");
    }

    @Test
    void withoutPostingsThereIsNoWork() {
        assertThat(list()).isEqualTo(new WorkList(NOW, List.of(), List.of()));
    }

    /** Pick-ups 10:00-12:00 and 17:00-18:30 on Monday to Friday; 5 May 2026 is a Tuesday. */
    @ParameterizedTest
    @CsvSource({
        "05 18:29, 05 10:00",
        "05 18:30, 05 17:00",
        "05 11:59, 04 17:00",
        // Sunday, Monday morning
        "10 12:00, 08 17:00",
        "11 11:59, 08 17:00"
    })
    void aPostingGoesWithTheLastPickUpThatIsOverInTime(String deadline, String from) {
        PickupSlots slots = PickupSlots.of(
                MOSCOW,
                List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
                "10:00-12:00",
                "17:00-18:30");

        DuePosting chosen = due(1, kettles(1)).by(at(deadline)).withLastOf(slots, day -> true);

        assertThat(chosen.slot().map(Slot::from)).contains(at(from));
        assertThat(chosen.by()).contains(at(deadline));
    }

    @Test
    void withoutDeadlineOrOpenDayThereIsNoPickUpToChoose() {
        PickupSlots slots = PickupSlots.daily(MOSCOW, "10:00-12:00");
        DuePosting due = due(1, kettles(1));

        assertThat(due.with(MORNING).withLastOf(slots, day -> true).slot()).isEmpty();
        assertThat(due.by(at("05 12:00")).withLastOf(slots, day -> false).slot())
                .isEmpty();
        assertThat(due.by(at("05 12:00"))
                        .withLastOf(slots, LocalDate.of(2026, 5, 4)::equals)
                        .slot())
                .contains(new Slot(at("04 10:00"), at("04 12:00")));
    }
}
