package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the sandbox answers to each call has Ozon's members and no others: compared with Ozon's own description of the API, which the
 * environment names and is not ours to publish. Postings, which are written whole, have a stricter test of their own.
 */
@EnabledIfEnvironmentVariable(named = "OZON_OPENAPI", matches = ".+")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryShapeTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Members that the notes on newer versions of the API have and the description does not, by the section that has them. */
    private static final Set<String> NEWER_OR_ONLY_IN_EXAMPLES = Set.of(
            "external_order", // 2.5
            "total_items", // 5.1
            "destination_place_id", // in the example of v3 get
            "destination_place_name",
            "is_click_and_collect",
            "is_presortable",
            "container_fees", // 6.4
            "availability_status", // 9.3
            "availability_status_date",
            "availability_status_thresholds",
            "disable_reason",
            "problematic_type",
            "reason_details",
            "total_count");

    private final FurnishedSandbox sandbox = new FurnishedSandbox();
    private final JsonNode description = description();

    @AfterAll
    void close() {
        sandbox.close();
    }

    static Stream<CallCase> describedCases() {
        return CallGroup.everyCase().filter(call -> !NewerPaths.ALL.contains(call.path()));
    }

    @ParameterizedTest
    @MethodSource("describedCases")
    void everyMemberThatTheSandboxWritesIsOneOfOzons(CallCase call) throws IOException {
        JsonNode schema =
                description.path("paths").path(call.path()).at("/post/responses/200/content/application~1json/schema");

        Set<String> unknown = new TreeSet<>();
        compare("", answer(call), schema, unknown);

        unknown.removeIf(path -> NEWER_OR_ONLY_IN_EXAMPLES.contains(path.substring(path.lastIndexOf('.') + 1)));
        assertThat(unknown).isEmpty();
    }

    private void compare(String path, JsonNode written, JsonNode schema, Set<String> unknown) {
        if (written.isArray()) {
            written.forEach(element -> compare(path, element, resolved(schema).path("items"), unknown));
        }
        JsonNode members = members(schema);
        if (!written.isObject() || members.isEmpty()) {
            return;
        }
        written.properties().forEach(member -> {
            String inner = path + "." + member.getKey();
            if (members.has(member.getKey())) {
                compare(inner, member.getValue(), members.path(member.getKey()), unknown);
            } else {
                unknown.add(inner);
            }
        });
    }

    private JsonNode members(JsonNode schema) {
        return resolved(schema).path("properties");
    }

    private JsonNode resolved(JsonNode schema) {
        if (schema.has("$ref")) {
            return resolved(description.at(schema.path("$ref").asText().substring(1)));
        }
        return schema.has("allOf") ? resolved(schema.path("allOf").path(0)) : schema;
    }

    private JsonNode answer(CallCase call) throws IOException {
        return JSON.readTree(sandbox.answer(call));
    }

    private static JsonNode description() {
        try {
            return JSON.readTree(
                    Path.of(String.valueOf(System.getenv("OZON_OPENAPI"))).toFile());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
