package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A long list does not need a large heap. */
class StreamingTest {

    private static final int COUNT = 100_000;

    @Test
    @Timeout(240)
    void aHundredThousandPostingsAreReadInOrderIn64Megabytes() throws Exception {
        Process server = java("-Xmx768m", "serve", Integer.toString(COUNT));
        try (BufferedReader said = server.inputReader()) {
            String address = said.readLine();

            Process client = java("-Xmx64m", "read", address);
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

    private static Process java(String heap, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                heap,
                "-XX:+UseSerialGC",
                "-Dorg.slf4j.simpleLogger.log.io.github.ozonexpiry.client=off",
                "-cp",
                classPath(),
                ManyPostings.class.getName()));
        command.addAll(Arrays.asList(args));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** The tests run within the client's module; a process without modules wants all of it on one path. */
    private static String classPath() {
        return Stream.of("jdk.module.path", "java.class.path", "surefire.test.class.path")
                .map(System::getProperty)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(
                        File.pathSeparator, "target" + File.separator + "test-classes" + File.pathSeparator, ""));
    }
}
