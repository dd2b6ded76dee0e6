package io.github.ozonexpiry.letter;

import io.github.ozonexpiry.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The words of this library for buyers, as {@code letters_*.properties} have them. */
final class LetterTexts {

    private static final Map<Language, Map<String, String>> SHIPPED = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            SHIPPED.put(language, read("letters_" + language.tag() + ".properties"));
        }
    }

    private LetterTexts() {}

    static String text(Language language, String key) {
        String text = SHIPPED.getOrDefault(language, Map.of()).get(key);
        if (text == null) {
            throw new IllegalStateException("no text '" + key + "' in language " + language.tag());
        }
        return text;
    }

    /** A day as people of the language write it, without the year: {@code 5 May}. */
    static String day(Language language, LocalDate day) {
        return text(language, "date." + day.getMonthValue()).replace("{number}", Integer.toString(day.getDayOfMonth()));
    }

    private static Map<String, String> read(String file) {
        try (InputStream in = LetterTexts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("texts " + file + " are missing from the jar");
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> texts = new TreeMap<>();
            properties.forEach((key, value) -> texts.put(key.toString(), value.toString()));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException("texts " + file + " cannot be read", e);
        }
    }
}
