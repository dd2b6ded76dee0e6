package io.github.ozonexpiry.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
            benchmarks calendar [--check | --quick] [--write FILE]
              calendar      working time: ours, naive loops, other libraries, what java.time takes
              --check       compare the answers, time nothing
              --quick       go through everything in the shortest time; the figures are worth nothing
              --write FILE  put the summary between the marks of a Markdown file""";

    private final PrintStream out;

    private Benchmarks(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs the benchmarks.
     *
     * @param args {@code calendar}, perhaps {@code --check} or {@code --quick}, perhaps {@code --write} and a file
     * @throws RunnerException when JMH fails
     * @throws IOException when the file cannot be written
     */
    public static void main(String[] args) throws RunnerException, IOException {
        List<String> words = new ArrayList<>(List.of(args));
        boolean check = words.remove("--check");
        boolean quick = words.remove("--quick");
        Optional<MarkedBlock> block = Optional.empty();
        int write = words.indexOf("--write");
        if (write >= 0 && write + 1 < words.size()) {
            block = Optional.of(MarkedBlock.of(Path.of(words.remove(write + 1))));
            words.remove(write);
        }
        if (!words.equals(List.of("calendar"))) {
            System.err.println(USAGE);
            System.exit(2);
        }
        Benchmarks benchmarks = new Benchmarks(System.out);
        benchmarks.compare();
        if (check) {
            return;
        }
        String summary = benchmarks.summary(quick);
        System.out.println(summary);
        if (block.isPresent()) {
            block.get().write(summary);
        }
    }

    private void compare() {
        for (Contender contender : Contenders.all()) {
            long compared = Schedule.ALL.stream()
                    .mapToLong(schedule -> Agreement.check(contender, schedule, Orders.instants()))
                    .sum();
            out.printf(Locale.ROOT, "%-20s %,9d answers as the naive loop gives them%n", contender.id(), compared);
        }
    }

    private String summary(boolean quick) throws RunnerException {
        long start = System.nanoTime();
        List<Group> groups = CalendarGroups.all();
        List<RunResult> results = new ArrayList<>();
        results.addAll(run(groups.stream().map(Group::shortOnes).toList(), quick ? Pace.QUICK : Pace.EXACT));
        results.addAll(run(groups.stream().map(Group::longOnes).toList(), quick ? Pace.QUICK : Pace.PATIENT));
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        ResultFormatFactory.getInstance(ResultFormatType.TEXT, out).writeOut(results);
        out.println();
        Measured measured = new Measured(results);
        return Machine.describe(took, measured.unrest()) + "\n" + new CalendarReport(measured).markdown();
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
