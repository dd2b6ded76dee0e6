package io.github.ozonexpiry.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A language that every text of this library exists in. */
public enum Language {
    /** English, for developers and sellers. */
    ENGLISH("en"),
    /** Russian, for buyers first and for sellers. */
    RUSSIAN("ru"),
    /** Chinese in simplified characters, for sellers. */
    CHINESE("zh");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** {@return the ISO 639-1 code: {@code en}, {@code ru} or {@code zh}} */
    public String tag() {
        return tag;
    }

    /**
     * The language of a tag such as {@code ru}, {@code zh-CN} or {@code EN_us}; the region is ignored.
     *
     * @param tag an IETF or Java locale tag, in any case
     * @return the language
     * @throws IllegalArgumentException when the language is not one of the three; names the tag and the choices
     */
    public static Language of(String tag) {
        String wanted = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        for (Language language : values()) {
            if (language.tag.equals(wanted)) {
                return language;
            }
        }
        String choices = Arrays.stream(values()).map(Language::tag).collect(Collectors.joining(", "));
        throw new IllegalArgumentException("no texts in language '" + tag + "'; there are " + choices);
    }
}
