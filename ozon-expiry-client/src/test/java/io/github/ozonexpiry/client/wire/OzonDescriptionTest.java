package io.github.ozonexpiry.client.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.posting.Posting;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares this package with Ozon's own description of the Seller API, whose path the environment names; it is not ours to publish. */
@EnabledIfEnvironmentVariable(named = "OZON_OPENAPI", matches = ".+")
class OzonDescriptionTest {

    private static final Map<String, Class<?>> SHAPES = Map.of(
            "products", WireLine.class,
            "delivery_method", WireDeliveryMethod.class,
            "analytics_data", WireAnalytics.class,
            "cancellation", WireCancellation.class,
            "tariffication", WireTariffication.class,
            "tariffication_steps", WireStep.class);

    @ParameterizedTest
    @ValueSource(strings = {"/v4/posting/fbs/unfulfilled/list", "/v4/posting/fbs/list", "/v3/posting/fbs/get"})
    void theExampleOfOzonsIsReadWhole(String method) throws Exception {
        Page<Posting> page = PageReader.read(
                new ObjectMapper()
                        .writeValueAsBytes(answer(description(), method).path("example")),
                ListShape.POSTINGS);

        assertThat(page.quarantined()).isEmpty();
        assertThat(page.items()).hasSize(1);
        assertThat(page.items().get(0).unknownFields()).isEmpty();
        assertThat(page.unknownFields()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v4/posting/fbs/unfulfilled/list", "/v4/posting/fbs/list", "/v3/posting/fbs/get"})
    void everyDocumentedMemberIsReadOrSkippedOnPurpose(String method) throws IOException {
        JsonNode description = description();
        JsonNode answer = members(description, answer(description, method).path("schema"));
        JsonNode posting = members(description, answer.path(answer.has("result") ? "result" : "postings"));

        assertThat(names(posting)).hasSizeGreaterThan(40).isSubsetOf(known(WirePosting.class));
        SHAPES.forEach((member, shape) -> assertThat(names(members(description, posting.path(member))))
                .as(member)
                .isNotEmpty()
                .isSubsetOf(known(shape)));
        assertThat(names(members(description, posting.path("requirements"))))
                .isNotEmpty()
                .allMatch(name -> name.startsWith("products_requiring_"));
    }

    private static JsonNode description() throws IOException {
        return new ObjectMapper()
                .readTree(Path.of(System.getenv("OZON_OPENAPI")).toFile());
    }

    private static JsonNode answer(JsonNode description, String method) {
        return description
                .path("paths")
                .path(method)
                .path("post")
                .path("responses")
                .path("200")
                .path("content")
                .path("application/json");
    }

    /** The members of an object, or of the objects of a list. */
    private static JsonNode members(JsonNode description, JsonNode schema) {
        if (schema.has("$ref")) {
            return members(
                    description, description.at(schema.path("$ref").asText().substring(1)));
        }
        if (schema.has("allOf")) {
            return members(description, schema.path("allOf").path(0));
        }
        return schema.has("items") ? members(description, schema.path("items")) : schema.path("properties");
    }

    private static Set<String> names(JsonNode members) {
        Set<String> names = new TreeSet<>();
        members.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Set<String> known(Class<?> shape) {
        PropertyNamingStrategies.NamingBase json = new PropertyNamingStrategies.SnakeCaseStrategy();
        Set<String> known = Arrays.stream(shape.getRecordComponents())
                .map(each -> json.translate(each.getName()))
                .collect(Collectors.toCollection(HashSet::new));
        JsonIgnoreProperties skipped = shape.getAnnotation(JsonIgnoreProperties.class);
        if (skipped != null) {
            known.addAll(Set.of(skipped.value()));
        }
        return known;
    }
}
