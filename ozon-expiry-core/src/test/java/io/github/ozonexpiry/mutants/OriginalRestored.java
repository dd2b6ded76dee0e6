package io.github.ozonexpiry.mutants;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.pitest.boot.HotSwapAgent;
import org.pitest.classinfo.ClassName;
import org.pitest.mutationtest.engine.Mutant;
import org.pitest.mutationtest.environment.EnvironmentResetPlugin;
import org.pitest.mutationtest.environment.ResetEnvironment;
import org.pitest.mutationtest.execute.CatchNewClassLoadersTransformer;

/**
 * Gives a class back its own code before another one is mutated in the same machine: pitest, which by itself starts a machine a class,
 * leaves the last mutant in place.
 */
public final class OriginalRestored implements EnvironmentResetPlugin {

    @Override
    public String description() {
        return "Gives a class back its own code before another one is mutated";
    }

    @Override
    public ResetEnvironment make() {
        return new Restoring();
    }

    private static final class Restoring implements ResetEnvironment {

        private ClassName mutated;

        @Override
        public void resetFor(Mutant mutant) {
            ClassName next = mutant.getDetails().getClassName();
            if (mutated != null && !mutated.equals(next)) {
                restore(mutated);
            }
            mutated = next;
        }

        /** The transformer goes first: it would put the mutant into every class of the name that it is asked about. */
        private static void restore(ClassName name) {
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            byte[] original = bytes(name, loader);
            CatchNewClassLoadersTransformer.setMutant(name.asInternalName(), original);
            if (!HotSwapAgent.hotSwap(loaded(name, loader), original)) {
                throw new IllegalStateException("not restored: " + name);
            }
        }

        private static Class<?> loaded(ClassName name, ClassLoader loader) {
            try {
                return Class.forName(name.asJavaName(), false, loader);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }

        private static byte[] bytes(ClassName name, ClassLoader loader) {
            try (InputStream stream = loader.getResourceAsStream(name.asInternalName() + ".class")) {
                return stream.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
