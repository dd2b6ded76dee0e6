package io.github.ozonexpiry.letter;

import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.TextFile;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

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
        return TextFile.read(LetterTexts.class.getResourceAsStream(file), file);
    }
}
