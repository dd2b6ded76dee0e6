package io.github.ozonexpiry.mutants;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pitest.classinfo.ClassName;
import org.pitest.classpath.CodeSource;
import org.pitest.mutationtest.build.MutationGrouper;
import org.pitest.mutationtest.build.MutationGrouperFactory;
import org.pitest.mutationtest.engine.MutationDetails;

/** Lets the mutants of many classes share a machine: a machine a class, as pitest has it, takes longer to start than to try the mutants. */
final class SharedMachines implements MutationGrouperFactory, MutationGrouper {

    /** With a few machines, a mutant that never ends takes only the rest of one with it. */
    private static final int MACHINES = 4;

    private static final int WORTH_A_MACHINE = 40;

    @Override
    public String description() {
        return "The mutants of many classes in a machine";
    }

    @Override
    public MutationGrouper makeFactory(Properties properties, CodeSource code, int threads, int unitSize) {
        return this;
    }

    @Override
    public List<List<MutationDetails>> groupMutations(
            Collection<ClassName> classes, Collection<MutationDetails> mutants) {
        Map<String, List<MutationDetails>> byClass = mutants.stream()
                .collect(Collectors.groupingBy(
                        mutant -> mutant.getClassName().asJavaName(), TreeMap::new, Collectors.toList()));
        List<List<MutationDetails>> machines = new ArrayList<>();
        List<MutationDetails> machine = new ArrayList<>();
        int full = Math.max(WORTH_A_MACHINE, mutants.size() / MACHINES);
        for (List<MutationDetails> ofClass : byClass.values()) {
            machine.addAll(ofClass);
            if (machine.size() >= full) {
                machines.add(machine);
                machine = new ArrayList<>();
            }
        }
        if (!machine.isEmpty()) {
            machines.add(machine);
        }
        return machines;
    }
}
