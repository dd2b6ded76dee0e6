package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.client.answer.Page;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every call of every group, made once in a sandbox that has what it asks for; in the order of the groups, for some change the shop. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryCallTest {

    private final FurnishedSandbox sandbox = new FurnishedSandbox();
    private final OzonSeller seller = sandbox.seller();

    @AfterAll
    void close() {
        sandbox.close();
    }

    static Stream<CallCase> everyCase() {
        return CallGroup.everyCase();
    }

    @ParameterizedTest
    @MethodSource("everyCase")
    void asksItsMethodAndReadsTheAnswer(CallCase call) {
        int before = sandbox.ozon().asked().size();

        for (Page<?> page : call.make(seller)) {
            assertThat(page.quarantined()).isEmpty();
            assertThat(page.items()).isNotEmpty();
        }

        assertThat(sandbox.ozon().asked().subList(before, sandbox.ozon().asked().size()))
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
        return CallSource.all().stream()
                .flatMap(group -> group.uses().stream())
                .map(CallSource.Use::path)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
