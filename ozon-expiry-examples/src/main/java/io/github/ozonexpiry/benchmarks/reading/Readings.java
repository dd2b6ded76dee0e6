package io.github.ozonexpiry.benchmarks.reading;

import java.io.IOException;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** Everyone who reads: those of this module, and those that the profiles {@code rivals} and {@code openapi} add. */
public final class Readings {

    private Readings() {}

    /** {@return ours first, then Jackson's tree, then the others, then the floor} */
    public static List<Reading> all() {
        return Stream.of(
                        Stream.of(new OwnReading(), new Tree()),
                        added(Reading.class),
                        added(GeneratedReading.class),
                        Stream.of(new Tokens()))
                .<Reading>flatMap(part -> part)
                .toList();
    }

    private static Stream<? extends Reading> added(Class<? extends Reading> kind) {
        return ServiceLoader.load(kind).stream().map(ServiceLoader.Provider::get);
    }

    /**
     * Finds a way to read.
     *
     * @param id its short name
     * @return the reading
     * @throws IllegalArgumentException when there is none of that name
     */
    public static Reading named(String id) {
        return all().stream()
                .filter(reading -> reading.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody reads as '" + id + "'"));
    }

    /**
     * Compares what someone finds in an invented page with what stands in Jackson's tree of it.
     *
     * @param reading who reads
     * @param postings how many postings the page has
     * @return how many postings were compared; zero for a floor
     * @throws IOException when the page cannot be read
     * @throws IllegalStateException when a posting differs; the message names who read it and both versions
     */
    public static int check(Reading reading, int postings) throws IOException {
        if (reading.floor()) {
            return 0;
        }
        byte[] page = InventedPage.of(postings);
        Tree tree = new Tree();
        List<Facts> expected = tree.facts(tree.read(page));
        List<Facts> found = reading.facts(reading.read(page));
        for (int i = 0; i < postings; i++) {
            if (i >= found.size() || !expected.get(i).equals(found.get(i))) {
                throw new IllegalStateException(reading.id() + " disagrees about posting " + i + " of " + postings
                        + ": it is " + expected.get(i) + ", it says " + (i < found.size() ? found.get(i) : "nothing"));
            }
        }
        return found.size();
    }
}
