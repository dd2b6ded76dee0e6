package io.github.ozonexpiry.picking;

import static io.github.ozonexpiry.picking.Warehouse.CRATE;
import static io.github.ozonexpiry.picking.Warehouse.EVENING;
import static io.github.ozonexpiry.picking.Warehouse.KETTLE;
import static io.github.ozonexpiry.picking.Warehouse.MORNING;
import static io.github.ozonexpiry.picking.Warehouse.MOSCOW;
import static io.github.ozonexpiry.picking.Warehouse.NOW;
import static io.github.ozonexpiry.picking.Warehouse.PACKING;
import static io.github.ozonexpiry.picking.Warehouse.STORAGE;
import static io.github.ozonexpiry.picking.Warehouse.at;
import static io.github.ozonexpiry.picking.Warehouse.due;
import static io.github.ozonexpiry.picking.Warehouse.kettles;
import static io.github.ozonexpiry.picking.Warehouse.line;
import static io.github.ozonexpiry.picking.Warehouse.list;
import static io.github.ozonexpiry.picking.Warehouse.mugs;
import static io.github.ozonexpiry.picking.Warehouse.number;
import static io.github.ozonexpiry.picking.Warehouse.order;
import static io.github.ozonexpiry.picking.Warehouse.spoons;
import static io.github.ozonexpiry.picking.Warehouse.uncounted;
import static io.github.ozonexpiry.picking.Warehouse.unnumbered;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.picking.Gap.Kind;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkListTextTest {

    private static final Wording ENGLISH = Wording.in(Language.ENGLISH, MOSCOW);

    @Test
    void aListIsAPageOfTablesWaveByWave() {
        Packing packing = new Packing(PACKING.products(), Map.of(number(2), CRATE));
        WorkList list = WorkList.of(
                List.of(
                        due(1, kettles(2)).by(at("05 12:00")).with(MORNING),
                        due(2, mugs(10), kettles(1)).with(MORNING),
                        due(3, spoons(1)).by(at("06 09:30")).with(EVENING)),
                STORAGE,
                packing,
                NOW);

        assertThat(WorkListText.of(list, ENGLISH)).isEqualTo("""
                        Work list as of 2026-05-05 08:00 (Europe/Moscow)

                        Wave 1: pick-up from 2026-05-05 10:00 to 2026-05-05 12:00
                        Postings: 2; pieces: 13

                        To pick
                        zone  place  SKU  article  name    pieces  postings (pieces)
                        A     A-2    30   M-1      mug     10      4100-0002-1 (10)
                        A     A-10   7    K-1      kettle  3       4100-0001-1 (2), 4100-0002-1 (1)

                        To pack
                        posting      hand over by      SKU  article  name    pieces  packed in
                        4100-0001-1  2026-05-05 12:00  7    K-1      kettle  2       box 2
                        4100-0002-1                    7    K-1      kettle  1       crate, all together
                        4100-0002-1                    30   M-1      mug     10      crate, all together

                        Packing material to lay ready
                        packed in  pieces
                        box 2      2
                        crate      1

                        Wave 2: pick-up from 2026-05-05 17:00 to 2026-05-05 18:30
                        Postings: 1; pieces: 1

                        To pick
                        zone  place  SKU  article  name   pieces  postings (pieces)
                        B     B-1    200  S-1      spoon  1       4100-0003-1 (1)

                        To pack
                        posting      hand over by      SKU  article  name   pieces  packed in
                        4100-0003-1  2026-05-06 09:30  200  S-1      spoon  1       bag

                        Packing material to lay ready
                        packed in  pieces
                        bag        1
                        """);
    }

    @Test
    void whatIsNotKnownIsSaidWhereItStandsAndAtTheEnd() {
        WorkList list = list(
                DuePosting.of(order(9, kettles(1)).status(Status.CANCELLED).build()),
                due(1, uncounted(KETTLE, "K-1", "kettle"), kettles(1)),
                due(2, unnumbered("X-1", 2)),
                due(3));

        assertThat(WorkListText.of(list, ENGLISH)).isEqualTo("""
                        Work list as of 2026-05-05 08:00 (Europe/Moscow)

                        Wave 1: no pick-up known
                        Postings: 3; pieces: 3+?

                        To pick
                        zone  place      SKU        article  name    pieces  postings (pieces)
                        A     A-10       7          K-1      kettle  1+?     4100-0001-1 (1+?)
                              not known  not known  X-1              2       4100-0002-1 (2)

                        To pack
                        posting      hand over by  SKU        article  name    pieces  packed in
                        4100-0001-1                7          K-1      kettle  1+?     box 2
                        4100-0002-1                not known  X-1              2       not known
                        4100-0003-1

                        Packing material to lay ready
                        packed in  pieces
                        box 2      1

                        What is missing
                        - already handed over, cancelled or split: left out, do not pick; postings: 4100-0009-1
                        - no pick-up is known; postings: 4100-0001-1, 4100-0002-1, 4100-0003-1
                        - no product is stated; postings: 4100-0003-1
                        - X-1: Ozon's number of the product is not stated; postings: 4100-0002-1
                        - 7 K-1 kettle: a quantity is not stated: more pieces than said are needed; postings: 4100-0001-1
                        - X-1: no place is known; postings: 4100-0002-1
                        - X-1: no packing material is known; postings: 4100-0002-1
                        """);
    }

    @Test
    void whereNoNumberIsStatedAQuestionMarkStands() {
        WorkList list = WorkList.of(
                List.of(due(1, uncounted(KETTLE, "K-1", "kettle")), due(2)),
                STORAGE,
                new Packing(Map.of(), Map.of(number(1), CRATE, number(2), CRATE)),
                NOW);

        assertThat(WorkListText.of(list, ENGLISH))
                .contains("Postings: 2; pieces: ?\n")
                .contains("A     A-10   7    K-1      kettle  ?       4100-0001-1 (?)\n")
                .contains("4100-0001-1                7    K-1      kettle  ?       crate, all together\n")
                .contains("4100-0002-1" + " ".repeat(2 + 14 + 5 + 9 + 8 + 8) + "crate, all together\n")
                .contains("crate      2\n");
    }

    @Test
    void aPickUpThatHasBegunIsSaid() {
        WorkList late = WorkList.of(
                List.of(due(1, kettles(1)).with(MORNING), due(2, kettles(1)).with(EVENING)),
                STORAGE,
                PACKING,
                MORNING.from().plusSeconds(1));

        assertThat(WorkListText.of(late, ENGLISH))
                .containsOnlyOnce("This pick-up has begun already")
                .contains("Postings: 1; pieces: 1\nThis pick-up has begun already: take what is ready at once, and look"
                        + " for the next pick-up for the rest.\n\nTo pick\n");
        assertThat(WorkListText.of(list(due(1, kettles(1)).with(MORNING)), ENGLISH))
                .doesNotContain("begun");
    }

    @Test
    void noWorkIsSaid() {
        assertThat(WorkListText.of(list(), ENGLISH))
                .isEqualTo("Work list as of 2026-05-05 08:00 (Europe/Moscow)\n\nNothing is to be picked.\n");
    }

    @Test
    void momentsAreWrittenInTheZoneThatIsAskedFor() {
        Wording shanghai = Wording.in(Language.ENGLISH, ZoneId.of("Asia/Shanghai"));

        assertThat(WorkListText.of(list(due(1, kettles(1)).by(at("05 12:00")).with(MORNING)), shanghai))
                .contains("as of 2026-05-05 13:00 (Asia/Shanghai)")
                .contains("from 2026-05-05 15:00 to 2026-05-05 17:00")
                .contains("4100-0001-1  2026-05-05 17:00  7 ");
    }

    @Test
    void namesStayInTheirLine() {
        Sku lamp = new Sku(9);
        WorkList list = list(
                due(1, line(lamp, "L\n- 1", "lamp\r\n\r\nTo pack\t\u202E", 1)).with(MORNING));

        assertThat(WorkListText.of(list, ENGLISH))
                .contains("9    L - 1    lamp    To pack  1 ")
                .contains("- 9 L - 1 lamp    To pack  : no place is known; postings: 4100-0001-1\n")
                .containsOnlyOnce("\nTo pack\n");
    }

    /** In Chinese each letter of a title is two columns wide: 库位 is as wide as A-10. */
    @Test
    void chineseColumnsStandUnderOneAnother() {
        WorkList list = list(
                due(1, line(KETTLE, "K-1", "水壶", 2), mugs(1)).by(at("05 12:00")).with(MORNING), due(2).with(MORNING));

        assertThat(WorkListText.of(list, Wording.in(Language.CHINESE, MOSCOW))).isEqualTo("""
                        截至 2026-05-05 08:00 的拣货打包清单（Europe/Moscow）

                        第 1 波：揽收时间 2026-05-05 10:00 至 2026-05-05 12:00
                        货件：2；件数：3

                        拣货
                        区域  库位  SKU  货号  名称  件数  货件（件数）
                        A     A-2   30   M-1   mug   1     4100-0001-1 (1)
                        A     A-10  7    K-1   水壶  2     4100-0001-1 (2)

                        打包
                        货件         最晚交运          SKU  货号  名称  件数  包装材料
                        4100-0001-1  2026-05-05 12:00  7    K-1   水壶  2     box 2
                        4100-0001-1  2026-05-05 12:00  30   M-1   mug   1     bag
                        4100-0002-1

                        需备好的包装材料
                        包装材料  件数
                        bag       1
                        box 2     2

                        缺少的信息
                        - 未说明商品；货件：4100-0002-1
                        """);
    }

    @Test
    void aRussianListIsRussian() {
        assertThat(WorkListText.of(list(due(1, kettles(1)).with(MORNING)), Wording.in(Language.RUSSIAN, MOSCOW)))
                .startsWith("""
                        Задание складу на 2026-05-05 08:00 (Europe/Moscow)

                        Волна 1: забор с 2026-05-05 10:00 до 2026-05-05 12:00
                        Отправлений: 1; штук: 1

                        Подобрать
                        зона  место  SKU  артикул  название  штук  отправления (штук)
                        A     A-10   7    K-1      kettle    1     4100-0001-1 (1)
                        """);
    }

    @ParameterizedTest
    @EnumSource
    void everyGapIsSaidInEveryLanguage(Language language) {
        Wording wording = Wording.in(language, MOSCOW);

        for (Kind kind : Kind.values()) {
            String whole = wording.say(new Gap(kind, Optional.empty(), List.of(number(1), number(2))).message());
            String item = wording.say(new Gap(kind, Optional.of(Warehouse.mug()), List.of(number(1))).message());
            assertThat(whole).endsWith("4100-0001-1, 4100-0002-1").doesNotContain("mug");
            assertThat(item).startsWith("30 M-1 mug").endsWith("4100-0001-1");
        }
    }
}
