package io.github.ozonexpiry.client;

import static io.github.ozonexpiry.client.Fixture.page;
import static io.github.ozonexpiry.client.Fixture.posting;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.client.answer.Quarantined;
import io.github.ozonexpiry.posting.Cancellation;
import io.github.ozonexpiry.posting.Delivery;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.posting.Tariffication;
import io.github.ozonexpiry.posting.Tariffication.Tariff;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostingPageTest {

    @Test
    void ofFivePostingsFourArriveAndTheFifthIsNamed() {
        Page<Posting> page = PostingCalls.read(Fixture.file("five-postings.json"));
        List<Posting> read = page.items();

        assertThat(read).extracting(each -> each.number().text()).containsExactly("1-1", "2-1", "3-1", "4-1");
        assertThat(read.get(0).status())
                .as("a new status survives")
                .isEqualTo(Stated.of(new Word<Status>(Optional.empty(), "awaiting_teleport")));
        assertThat(read.get(1).unknownFields())
                .as("new fields stay reachable")
                .isEqualTo(Map.of("hue", "{ \"of\": [\"dusk\", 3] }", "products[0].hue", "\"red\""));
        assertThat(read.get(2).delivery().trackingNumber())
                .as("a number where a text was")
                .isEqualTo(Stated.of("4100500"));
        assertThat(read.get(2).lines().get(0).offerId()).isEqualTo(Stated.of("77"));
        assertThat(read.get(2).lines().get(0).quantity()).isEqualTo(Stated.of(2));

        assertThat(page.quarantined()).hasSize(1);
        Quarantined broken = page.quarantined().get(0);
        assertThat(broken.number()).contains(PostingNumber.of("5-1"));
        assertThat(broken.path()).isEqualTo("postings[4].products[0].quantity");
        assertThat(broken.reason()).isEqualTo("expected a whole number, 0 or more, got an object");
        assertThat(broken.json()).startsWith("{ \"posting_number\": \"5-1\"").endsWith("\"shipment_date\": null }");
        assertThat(page.hasNext()).isFalse();
    }

    @Test
    void aPostingThatIsNullWhereverItCanBeSaysNothingEverywhere() {
        Posting posting =
                PostingCalls.read(Fixture.file("five-postings.json")).items().get(3);

        assertThat(statements(posting))
                .allSatisfy((name, stated) -> assertThat(stated).as(name).isEqualTo(Stated.nothing()));
        assertThat(posting.lines()).isEmpty();
        assertThat(posting.scheme()).isEmpty();
        assertThat(posting.unknownFields()).isEmpty();
    }

    @Test
    void aPostingOfWhichOnlyTheNumberIsThereIsSilentEverywhere() {
        Posting posting = posting("");

        assertThat(statements(posting))
                .allSatisfy((name, stated) -> assertThat(stated).as(name).isEqualTo(Stated.absent()));
        assertThat(posting.lines()).isEmpty();
        assertThat(posting.delivery()).isEqualTo(Delivery.UNSAID);
    }

    @Test
    void withinAnEmptyObjectEachPartIsSilent() {
        Posting posting = posting("""
                "cancellation":{},"delivery_method":{},"analytics_data":{},"products":[{}],"tariffication_steps":[{}],
                "requirements":{},"available_actions":[]
                """);

        assertThat(posting.cancellation().value().orElseThrow())
                .isEqualTo(new Cancellation(
                        Stated.absent(),
                        Stated.absent(),
                        Stated.absent(),
                        Stated.absent(),
                        Stated.absent(),
                        Stated.absent()));
        assertThat(posting.delivery()).isEqualTo(Delivery.UNSAID);
        assertThat(posting.legalEntity()).isEqualTo(Stated.absent());
        assertThat(posting.lines().get(0).quantity()).isEqualTo(Stated.absent());
        assertThat(posting.lines().get(0).price()).isEqualTo(Stated.absent());
        Tariff silent = new Tariff(Stated.absent(), Stated.absent(), Stated.absent(), Stated.absent());
        assertThat(posting.tariffication().value().orElseThrow().steps())
                .containsExactly(new Tariffication.Step(silent, Stated.absent()));
        assertThat(posting.requirements()).isEqualTo(Stated.of(Map.of()));
        assertThat(posting.actions().value().orElseThrow()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "tariffication":{}                                         | Absent[]
                    "tariffication":{"next_tariff_type":""}                    | Nothing[spelling=]
                    "tariffication":{"next_tariff_type":"","next_tariff_rate":0} | Nothing[spelling=]
                    "tariffication":{"next_tariff_type":null,"next_tariff_rate":null} | Nothing[spelling=null]
                    "tariffication":{"next_tariff_charge":""}                  | Nothing[spelling=null]
                    "tariffication":null,"tariffication_steps":[]              | Nothing[spelling=null]
                    "tariffication_steps":[]                                   | Absent[]
                    """)
    void aTariffThatIsNotThereIsNotAValue(String members, String next) {
        assertThat(posting(members).tariffication().value().orElseThrow().next())
                .hasToString(next);
    }

    @Test
    void aTariffWithARateButWithoutTypeIsAValue() {
        assertThat(posting("\"tariffication\":{\"next_tariff_rate\":0}")
                        .tariffication()
                        .value()
                        .orElseThrow()
                        .next())
                .isInstanceOf(Stated.Value.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"postings\":[%s]}",
                "{\"result\":{\"postings\":[%s]}}",
                "{\"result\":%s}",
                "%s",
                " \n%s\n ",
                "\uFEFF{\"postings\":[%s]}",
                "{\"has_next\":false,\"cursor\":\"\",\"postings\":[%s]}",
                "{\"hue\":{\"postings\":[1,2]},\"result\":{\"has_next\":false,\"postings\":[%s],\"count\":1}}",
            })
    void everyWrapperIsRecognised(String wrapper) {
        String element = "{\"status\":\"delivered\",\"products\":[{\"sku\":7}],\"posting_number\":\"1-1\",\"hue\": 1 }";
        Page<Posting> page = page(wrapper.replace("%s", element));

        assertThat(page.quarantined()).isEmpty();
        assertThat(page.items()).hasSize(1);
        assertThat(page.items().get(0).lines().get(0).sku()).isEqualTo(Stated.of(new Sku(7)));
        assertThat(page.items().get(0).unknownFields())
                .as("paths begin at the posting")
                .isEqualTo(Map.of("hue", "1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"postings":[%s]}              | postings[0].order_id
                    {"result":{"postings":[%s]}}   | result.postings[0].order_id
                    {"result":%s}                  | result.order_id
                    %s                             | order_id
                    """)
    void thePathOfABrokenFieldBeginsAtTheAnswer(String wrapper, String path) {
        String element = "{\"posting_number\":\"1-1\",\"order_id\":[{\"a\":[]}],\"order_number\":[]}";
        Page<Posting> page = page(wrapper.replace("%s", element));

        assertThat(page.items()).isEmpty();
        assertThat(page.quarantined())
                .containsExactly(new Quarantined(
                        path, "expected a whole number, got a list", Optional.of(PostingNumber.of("1-1")), element));
    }

    @Test
    void aSecondResultIsReadOrNamed() {
        Page<Posting> twice = page("{\"result\":{\"postings\":[{\"posting_number\":\"1-1\"}]},\"result\":5}");
        Page<Posting> one = page(
                "{\"result\":{\"posting_number\":\"1-1\"},\"result\":5,\"postings\":[{\"posting_number\":\"2-1\"}]}");

        assertThat(twice.items()).hasSize(1);
        assertThat(twice.unknownFields()).isEqualTo(Map.of("result", "5"));
        assertThat(one.items()).hasSize(2);
        assertThat(one.quarantined())
                .containsExactly(new Quarantined("result", "expected a posting, got '5'", Optional.empty(), "5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "\"true\"", "\"True\""})
    void hasNextMayBeText(String json) {
        assertThat(page("{\"postings\":[],\"has_next\":" + json + "}").hasNext())
                .isTrue();
        assertThat(page("{\"result\":{\"postings\":[],\"has_next\":" + json + "}}")
                        .hasNext())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ",\"has_next\":null", ",\"has_next\":\"\"", ",\"has_next\":false", ",\"has_next\":\"false\""
            })
    void withoutAWordOnANextPageThereIsNone(String member) {
        assertThat(page("{\"postings\":[]" + member + "}").hasNext()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"cursor\":null", ",\"cursor\":\"\""})
    void anEmptyCursorIsNone(String member) {
        assertThat(page("{\"postings\":null" + member + "}").cursor()).isEmpty();
    }

    @Test
    void theCountIsKeptAsItIsStated() {
        assertThat(page("{\"postings\":[]}").total()).isEqualTo(Stated.absent());
        assertThat(page("{\"postings\":[],\"count\":null}").total()).isEqualTo(Stated.nothing());
        assertThat(page("{\"postings\":[],\"count\":0}").total()).isEqualTo(Stated.of(0L));
        assertThat(page("{\"postings\":[],\"count\":\"2177\"}").total()).isEqualTo(Stated.of(2177L));
    }

    @Test
    void aBrokenMemberOfThePageIsNamedAndLosesNoPosting() {
        Page<Posting> page =
                page("{\"has_next\":{\"a\":[1]},\"postings\":[{\"posting_number\":\"1-1\"}],\"count\":\"many\"}");

        assertThat(page.items()).hasSize(1);
        assertThat(page.quarantined())
                .containsExactly(
                        new Quarantined(
                                "has_next", "expected true or false, got an object", Optional.empty(), "{\"a\":[1]}"),
                        new Quarantined("count", "expected a whole number, got 'many'", Optional.empty(), "\"many\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"red\"", "-1.50e3", "0", "true", "null", "[ 1, {\"a\": \"я\"} ]", "{ }", "\"\\u0041\""})
    void anUnknownMemberIsKeptAsTheTextThatWasSent(String json) {
        Page<Posting> page = page("{\"hue\" : " + json + " ,\"postings\":[{\"posting_number\":\"1-1\", \"hue\" : "
                + json
                + " ,\"products\":[{\"price\":{\"hue\":" + json + "},\"hue\":" + json
                + "}],\"delivery_method\":{\"hue\": " + json
                + "},\"cancellation\":{\"hue\":" + json + "},\"analytics_data\":{\"hue\":" + json
                + "},\"tariffication\":{\"hue\":" + json + ",\"current_tariff_charge\":{\"hue\":" + json
                + "},\"next_tariff_charge\":{\"hue\":" + json + "},\"current_tariff_min_charge\":{\"hue\":" + json
                + "},\"next_tariff_min_charge\":{\"hue\":" + json
                + "}},\"tariffication_steps\":[{},{\"hue\":" + json + ",\"min_charge\":{\"hue\":" + json
                + "},\"tariff_charge\":{\"hue\":" + json + "}}],\"requirements\":{\"hue\":" + json + "}}]}");

        assertThat(page.quarantined()).isEmpty();
        assertThat(page.unknownFields()).isEqualTo(Map.of("hue", json));
        assertThat(page.items().get(0).unknownFields())
                .containsOnlyKeys(
                        "hue",
                        "products[0].hue",
                        "products[0].price.hue",
                        "delivery_method.hue",
                        "cancellation.hue",
                        "analytics_data.hue",
                        "tariffication.hue",
                        "tariffication.current_tariff_charge.hue",
                        "tariffication.current_tariff_min_charge.hue",
                        "tariffication.next_tariff_charge.hue",
                        "tariffication.next_tariff_min_charge.hue",
                        "tariffication_steps[1].hue",
                        "tariffication_steps[1].tariff_charge.hue",
                        "tariffication_steps[1].min_charge.hue",
                        "requirements.hue")
                .allSatisfy((path, kept) -> assertThat(kept).as(path).isEqualTo(json));
    }

    @Test
    void aMemberNamedLikeAPartOfThisReaderIsUnknown() {
        Posting posting =
                posting("\"unknown\":1,\"unknown_fields\":2,\"products\":[{\"price\":{\"unknown_fields\":3}}]");

        assertThat(posting.unknownFields())
                .isEqualTo(Map.of("unknown", "1", "unknown_fields", "2", "products[0].price.unknown_fields", "3"));
    }

    @Test
    void nothingOfTheBuyerIsKept() {
        Page<Posting> page = PostingCalls.read(Fixture.file("ladder-a-v4-page.json"));
        Posting posting = page.items().get(0);
        Stream<Object> everything = Stream.concat(
                Stream.of(
                        page,
                        posting,
                        posting.lines(),
                        posting.delivery(),
                        posting.unknownFields(),
                        page.unknownFields()),
                statements(posting).values().stream());

        assertThat(new String(Fixture.file("ladder-a-v4-page.json"), UTF_8)).contains("Secret");
        assertThat(everything).noneSatisfy(part -> assertThat(part.toString()).contains("Secret"));
    }

    @Test
    void aBrokenPostingShowsNothingOfTheBuyerWhenPrinted() {
        String members = "\"customer\":{\"name\":\"Secret Buyer\"},\"order_id\":[]";
        Quarantined broken = Fixture.broken(members);

        assertThat(broken.json()).contains("Secret Buyer");
        assertThat(broken)
                .hasToString("Quarantined 1-1 at 'postings[0].order_id': expected a whole number, got a list");
        assertThat(page("{\"postings\":[{" + members + "}]}")).asString().doesNotContain("Secret");
    }

    @ParameterizedTest
    @MethodSource("unsound")
    void whatFollowsBrokenJsonIsNotLostInSilence(String json, int arrived, String path, String lost) {
        Page<Posting> page = page(json);

        assertThat(page.items()).hasSize(arrived);
        assertThat(page.quarantined()).hasSize(1);
        assertThat(page.quarantined().get(0).path()).isEqualTo(path);
        assertThat(page.quarantined().get(0).json()).isEqualTo(lost);
    }

    static Stream<Arguments> unsound() {
        String first = "{\"posting_number\":\"1-1\"}";
        return Stream.of(
                Arguments.of(
                        "{\"postings\":[" + first + "," + first + ",{\"posting_number\":tru}," + first + "]}",
                        2,
                        "postings[2].posting_number",
                        "{\"posting_number\":tru}," + first + "]}"),
                Arguments.of("{\"postings\":[" + first + " " + first + "]}", 1, "postings[1]", " " + first + "]}"),
                Arguments.of("{\"postings\":[" + first + "],\"cursor\":oops}", 1, "cursor", ",\"cursor\":oops}"),
                Arguments.of("{\"postings\":[" + first + "]} " + first, 1, "", " " + first),
                Arguments.of("{\"postings\":[" + first + "]}<html>", 1, "", "<html>"),
                Arguments.of(first + "," + first, 1, "", "," + first),
                Arguments.of(
                        "{\"postings\":[" + first + ",{\"order_id\":[{,\"posting_number\":\"9-9\"}]}",
                        1,
                        "postings[1].order_id[0]",
                        "{\"order_id\":[{,\"posting_number\":\"9-9\"}]}"));
    }

    @Test
    void aPostingNestedDeeperThanAnyAnswerIsNotLostInSilence() {
        String deep = "{\"posting_number\":\"1-1\",\"hue\":" + "[".repeat(2000) + "]".repeat(2000) + "}";
        Page<Posting> page = page("{\"postings\":[{\"posting_number\":\"0-1\"}," + deep + "]}");

        assertThat(page.items()).extracting(each -> each.number().text()).containsExactly("0-1");
        assertThat(page.quarantined()).hasSize(1);
        assertThat(page.quarantined().get(0).path()).startsWith("postings[1].hue[0][0]");
        assertThat(page.quarantined().get(0).number()).contains(PostingNumber.of("1-1"));
        assertThat(page.quarantined().get(0).json()).isEqualTo(deep + "]}");
    }

    @Test
    void bytesThatAreNotUtf8AreNotLostInSilence() {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        json.writeBytes("{\"postings\":[{\"posting_number\":\"1-1\"},{\"posting_number\":\"2-1\",\"status\":\""
                .getBytes(UTF_8));
        json.write(0xFF);
        json.writeBytes("\"}]}".getBytes(UTF_8));
        Page<Posting> page = PostingCalls.read(json.toByteArray());

        assertThat(page.items()).hasSize(1);
        assertThat(page.quarantined()).hasSize(1);
        assertThat(page.quarantined().get(0).number()).contains(PostingNumber.of("2-1"));
    }

    private static Map<String, Stated<?>> statements(Posting posting) {
        Map<String, Function<Posting, Stated<?>>> parts = Map.ofEntries(
                Map.entry("orderId", Posting::orderId),
                Map.entry("parent", Posting::parent),
                Map.entry("status", Posting::status),
                Map.entry("substatus", Posting::substatus),
                Map.entry("inProcessAt", Posting::inProcessAt),
                Map.entry("shipmentDate", Posting::shipmentDate),
                Map.entry("shipmentDateWithoutDelay", Posting::shipmentDateWithoutDelay),
                Map.entry("deliveringDate", Posting::deliveringDate),
                Map.entry("method", each -> each.delivery().method()),
                Map.entry("methodName", each -> each.delivery().methodName()),
                Map.entry("warehouse", each -> each.delivery().warehouse()),
                Map.entry("warehouseName", each -> each.delivery().warehouseName()),
                Map.entry("provider", each -> each.delivery().provider()),
                Map.entry("integration", each -> each.delivery().integration()),
                Map.entry("flow", each -> each.delivery().flow()),
                Map.entry("trackingNumber", each -> each.delivery().trackingNumber()),
                Map.entry("cancellation", Posting::cancellation),
                Map.entry("tariffication", Posting::tariffication),
                Map.entry("actions", Posting::actions),
                Map.entry("requirements", Posting::requirements),
                Map.entry("express", Posting::express),
                Map.entry("legalEntity", Posting::legalEntity));
        return parts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().apply(posting)));
    }
}
