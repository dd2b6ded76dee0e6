package io.github.ozonexpiry.cause;

import static io.github.ozonexpiry.cause.Verdicts.all;
import static io.github.ozonexpiry.cause.Verdicts.amounts;
import static io.github.ozonexpiry.cause.Verdicts.fromWarehouse;
import static io.github.ozonexpiry.cause.Verdicts.line;
import static io.github.ozonexpiry.cause.Verdicts.times;
import static io.github.ozonexpiry.cause.Verdicts.verdict;
import static io.github.ozonexpiry.cause.Verdicts.withoutPrice;
import static io.github.ozonexpiry.cause.Verdicts.worth;
import static io.github.ozonexpiry.posting.Postings.aPosting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ozonexpiry.cause.Pareto.Row;
import io.github.ozonexpiry.money.Amounts;
import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParetoTest {

    private static final List<Cause> CAUSES = List.of(Cause.values());
    private static final CurrencyCode CNY = CurrencyCode.of("CNY");

    @Test
    void theMostFrequentCauseStandsFirstWithItsShareAndTheSharesSoFar() {
        Pareto pareto = Pareto.of(
                all(times(3, Cause.BACKLOG), times(5, Cause.PICKUP_MISSED), times(2, Cause.OVERSOLD)), Dimension.CAUSE);

        assertThat(causes(pareto)).containsExactly(Cause.PICKUP_MISSED, Cause.BACKLOG, Cause.OVERSOLD);
        assertThat(pareto.rows()).extracting(Row::count).containsExactly(5, 3, 2);
        assertThat(pareto.rows()).extracting(Row::upToHere).containsExactly(5, 8, 10);
        assertThat(pareto.rows()).extracting(Row::share).containsExactly(0.5, 0.3, 0.2);
        assertThat(pareto.rows()).extracting(Row::cumulative).containsExactly(0.5, 0.8, 1.0);
        assertThat(pareto.rows()).extracting(Row::total).containsOnly(10);
        assertThat(pareto.total()).isEqualTo(10);
        assertThat(pareto.dimension()).isSameAs(Dimension.CAUSE);
    }

    @Test
    void byValueTheDearestCauseStandsFirstAndTheCountsAreSummedInThatOrder() {
        List<Verdict> verdicts = List.of(
                worth(Cause.BACKLOG, line(1, 1, "10", "CNY")),
                worth(Cause.BACKLOG, line(1, 1, "10.50", "CNY")),
                worth(Cause.OVERSOLD, line(1, 3, "700", "CNY")),
                worth(Cause.DEFECTIVE, line(1, 1, "9000", "RUB")));
        Pareto pareto = Pareto.of(verdicts, Dimension.CAUSE).byValue(CNY);

        assertThat(causes(pareto)).containsExactly(Cause.OVERSOLD, Cause.BACKLOG, Cause.DEFECTIVE);
        assertThat(pareto.rows()).extracting(Row::upToHere).containsExactly(1, 3, 4);
        assertThat(pareto.rows())
                .extracting(Row::value)
                .containsExactly(
                        amounts(Money.of("2100", "CNY")),
                        amounts(Money.of("20.5", "CNY")),
                        amounts(Money.of("9000", "RUB")));
        assertThat(pareto.dimension()).isSameAs(Dimension.CAUSE);
        assertThat(pareto.total()).isEqualTo(4);
    }

    @Test
    void rowsOfEqualValueStandInTheOrderOfTheirKeys() {
        List<Verdict> verdicts = List.of(
                verdict(),
                worth(Cause.BACKLOG, line(1, 2, "5", "CNY")),
                verdict(Cause.NOT_SCANNED),
                verdict(Cause.NOT_SCANNED),
                worth(Cause.OVERSOLD, line(2, 1, "10.00", "CNY")));

        assertThat(causes(Pareto.of(verdicts, Dimension.CAUSE).byValue(CNY)))
                .containsExactly(Cause.OVERSOLD, Cause.BACKLOG, Cause.NOT_SCANNED);
    }

    @Test
    void amountsOfDifferentCurrenciesAreNeverAdded() {
        Pareto pareto = Pareto.of(
                List.of(
                        worth(Cause.BACKLOG, line(1, 2, "3", "CNY"), line(2, 1, "40", "RUB")),
                        worth(Cause.BACKLOG, line(1, 1, "0.1", "CNY"))),
                Dimension.CAUSE);

        assertThat(pareto.rows()).singleElement().satisfies(row -> {
            assertThat(row.value()).isEqualTo(amounts(Money.of("6.1", "CNY"), Money.of("40", "RUB")));
            assertThat(row.valueNotKnown()).isZero();
        });
    }

    @Test
    void aPostingWhoseValueIsNotWhollyKnownIsCountedAndNotAdded() {
        Pareto pareto = Pareto.of(
                List.of(
                        worth(Cause.BACKLOG, line(1, 1, "100", "RUB"), withoutPrice(2)),
                        worth(Cause.BACKLOG),
                        worth(Cause.BACKLOG, line(1, 1, "7", "RUB"))),
                Dimension.CAUSE);

        assertThat(pareto.rows()).singleElement().satisfies(row -> {
            assertThat(row.count()).isEqualTo(3);
            assertThat(row.value()).isEqualTo(amounts(Money.of("7", "RUB")));
            assertThat(row.valueNotKnown()).isEqualTo(2);
        });
    }

    @Test
    void aProductCountsWithItsOwnGoodsOnly() {
        Pareto pareto = Pareto.of(
                List.of(worth(
                        Cause.BACKLOG,
                        line(1, 1, "100", "RUB"),
                        line(2, 3, "5", "RUB"),
                        line(1, 1, "90", "RUB"),
                        withoutPrice(3))),
                Dimension.SKU);

        assertThat(pareto.rows())
                .extracting(Row::value)
                .containsExactly(amounts(Money.of("190", "RUB")), amounts(Money.of("15", "RUB")), Amounts.NONE);
        assertThat(pareto.rows()).extracting(Row::valueNotKnown).containsExactly(0, 0, 1);
        assertThat(pareto.rows()).extracting(Row::cumulative).containsExactly(1.0, 2.0, 3.0);
        assertThat(pareto.total()).isEqualTo(1);
    }

    @Test
    void noVerdictsMakeNoRows() {
        Pareto pareto = Pareto.of(List.of(), Dimension.CAUSE);

        assertThat(pareto.rows()).isEmpty();
        assertThat(pareto.total()).isZero();
        assertThat(pareto.byValue(CNY).rows()).isEmpty();
    }

    @Test
    void nothingIsLostOrCountedTwice() {
        for (int seed = 0; seed < 50; seed++) {
            List<Verdict> verdicts = drawn(new Random(seed));
            for (Dimension dimension : List.of(
                    Dimension.CAUSE,
                    Dimension.GROUP,
                    Dimension.WAREHOUSE,
                    Dimension.DELIVERY_METHOD,
                    Dimension.CARRIER,
                    Dimension.weekday(ZoneOffset.UTC),
                    Dimension.hour(ZoneOffset.ofHours(8)))) {
                List<Row> rows = Pareto.of(verdicts, dimension).rows();

                assertThat(rows.stream().mapToInt(Row::count).sum()).isEqualTo(verdicts.size());
                assertThat(rows.get(rows.size() - 1).cumulative()).isEqualTo(1);
                assertThat(rows.stream().mapToInt(Row::valueNotKnown).sum()).isEqualTo((int) verdicts.stream()
                        .filter(verdict -> kopecks(verdict).isEmpty())
                        .count());
                assertThat(rubles(rows))
                        .isEqualByComparingTo(BigDecimal.valueOf(
                                verdicts.stream()
                                        .flatMap(verdict -> kopecks(verdict).stream())
                                        .mapToLong(Long::longValue)
                                        .sum(),
                                2));
            }
        }
    }

    @Test
    void theOrderOfTheVerdictsMakesNoDifference() {
        for (int seed = 0; seed < 20; seed++) {
            List<Verdict> verdicts = drawn(new Random(seed));
            List<Verdict> shuffled = new ArrayList<>(verdicts);
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(texts(Pareto.of(shuffled, Dimension.WAREHOUSE)))
                    .isEqualTo(texts(Pareto.of(verdicts, Dimension.WAREHOUSE)));
        }
    }

    @Test
    void aRowIsSaidInThreeLanguages() {
        List<Verdict> verdicts = all(
                List.of(worth(Cause.BACKLOG, line(1, 2, "10.50", "CNY")), verdict(Cause.BACKLOG)),
                times(1, Cause.OVERSOLD));
        Row row = Pareto.of(verdicts, Dimension.CAUSE).rows().get(0);

        assertThat(Stream.of(Language.values())
                        .map(language -> Wording.in(language, ZoneOffset.UTC).say(row.message())))
                .containsExactly(
                        "more orders than people could handle: 2 of 3 (66.7 %, together 66.7 %); goods for 21 CNY; "
                                + "value of goods not known: 1",
                        "заказов больше, чем успели обработать: 2 из 3 (66.7 %, вместе 66.7 %); товаров на 21 CNY; "
                                + "стоимость товаров неизвестна: 1",
                        "订单多于人手所能处理：3 件中的 2 件（66.7 %，累计 66.7 %）；货值 21 CNY；货值不明：1 件");
    }

    @Test
    void aRowWhoseValueIsKnownSaysNothingOfUnknownValues() {
        Row row = Pareto.of(List.of(worth(Cause.BACKLOG, line(1, 2, "10.50", "CNY"))), Dimension.CAUSE)
                .rows()
                .get(0);

        assertThat(Wording.in(Language.ENGLISH, ZoneOffset.UTC).say(row.message()))
                .isEqualTo("more orders than people could handle: 1 of 1 (100 %, together 100 %); goods for 21 CNY");
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 3, 0", "4, 4, 3, 0", "2, 1, 3, 0", "2, 2, 3, -1", "2, 2, 3, 3"})
    void aRowRefusesNumbersThatDoNotFitTogether(int count, int upToHere, int total, int valueNotKnown) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row(count, upToHere, total, valueNotKnown))
                .withMessage(
                        "a row of %d, up to here %d, of %d, %d without a value", count, upToHere, total, valueNotKnown);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1, 0", "3, 3, 3, 3", "2, 9, 3, 2"})
    void aRowTakesNumbersUpToTheirBounds(int count, int upToHere, int total, int valueNotKnown) {
        assertThat(row(count, upToHere, total, valueNotKnown).cumulative()).isEqualTo(upToHere / (double) total);
    }

    private static Row row(int count, int upToHere, int total, int valueNotKnown) {
        return new Row(Dimension.Key.NO_CAUSE, count, upToHere, total, Amounts.NONE, valueNotKnown);
    }

    private static List<Cause> causes(Pareto pareto) {
        return pareto.rows().stream()
                .flatMap(row -> row.key().value().stream())
                .map(Cause.class::cast)
                .toList();
    }

    private static List<String> texts(Pareto pareto) {
        Wording english = Wording.in(Language.ENGLISH, ZoneOffset.UTC);
        return pareto.rows().stream().map(row -> english.say(row.message())).toList();
    }

    private static List<Verdict> drawn(Random random) {
        return IntStream.range(0, 1 + random.nextInt(60))
                .mapToObj(number -> drawn(random, number))
                .toList();
    }

    private static Verdict drawn(Random random, int number) {
        List<Line> lines = IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> random.nextInt(6) == 0
                        ? withoutPrice(i)
                        : line(i, random.nextInt(3), new BigDecimal(random.nextInt(5000)).movePointLeft(2) + "", "RUB"))
                .toList();
        var posting = aPosting("posting-" + number).lines(lines);
        if (random.nextInt(4) > 0) {
            posting.inProcessAt(Instant.ofEpochSecond(1_800_000_000L + random.nextInt(1_000_000)));
        }
        if (random.nextInt(4) > 0) {
            posting.delivery(fromWarehouse(Stated.of(new WarehouseId(random.nextInt(3))), Stated.of("name " + number)));
        }
        return random.nextInt(6) == 0
                ? verdict(posting.build())
                : verdict(posting.build(), CAUSES.get(random.nextInt(CAUSES.size())));
    }

    /** The value reckoned in whole kopecks, empty when no line or a line without price is there. */
    private static Optional<Long> kopecks(Verdict verdict) {
        Posting posting = verdict.posting();
        long sum = 0;
        for (Line line : posting.lines()) {
            if (!line.price().isStated()) {
                return Optional.empty();
            }
            sum += line.price().value().orElseThrow().amount().movePointRight(2).longValueExact()
                    * line.quantity().orElse(0);
        }
        return posting.lines().isEmpty() ? Optional.empty() : Optional.of(sum);
    }

    private static BigDecimal rubles(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> row.value().in(CurrencyCode.RUB).stream())
                .map(Money::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
