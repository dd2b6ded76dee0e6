package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.text.Language;
import java.time.ZoneId;
import java.util.Set;

/**
 * What the user asked {@link WhyExpired} for.
 *
 * @param seed which month is simulated
 * @param show how many verdicts are printed at most
 * @param language the language of the output
 * @param zone the zone in which times are written
 * @param help whether only the help is wanted
 */
record WhyArguments(long seed, long show, Language language, ZoneId zone, boolean help) {

    private static final Options.Known KNOWN =
            new Options.Known(Set.of("--help"), Set.of("--seed", "--show", "--lang", "--zone"), false);

    /**
     * Reads the arguments of the command.
     *
     * @throws BadInput when one of them cannot be used; names it
     */
    static WhyArguments read(String... args) {
        Options options = Options.split(KNOWN, args);
        return new WhyArguments(
                Arguments.number(options, "--seed").orElse(1L),
                Arguments.number(options, "--show").orElse(Long.MAX_VALUE),
                options.value("--lang").map(Arguments::language).orElse(Language.ENGLISH),
                options.value("--zone").map(Arguments::zone).orElse(Arguments.MOSCOW),
                options.has("--help"));
    }
}
