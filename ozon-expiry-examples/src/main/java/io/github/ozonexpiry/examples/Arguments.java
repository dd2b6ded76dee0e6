package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.stated.StatedTime;
import io.github.ozonexpiry.text.Language;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the user asked for.
 *
 * @param postings where the postings come from
 * @param now the moment of judgement, or empty for the clock's
 * @param language the language of the report
 * @param zone the zone in which times are written
 * @param risk how long before a deadline a posting is at risk; empty for the default
 * @param charges what breaches would be charged, where the user says by which tariff or index
 * @param all whether closed postings and those on time are listed too
 * @param colour when to colour
 * @param help whether only the help is wanted
 */
record Arguments(
        ShopPostings postings,
        Optional<Instant> now,
        Language language,
        ZoneId zone,
        Optional<Duration> risk,
        Optional<SupposedCharges> charges,
        boolean all,
        Colour colour,
        boolean help) {

    static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private static final Options.Known KNOWN = new Options.Known(
            Set.of("--all", "--help", "--live"),
            Set.of("--now", "--lang", "--zone", "--risk", "--color", "--tariff", "--index"),
            true);

    /** When to colour. */
    enum Colour {
        ALWAYS,
        NEVER,
        AUTO;

        /** Whether to colour, given whether the output is a terminal that wants colours. */
        boolean on(boolean terminal) {
            return this == ALWAYS || (this == AUTO && terminal);
        }
    }

    /**
     * Reads the arguments of the command.
     *
     * @throws BadInput when one of them cannot be used; names it
     */
    static Arguments read(String... args) {
        Options options = Options.split(KNOWN, args);
        return new Arguments(
                ShopPostings.of(options),
                options.value("--now").map(Arguments::instant),
                options.value("--lang").map(Arguments::language).orElse(Language.ENGLISH),
                options.value("--zone").map(Arguments::zone).orElse(MOSCOW),
                options.value("--risk").map(text -> HumanDuration.read("--risk", text)),
                SupposedCharges.asked(options),
                options.has("--all"),
                options.value("--color").map(Arguments::colour).orElse(Colour.AUTO),
                options.has("--help"));
    }

    /** The language that is asked for, even where another argument is wrong; English when that is not clear. */
    static Language languageOf(String... args) {
        Language asked = Language.ENGLISH;
        for (int i = 0; i < args.length; i++) {
            String value = args[i].equals("--lang") && i + 1 < args.length ? args[i + 1] : "";
            String tag = args[i].startsWith("--lang=") ? args[i].substring("--lang=".length()) : value;
            asked = known(tag).orElse(asked);
        }
        return asked;
    }

    static Language language(String tag) {
        return known(tag).orElseThrow(() -> new BadInput("report.bad.language", tag));
    }

    private static Optional<Language> known(String tag) {
        for (Language language : Language.values()) {
            if (language.tag().equals(tag.toLowerCase(Locale.ROOT))) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    static Instant instant(String text) {
        try {
            return StatedTime.read(text).value().orElseThrow(() -> new BadInput("report.bad.instant", text));
        } catch (IllegalArgumentException e) {
            throw new BadInput("report.bad.instant", text);
        }
    }

    static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new BadInput("report.bad.zone", text);
        }
    }

    /** A whole number from 0 on, where the option is given. */
    static Optional<Long> number(Options options, String name) {
        return options.value(name).map(text -> {
            if (!text.matches("\\d{1,18}")) {
                throw new BadInput("report.bad.number", name, text);
            }
            return Long.valueOf(text);
        });
    }

    private static Colour colour(String text) {
        for (Colour colour : Colour.values()) {
            if (colour.name().toLowerCase(Locale.ROOT).equals(text)) {
                return colour;
            }
        }
        throw new BadInput("report.bad.colour", text);
    }
}
