package io.github.ozonexpiry.client.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is expected, Jackson's own way past a value shows. */
class BypassTest {

    private static final JsonFactory JSON = new JsonFactory();
    private static final List<String> NAMES =
            List.of("a", "ab", "b", "", "\\u0061", "город", "a_rather_long_name_of_a_member", "\\\"");
    private static final List<String> SCALARS =
            List.of("1", "-2.5e3", "true", "null", "\"\"", "\"}]\"", "\"город\"", "\"\\\"{\"");

    private final Bypass bypass = new Bypass();

    @Test
    void endsWhereTheValueEndsWhateverCameBefore() throws IOException {
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            assertPassed(value(random, 4));
        }
    }

    @Test
    void endsWhereTheValueEndsAfterMoreNamesThanItKeeps() throws IOException {
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 300; i += 10) {
                assertPassed(IntStream.range(i, i + 20)
                        .mapToObj(name -> "\"name " + name + "\":[{}]")
                        .collect(Collectors.joining(",", "{", "}")));
            }
        }
    }

    @Test
    void tellsAnAnswerThatEndsTooEarlyAsJacksonDoes() throws IOException {
        assertPassed("{\"a\":{\"b\":[1]}}");
        for (String cut : List.of("{", "{\"a", "{\"a\"", "{\"a\":", "{\"a\":{\"b\":[", "{\"a\":{\"b\":[1]}")) {
            try (JsonParser parser = parser(cut)) {
                parser.nextToken();
                assertThatExceptionOfType(JsonEOFException.class).isThrownBy(() -> bypass.pass(parser));
            }
        }
    }

    private void assertPassed(String value) throws IOException {
        String json = "[" + value + " ,\"after\"]";
        try (JsonParser ours = parser(json);
                JsonParser jacksons = parser(json)) {
            ours.nextToken();
            ours.nextToken();
            bypass.pass(ours);
            jacksons.nextToken();
            jacksons.nextToken();
            jacksons.skipChildren();

            assertThat(ours.currentToken()).as(value).isEqualTo(jacksons.currentToken());
            assertThat(Source.start(ours)).as(value).isEqualTo(Source.start(jacksons));
            assertThat(ours.nextTextValue()).as(value).isEqualTo("after");
        }
    }

    private static JsonParser parser(String json) throws IOException {
        return JSON.createParser(json.getBytes(UTF_8));
    }

    private static String value(Random random, int depth) {
        int members = random.nextInt(4);
        return switch (random.nextInt(depth > 0 ? 3 : 1)) {
            case 1 ->
                IntStream.range(0, members)
                        .mapToObj(i -> value(random, depth - 1))
                        .collect(Collectors.joining(",", "[", "]"));
            case 2 ->
                IntStream.range(0, members)
                        .mapToObj(i -> "\"" + one(NAMES, random) + "\" : " + value(random, depth - 1))
                        .collect(Collectors.joining(" , ", "{", "}"));
            default -> one(SCALARS, random);
        };
    }

    private static String one(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }
}
