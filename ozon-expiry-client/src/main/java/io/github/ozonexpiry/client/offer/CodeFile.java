package io.github.ozonexpiry.client.offer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The codes of an action, read from the file that {@link io.github.ozonexpiry.client.ActionCalls#codes} names. Fetching that file is the caller's:
 * its host is not Ozon's API, and the key must not be sent there.
 *
 * @param header the heading of the column, where there is one
 * @param codes the codes in the order of the file, one that stands twice twice
 */
public record CodeFile(Optional<String> header, List<String> codes) {

    /**
     * Copies the codes.
     *
     * @param header the heading of the column
     * @param codes the codes
     */
    public CodeFile {
        codes = List.copyOf(codes);
    }

    /**
     * Reads a file: UTF-8, with or without a mark of it, one column of codes of 6 to 12 digits and Latin letters (K-08), with or without a
     * heading; cells may be quoted and be followed by empty ones after a semicolon, a comma or a tab; lines end in any way.
     *
     * @param file the file as it came
     * @return its codes, at least one
     * @throws UnexpectedCodeFile when it is anything else; it carries the file and the line
     */
    public static CodeFile read(byte[] file) {
        return new CodeLines(file).read();
    }

    /** {@return the codes that stand more than once, each once, in the order of the file} */
    public List<String> duplicates() {
        Map<String, Long> counted =
                codes.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return codes.stream()
                .distinct()
                .filter(code -> counted.getOrDefault(code, 0L) > 1)
                .toList();
    }

    /**
     * How many codes are missing.
     *
     * @param countCodes how many there should be, {@code count_codes}
     * @return that less the different codes of the file; below zero when there are more
     */
    public long missing(long countCodes) {
        return countCodes - codes.stream().distinct().count();
    }
}
