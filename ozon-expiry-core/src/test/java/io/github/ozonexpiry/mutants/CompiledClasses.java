package io.github.ozonexpiry.mutants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** The compiled classes of core, each with its nested ones under the name of the outermost, and a checksum of their bytes. */
final class CompiledClasses {

    static final Path FOLDER = Path.of("target", "classes");

    private final SortedMap<String, String> checksums = new TreeMap<>();

    private CompiledClasses(Map<String, List<Path>> files) {
        files.forEach((name, parts) -> checksums.put(name, checksum(parts)));
    }

    static CompiledClasses read() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return new CompiledClasses(files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.getFileName().toString().contains("-info"))
                    .sorted()
                    .collect(Collectors.groupingBy(CompiledClasses::outermost, Collectors.toList())));
        }
    }

    /** Names and checksums of the classes of a group, in the order of the names. */
    SortedMap<String, String> of(MutantGroup group) {
        return checksums.entrySet().stream()
                .filter(entry -> group.packages().contains(packageOf(entry.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    Set<String> names() {
        return checksums.keySet();
    }

    /** The checksum of all of them. */
    String checksum() {
        CRC32 all = new CRC32();
        all.update(checksums.toString().getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(all.getValue());
    }

    private static String packageOf(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static String outermost(Path file) {
        String name =
                FOLDER.relativize(file).toString().replace(file.getFileSystem().getSeparator(), ".");
        return outermost(name.substring(0, name.length() - ".class".length()));
    }

    static String outermost(String className) {
        int nested = className.indexOf('$');
        return nested < 0 ? className : className.substring(0, nested);
    }

    private static String checksum(List<Path> files) {
        CRC32 sum = new CRC32();
        files.forEach(file -> sum.update(bytes(file)));
        return Long.toHexString(sum.getValue());
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
