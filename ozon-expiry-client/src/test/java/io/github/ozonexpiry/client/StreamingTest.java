package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A long list does not need a large heap. */
class StreamingTest {

    private static final int COUNT = 100_000;

    @Test
    @Timeout(240)
    void aHundredThousandPostingsAreReadInOrderIn64Megabytes() throws Exception {
        Process server = JavaProcess.start(ManyPostings.class, List.of("-Xmx768m"), "serve", Integer.toString(COUNT));
        try (BufferedReader said = server.inputReader()) {
            String address = said.readLine();

            Process client = JavaProcess.start(ManyPostings.class, List.of("-Xmx64m"), "read", address);
            List<String> seen;
            try (BufferedReader printed = client.inputReader()) {
                seen = printed.lines().toList();
            }
            assertThat(seen)
                    .containsExactly(
                            "read in order: " + COUNT + ", left: false, pages: " + COUNT / 100, "then 150 of pages: 2");
            assertThat(client.waitFor()).isZero();
        } finally {
            server.destroy();
        }
    }
}
