package io.github.ozonexpiry.client;

import static io.github.ozonexpiry.client.Fixture.broken;
import static io.github.ozonexpiry.client.Fixture.page;
import static io.github.ozonexpiry.client.Fixture.posting;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.client.answer.Quarantined;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.AvailableAction;
import io.github.ozonexpiry.posting.Cancellation;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeniencyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "2026-05-05T06:44:37Z"           | 2026-05-05T06:44:37Z
                    "2026-05-05T06:44:37.5Z"         | 2026-05-05T06:44:37.500Z
                    "2026-05-05T06:44:37.123456789Z" | 2026-05-05T06:44:37.123456789Z
                    "2026-05-05T09:44:37+03:00"      | 2026-05-05T06:44:37Z
                    " 2026-05-05T06:44:37Z "         | 2026-05-05T06:44:37Z
                    """)
    void aTimeIsReadWithAnyFractionAndOffset(String json, Instant time) {
        assertThat(posting("\"shipment_date\":" + json).shipmentDate()).isEqualTo(Stated.of(time));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "0001-01-01T00:00:00Z",
                "0001-01-01T00:00:00.123Z",
                "9999-12-31T23:59:59Z",
                "9999-12-31T23:59:59.999999900Z"
            })
    void aTimeThatMeansNoDateIsNothingWithItsSpelling(String text) {
        assertThat(posting("\"delivering_date\":\"" + text + "\"").deliveringDate())
                .isEqualTo(Stated.nothing(text));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "'\"0\"', 0",
        "9007199254740993, 9007199254740993", // 2^53 + 1: a double cannot hold it
        "'\"9007199254740993\"', 9007199254740993",
        "9223372036854775807, 9223372036854775807",
        "12.0, 12",
        "'\" 12 \"', 12",
        "-5, -5"
    })
    void anIdIsReadFromNumberAndText(String json, long id) {
        assertThat(posting("\"order_id\":" + json).orderId()).isEqualTo(Stated.of(id));
        assertThat(posting("\"products\":[{\"sku\":" + json + "}]")
                        .lines()
                        .get(0)
                        .sku())
                .isEqualTo(Stated.of(new Sku(id)));
    }

    @ParameterizedTest
    @CsvSource({"true, true", "false, false", "'\"true\"', true", "'\"False\"', false", "'\" TRUE \"', true"})
    void aFlagIsReadFromBooleanAndText(String json, boolean flag) {
        assertThat(posting("\"is_express\":" + json).express()).isEqualTo(Stated.of(flag));
    }

    @ParameterizedTest
    @CsvSource({"'\"T-1\"', T-1", "41, 41", "4.50, 4.50", "true, true"})
    void aTextIsReadFromAnythingThatIsNoObjectAndNoList(String json, String text) {
        assertThat(posting("\"tracking_number\":" + json).delivery().trackingNumber())
                .isEqualTo(Stated.of(text));
    }

    @Test
    void aPostingNumberMayBeANumber() {
        assertThat(page("{\"postings\":[{\"posting_number\":41}]}").items())
                .extracting(Posting::number)
                .containsExactly(PostingNumber.of("41"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "price":{"amount":"1530.0000","currency":"RUB"}                      | 1530
                    "price":{"amount":1530.5,"currency":"rub"}                           | 1530.5
                    "price":"1530.0000","currency_code":"RUB"                            | 1530
                    "price":1530,"currency_code":"RUB"                                   | 1530
                    "currency_code":"RUB","price":"0"                                    | 0
                    "price":{"amount":"7"},"currency_code":"RUB"                         | 7
                    "price":{"amount":"7","currency":"RUB"},"currency_code":"CNY"        | 7
                    """)
    void moneyIsReadAsObjectOfV4AndAsTextOfV3(String members, BigDecimal roubles) {
        assertThat(posting("\"products\":[{" + members + "}]").lines().get(0).price())
                .isEqualTo(Stated.of(Money.of(roubles.toPlainString(), "RUB")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "price":""                                  | ``
                    "price":"","currency_code":"RUB"            | ``
                    "price":{"amount":"","currency":"RUB"}      | ``
                    "price":{"amount":null,"currency":"RUB"}    | null
                    "price":null,"currency_code":"RUB"          | null
                    "price":"1530.00"                           | 1530.00 without currency
                    "price":{"amount":"5","currency":""}        | 5 without currency
                    """)
    void moneyWithoutAmountOrCurrencyIsNothing(String members, String spelling) {
        assertThat(posting("\"products\":[{" + members + "}]").lines().get(0).price())
                .isEqualTo(Stated.nothing(spelling));
    }

    @Test
    void moneyWithoutTheMemberAmountIsAbsent() {
        assertThat(posting("\"products\":[{\"price\":{\"currency\":\"RUB\"}}]")
                        .lines()
                        .get(0)
                        .price()
                        .isAbsent())
                .isTrue();
    }

    @Test
    void wordsAreReadInAnyCaseAndANewWordSurvives() {
        Posting posting = posting("""
                "status":"Awaiting_Packaging", "substatus":"posting_in_orbit", "available_actions":["SHIP","sing"],
                "cancellation":{"cancellation_type":"Client","cancellation_initiator":"Служба доставки"}
                """);
        Cancellation cancellation = posting.cancellation().value().orElseThrow();

        assertThat(posting.knownStatus()).contains(Status.AWAITING_PACKAGING);
        assertThat(posting.status().value().orElseThrow().text()).isEqualTo("Awaiting_Packaging");
        assertThat(posting.substatus())
                .isEqualTo(Stated.of(new Word<Status.Substatus>(Optional.empty(), "posting_in_orbit")));
        assertThat(posting.allows(AvailableAction.SHIP)).isTrue();
        assertThat(posting.actions().value().orElseThrow())
                .contains(new Word<AvailableAction>(Optional.empty(), "sing"));
        assertThat(cancellation.type().value().orElseThrow().known()).contains(Cancellation.Party.BUYER);
        assertThat(cancellation.initiator().value().orElseThrow().known()).contains(Cancellation.Party.CARRIER);
    }

    @Test
    void requirementsAreReadFromNumbersAndTextAndANewKindSurvives() {
        Posting posting = posting("""
                "requirements":{"products_requiring_gtd":["1904686181",1904686182,null,"1904686181"],
                  "products_requiring_country":[],"products_requiring_imei":null,"products_requiring_rnpt":"",
                  "products_requiring_blessing":[7],"hue":[{"a":1}]}
                """);

        assertThat(posting.requirements())
                .isEqualTo(Stated.of(Map.of(
                        Word.of(Line.Requirement.GTD),
                        Set.of(new Sku(1_904_686_181L), new Sku(1_904_686_182L)),
                        new Word<Line.Requirement>(Optional.empty(), "products_requiring_blessing"),
                        Set.of(new Sku(7)))));
        assertThat(posting.unknownFields()).isEqualTo(Map.of("requirements.hue", "[{\"a\":1}]"));
    }

    @Test
    void nullAmongProductsActionsAndStepsIsSkipped() {
        Posting posting = posting("""
                "products":[null,{"sku":1}], "available_actions":["ship",null,"","ship"],
                "tariffication_steps":[null,{"tariff_type":"discount"}]
                """);

        assertThat(posting.lines()).extracting(Line::sku).containsExactly(Stated.of(new Sku(1)));
        assertThat(posting.actions()).isEqualTo(Stated.of(Set.of(Word.of(AvailableAction.SHIP))));
        assertThat(posting.tariffication().value().orElseThrow().steps()).hasSize(1);
    }

    @Test
    void ofAMemberThatCameTwiceTheLastCounts() {
        Posting posting = posting("""
                "status":"delivering","order_id":1,"status":"delivered","order_id":2,"hue":1,"hue":2,
                "products":[{"sku":1,"quantity":1,"sku":2}],"posting_number":"1-2"
                """);

        assertThat(posting.number()).isEqualTo(PostingNumber.of("1-2"));
        assertThat(posting.knownStatus()).contains(Status.DELIVERED);
        assertThat(posting.orderId()).isEqualTo(Stated.of(2L));
        assertThat(posting.lines()).extracting(Line::sku).containsExactly(Stated.of(new Sku(2)));
        assertThat(posting.unknownFields()).containsOnlyKeys("hue");
    }

    @Test
    void aPostingThatCameTwiceIsHereTwice() {
        assertThat(page("{\"postings\":[{\"posting_number\":\"1-1\"},{\"posting_number\":\"1-1\"}]}")
                        .items())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "delivery_schema":"fbs","tpl_integration_type":"ozon"                                  | FBS
                    "tpl_integration_type":"non_integrated"                                                | RFBS
                    "tpl_integration_type":"non_integrated","is_express":"true"                            | RFBS_EXPRESS
                    "delivery_schema":"Crossborder","tpl_integration_type":"aggregator"                    | REALFBS_GLOBAL
                    "integration_type_flow":"FBP","tpl_integration_type":"ozon"                            | FBP
                    """)
    void theSchemeFollowsFromTheWordsOfTheAnswer(String members, Scheme scheme) {
        assertThat(posting(members).scheme()).contains(scheme);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "order_id":"abc"                          | order_id                                      | expected a whole number, got 'abc'
                    "order_id":1.5                            | order_id                                      | expected a whole number, got '1.5'
                    "order_id":9223372036854775808            | order_id                                      | expected a whole number, got '9223372036854775808'
                    "order_id":{"a":1}                        | order_id                                      | expected a whole number, got an object
                    "order_id":true                           | order_id                                      | expected a whole number, got 'true'
                    "status":["a"]                            | status                                        | expected a text, got a list
                    "shipment_date":"tomorrow"                | shipment_date                                 | expected a time with zone such as 2026-05-05T06:44:37Z, got 'tomorrow'
                    "shipment_date":"2026-05-05T06:44:37"     | shipment_date                                 | expected a time with zone such as 2026-05-05T06:44:37Z, got '2026-05-05T06:44:37'
                    "is_express":"perhaps"                    | is_express                                    | expected true or false, got 'perhaps'
                    "delivery_method":"home"                  | delivery_method                               | expected an object, got 'home'
                    "delivery_method":{"id":[1]}              | delivery_method.id                            | expected a whole number, got a list
                    "products":{"sku":1}                      | products                                      | expected a list, got an object
                    "products":[{"sku":1},5]                  | products[1]                                   | expected an object, got '5'
                    "products":[{"sku":1},{"quantity":-2}]    | products[1].quantity                          | expected a whole number, 0 or more, got '-2'
                    "products":[{"quantity":2147483648}]      | products[0].quantity                          | expected a whole number, 0 or more, got '2147483648'
                    "products":[{"price":"dear"}]             | products[0].price                             | expected an amount of money, got 'dear'
                    "products":[{"price":[1]}]                | products[0].price                             | expected an amount of money, got a list
                    "products":[{"price":{"amount":"1E999999999","currency":"RUB"}}] | products[0].price.amount | expected a number, got '1E999999999'
                    "products":[{"price":{"amount":"1","currency":"rouble"}}]        | products[0].price.currency | expected a currency code of three letters, got 'rouble'
                    "requirements":{"products_requiring_gtd":[1,"x"]} | requirements.products_requiring_gtd[1] | expected a whole number, got 'x'
                    "requirements":{"products_requiring_gtd":"x"}     | requirements.products_requiring_gtd    | expected a list, got 'x'
                    "tariffication_steps":[{"tariff_rate":"much"}]    | tariffication_steps[0].tariff_rate     | expected a number, got 'much'
                    "available_actions":["ship",{}]           | available_actions[1]                          | expected a text, got an object
                    """)
    void whatBreaksAPostingIsNamed(String members, String path, String reason) {
        Quarantined broken = broken(members);

        assertThat(broken.path()).isEqualTo("postings[0]." + path);
        assertThat(broken.reason()).isEqualTo(reason);
        assertThat(broken.number()).contains(PostingNumber.of("1-1"));
        assertThat(broken.json()).isEqualTo("{\"posting_number\":\"1-1\"," + members + "}");
    }

    @Test
    void aLongValueIsShortenedInTheReason() {
        assertThat(broken("\"order_id\":\"" + "x\\n".repeat(5000) + "\"").reason())
                .isEqualTo("expected a whole number, got '" + "x ".repeat(30) + "…'");
        assertThat(broken("\"order_id\":" + "9".repeat(900)).reason())
                .isEqualTo("expected a whole number, got '" + "9".repeat(60) + "…'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"status":"delivered"}     | postings[0].posting_number | expected the posting's number, the field is missing
                    {"posting_number":null}    | postings[0].posting_number | expected the posting's number, got 'null'
                    {"posting_number":" "}     | postings[0].posting_number | expected the posting's number, got ' '
                    {}                         | postings[0].posting_number | expected the posting's number, the field is missing
                    null                       | postings[0]                | expected a posting, got null
                    "text"                     | postings[0]                | expected a posting, got 'text'
                    [{"posting_number":"1-1"}] | postings[0]                | expected a posting, got a list
                    """)
    void aPostingWithoutNumberIsQuarantinedAndTheNextArrives(String element, String path, String reason) {
        Page<Posting> page = page("{\"postings\":[" + element + ", {\"posting_number\":\"2-1\"}]}");

        assertThat(page.items()).extracting(Posting::number).containsExactly(PostingNumber.of("2-1"));
        assertThat(page.quarantined()).containsExactly(new Quarantined(path, reason, Optional.empty(), element));
    }
}
