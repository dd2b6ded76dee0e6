package io.github.ozonexpiry.cause;

import static io.github.ozonexpiry.cause.Verdicts.deliveredBy;
import static io.github.ozonexpiry.cause.Verdicts.fromWarehouse;
import static io.github.ozonexpiry.cause.Verdicts.line;
import static io.github.ozonexpiry.cause.Verdicts.said;
import static io.github.ozonexpiry.cause.Verdicts.verdict;
import static io.github.ozonexpiry.posting.Postings.aPosting;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.posting.Delivery;
import io.github.ozonexpiry.posting.Delivery.MethodId;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingBuilder;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DimensionTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    /** A Monday by any calendar of 2026. */
    private static final Instant MONDAY_MIDNIGHT = Instant.parse("2026-05-04T00:00:00Z");

    @Test
    void onlyTheFirstCauseOfAVerdictCounts() {
        List<Verdict> verdicts = List.of(verdict(Cause.BACKLOG, Cause.OVERSOLD), verdict(Cause.OVERSOLD));

        assertThat(counts(verdicts, Dimension.CAUSE))
                .isEqualTo(Map.of(Optional.of(Cause.BACKLOG), 1, Optional.of(Cause.OVERSOLD), 1));
    }

    @Test
    void causesOfOneGroupAreOneRow() {
        List<Verdict> verdicts = List.of(verdict(Cause.OVERSOLD), verdict(Cause.STALE_STOCK), verdict(Cause.BACKLOG));

        assertThat(counts(verdicts, Dimension.GROUP))
                .isEqualTo(Map.of(Optional.of(Cause.Group.INVENTORY), 2, Optional.of(Cause.Group.STAFFING), 1));
    }

    @Test
    void equalRowsStandInTheOrderOfTheCausesAndThoseWithoutACauseLast() {
        List<Verdict> verdicts = Stream.concat(
                        Stream.of(verdict()), Arrays.stream(Cause.values()).map(Verdicts::verdict))
                .toList();

        List<Optional<Object>> causes = values(verdicts, Dimension.CAUSE);
        assertThat(causes).hasSize(Cause.values().length + 1).last().isEqualTo(Optional.empty());
        assertThat(causes.subList(0, Cause.values().length))
                .containsExactlyElementsOf(Arrays.stream(Cause.values())
                        .<Optional<Object>>map(Optional::of)
                        .toList());
    }

    @Test
    void equalGroupsStandInTheirOrder() {
        List<Verdict> verdicts =
                List.of(verdict(), verdict(Cause.OZON_ENDED), verdict(Cause.DEFECTIVE), verdict(Cause.NOTHING_LEFT));

        assertThat(values(verdicts, Dimension.GROUP))
                .containsExactly(
                        Optional.of(Cause.Group.INVENTORY),
                        Optional.of(Cause.Group.PRODUCT),
                        Optional.of(Cause.Group.OUTSIDE),
                        Optional.empty());
        assertThat(names(verdicts, Dimension.GROUP))
                .containsExactly("stock", "product", "outside the seller", "no cause found");
    }

    @Test
    void aWarehouseIsKnownByItsNumberAndCalledAsInTheLatestOrder() {
        Posting old = at(0).delivery(fromWarehouse(warehouse(7), Stated.of("Old name")))
                .build();
        Posting latest =
                at(48).delivery(fromWarehouse(warehouse(7), Stated.of("North"))).build();
        Posting between = at(24).delivery(fromWarehouse(warehouse(7), Stated.of("Between")))
                .build();
        Posting undated = aPosting()
                .delivery(fromWarehouse(warehouse(7), Stated.of("Undated")))
                .build();
        List<Verdict> verdicts = verdicts(old, latest, between, undated);

        assertThat(counts(verdicts, Dimension.WAREHOUSE)).isEqualTo(Map.of(Optional.of(new WarehouseId(7)), 4));
        assertThat(names(verdicts, Dimension.WAREHOUSE)).containsExactly("North (warehouse 7)");
    }

    @Test
    void amongOrdersOfOneMomentTheNameIsThatOfTheFirstNumber() {
        Posting second = aPosting("2")
                .delivery(fromWarehouse(warehouse(7), Stated.of("two")))
                .build();
        Posting first = aPosting("1")
                .delivery(fromWarehouse(warehouse(7), Stated.of("one")))
                .build();

        assertThat(names(verdicts(second, first), Dimension.WAREHOUSE)).containsExactly("one (warehouse 7)");
    }

    @Test
    void aWarehouseWithoutANameIsCalledByItsNumberAndOneNotStatedIsLast() {
        List<Verdict> verdicts = verdicts(
                aPosting().build(),
                aPosting()
                        .delivery(fromWarehouse(warehouse(12), Stated.of(" ")))
                        .build(),
                aPosting()
                        .delivery(fromWarehouse(warehouse(9), Stated.absent()))
                        .build());

        assertThat(names(verdicts, Dimension.WAREHOUSE)).containsExactly("warehouse 9", "warehouse 12", "not stated");
    }

    @Test
    void deliveryMethodsAreKnownByTheirNumber() {
        Delivery courier = deliveredBy(Stated.of(new MethodId(31)), Stated.of("Courier"), Stated.absent());
        Delivery nameless = deliveredBy(Stated.of(new MethodId(30)), Stated.absent(), Stated.absent());
        List<Verdict> verdicts = verdicts(
                aPosting().delivery(courier).build(),
                aPosting().delivery(nameless).build(),
                aPosting().build());

        assertThat(values(verdicts, Dimension.DELIVERY_METHOD))
                .containsExactly(Optional.of(new MethodId(30)), Optional.of(new MethodId(31)), Optional.empty());
        assertThat(names(verdicts, Dimension.DELIVERY_METHOD))
                .containsExactly("delivery method 30", "Courier (delivery method 31)", "not stated");
    }

    /** Seller API, {@code tpl_provider_id}: 24 is Ozon. */
    @Test
    void carriersAreKnownByTheirNumberAndOzonByItsName() {
        List<Verdict> verdicts = verdicts(
                aPosting().delivery(carriedBy(25)).build(),
                aPosting().delivery(carriedBy(24)).build(),
                aPosting().build());

        assertThat(values(verdicts, Dimension.CARRIER))
                .containsExactly(Optional.of(24L), Optional.of(25L), Optional.empty());
        assertThat(names(verdicts, Dimension.CARRIER)).containsExactly("Ozon", "carrier 25", "not stated");
    }

    @Test
    void aPostingCountsOnceForEachOfItsProducts() {
        Posting twoOfOne = aPosting()
                .lines(List.of(line(5, 1, "10", "RUB"), line(6, 1, "10", "RUB"), line(5, 2, "10", "RUB")))
                .build();
        List<Verdict> verdicts = verdicts(
                twoOfOne, aPosting().lines(List.of(line(6, 1, "1", "RUB"))).build());

        assertThat(counts(verdicts, Dimension.SKU))
                .isEqualTo(Map.of(Optional.of(new Sku(5)), 1, Optional.of(new Sku(6)), 2));
        assertThat(names(verdicts, Dimension.SKU)).containsExactly("product 6 (SKU 6)", "product 5 (SKU 5)");
    }

    @Test
    void productsThatAreNotStatedAreARowOfTheirOwn() {
        Line unnamed = new Line(Stated.absent(), Stated.absent(), Stated.absent(), Stated.absent(), Stated.absent());
        List<Verdict> verdicts = verdicts(
                aPosting().lines(List.of(unnamed, line(5, 1, "10", "RUB"))).build(),
                aPosting().lines(List.of()).build());

        assertThat(counts(verdicts, Dimension.SKU)).isEqualTo(Map.of(Optional.of(new Sku(5)), 1, Optional.empty(), 2));
    }

    /** Moscow is three hours ahead of UTC, so that its Monday begins on Sunday at 21:00. */
    @ParameterizedTest
    @CsvSource({
        "2026-05-03T20:59:59Z, SUNDAY, SUNDAY, 20, 23",
        "2026-05-03T21:00:00Z, SUNDAY, MONDAY, 21, 0",
        "2026-05-04T00:00:00Z, MONDAY, MONDAY, 0, 3",
    })
    void weekdayAndHourAreThoseOfTheCallersZone(
            Instant at, DayOfWeek inUtc, DayOfWeek inMoscow, int hourInUtc, int hourInMoscow) {
        List<Verdict> verdicts = verdicts(aPosting().inProcessAt(at).build());

        assertThat(values(verdicts, Dimension.weekday(ZoneOffset.UTC))).containsExactly(Optional.of(inUtc));
        assertThat(values(verdicts, Dimension.weekday(MOSCOW))).containsExactly(Optional.of(inMoscow));
        assertThat(values(verdicts, Dimension.hour(ZoneOffset.UTC))).containsExactly(Optional.of(hourInUtc));
        assertThat(values(verdicts, Dimension.hour(MOSCOW))).containsExactly(Optional.of(hourInMoscow));
    }

    @Test
    void theDaysOfAWeekBeginOnMondayAndAnUndatedOrderIsLast() {
        List<Verdict> verdicts = Stream.concat(
                        Stream.of(aPosting().build()),
                        IntStream.range(0, 7).mapToObj(day -> at(24 * (6 - day)).build()))
                .map(Verdicts::verdict)
                .toList();

        assertThat(names(verdicts, Dimension.weekday(ZoneOffset.UTC)))
                .containsExactly(
                        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "not stated");
    }

    @Test
    void theHoursOfADayBeginAtMidnightAndAnUndatedOrderIsLast() {
        List<Verdict> verdicts = verdicts(aPosting().build(), at(23).build(), at(9).build(), at(24).build());

        assertThat(names(verdicts, Dimension.hour(ZoneOffset.UTC)))
                .containsExactly("0:00–1:00", "9:00–10:00", "23:00–24:00", "not stated");
    }

    @Test
    void keysAreEqualWhenTheirValuesAreWhateverTheirNames() {
        Dimension.Key named = onlyKey(
                aPosting().delivery(fromWarehouse(warehouse(7), Stated.of("a"))).build());
        Dimension.Key other = onlyKey(
                aPosting().delivery(fromWarehouse(warehouse(7), Stated.of("b"))).build());
        Dimension.Key eight = onlyKey(
                aPosting().delivery(fromWarehouse(warehouse(8), Stated.of("a"))).build());

        assertThat(named)
                .isEqualTo(other)
                .hasSameHashCodeAs(other)
                .isNotEqualTo(eight)
                .isNotEqualTo("7");
        assertThat(named.hashCode()).isNotEqualTo(eight.hashCode());
        assertThat(named).hasToString("7");
        assertThat(Dimension.Key.NO_CAUSE).isNotEqualTo(Dimension.Key.NOT_STATED);
    }

    @Test
    void dimensionsAndKeysAreSaidInThreeLanguages() {
        Wording russian = Wording.in(Language.RUSSIAN, ZoneOffset.UTC);
        Wording chinese = Wording.in(Language.CHINESE, ZoneOffset.UTC);
        Dimension.Key named = onlyKey(aPosting()
                .delivery(fromWarehouse(warehouse(7), Stated.of("Север")))
                .build());

        assertThat(russian.say(Dimension.weekday(MOSCOW).message())).isEqualTo("по дням недели заказа (Europe/Moscow)");
        assertThat(chinese.say(Dimension.CAUSE.message())).isEqualTo("按原因");
        assertThat(named.in(russian)).isEqualTo("Север (склад 7)");
        assertThat(named.in(chinese)).isEqualTo("Север（仓库 7）");
        assertThat(russian.say(named.message())).isEqualTo("Север (склад 7)");
        assertThat(chinese.say(Dimension.Key.NO_CAUSE.message())).isEqualTo("未找到原因");
    }

    @Test
    void everyDimensionHasItsOwnName() {
        Wording english = Wording.in(Language.ENGLISH, ZoneOffset.UTC);

        assertThat(Stream.of(
                                Dimension.CAUSE,
                                Dimension.GROUP,
                                Dimension.WAREHOUSE,
                                Dimension.DELIVERY_METHOD,
                                Dimension.CARRIER,
                                Dimension.SKU,
                                Dimension.weekday(MOSCOW),
                                Dimension.hour(MOSCOW))
                        .map(dimension -> english.say(dimension.message())))
                .containsExactly(
                        "by cause",
                        "by group of causes",
                        "by warehouse",
                        "by delivery method",
                        "by carrier",
                        "by product",
                        "by day of the week of the order (Europe/Moscow)",
                        "by hour of the order (Europe/Moscow)");
    }

    private static PostingBuilder at(int hours) {
        return aPosting().inProcessAt(MONDAY_MIDNIGHT.plus(Duration.ofHours(hours)));
    }

    private static Stated<WarehouseId> warehouse(long number) {
        return Stated.of(new WarehouseId(number));
    }

    private static Delivery carriedBy(long provider) {
        return deliveredBy(Stated.absent(), Stated.absent(), Stated.of(provider));
    }

    private static List<Verdict> verdicts(Posting... postings) {
        return Stream.of(postings).map(Verdicts::verdict).toList();
    }

    private static Dimension.Key onlyKey(Posting posting) {
        return Pareto.of(verdicts(posting), Dimension.WAREHOUSE).rows().get(0).key();
    }

    private static List<Optional<Object>> values(List<Verdict> verdicts, Dimension dimension) {
        return Pareto.of(verdicts, dimension).rows().stream()
                .map(row -> row.key().value())
                .toList();
    }

    private static List<String> names(List<Verdict> verdicts, Dimension dimension) {
        return Pareto.of(verdicts, dimension).rows().stream()
                .map(row -> said(row.key()))
                .toList();
    }

    private static Map<Optional<Object>, Integer> counts(List<Verdict> verdicts, Dimension dimension) {
        return Pareto.of(verdicts, dimension).rows().stream()
                .collect(Collectors.toMap(row -> row.key().value(), Pareto.Row::count));
    }
}
