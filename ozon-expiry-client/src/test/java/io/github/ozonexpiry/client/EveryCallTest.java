package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.sandbox.OzonSandbox;
import io.github.ozonexpiry.sandbox.SandboxShop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every call of every group, made once in a sandbox that has what it asks for; in the order of the groups, for some change the shop. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryCallTest {

    private static final Pattern LITERAL = Pattern.compile("\"(/v\\d+/[a-z0-9/_-]+)\"");

    private final OzonSandbox ozon = OzonSandbox.at(Instant.parse("2026-05-05T12:00:00Z"));
    private final SandboxShop shop = ozon.shop("4711", "key");
    private final OzonSeller seller = ozon.seller(shop).build();

    @BeforeAll
    void furnish() {
        CallGroup.ALL.forEach(group -> group.furnish(shop));
    }

    @AfterAll
    void close() {
        ozon.close();
    }

    static Stream<CallCase> everyCase() {
        return CallGroup.everyCase();
    }

    @ParameterizedTest
    @MethodSource("everyCase")
    void asksItsMethodAndReadsTheAnswer(CallCase call) {
        int before = ozon.asked().size();

        for (Page<?> page : call.make(seller)) {
            assertThat(page.quarantined()).isEmpty();
            assertThat(page.items()).isNotEmpty();
        }

        assertThat(ozon.asked().subList(before, ozon.asked().size()))
                .allSatisfy(asked -> assertThat(asked.status()).isEqualTo(200))
                .first()
                .satisfies(asked -> assertThat(asked.path()).isEqualTo(call.path()));
    }

    @Test
    void everyPathInTheCodeIsAsked() throws IOException {
        Set<String> asked = CallGroup.everyCase().map(CallCase::path).collect(Collectors.toCollection(TreeSet::new));

        assertThat(asked).isEqualTo(literals());
    }

    private static Set<String> literals() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            Set<String> paths = new TreeSet<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith("Calls.java")).toList()) {
                LITERAL.matcher(Files.readString(file))
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .forEach(paths::add);
            }
            return paths;
        }
    }
}
