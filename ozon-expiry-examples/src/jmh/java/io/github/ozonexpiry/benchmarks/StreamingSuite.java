package io.github.ozonexpiry.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A million postings over HTTP, the client with 64 MiB in one process, the server in another. JMH has no part in it. */
final class StreamingSuite implements Suite {

    private static final int PAGE = 1000;
    private static final int PAGES = 1000;
    private static final int PAGES_WHEN_QUICK = 50;

    /** What the client says. */
    private record Seen(long read, long millis, long early, long late) {}

    @Override
    public String name() {
        return "streaming";
    }

    @Override
    public void compare(PrintStream out) {
        Seen seen = read(2);
        out.printf("%,d of %,d postings read in order%n", seen.read, 2 * PAGE);
        if (seen.read != 2 * PAGE) {
            throw new IllegalStateException("read " + seen.read);
        }
    }

    @Override
    public List<Round> rounds() {
        return List.of();
    }

    @Override
    public String report(Measured measured, boolean quick) {
        int pages = quick ? PAGES_WHEN_QUICK : PAGES;
        Seen seen = read(pages);
        String rows = Stream.of(
                        Goal.atLeast(1_000_000, "", "postings read in order in 64 MiB", m -> some((double) seen.read)),
                        Goal.atLeast(40_000, "/s", "postings", m -> some(seen.read * 1000.0 / seen.millis)),
                        Goal.atMost(
                                1.1, "x", "the last tenth / the second", m -> some((double) seen.late / seen.early)))
                .map(goal -> goal.row(measured))
                .collect(Collectors.joining("\n"));
        return "| goal | bound | measured | |\n| --- | --- | --- | --- |\n" + rows + "\n";
    }

    private static Optional<Double> some(double value) {
        return Optional.of(value);
    }

    private static Seen read(int pages) {
        try {
            Process server = java("-Xmx256m", StreamingServer.class, pages, PAGE);
            try (BufferedReader said = server.inputReader()) {
                Process client = java("-Xmx64m", StreamingClient.class, said.readLine(), pages * PAGE);
                try (BufferedReader told = client.inputReader()) {
                    long[] numbers = Stream.of(
                                    told.lines().collect(Collectors.joining()).split(" "))
                            .mapToLong(Long::parseLong)
                            .toArray();
                    return new Seen(numbers[0], numbers[1], numbers[2], numbers[3]);
                }
            } finally {
                server.destroy();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Process java(String heap, Class<?> main, Object... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                heap,
                "-XX:+UseSerialGC",
                "-Dsun.net.httpserver.nodelay=true",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        Arrays.stream(args).map(Object::toString).forEach(command::add);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
