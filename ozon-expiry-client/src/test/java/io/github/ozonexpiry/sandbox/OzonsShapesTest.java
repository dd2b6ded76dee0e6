package io.github.ozonexpiry.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ozonexpiry.money.Money;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The sandbox writes what Ozon's own description of the API has, member for member, and nothing else. The environment names the
 * description; it is not ours to publish.
 */
@EnabledIfEnvironmentVariable(named = "OZON_OPENAPI", matches = ".+")
class OzonsShapesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant NOW = Instant.parse("2026-05-05T12:00:00Z");

    /** Ozon's example has them, its schema of v3 does not. */
    private static final Set<String> ONLY_IN_THE_EXAMPLE_OF_V3 =
            Set.of("destination_place_id", "destination_place_name", "is_click_and_collect", "is_presortable");

    /** In the schema of v4 and, by the notes on newer versions (Seller API notes, 2.5), in v3 since July 2026. */
    private static final Set<String> NEWER_THAN_THE_DESCRIPTION = Set.of("external_order");

    /** What the sandbox always sends as null or empty: a carrier's, a buyer's, marking codes, whatever else. */
    private static final Set<String> NEVER_FILLED =
            Set.of("addressee", "additional_data", "container", "courier", "customer", "product_exemplars");

    private final JsonNode description = read();
    private final OzonSandbox ozon = OzonSandbox.at(NOW);

    @AfterEach
    void close() {
        ozon.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    /v4/posting/fbs/unfulfilled/list | postings | {"limit":1,"filter":{"cutoff_from":"2026-05-01T00:00:00Z"},WITH}
                    /v4/posting/fbs/list             | postings | {"limit":1,"filter":{"since":"2026-05-01T00:00:00Z","to":"2026-06-01T00:00:00Z"},WITH}
                    /v3/posting/fbs/get              | result   | {"posting_number":"1-1",WITH}
                    """)
    void everyMemberIsOneOfOzonsAndNoneIsMissing(String path, String holder, String request) throws IOException {
        String related = holder.equals("result") ? "\"related_postings\":true," : "";
        String body = request.replace(
                "WITH",
                "\"with\":{" + related + "\"analytics_data\":true,\"barcodes\":true,\"financial_data\":true,"
                        + "\"legal_info\":true}");
        JsonNode answer = Method.ALL.get(path).answer(shop(), body.getBytes(StandardCharsets.UTF_8), NOW);
        JsonNode schema =
                description.at("/paths").path(path).at("/post/responses/200/content/application~1json/schema");

        assertThat(names(answer)).isEqualTo(names(members(schema)));
        JsonNode posting = answer.path(holder).isArray() ? answer.path(holder).get(0) : answer.path(holder);
        JsonNode documented = members(members(schema).path(holder));
        Set<String> allowed = names(documented);
        if (holder.equals("result")) {
            allowed.addAll(ONLY_IN_THE_EXAMPLE_OF_V3);
            allowed.addAll(NEWER_THAN_THE_DESCRIPTION);
        }
        assertThat(names(posting)).isEqualTo(allowed);
        for (String part : names(documented)) {
            assertSame(part, posting.path(part), members(documented.path(part)));
        }
    }

    /** Compares an object, or the first of a list, and what lies within it. */
    private void assertSame(String name, JsonNode written, JsonNode documented) {
        if (documented.isMissingNode() || NEVER_FILLED.contains(name)) {
            return;
        }
        JsonNode part = written.isArray() ? written.path(0) : written;
        if (written.isTextual() || (written.isArray() && written.isEmpty())) {
            assertThat(name)
                    .as("text or an empty list where the description has an object")
                    .isIn("prr_option");
            return;
        }
        assertThat(names(part)).as(name).isEqualTo(names(documented));
        names(part).forEach(inner -> {
            if (part.path(inner).isContainerNode() && !part.path(inner).isEmpty()) {
                assertSame(name + "." + inner, part.path(inner), members(documented.path(inner)));
            }
        });
    }

    private SandboxShop shop() {
        Money price = Money.of("1530", "RUB");
        return ozon.shop("4711", "key")
                .add(SandboxPosting.numbered("1-1")
                        .ordered(NOW.minusSeconds(1))
                        .ship(NOW, NOW)
                        .goods(List.of(SandboxGoods.one(827, price)))
                        .ladder(SandboxLadder.withDiscounts(NOW, price)));
    }

    /** The members of an object, or of the objects of a list. */
    private JsonNode members(JsonNode schema) {
        if (schema.has("$ref")) {
            return members(description.at(schema.path("$ref").asText().substring(1)));
        }
        if (schema.has("allOf")) {
            return members(schema.path("allOf").path(0));
        }
        return schema.has("items") ? members(schema.path("items")) : schema.path("properties");
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode read() {
        try {
            return JSON.readTree(Path.of(System.getenv("OZON_OPENAPI")).toFile());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
