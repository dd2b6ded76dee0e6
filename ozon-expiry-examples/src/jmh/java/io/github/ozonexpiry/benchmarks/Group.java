package io.github.ozonexpiry.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Lines of the table that are asked for together.
 *
 * @param benchmark the benchmark's class
 * @param contenders their short names
 * @param others the benchmark's other parameters, with all their values
 */
record Group(Class<?> benchmark, List<String> contenders, Map<String, List<String>> others) {

    /** Lines about working time. */
    Group(Class<? extends Timed> benchmark, List<String> contenders, List<String> schedules, List<Integer> amounts) {
        this(
                benchmark,
                contenders,
                Map.of(
                        "schedule",
                        schedules,
                        "amount",
                        amounts.stream().map(String::valueOf).toList()));
    }

    /**
     * Everyone who can do it.
     *
     * @param benchmark the benchmark's class
     * @param task what the benchmark asks for
     * @param schedule the name of the schedule
     * @param amounts working hours, working days or years
     */
    static Group ofAll(
            Class<? extends Timed> benchmark,
            BiFunction<Contender, Schedule, Optional<?>> task,
            String schedule,
            List<Integer> amounts) {
        List<String> able = Contenders.all().stream()
                .filter(contender ->
                        task.apply(contender, Schedule.named(schedule)).isPresent())
                .map(Contender::id)
                .toList();
        return new Group(benchmark, able, List.of(schedule), amounts);
    }

    /** The same for some, of whom those count who are here. */
    Group only(String... some) {
        return new Group(
                benchmark, List.of(some).stream().filter(contenders::contains).toList(), others);
    }

    /** The same for other schedules. */
    Group in(String... schedules) {
        return new Group(benchmark, contenders, Map.of("schedule", List.of(schedules), "amount", others.get("amount")));
    }

    /** Those of a few instructions: ours and the floors. */
    Group shortOnes() {
        return only(contenders.stream().filter(Group::isShort).toArray(String[]::new));
    }

    /** The loops and other libraries. */
    Group longOnes() {
        return only(contenders.stream().filter(who -> !isShort(who)).toArray(String[]::new));
    }

    private static boolean isShort(String contender) {
        return contender.equals("ours") || Contenders.named(contender).floor();
    }

    String name() {
        return benchmark.getSimpleName() + " " + others.values();
    }

    int size() {
        return contenders.size();
    }

    /** One fork for each line. */
    Options options(Pace pace) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + Pattern.quote(benchmark.getName()) + "\\.")
                .param("contender", contenders.toArray(String[]::new));
        others.forEach((name, values) -> options.param(name, values.toArray(String[]::new)));
        return options.addProfiler(GCProfiler.class)
                .forks(1)
                .jvmArgs("-Xms512m", "-Xmx512m")
                .warmupIterations(pace.warmups())
                .warmupTime(pace.warmupTime())
                .measurementIterations(pace.samples())
                .measurementTime(pace.sampleTime())
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
    }
}
