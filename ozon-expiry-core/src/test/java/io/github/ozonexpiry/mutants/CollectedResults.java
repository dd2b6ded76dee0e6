package io.github.ozonexpiry.mutants;

import java.util.ArrayList;
import java.util.List;
import org.pitest.mutationtest.ClassMutationResults;
import org.pitest.mutationtest.MutationResult;
import org.pitest.mutationtest.MutationResultListener;

/** Keeps every result that pitest tells. */
final class CollectedResults implements MutationResultListener {

    private final List<MutationResult> all = new ArrayList<>();

    List<MutationResult> all() {
        return all;
    }

    @Override
    public void runStart() {
        all.clear();
    }

    @Override
    public void handleMutationResult(ClassMutationResults results) {
        all.addAll(results.getMutations());
    }

    @Override
    public void runEnd() {}
}
