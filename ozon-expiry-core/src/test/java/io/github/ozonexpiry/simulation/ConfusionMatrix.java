package io.github.ozonexpiry.simulation;

import io.github.ozonexpiry.cause.Cause;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How often a finder of causes names the true main cause, and what it names instead. Where nothing is true, or nothing is found, the cause is
 * {@link #NONE}.
 */
public final class ConfusionMatrix {

    public static final String NONE = "none";

    /** By true cause, then by found cause. */
    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

    private int all;
    private int first;
    private int amongTwo;

    /** Asks a finder, which gives the most likely cause first, for each case. */
    public static ConfusionMatrix of(Iterable<LabelledCase> cases, Function<LabelledCase, List<Cause>> finder) {
        ConfusionMatrix matrix = new ConfusionMatrix();
        cases.forEach(example -> matrix.add(example.truth(), finder.apply(example)));
        return matrix;
    }

    private void add(List<Cause> truth, List<Cause> found) {
        String wanted = name(truth.stream().findFirst());
        String named = name(found.stream().findFirst());
        counts.computeIfAbsent(wanted, cause -> new TreeMap<>()).merge(named, 1, Integer::sum);
        all++;
        first += wanted.equals(named) ? 1 : 0;
        amongTwo +=
                wanted.equals(named) || found.stream().limit(2).anyMatch(cause -> wanted.equals(cause.name())) ? 1 : 0;
    }

    private static String name(Optional<Cause> cause) {
        return cause.map(Cause::name).orElse(NONE);
    }

    public int cases() {
        return all;
    }

    /** The share of cases whose true main cause is the first that is found; 0 without cases. */
    public double accuracy() {
        return share(first, all);
    }

    /** The share of cases whose true main cause is among the first two that are found; 0 without cases. */
    public double accuracyOfTwo() {
        return share(amongTwo, all);
    }

    public int count(String truth, String found) {
        return counts.getOrDefault(truth, Map.of()).getOrDefault(found, 0);
    }

    /** Of the cases with this main cause, the share for which it is found first; 0 when there is none. */
    public double recall(String cause) {
        return share(count(cause, cause), trueCases(cause));
    }

    /** Of the cases for which this cause is found first, the share with this main cause; 0 when there is none. */
    public double precision(String cause) {
        return share(count(cause, cause), found(cause));
    }

    private int trueCases(String cause) {
        return counts.getOrDefault(cause, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private int found(String cause) {
        return counts.keySet().stream().mapToInt(truth -> count(truth, cause)).sum();
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /** A table in Markdown: a row for each true cause, with what was found instead most often. */
    public String table() {
        String rows = counts.keySet().stream().map(this::row).collect(Collectors.joining("\n"));
        return "| true main cause | cases | recall | precision | found instead |\n|---|---|---|---|---|\n" + rows
                + String.format(
                        Locale.ROOT,
                        "%n%n%d cases, first right %.1f %%, among two %.1f %%%n",
                        all,
                        100 * accuracy(),
                        100 * accuracyOfTwo());
    }

    private String row(String cause) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.1f %% | %.1f %% | %s |",
                cause,
                trueCases(cause),
                100 * recall(cause),
                100 * precision(cause),
                instead(cause));
    }

    private String instead(String cause) {
        return counts.get(cause).entrySet().stream()
                .filter(found -> !found.getKey().equals(cause))
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(found -> found.getKey() + " " + found.getValue())
                .collect(Collectors.joining(", "));
    }
}
