package io.github.ozonexpiry.picking;

import static io.github.ozonexpiry.picking.Warehouse.BAG;
import static io.github.ozonexpiry.picking.Warehouse.BOX;
import static io.github.ozonexpiry.picking.Warehouse.CRATE;
import static io.github.ozonexpiry.picking.Warehouse.EVENING;
import static io.github.ozonexpiry.picking.Warehouse.KETTLE;
import static io.github.ozonexpiry.picking.Warehouse.MORNING;
import static io.github.ozonexpiry.picking.Warehouse.MUG;
import static io.github.ozonexpiry.picking.Warehouse.NOW;
import static io.github.ozonexpiry.picking.Warehouse.kettle;
import static io.github.ozonexpiry.picking.Warehouse.mug;
import static io.github.ozonexpiry.picking.Warehouse.number;
import static io.github.ozonexpiry.picking.Warehouse.portion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.picking.PackLine.Content;
import io.github.ozonexpiry.picking.Packing.Material;
import io.github.ozonexpiry.picking.Storage.Place;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a work list is made of: values that cannot exist wrong. */
class PartsTest {

    private static final Wording ENGLISH = Wording.in(Language.ENGLISH, ZoneOffset.UTC);

    @Test
    void placesAreOrderedByZoneAndThenByPlace() {
        assertThat(Stream.of(new Place("B", "1"), new Place("A", "A-10"), new Place("", "Z"), new Place("A", "A-2"))
                        .sorted())
                .containsExactly(
                        new Place("", "Z"), new Place("A", "A-2"), new Place("A", "A-10"), new Place("B", "1"));
    }

    @Test
    void aPlaceHasANameAndMayHaveNoZone() {
        assertThat(new Place(" A ", " 1 ")).isEqualTo(new Place("A", "1"));
        assertThat(new Place(" ", "1").zone()).isEmpty();
        assertThatThrownBy(() -> new Place("A", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a place in zone 'A' needs a name");
    }

    @Test
    void materialHasANameAndIsOrderedByIt() {
        assertThat(new Material(" box 2 ")).isEqualTo(BOX).hasToString("box 2");
        assertThat(new Material("box 10")).isGreaterThan(BOX);
        assertThatThrownBy(() -> new Material(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("packing material needs a name, got ''");
    }

    @Test
    void storageAndPackingKeepWhatTheyWereGiven() {
        Map<Sku, Place> places = new HashMap<>(Map.of(KETTLE, new Place("A", "1")));
        Map<Sku, Material> products = new HashMap<>(Map.of(KETTLE, BOX));
        Storage storage = new Storage(places);
        Packing packing = new Packing(products, Map.of(number(1), CRATE));
        places.clear();
        products.clear();

        assertThat(storage.place(KETTLE)).contains(new Place("A", "1"));
        assertThat(storage.place(MUG)).isEmpty();
        assertThat(packing.product(KETTLE)).contains(BOX);
        assertThat(packing.product(MUG)).isEmpty();
        assertThat(packing.posting(number(1))).contains(CRATE);
        assertThat(packing.posting(number(2))).isEmpty();
        assertThat(Packing.ofProducts(Map.of(KETTLE, BOX))).isEqualTo(new Packing(Map.of(KETTLE, BOX), Map.of()));
    }

    @Test
    void productsAreOrderedByNumberAndThoseWithoutOneByArticleAndName() {
        Item second = new Item(Optional.of(new Sku(30)), "A", "");
        Item first = new Item(Optional.of(new Sku(7)), "Z", "");
        Item third = new Item(Optional.empty(), "a-9", "b");
        Item fourth = new Item(Optional.empty(), "a-10", "a");
        Item fifth = new Item(Optional.empty(), "a-10", "b");

        assertThat(Stream.of(fifth, fourth, third, second, first).sorted())
                .containsExactly(first, second, third, fourth, fifth);
        // A number below zero is a number too.
        assertThat(new Item(Optional.of(new Sku(-1)), "", "")).isLessThan(third);
        assertThat(third).isGreaterThan(second);
    }

    @Test
    void aProductIsSaidAsFarAsItIsKnown() {
        assertThat(kettle().in(ENGLISH)).isEqualTo("7 K-1 kettle");
        assertThat(new Item(Optional.empty(), " ", "kettle").in(ENGLISH)).isEqualTo("kettle");
        assertThat(new Item(Optional.empty(), "", "").in(ENGLISH)).isEqualTo("?");
    }

    @Test
    void aPortionHasPiecesUnlessTheirNumberIsNotKnown() {
        assertThat(new Portion(number(1), kettle(), 1, true).pieces()).isEqualTo(1);
        assertThat(new Portion(number(1), kettle(), 0, false).pieces()).isZero();
        assertThatThrownBy(() -> new Portion(number(1), kettle(), 0, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("pieces of a product in 4100-0001-1: 1 or more where all are counted, got 0");
        assertThatThrownBy(() -> new Portion(number(1), kettle(), -1, false)).hasMessageEndingWith("got -1");
    }

    @Test
    void aPickLineIsOfOneProduct() {
        assertThatThrownBy(() -> new PickLine(kettle(), Optional.empty(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a line needs a posting: " + kettle());
        assertThatThrownBy(() -> new PickLine(kettle(), Optional.empty(), List.of(portion(1, mug(), 1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a line of " + kettle() + " has pieces of " + mug());
    }

    @Test
    void aPickLineAddsUpItsPieces() {
        PickLine counted = picked(portion(1, kettle(), 2), portion(2, kettle(), 3));
        PickLine more = picked(portion(1, kettle(), 2), new Portion(number(2), kettle(), 0, false));

        assertThat(counted.pieces()).isEqualTo(5);
        assertThat(counted.counted()).isTrue();
        assertThat(more.pieces()).isEqualTo(2);
        assertThat(more.counted()).isFalse();
    }

    @Test
    void piecesOfAnotherPostingAreNotPacked() {
        assertThatThrownBy(() -> new PackLine(
                        number(1),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(new Content(portion(2, kettle(), 1), Optional.empty()))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("posting 4100-0001-1 has pieces of 4100-0002-1");
    }

    @Test
    void whatIsPackedTogetherIsNotPackedOneByOne() {
        assertThatThrownBy(() -> new PackLine(
                        number(1),
                        Optional.empty(),
                        Optional.of(CRATE),
                        List.of(new Content(portion(1, kettle(), 1), Optional.of(BOX)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("posting 4100-0001-1 is packed together in crate and one by one");
    }

    @Test
    void materialIsCountedByPieceOrOnceForAll() {
        PackLine oneByOne = new PackLine(
                number(1),
                Optional.empty(),
                Optional.empty(),
                List.of(
                        new Content(portion(1, kettle(), 2), Optional.of(BOX)),
                        new Content(portion(1, mug(), 3), Optional.of(BOX)),
                        new Content(portion(1, Warehouse.spoon(), 4), Optional.empty())));
        PackLine together = new PackLine(
                number(1),
                Optional.empty(),
                Optional.of(CRATE),
                List.of(new Content(portion(1, kettle(), 2), Optional.empty())));

        assertThat(oneByOne.materials()).containsExactly(Map.entry(BOX, 5L));
        assertThat(oneByOne.unpacked()).containsExactly(Warehouse.spoon());
        assertThat(together.materials()).containsExactly(Map.entry(CRATE, 1L));
        assertThat(together.unpacked()).isEmpty();
    }

    @Test
    void whatIsPickedIsWhatIsPacked() {
        PickLine picks = picked(portion(1, kettle(), 2));
        PackLine packs = packed(portion(1, kettle(), 2));

        assertThat(new Wave(Optional.empty(), List.of(picks), List.of(packs)).pieces())
                .isEqualTo(2);
        assertThatThrownBy(() -> new Wave(Optional.empty(), List.of(picks), List.of(packed(portion(1, kettle(), 1)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("picked is [" + portion(1, kettle(), 2) + "], packed [" + portion(1, kettle(), 1) + "]");
        assertThatThrownBy(() -> new Wave(Optional.empty(), List.of(picks, picks), List.of(packs)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Wave(Optional.empty(), List.of(), List.of(packs)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWaveIsCountedWhereEachOfItsLinesIs() {
        Portion unknown = new Portion(number(2), mug(), 0, false);
        Wave wave = new Wave(
                Optional.empty(),
                List.of(picked(portion(1, kettle(), 2)), new PickLine(mug(), Optional.empty(), List.of(unknown))),
                List.of(packed(portion(1, kettle(), 2)), packed(unknown)));

        assertThat(wave.counted()).isFalse();
        assertThat(wave.pieces()).isEqualTo(2);
        assertThat(wave.materials()).containsExactly(Map.entry(BAG, 2L));
    }

    @Test
    void aPickUpHasBegunAfterItsFirstMoment() {
        Wave wave = new Wave(Optional.of(MORNING), List.of(), List.of());

        assertThat(wave.hasBegun(MORNING.from())).isFalse();
        assertThat(wave.hasBegun(MORNING.from().plusNanos(1))).isTrue();
        assertThat(new Wave(Optional.empty(), List.of(), List.of()).hasBegun(MORNING.to()))
                .isFalse();
    }

    @Test
    void wavesComeInTheOrderOfTheirPickUps() {
        Wave morning = new Wave(Optional.of(MORNING), List.of(), List.of());
        Wave evening = new Wave(Optional.of(EVENING), List.of(), List.of());
        Wave without = new Wave(Optional.empty(), List.of(), List.of());

        assertThat(new WorkList(NOW, List.of(morning, evening, without), List.of()).waves())
                .hasSize(3);
        assertThatThrownBy(() -> new WorkList(NOW, List.of(morning, without, evening), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("wave 3 is out of order: " + Optional.of(EVENING));
        assertThatThrownBy(() -> new WorkList(NOW, List.of(morning, morning), List.of()))
                .hasMessage("wave 2 is out of order: " + Optional.of(MORNING));
    }

    @Test
    void aGapConcernsPostingsInTheirOrder() {
        Gap gap = new Gap(Gap.Kind.PLACE, Optional.of(kettle()), List.of(number(2), number(1), number(2)));

        assertThat(gap.postings()).containsExactly(number(1), number(2));
        assertThatThrownBy(() -> new Gap(Gap.Kind.SLOT, Optional.empty(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a gap concerns a posting: SLOT");
    }

    private static PickLine picked(Portion... portions) {
        return new PickLine(kettle(), Optional.empty(), List.of(portions));
    }

    private static PackLine packed(Portion portion) {
        Optional<Material> material = portion.counted() ? Optional.of(BAG) : Optional.empty();
        return new PackLine(
                portion.posting(), Optional.empty(), Optional.empty(), List.of(new Content(portion, material)));
    }
}
