package io.github.ozonexpiry.mutants;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The file of what became of the mutants of each class when they were last tried. */
final class RecordedResults {

    static final Path FILE = Path.of("mutants.tsv");
    private static final String HEADER = "class\tchecksum\tmutants\tsurvivors";

    private final Map<String, ClassResult> byClass = new HashMap<>();

    static RecordedResults read() throws IOException {
        RecordedResults results = new RecordedResults();
        if (Files.exists(FILE)) {
            Files.readAllLines(FILE).stream().skip(1).map(ClassResult::parse).forEach(results::put);
        }
        return results;
    }

    void put(ClassResult result) {
        byClass.put(result.className(), result);
    }

    /** Whether the class was tried as it is now. */
    boolean know(String className, String checksum) {
        ClassResult known = byClass.get(className);
        return known != null && known.checksum().equals(checksum);
    }

    /** The survivors that the file does not name, of a class that was tried as it is now. */
    List<String> missing(ClassResult found) {
        if (!know(found.className(), found.checksum())) {
            return List.of();
        }
        List<String> survivors = byClass.get(found.className()).survivors();
        return found.survivors().stream()
                .filter(name -> !survivors.contains(name))
                .toList();
    }

    List<ClassResult> of(Collection<String> classes) {
        return classes.stream().filter(byClass::containsKey).map(byClass::get).toList();
    }

    /** Writes the file, without the classes that no longer exist. */
    void write(Set<String> existing) throws IOException {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        of(existing).forEach(result -> lines.add(result.row()));
        Files.write(FILE, lines);
    }
}
