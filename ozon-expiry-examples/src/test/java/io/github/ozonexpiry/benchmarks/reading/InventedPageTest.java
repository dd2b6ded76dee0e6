package io.github.ozonexpiry.benchmarks.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The invented page has the shape that Ozon's own description of the API gives. The environment names the description. */
@EnabledIfEnvironmentVariable(named = "OZON_OPENAPI", matches = ".+")
class InventedPageTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Ozon has them in the answer about one posting, or has added them since. */
    private static final Set<String> NOT_IN_THE_LIST = Set.of(
            "postings.integration_type_flow",
            "postings.provider_status",
            "postings.delivery_price",
            "postings.products.mandatory_mark",
            "postings.products.dimensions");

    private final JsonNode description = read();
    private final Set<String> unknown = new TreeSet<>();
    private final Map<String, String> otherwise = new TreeMap<>();

    @Test
    void everyMemberIsOfTheTypeThatOzonDescribes() throws IOException {
        JsonNode schema = description
                .at("/paths")
                .path("/v3/posting/fbs/list")
                .at("/post/responses/200/content/application~1json/schema");

        compare("", JSON.readTree(InventedPage.of(100)).get("result"), member(schema, "result"));

        assertThat(otherwise).isEmpty();
        assertThat(unknown).isEqualTo(NOT_IN_THE_LIST);
    }

    private void compare(String name, JsonNode value, JsonNode schema) {
        String type = type(schema);
        if (!value.isNull() && !fits(value, type, schema)) {
            otherwise.put(name, value + " is no " + type);
        }
        value.properties().forEach(inner -> {
            String path = name.isEmpty() ? inner.getKey() : name + "." + inner.getKey();
            JsonNode described = member(schema, inner.getKey());
            if (described.isMissingNode()) {
                unknown.add(path);
            } else {
                compare(path, inner.getValue(), described);
            }
        });
        if (value.isArray()) {
            value.forEach(element -> compare(name, element, resolved(schema).path("items")));
        }
    }

    /** A number that is described as a text of 64 bits is one in Ozon's own examples. */
    private boolean fits(JsonNode value, String type, JsonNode schema) {
        return switch (type) {
            case "string" ->
                value.isTextual()
                        || (value.isIntegralNumber()
                                && resolved(schema).path("format").asText().equals("int64"));
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            default -> true;
        };
    }

    /** In places a list is told only by its elements. */
    private String type(JsonNode schema) {
        JsonNode found = resolved(schema);
        return found.has("items") ? "array" : found.path("type").asText();
    }

    private JsonNode member(JsonNode schema, String name) {
        return resolved(schema).path("properties").path(name);
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? description.at(schema.path("$ref").asText().substring(1)) : schema;
    }

    private static JsonNode read() {
        try {
            return JSON.readTree(Path.of(System.getenv("OZON_OPENAPI")).toFile());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
