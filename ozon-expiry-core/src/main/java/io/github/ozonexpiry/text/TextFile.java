package io.github.ozonexpiry.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a file of texts: keys and texts as property files have them, in UTF-8. */
public final class TextFile {

    private TextFile() {}

    /**
     * Reads a file and closes it.
     *
     * @param in the file as {@code getResourceAsStream} gives it to whoever owns it: null where it is missing
     * @param file its name, for errors
     * @return the texts by key, sorted
     * @throws IllegalStateException when it is missing; names it
     * @throws UncheckedIOException when it cannot be read; names it
     */
    public static Map<String, String> read(@Nullable InputStream in, String file) {
        if (in == null) {
            throw new IllegalStateException("texts " + file + " are missing from the jar");
        }
        try (InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            Map<String, String> texts = new TreeMap<>();
            properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException("texts " + file + " cannot be read", e);
        }
    }
}
