package io.github.ozonexpiry.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.ozonexpiry.benchmarks.transport.Loopback;
import io.github.ozonexpiry.benchmarks.transport.Paging;
import io.github.ozonexpiry.benchmarks.transport.Permit;
import io.github.ozonexpiry.benchmarks.transport.Permits;
import io.github.ozonexpiry.benchmarks.transport.RoundTrip;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What a call costs beside its way: a permit, a round trip, pages from a server that takes its time (these without JMH). */
final class TransportSuite implements Suite {

    private static final int PAGES_TO_COMPARE = 3;

    @Override
    public String name() {
        return "transport";
    }

    @Override
    public void compare(PrintStream out) throws IOException {
        for (Permit permit : Permits.all()) {
            out.printf(
                    "%-22s 60 calls, 20 in 50 ms: %d ms%n",
                    permit.id(), Permits.check(permit).toMillis());
        }
        byte[][] answer = {RoundTrip.ANSWER.getBytes(UTF_8)};
        try (Loopback server = Loopback.answering(question -> question.length == 200 ? answer : new byte[0][])) {
            for (RoundTrip way : RoundTrip.values()) {
                String came = way.with(server.address()).of(RoundTrip.QUESTION);
                if (!came.equals(RoundTrip.ANSWER)) {
                    throw new IllegalStateException(way.id() + " got '" + came + "' for an answer");
                }
                out.printf("%-22s the answer to 200 bytes%n", way.id());
            }
        }
        for (Paging way : Paging.all()) {
            Paging.Seen seen = way.read(PAGES_TO_COMPARE, Duration.ofMillis(20));
            out.printf("%-22s all postings in order, %d pages at once%n", way.words(), seen.mostHeld());
        }
    }

    @Override
    public List<Round> rounds() {
        List<String> permits = Permits.all().stream().map(Permit::id).toList();
        return List.of(
                new Round(Pace.EXACT, List.of(new Group(PermitBenchmark.class, permits, Map.of()))),
                new Round(Pace.PAGES, List.of(new Group(RoundTripBenchmark.class, RoundTrip.ids(), Map.of()))));
    }

    @Override
    public String report(Measured measured, boolean quick) {
        return new TransportReport(measured, quick ? PagingTimes.quick() : PagingTimes.exact()).markdown();
    }
}
