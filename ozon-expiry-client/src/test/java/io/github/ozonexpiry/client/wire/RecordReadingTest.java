package io.github.ozonexpiry.client.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.client.answer.Listed;
import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.client.answer.Quarantined;
import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every record of Ozon's answers may rely on; requirements R-05 to R-08 (mixed spellings, new words, nothing lost). */
class RecordReadingTest {

    public record Leaf(Stated<Long> depth, Map<String, String> unknownFields) {

        public Leaf {
            if (depth.orElse(0L) < 0) {
                throw new IllegalArgumentException("depth: below zero");
            }
        }
    }

    public record Tree(
            Stated<String> name,
            Stated<Long> age,
            Stated<BigDecimal> height,
            Stated<Boolean> isGreen,
            Stated<Instant> plantedAt,
            Stated<LocalDate> felledOn,
            Stated<CurrencyCode> currency,
            Stated<Money> price,
            Stated<Word<Status>> status,
            Stated<Sku> sku,
            Stated<PostingNumber> postingNumber,
            Stated<Leaf> leaf,
            List<Long> rings,
            List<Word<Status>> words,
            List<Leaf> leaves,
            Listed<Leaf> fallen,
            Map<String, String> unknownFields) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"дуб\",\"age\":7,\"height\":1.50,\"is_green\":true,\"sku\":8,\"posting_number\":\"1-1\"}",
                "{\"name\":\"дуб\",\"age\":\"7\",\"height\":\"1.50\",\"is_green\":\"TRUE\",\"sku\":\"8\",\"posting_number\":\" 1-1 \"}"
            })
    void numbersAndBooleansMayBeText(String json) throws NoAnswer {
        Tree tree = tree(json);

        assertThat(tree.name()).isEqualTo(Stated.of("дуб"));
        assertThat(tree.age()).isEqualTo(Stated.of(7L));
        assertThat(tree.height()).isEqualTo(Stated.of(new BigDecimal("1.50")));
        assertThat(tree.isGreen()).isEqualTo(Stated.of(true));
        assertThat(tree.sku()).isEqualTo(Stated.of(new Sku(8)));
        assertThat(tree.postingNumber()).isEqualTo(Stated.of(PostingNumber.of("1-1")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "00",
                "0.00",
                "7",
                "-7",
                "+7",
                "1530.0000",
                "0.5",
                ".5",
                "5.",
                "005.50",
                "-0.5",
                "1e2",
                "1.5E-3",
                "0.1234567890123456",
                "99999999999999999",
                "999999999999999999",
                "9223372036854775807",
                "9999999999999999999",
                "12345678901234567890.12345678901234567890"
            })
    void aNumberHasTheDigitsOfItsText(String text) throws NoAnswer {
        assertThat(tree("{\"height\":\"" + text + "\"}").height()).isEqualTo(Stated.of(new BigDecimal(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "..", "1.2.3", "1,5", "-", "5-", "1 0", "0x1", "1_000"})
    void whatIsNoNumberIsNotReadAsOne(String text) {
        assertThatThrownBy(() -> tree("{\"height\":\"" + text + "\"}"))
                .hasMessageContaining("expected a number, got '" + text + "'");
    }

    @Test
    void textMayBeANumber() throws NoAnswer {
        assertThat(tree("{\"name\":18446744073709551615}").name()).isEqualTo(Stated.of("18446744073709551615"));
    }

    @Test
    void absentNullAndEmptyAreKeptApart() throws NoAnswer {
        Tree tree = tree("{\"name\":null,\"planted_at\":\"\",\"leaf\":null}");

        assertThat(tree.name()).isEqualTo(Stated.nothing());
        assertThat(tree.plantedAt()).isEqualTo(Stated.nothing(""));
        assertThat(tree.leaf()).isEqualTo(Stated.nothing());
        assertThat(tree.age()).isEqualTo(Stated.absent());
        assertThat(tree.price()).isEqualTo(Stated.absent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"rings\":null,\"leaves\":null,\"fallen\":null}",
                "{\"rings\":[],\"leaves\":[],\"fallen\":[]}"
            })
    void aListThatIsNullOrMissingIsEmpty(String json) throws NoAnswer {
        Tree tree = tree(json);

        assertThat(tree.rings()).isEmpty();
        assertThat(tree.leaves()).isEmpty();
        assertThat(tree.fallen()).isEqualTo(new Listed<>(List.of(), List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "2026-05-05T06:44:37Z"           | 2026-05-05T06:44:37Z
            "2026-05-05T06:44:37.123456789Z" | 2026-05-05T06:44:37.123456789Z
            "2026-05-05T09:44:37+03:00"      | 2026-05-05T06:44:37Z
            """)
    void timesHaveNanosecondsAndOffsets(String json, Instant expected) throws NoAnswer {
        assertThat(tree("{\"planted_at\":" + json + "}").plantedAt()).isEqualTo(Stated.of(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999-12-31T23:59:59.999999900Z", "0001-01-01T00:00:00Z"})
    void aSentinelIsNoDate(String sentinel) throws NoAnswer {
        assertThat(tree("{\"planted_at\":\"" + sentinel + "\"}").plantedAt()).isEqualTo(Stated.nothing(sentinel));
    }

    @Test
    void aDayIsADayAndNothingElse() throws NoAnswer {
        assertThat(tree("{\"felled_on\":\"2026-05-05\"}").felledOn()).isEqualTo(Stated.of(LocalDate.of(2026, 5, 5)));
        assertThatThrownBy(() -> tree("{\"felled_on\":\"2026-05-05T00:00:00Z\"}"))
                .hasMessageContaining("felled_on: expected a day such as 2026-05-05, got '2026-05-05T00:00:00Z'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"amount\":\"35.22\",\"currency\":\"CNY\"}", "{\"amount\":35.22,\"currency_code\":\"CNY\"}"})
    void moneyIsAnAmountWithItsCurrency(String json) throws NoAnswer {
        assertThat(tree("{\"price\":" + json + "}").price()).isEqualTo(Stated.of(Money.of("35.22", "CNY")));
    }

    @Test
    void anAmountWithoutCurrencyIsNoMoney() throws NoAnswer {
        assertThat(tree("{\"price\":{\"amount\":\"5\"}}").price()).isEqualTo(Stated.nothing("5 without currency"));
    }

    @Test
    void newWordsSurvive() throws NoAnswer {
        Tree tree = tree("{\"status\":\"Awaiting_Packaging\",\"words\":[\"delivering\",\"teleported\",null]}");

        assertThat(tree.status())
                .isEqualTo(Stated.of(new Word<>(Optional.of(Status.AWAITING_PACKAGING), "Awaiting_Packaging")));
        assertThat(tree.words())
                .containsExactly(Word.of(Status.DELIVERING), new Word<Status>(Optional.empty(), "teleported"));
    }

    @Test
    void newFieldsSurviveWhereTheyStand() throws NoAnswer {
        Tree tree = tree("{\"bark\": 1.50 ,\"leaf\":{\"depth\":1,\"colour\":{\"a\": [1 ]}},\"unknown_fields\":true}");

        assertThat(tree.unknownFields()).isEqualTo(Map.of("bark", "1.50", "unknown_fields", "true"));
        assertThat(tree.leaf().value().orElseThrow().unknownFields()).isEqualTo(Map.of("colour", "{\"a\": [1 ]}"));
    }

    @Test
    void aBrokenElementOfAListWithinAnObjectLosesNoOther() throws NoAnswer {
        Tree tree =
                tree("{\"fallen\":[{\"depth\":1},{\"depth\":\"deep\",\"more\":{}},7,{\"depth\":-1},null,{\"depth\":2}],"
                        + "\"age\":3}");

        assertThat(tree.age()).isEqualTo(Stated.of(3L));
        assertThat(tree.fallen().items()).extracting(Leaf::depth).containsExactly(Stated.of(1L), Stated.of(2L));
        assertThat(tree.fallen().quarantined())
                .containsExactly(
                        new Quarantined(
                                "fallen[1].depth",
                                "expected a whole number, got 'deep'",
                                Optional.empty(),
                                "{\"depth\":\"deep\",\"more\":{}}"),
                        new Quarantined("fallen[2]", "expected an object, got '7'", Optional.empty(), "7"),
                        new Quarantined("fallen[3]", "depth: below zero", Optional.empty(), "{\"depth\":-1}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"age":"old"}                   | age: expected a whole number, got 'old'
            {"leaf":{"depth":true}}         | leaf.depth: expected a whole number, got 'true'
            {"leaf":[]}                     | leaf: expected an object, got a list
            {"leaves":[{"depth":1},5]}      | leaves[1]: expected an object, got '5'
            {"leaf":{"depth":-1}}           | : leaf: depth: below zero
            {"rings":{}}                    | rings: expected a list, got an object
            {"name":"a"} x                  | broken JSON
            {"name":"a"} {}                 | more than one object
            {"name":"a"                     | cut off
            {"name":                        | cut off
            []                              | JSON, but no object
            {"code":5,"message":"no tree"}  | an error answer of Ozon's, code 5, 'no tree'
            """)
    void whatCannotBeReadIsNamed(String json, String reason) {
        assertThatThrownBy(() -> tree(json)).isInstanceOf(NoAnswer.class).hasMessageContaining(reason);
    }

    @Test
    void anErrorWithinAMemberIsNoErrorOfTheWholeAnswer() throws NoAnswer {
        Tree tree = tree("{\"name\":\"a\",\"error\":{\"code\":5,\"message\":\"no leaf\"}}");

        assertThat(tree.name()).isEqualTo(Stated.of("a"));
        assertThat(tree.unknownFields()).containsOnlyKeys("error");
    }

    @Test
    void anEmptyAnswerIsNoneButMayAcknowledge() throws NoAnswer {
        assertThatThrownBy(() -> tree("")).isInstanceOf(NoAnswer.class).hasMessageContaining("empty");
        assertThatThrownBy(() -> ObjectAnswer.requireNoError(bytes("{\"code\":5,\"message\":\"no\"}")))
                .isInstanceOf(NoAnswer.class);
        assertThatThrownBy(() -> ObjectAnswer.requireNoError(bytes("<html>"))).isInstanceOf(NoAnswer.class);
        ObjectAnswer.requireNoError(bytes(""));
        ObjectAnswer.requireNoError(bytes(" \n"));
        ObjectAnswer.requireNoError(bytes("{}"));
        ObjectAnswer.requireNoError(bytes("{\"code\":\"ok\",\"anything\":[1]}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"trees":[{"name":"a"}],"cursor":"c","has_next":"true","total":1,"total_items":2} | c | true | 2
            {"total_items":2,"total":1,"trees":[{"name":"a"}],"cursor":"c","has_next":true}   | c | true | 2
            {"result":{"trees":[{"name":"a"}],"last_id":17,"total":"9"}}                      | 17 | false | 9
            {"result":{"last_id":"","count":3,"trees":[{"name":"a"}]}}                        | | false | 3
            """)
    void aListStandsAtTheTopOrInTheResult(String json, String cursor, boolean more, long total) throws NoAnswer {
        Page<Tree> page = PageReader.read(bytes(json), ListShape.of("trees", Tree.class));

        assertThat(page.items()).extracting(Tree::name).containsExactly(Stated.of("a"));
        assertThat(page.cursor()).isEqualTo(Optional.ofNullable(cursor));
        assertThat(page.hasNext()).isEqualTo(more);
        assertThat(page.total()).isEqualTo(Stated.of(total));
        assertThat(page.quarantined()).isEmpty();
        assertThat(page.unknownFields()).isEmpty();
    }

    @Test
    void theResultMayBeTheListItself() throws NoAnswer {
        Page<PostingNumber> page = PageReader.read(
                bytes("{\"result\":[\"1-1\",2,null,\"\",{}],\"extra\":[]}"),
                ListShape.of("result", PostingNumber.class));

        assertThat(page.items()).containsExactly(PostingNumber.of("1-1"), PostingNumber.of("2"));
        assertThat(page.quarantined())
                .extracting(Quarantined::path)
                .containsExactly("result[2]", "result[3]", "result[4]");
        assertThat(page.unknownFields()).isEqualTo(Map.of("extra", "[]"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                              | without 'trees'
            {"result":{}}                   | without 'trees'
            {"result":[]}                   | without 'trees'
            {"trees":{}}                    | without 'trees'
            {"code":7,"message":"not you"}  | an error answer of Ozon's, code 7, 'not you'
            {"cursor":"c",                  | cut off before any element of trees
            """)
    void anAnswerWithoutTheListIsNone(String json, String reason) {
        assertThatThrownBy(() -> PageReader.read(bytes(json), ListShape.of("trees", Tree.class)))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining(reason);
    }

    @Test
    void aListThatIsCutKeepsWhatCameBefore() throws NoAnswer {
        Page<Tree> page = PageReader.read(
                bytes("{\"trees\":[{\"name\":\"a\"},{\"name\":\"b\"},{\"na"), ListShape.of("trees", Tree.class));

        assertThat(page.items()).extracting(Tree::name).containsExactly(Stated.of("a"), Stated.of("b"));
        assertThat(page.quarantined()).singleElement().satisfies(lost -> {
            assertThat(lost.path()).isEqualTo("trees[2]");
            assertThat(lost.reason()).contains("cut off");
            assertThat(lost.json()).isEqualTo("{\"na");
        });
    }

    private static Tree tree(String json) throws NoAnswer {
        return ObjectAnswer.read(bytes(json), Tree.class);
    }

    private static byte[] bytes(String json) {
        return json.getBytes(UTF_8);
    }
}
