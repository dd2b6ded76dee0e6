package io.github.ozonexpiry.examples;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads durations as people type them, {@code 6h}, {@code 1d12h} or {@code 90m}, and as ISO 8601 writes them, {@code PT6H}. */
final class HumanDuration {

    private static final Pattern SHORT = Pattern.compile("(?:(\\d+)d)?(?:(\\d+)h)?(?:(\\d+)m)?(?:(\\d+)s)?");

    private HumanDuration() {}

    /**
     * A positive duration.
     *
     * @param name what it is for, such as the option
     * @param text the text
     * @throws BadInput when the text is none; names both
     */
    static Duration read(String name, String text) {
        try {
            Duration duration = parse(text.strip().toLowerCase(Locale.ROOT));
            if (!duration.isNegative() && !duration.isZero()) {
                return duration;
            }
        } catch (DateTimeParseException | NumberFormatException | ArithmeticException e) {
            throw new BadInput("report.bad.duration", name, text);
        }
        throw new BadInput("report.bad.duration", name, text);
    }

    private static Duration parse(String text) {
        Matcher parts = SHORT.matcher(text);
        return parts.matches()
                ? Duration.ofDays(number(parts.group(1)))
                        .plusHours(number(parts.group(2)))
                        .plusMinutes(number(parts.group(3)))
                        .plusSeconds(number(parts.group(4)))
                : Duration.parse(text);
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
