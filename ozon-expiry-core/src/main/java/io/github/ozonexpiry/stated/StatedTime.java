package io.github.ozonexpiry.stated;

import java.time.DateTimeException;
import java.time.Instant;

/**
 * Reads times as Ozon writes them: RFC 3339 with {@code Z} or an offset and zero to nine digits of a second.
 *
 * <p>"No date" has five spellings: null, empty text, the years up to 1, and the year 9999 (Ozon's "no further step", rule
 * T-04, and the zero date of its servers). None of them becomes an instant, so nothing computed from a date overflows.
 */
public final class StatedTime {

    private static final Instant FIRST_DATE = Instant.parse("0002-01-01T00:00:00Z");
    private static final Instant FIRST_SENTINEL = Instant.parse("9999-01-01T00:00:00Z");

    private StatedTime() {}

    /**
     * What a text says about a time.
     *
     * @param text such as {@code 2026-05-05T06:44:37Z}
     * @return the instant, or nothing with its spelling
     * @throws IllegalArgumentException when the text is neither a time with zone nor a spelling of "no date"; names the text
     */
    public static Stated<Instant> read(CharSequence text) {
        Instant plain = PlainTime.read(text);
        if (plain == null) {
            return readUnusual(text.toString());
        }
        return isNoDate(plain) ? Stated.nothing(text.toString()) : Stated.of(plain);
    }

    private static Stated<Instant> readUnusual(String text) {
        String time = text.strip();
        if (time.isEmpty()) {
            return Stated.nothing(text);
        }
        try {
            Instant instant = Instant.parse(time);
            return isNoDate(instant) ? Stated.nothing(text) : Stated.of(instant);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a time with zone (RFC 3339): '" + text + "'", e);
        }
    }

    /**
     * What an instant says about a time, when a caller has the instant already.
     *
     * @param instant any instant
     * @return the instant, or nothing for a sentinel of the years up to 1 or from 9999
     */
    public static Stated<Instant> of(Instant instant) {
        return isNoDate(instant) ? Stated.nothing(instant.toString()) : Stated.of(instant);
    }

    private static boolean isNoDate(Instant instant) {
        return instant.isBefore(FIRST_DATE) || !instant.isBefore(FIRST_SENTINEL);
    }
}
