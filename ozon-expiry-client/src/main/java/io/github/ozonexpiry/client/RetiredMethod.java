package io.github.ozonexpiry.client;

import io.github.ozonexpiry.rule.DatedTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A method that Ozon has switched off, or has said it will. Source: the News of the Seller API's description; nobody confirmed that
 * announced days were kept.
 *
 * @param path the method
 * @param from the first day without it; empty when Ozon named none
 * @param successor the method that does the same today
 * @param source where that is said
 */
public record RetiredMethod(String path, Optional<LocalDate> from, String successor, String source) {

    private static final List<RetiredMethod> ALL = read();

    /** {@return all that are known, in the order of the table} */
    public static List<RetiredMethod> all() {
        return ALL;
    }

    /**
     * The row of a method.
     *
     * @param path the method, such as {@code /v1/warehouse/list}
     * @return the row, or empty for a method that is not known to be retired
     */
    public static Optional<RetiredMethod> of(String path) {
        return ALL.stream().filter(each -> each.path().equals(path)).findFirst();
    }

    /** {@return the method, since when it is off and what replaces it} */
    @Override
    public String toString() {
        return path + " is off" + from.map(day -> " since " + day).orElse(" or will be") + "; use " + successor;
    }

    private static List<RetiredMethod> read() {
        try (InputStream in = RetiredMethod.class.getResourceAsStream("retired-paths.tsv")) {
            return DatedTable.read(new InputStreamReader(in, StandardCharsets.UTF_8), "retired-paths.tsv")
                    .rows()
                    .stream()
                    .map(row -> new RetiredMethod(
                            row.text("path"),
                            row.read("from", RetiredMethod::day),
                            row.text("successor"),
                            row.text("source")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<LocalDate> day(String text) {
        return text.equals("?") ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
