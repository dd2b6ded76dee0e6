package io.github.ozonexpiry.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;

/** Compares everyone's answers, times them with JMH, and shows them as multiples of ours. */
public final class Benchmarks {

    private static final String USAGE = """
            benchmarks calendar|reading|streaming|transport|causes|index|backlog [--check | --quick] [--write FILE]
              calendar      working time: ours, naive loops, other libraries, what java.time takes
              reading       a page of postings: ours, other ways and libraries, Jackson's bare tokens
              streaming     a million postings over HTTP in 64 MiB
              transport     a permit, a round trip, pages read ahead: ours, other ways, what is the least
              causes        a million case files judged in one pass
              index         the error index after every outcome: ours, buckets, rescans
              backlog       which of 100,000 waiting postings are kept: plans of ours, the textbook, naive ways
              --check       compare the answers, time nothing
              --quick       go through everything in the shortest time; the figures are worth nothing
              --write FILE  put the summary between the marks of a Markdown file""";

    private final Suite suite;
    private final PrintStream out;

    private Benchmarks(Suite suite, PrintStream out) {
        this.suite = suite;
        this.out = out;
    }

    /**
     * Runs the benchmarks.
     *
     * @param args the name of a suite, perhaps {@code --check} or {@code --quick}, perhaps {@code --write} and a file
     * @throws RunnerException when JMH fails
     * @throws IOException when the file cannot be written
     */
    public static void main(String[] args) throws RunnerException, IOException {
        List<String> words = new ArrayList<>(List.of(args));
        boolean check = words.remove("--check");
        boolean quick = words.remove("--quick");
        Optional<Path> file = Optional.empty();
        int write = words.indexOf("--write");
        if (write >= 0 && write + 1 < words.size()) {
            file = Optional.of(Path.of(words.remove(write + 1)));
            words.remove(write);
        }
        Optional<Suite> suite = Suite.ALL.stream()
                .filter(known -> words.equals(List.of(known.name())))
                .findFirst();
        if (suite.isEmpty()) {
            System.err.println(USAGE);
            System.exit(2);
        }
        new Benchmarks(suite.orElseThrow(), System.out).go(check, quick, file);
    }

    private void go(boolean check, boolean quick, Optional<Path> file) throws RunnerException, IOException {
        Optional<MarkedBlock> block =
                file.isPresent() ? Optional.of(MarkedBlock.of(file.get(), suite.name())) : Optional.empty();
        suite.compare(out);
        if (check) {
            return;
        }
        String summary = summary(quick);
        out.println(summary);
        if (block.isPresent()) {
            block.get().write(summary);
        }
    }

    private String summary(boolean quick) throws RunnerException {
        long start = System.nanoTime();
        List<RunResult> results = new ArrayList<>();
        for (Suite.Round round : suite.rounds()) {
            results.addAll(run(round.groups(), quick ? Pace.QUICK : round.pace()));
        }
        if (!results.isEmpty()) {
            ResultFormatFactory.getInstance(ResultFormatType.TEXT, out).writeOut(results);
            out.println();
        }
        Measured measured = new Measured(results);
        String report = suite.report(measured, quick);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        return Machine.describe(took, measured.unrest()) + "\n" + report;
    }

    private List<RunResult> run(List<Group> groups, Pace pace) throws RunnerException {
        Map<String, List<RunResult>> forks = new LinkedHashMap<>();
        for (int round = 1; round <= pace.rounds(); round++) {
            for (Group group : groups) {
                if (group.size() == 0) {
                    continue;
                }
                out.printf("round %d of %d: %s, %s%n", round, pace.rounds(), group.name(), group.contenders());
                for (RunResult fork : new Runner(group.options(pace)).run()) {
                    forks.computeIfAbsent(fork.getParams().id(), id -> new ArrayList<>())
                            .add(fork);
                }
            }
        }
        return forks.values().stream().map(Benchmarks::merged).toList();
    }

    private static RunResult merged(List<RunResult> rounds) {
        List<BenchmarkResult> forks = rounds.stream()
                .flatMap(round -> round.getBenchmarkResults().stream())
                .toList();
        return new RunResult(rounds.get(0).getParams(), forks);
    }
}
