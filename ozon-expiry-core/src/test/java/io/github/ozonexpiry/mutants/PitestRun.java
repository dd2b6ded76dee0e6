package io.github.ozonexpiry.mutants;

import java.io.File;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pitest.mutationtest.ListenerArguments;
import org.pitest.mutationtest.MutationResult;
import org.pitest.mutationtest.MutationResultListener;
import org.pitest.mutationtest.MutationResultListenerFactory;
import org.pitest.mutationtest.build.MutationGrouperFactory;
import org.pitest.mutationtest.config.PluginServices;
import org.pitest.mutationtest.config.ReportOptions;
import org.pitest.mutationtest.config.SettingsFactory;
import org.pitest.mutationtest.tooling.AnalysisResult;
import org.pitest.mutationtest.tooling.EntryPoint;
import org.pitest.testapi.TestGroupConfig;
import org.pitest.util.Glob;
import org.pitest.util.Verbosity;

/** One run of pitest over classes of a group, with the tests of the group. */
final class PitestRun extends SettingsFactory implements MutationResultListenerFactory {

    /** Hundreds of mutants that live for a moment: quick to start matters, quick in the long run does not. */
    private static final List<String> MACHINE = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    /** Exhaustive sweeps run once, run again for every mutant they would take hours; tests of the structure run none of the code. */
    private static final TestGroupConfig TESTS = new TestGroupConfig(List.of("sweep", "structure"), List.of());

    private static final int THREADS = 2;
    private static final long MILLIS_OF_PATIENCE = 2_000;
    private static final float FACTOR_OF_PATIENCE = 1.25f;

    private final CollectedResults results = new CollectedResults();

    private PitestRun(ReportOptions options, PluginServices plugins) {
        super(options, plugins);
    }

    /** What became of every mutant of the classes. */
    static List<MutationResult> over(Collection<String> classes, MutantGroup group) {
        ReportOptions options = options(classes, group);
        PitestRun run = new PitestRun(options, PluginServices.makeForLoader(PitestRun.class.getClassLoader()));
        AnalysisResult analysis = new EntryPoint().execute(new File("."), options, run, Map.of());
        analysis.getError().ifPresent(error -> {
            throw new IllegalStateException(error);
        });
        return run.results.all();
    }

    private static ReportOptions options(Collection<String> classes, MutantGroup group) {
        ReportOptions options = new ReportOptions();
        options.setProjectBase(Path.of("").toAbsolutePath());
        options.setReportDir(Path.of("target", "pitest").toString());
        options.setClassPathElements(
                List.of(System.getProperty("java.class.path").split(File.pathSeparator)));
        options.setCodePaths(List.of(CompiledClasses.FOLDER.toAbsolutePath().toString()));
        options.setSourceDirs(List.of(Path.of("src", "main", "java")));
        options.setTargetClasses(
                classes.stream().flatMap(name -> Stream.of(name, name + "$*")).toList());
        options.setTargetTests(group.packages().stream()
                .map(name -> (Predicate<String>) new Glob(name + ".*"))
                .toList());
        options.setGroupConfig(TESTS);
        options.setMutationEngine("gregor");
        options.setMutators(List.of());
        options.setFeatures(List.of());
        options.setFailWhenNoMutations(false);
        options.addChildJVMArgs(MACHINE);
        options.setNumberOfThreads(THREADS);
        options.setTimeoutConstant(MILLIS_OF_PATIENCE);
        options.setTimeoutFactor(FACTOR_OF_PATIENCE);
        options.setMutationThreshold(BigDecimal.ZERO);
        options.setShouldCreateTimestampedReports(false);
        options.setVerbosity(Verbosity.SILENT);
        return options;
    }

    @Override
    public MutationGrouperFactory getMutationGrouper() {
        return new SharedMachines();
    }

    @Override
    public MutationResultListenerFactory createListener() {
        return this;
    }

    @Override
    public MutationResultListener getListener(Properties properties, ListenerArguments arguments) {
        return results;
    }

    @Override
    public String name() {
        return description();
    }

    @Override
    public String description() {
        return "What became of every mutant";
    }
}
