package io.github.ozonexpiry.stated;

import java.time.Instant;
import java.time.Month;
import java.time.chrono.IsoChronology;
import org.jspecify.annotations.Nullable;

/**
 * The spelling in which Ozon writes nearly all times: {@code 2026-05-05T06:44:37Z}, perhaps with one to nine digits of a second, perhaps
 * with an offset such as {@code +03:00}. Reading it makes the instant and nothing else, which a formatter of java.time does not.
 */
final class PlainTime {

    private static final int FRACTION = 19;
    private static final int NANO_DIGITS = 9;
    private static final int NO_ZONE = Integer.MIN_VALUE;

    /** Days from 1 March of the year 0 to 1 January 1970. */
    private static final int EPOCH_DAY = 719_468;

    private PlainTime() {}

    /** The instant that java.time reads, or null for what is spelt in another way or is no time: of that java.time decides. */
    static @Nullable Instant read(CharSequence text) {
        if (text.length() <= FRACTION || !hasMarks(text)) {
            return null;
        }
        int year = number(text, 0, 4, 1, 9999);
        int month = number(text, 5, 2, 1, 12);
        int day = number(text, 8, 2, 1, 31);
        int hour = number(text, 11, 2, 0, 23);
        int minute = number(text, 14, 2, 0, 59);
        int second = number(text, 17, 2, 0, 59);
        int zone = zoneAt(text);
        int offset = offset(text, zone);
        boolean plain = (year | month | day | hour | minute | second) >= 0 && offset != NO_ZONE;
        if (!plain || day > Month.of(month).length(IsoChronology.INSTANCE.isLeapYear(year))) {
            return null;
        }
        long local = ((epochDay(year, month, day) * 24 + hour) * 60 + minute) * 60 + second;
        return Instant.ofEpochSecond(local - offset, nanos(text, zone));
    }

    private static boolean hasMarks(CharSequence text) {
        return text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && text.charAt(10) == 'T'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':';
    }

    /** A number between two bounds, or -1. */
    private static int number(CharSequence text, int from, int digits, int least, int most) {
        int number = 0;
        for (int i = from; i < from + digits; i++) {
            char digit = text.charAt(i);
            if (!isDigit(digit)) {
                return -1;
            }
            number = number * 10 + digit - '0';
        }
        return number >= least && number <= most ? number : -1;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private static int zoneAt(CharSequence text) {
        int zone = FRACTION;
        if (text.charAt(FRACTION) == '.') {
            do {
                zone++;
            } while (zone < text.length() && isDigit(text.charAt(zone)));
        }
        return zone;
    }

    /** Seconds east of Greenwich; {@link #NO_ZONE} where neither Z nor less than 18 hours stands, or no whole fraction before it. */
    private static int offset(CharSequence text, int zone) {
        int length = text.length() - zone;
        boolean fraction = zone == FRACTION || (zone > FRACTION + 1 && zone <= FRACTION + 1 + NANO_DIGITS);
        if (!fraction || (length != 1 && length != 6)) {
            return NO_ZONE;
        }
        char sign = text.charAt(zone);
        if (length == 1) {
            return sign == 'Z' ? 0 : NO_ZONE;
        }
        int hours = number(text, zone + 1, 2, 0, 17);
        int minutes = number(text, zone + 4, 2, 0, 59);
        if ((hours | minutes) < 0 || text.charAt(zone + 3) != ':') {
            return NO_ZONE;
        }
        int seconds = (hours * 60 + minutes) * 60;
        return switch (sign) {
            case '+' -> seconds;
            case '-' -> -seconds;
            default -> NO_ZONE;
        };
    }

    private static int nanos(CharSequence text, int zone) {
        int nanos = 0;
        for (int i = FRACTION + 1; i <= FRACTION + NANO_DIGITS; i++) {
            nanos = nanos * 10 + (i < zone ? text.charAt(i) - '0' : 0);
        }
        return nanos;
    }

    /** Counts years from 1 March, so that the leap day is a year's last. */
    private static long epochDay(int year, int month, int day) {
        int marchYear = month > 2 ? year : year - 1;
        int monthsFromMarch = (month + 9) % 12;
        int leapDays = marchYear / 4 - marchYear / 100 + marchYear / 400;
        int dayOfYear = (153 * monthsFromMarch + 2) / 5 + day - 1;
        return 365L * marchYear + leapDays + dayOfYear - EPOCH_DAY;
    }
}
