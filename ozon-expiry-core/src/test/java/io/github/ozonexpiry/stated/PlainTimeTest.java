package io.github.ozonexpiry.stated;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What PlainTime reads, java.time reads alike; what it leaves alone, java.time refuses or spells in another way. */
class PlainTimeTest {

    private static final List<Integer> YEARS =
            List.of(0, 1, 2, 4, 1900, 1969, 1970, 2000, 2024, 2026, 2100, 9998, 9999);
    private static final List<Integer> DAYS = List.of(0, 1, 27, 28, 29, 30, 31, 32);
    private static final List<Integer> HOURS = List.of(0, 1, 12, 22, 23, 24);
    private static final List<Integer> SIXTIETHS = List.of(0, 1, 30, 58, 59, 60, 99);
    private static final List<String> FRACTIONS = List.of(
            "",
            ".",
            ".0",
            ".9",
            ".12",
            ".123",
            ".000000001",
            ".123456789",
            ".999999900",
            ".1234567891",
            ",5",
            ".1a",
            ".-1");
    private static final List<String> ZONES = List.of(
            "",
            "Z",
            "z",
            "ZZ",
            "+00:00",
            "-00:00",
            "+03:00",
            "-03:00",
            "+05:45",
            "-09:59",
            "+17:59",
            "-17:59",
            "+18:00",
            "-18:00",
            "+18:01",
            "+19:00",
            "+03:60",
            "+0300",
            "+03",
            "+3:00",
            "+03-00",
            " 03:00",
            "+03:00Z",
            "Z+03:00",
            "*03:00",
            "+0a:00",
            "+03:0a",
            "+03:00:00");

    @ParameterizedTest
    @CsvSource({
        "1970-01-01T00:00:00Z, 0, 0",
        "1969-12-31T23:59:59.5Z, -1, 500000000",
        "2000-02-29T12:00:00Z, 951825600, 0", // date -d ... +%s
        "2000-03-01T00:00:00.000000001Z, 951868800, 1",
        "2026-05-05T09:44:37.25+03:00, 1777963477, 250000000",
        "2026-05-05T03:44:37-03:00, 1777963477, 0",
        "0001-01-01T00:00:00Z, -62135596800, 0",
        "9999-12-31T23:59:59.999999900Z, 253402300799, 999999900"
    })
    void aPlainTimeIsRead(String text, long second, int nanos) {
        assertThat(PlainTime.read(text)).isEqualTo(Instant.ofEpochSecond(second, nanos));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-05-05T06:44:37",
                "2026-05-05t06:44:37Z",
                "2026-05-05T06:44:37z",
                "2026-05-05T24:00:00Z",
                "2026-06-30T23:59:60Z",
                "0000-12-31T23:59:59Z",
                "2026-05-05T06:44:37+18:00",
                "2026-05-05T06:44Z",
                "2026-05-05T06:44:37.Z",
                "2026-05-05T06:44:37.1234567891Z",
                "+2026-05-05T06:44:37Z",
                "２０２６-05-05T06:44:37Z",
                "2026-02-29T06:44:37Z"
            })
    void whatIsSpeltInAnotherWayIsLeftToJavaTime(String text) {
        assertThat(PlainTime.read(text)).isNull();
    }

    @Tag("sweep")
    @Test
    void everyDateIsReadAsJavaTimeReadsIt() {
        for (int year : YEARS) {
            for (int month = 0; month <= 13; month++) {
                for (int day : DAYS) {
                    agrees(String.format(Locale.ROOT, "%04d-%02d-%02dT06:44:37Z", year, month, day));
                }
            }
        }
    }

    @Test
    void everyTimeOfDayIsReadAsJavaTimeReadsIt() {
        for (int hour : HOURS) {
            for (int minute : SIXTIETHS) {
                for (int second : SIXTIETHS) {
                    agrees(String.format(Locale.ROOT, "2026-05-05T%02d:%02d:%02dZ", hour, minute, second));
                }
            }
        }
    }

    @Test
    void everyFractionAndZoneIsReadAsJavaTimeReadsIt() {
        for (String fraction : FRACTIONS) {
            for (String zone : ZONES) {
                agrees("2026-05-05T06:44:37" + fraction + zone);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-05-05T06:44:37Z", "2024-02-29T23:59:59.123456789+05:45", "1999-10-31T00:00:00.5-11:30"})
    void oneWrongCharacterAnywhereIsReadAsJavaTimeReadsIt(String text) {
        for (int at = 0; at < text.length(); at++) {
            for (char other : "/0123456789:+-.,TtZz ٣\u0000".toCharArray()) {
                agrees(text.substring(0, at) + other + text.substring(at + 1));
                agrees(text.substring(0, at) + other + text.substring(at));
            }
            agrees(text.substring(0, at) + text.substring(at + 1));
            agrees(text.substring(0, at));
        }
    }

    /** Two readers of java.time: the one that reads the rest here, and the one that knows neither 24:00 nor a leap second. */
    private static void agrees(String text) {
        Instant read = PlainTime.read(text);
        if (read != null) {
            assertThat(read).as(text).isEqualTo(Instant.parse(text)).isEqualTo(offsetTime(text));
        } else if (isPlain(text)) {
            assertThat(offsetTime(text)).as("not read: " + text).isNull();
        }
    }

    private static boolean isPlain(String text) {
        return text.matches("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}T(?!24)[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?"
                + "(Z|[+-](?!18)[0-9]{2}:[0-9]{2})");
    }

    private static Instant offsetTime(String text) {
        try {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME
                    .parse(text, OffsetDateTime::from)
                    .toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
