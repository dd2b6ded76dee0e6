package io.github.ozonexpiry.benchmarks;

import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** Everyone who takes part: those of this module, and those that the profile {@code rivals} adds. */
public final class Contenders {

    private Contenders() {}

    /** {@return ours first, then the loops, then other libraries, then the floors} */
    public static List<Contender> all() {
        return Stream.of(
                        Stream.of(new Ours(), new NaiveDays(), new NaiveHours()),
                        ServiceLoader.load(Contender.class).stream().map(ServiceLoader.Provider::get),
                        Stream.of(Floor.values()))
                .<Contender>flatMap(part -> part)
                .toList();
    }

    /**
     * Finds a contender.
     *
     * @param id its short name
     * @return the contender
     * @throws IllegalArgumentException when there is none of that name
     */
    public static Contender named(String id) {
        return all().stream()
                .filter(contender -> contender.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no contender '" + id + "'"));
    }
}
