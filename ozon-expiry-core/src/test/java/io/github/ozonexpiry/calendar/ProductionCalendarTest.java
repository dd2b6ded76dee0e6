package io.github.ozonexpiry.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.calendar.ProductionCalendar.Kind;
import io.github.ozonexpiry.calendar.ProductionCalendar.Row;
import io.github.ozonexpiry.rule.Confidence;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductionCalendarTest {

    private static final String HEAD = "from\tthrough\tkind\tshorter\tconfidence\tact\n";
    private static final String KNOWN_2027 = "2027-01-01\t2027-12-31\tknown\t\tD\tmy own\n";

    /** The notice of the State Council and Decree 1466, by the number of days: 33 and 29 off, 6 made up, 4 shortened. */
    @Test
    void theActsForTwoThousandTwentySixAreWhole() {
        ProductionCalendar china = ProductionCalendar.china2026();
        ProductionCalendar russia = ProductionCalendar.russia2026();

        assertThat(days(china, Kind.OFF)).isEqualTo(3 + 9 + 3 + 5 + 3 + 3 + 7);
        assertThat(days(china, Kind.WORKING)).isEqualTo(6);
        assertThat(days(china, Kind.SHORT)).isZero();
        assertThat(days(russia, Kind.OFF)).isEqualTo(12 + 3 + 3 + 3 + 3 + 3 + 1 + 1);
        assertThat(days(russia, Kind.WORKING)).isZero();
        assertThat(days(russia, Kind.SHORT)).isEqualTo(4);
    }

    /** 247 working days, of them 243 full: the official five-day norm of 2026 is 1972 hours at 8 hours a day (247 * 8 - 4). */
    @Test
    void theYearHasTheWorkingHoursOfTheOfficialNorm() {
        WorkingCalendar moscow = WorkingCalendar.in(ZoneId.of("Europe/Moscow"))
                .weekly(WeeklyHours.mondayToFriday(DayHours.of("09:00-13:00", "14:00-18:00")))
                .layer(ProductionCalendar.russia2026())
                .build();

        assertThat(moscow.workingDaysBetween(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)))
                .isEqualTo(247);
        assertThat(moscow.between(Instant.parse("2025-12-31T21:00:00Z"), Instant.parse("2026-12-31T21:00:00Z")))
                .isEqualTo(Duration.ofHours(1972));
        assertThat(moscow.known().from()).contains(LocalDate.of(2025, 12, 31));
        assertThat(moscow.isWorkingDay(LocalDate.of(2025, 12, 31))).isFalse();
    }

    @Test
    void everyRowNamesItsActAndItsPlace() {
        assertThat(ProductionCalendar.china2026().rows()).allSatisfy(row -> {
            assertThat(row.confidence()).isEqualTo(Confidence.A);
            assertThat(row.act())
                    .contains("State Council")
                    .contains("2025-11-04")
                    .contains("CN-GOV");
        });
        assertThat(ProductionCalendar.russia2026().rows()).allSatisfy(row -> {
            assertThat(row.confidence()).isEqualTo(Confidence.B);
            assertThat(row.act())
                    .contains(row.kind() == Kind.SHORT ? "article 95" : "Decree 1466")
                    .contains("RU-CAL");
        });
        assertThat(ProductionCalendar.china2026().rows().get(0).place()).isEqualTo("china-2026.tsv:7");
    }

    @Test
    void aShortenedDayThatIsClosedAnywayStaysClosed() {
        // 3 November 2026, a Tuesday, ends an hour earlier in Russia; this shop is closed on Tuesdays.
        WorkingCalendar shop = WorkingCalendar.in(ZoneId.of("Europe/Moscow"))
                .weekly(WeeklyHours.mondayToFriday(DayHours.of("09:00-18:00"))
                        .with(DayHours.closed(), java.time.DayOfWeek.TUESDAY))
                .layer(ProductionCalendar.russia2026())
                .build();

        assertThat(shop.isWorkingDay(LocalDate.of(2026, 11, 3))).isFalse();
    }

    @Test
    void aYearOfOnesOwnIsATextFile() {
        ProductionCalendar own = read(KNOWN_2027 + "2027-01-04\t2027-01-05\toff\t\tC\tby word of mouth\n"
                + "2027-01-09\t\tworking\t\tD\tmy own\n2027-01-08\t\tshort\tPT2H\tD\tmy own\n");

        assertThat(own.known()).isEqualTo(KnownDays.between(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)));
        assertThat(own.rows()).extracting(Row::kind).containsExactly(Kind.OFF, Kind.WORKING, Kind.SHORT);
        assertThat(own.rows().get(0).through()).isEqualTo(LocalDate.of(2027, 1, 5));
        assertThat(own.rows().get(1).through()).isEqualTo(LocalDate.of(2027, 1, 9));
        assertThat(own.rows().get(2).shorter()).contains(Duration.ofHours(2));
        WorkingCalendar calendar = WorkingCalendar.in(ZoneId.of("Asia/Shanghai"))
                .weekly(WeeklyHours.mondayToFriday(DayHours.of("09:00-18:00")))
                .layer(own)
                .build();
        // Monday and Tuesday are off; Wednesday and Thursday 9, Friday 7, Saturday 9.
        assertThat(calendar.between(Instant.parse("2027-01-03T16:00:00Z"), Instant.parse("2027-01-10T16:00:00Z")))
                .isEqualTo(Duration.ofHours(9 + 9 + 7 + 9));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "",
            value = {
                "2027-02-30 ; ; off ; ; D ; me | mine.tsv:3: column 'from' has '2027-02-30': ",
                "2027-02-01 ; soon ; off ; ; D ; me | mine.tsv:3: column 'through' has 'soon': ",
                "2027-02-01 ; ; of ; ; D ; me | mine.tsv:3: column 'kind' has 'of': a kind is one of known, off, working, short",
                "2027-02-01 ; ; ; ; D ; me | mine.tsv:3: column 'kind' has '': a kind is one of",
                "2027-02-01 ; ; short ; 1h ; D ; me | mine.tsv:3: column 'shorter' has '1h': ",
                "2027-02-01 ; ; off ; ; E ; me | mine.tsv:3: column 'confidence' has 'E': ",
                "2027-02-01 ; ; off ; ; D | mine.tsv:3: 6 columns [from, through, kind, shorter, confidence, act], but 5 cells",
                "2027-02-01 ; 2027-01-31 ; off ; ; D ; me | mine.tsv:3: through 2027-01-31 lies before from 2027-02-01",
                "2027-02-01 ; ; short ; ; D ; me | mine.tsv:3: 'shorter' belongs to each short day and to no other",
                "2027-02-01 ; ; off ; PT1H ; D ; me | mine.tsv:3: 'shorter' belongs to each short day and to no other",
                "2027-02-01 ; ; short ; PT0S ; D ; me | mine.tsv:3: shorter by whole seconds above zero, not PT0S",
                "2027-02-01 ; ; short ; PT1.5S ; D ; me | mine.tsv:3: shorter by whole seconds above zero, not PT1.5S",
                "2027-02-01 ; ; off ; ; D ; | mine.tsv:3: which act says so?",
                "2026-12-31 ; 2027-01-03 ; off ; ; D ; me | mine.tsv:3: 2026-12-31 through 2027-01-03 leaves the known days from 2027-01-01 through 2027-12-31",
                "2027-12-31 ; 2028-01-03 ; off ; ; D ; me | mine.tsv:3: 2027-12-31 through 2028-01-03 leaves the known days",
                "2029-01-01 ; 2029-12-31 ; known ; ; D ; me | mine.tsv: nothing is known of the days between 2027-12-31 and 2029-01-01",
                "2028-01-02 ; 2028-12-31 ; known ; ; D ; me | mine.tsv: nothing is known of the days between 2027-12-31 and 2028-01-02",
                "2028-01-01 ; ; known ; ; D ; me | mine.tsv:3: column 'through' has '': ",
                "2028-01-01 ; 2027-01-01 ; known ; ; D ; me | mine.tsv:3: column 'through' has '2027-01-01': known from 2028-01-01, so not",
                "start ; 2027-01-01 ; known ; ; D ; me | mine.tsv:3: column 'from' has 'start': ",
            })
    void whatCannotBeIsNamedWithFileAndLine(String row, String message) {
        assertThatThrownBy(() -> read(KNOWN_2027 + row.replaceAll(" *; *", "\t") + "\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void aDayThatStandsTwiceIsNamedWithBothPlaces() {
        assertThatThrownBy(() ->
                        read(KNOWN_2027 + "2027-01-04\t2027-01-08\toff\t\tD\tme\n2027-01-08\t\tworking\t\tD\tme\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mine.tsv:4: 2027-01-08 stands in mine.tsv:3 too");
        assertThatThrownBy(
                        () -> read(KNOWN_2027 + "2027-01-08\t\toff\t\tD\tme\n2027-01-04\t2027-01-08\toff\t\tD\tme\n"))
                .hasMessage("mine.tsv:4: 2027-01-08 stands in mine.tsv:3 too");
    }

    @Test
    void aFileSaysWhichDaysItCovers() {
        assertThatThrownBy(() -> read("2027-01-08\t\toff\t\tD\tme\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mine.tsv: a row of kind 'known' must say which days the acts cover");
        assertThat(read("2028-01-01\t2028-12-31\tknown\t\tD\tme\n" + KNOWN_2027).known())
                .isEqualTo(KnownDays.between(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 12, 31)));
        assertThat(read(KNOWN_2027 + "2027-03-01\t2027-03-31\tknown\t\tD\tme\n").known())
                .isEqualTo(KnownDays.between(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)));
    }

    @Test
    void aYearIsAddedToAnother() {
        ProductionCalendar own = read(KNOWN_2027 + "2027-01-01\t\toff\t\tD\tme\n");
        ProductionCalendar both = ProductionCalendar.china2026().with(own);

        assertThat(both.known()).isEqualTo(KnownDays.between(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31)));
        assertThat(both.rows())
                .hasSize(ProductionCalendar.china2026().rows().size() + 1)
                .endsWith(own.rows().get(0));
        assertThat(own.with(ProductionCalendar.china2026()).known()).isEqualTo(both.known());
    }

    @Test
    void yearsThatOverlapMustAgree() {
        ProductionCalendar russia = ProductionCalendar.russia2026();
        String known2025 = "2025-01-01\t2025-12-31\tknown\t\tD\tme\n";

        assertThat(read(known2025 + "2025-12-31\t\toff\t\tD\tme\n")
                        .with(russia)
                        .known()
                        .from())
                .contains(LocalDate.of(2025, 1, 1));
        ProductionCalendar other = read(known2025 + "2025-12-31\t\tshort\tPT1H\tD\tme\n");
        assertThatThrownBy(() -> other.with(russia))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("russia-2026.tsv:8: 2025-12-31 is OFF, but SHORT in mine.tsv:3");
        ProductionCalendar shorter = read(known2025 + "2025-12-31\t\tshort\tPT2H\tD\tme\n");
        assertThatThrownBy(() -> other.with(shorter)).isInstanceOf(IllegalArgumentException.class);
        assertThat(other.with(other).known()).isEqualTo(other.known());
    }

    @Test
    void yearsApartAreNotJoined() {
        ProductionCalendar late = read("2029-01-01\t2029-12-31\tknown\t\tD\tme\n");

        assertThatThrownBy(() -> ProductionCalendar.china2026().with(late))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("nothing is known of the days between 2026-12-31 and 2029-01-01");
    }

    private static long days(ProductionCalendar calendar, Kind kind) {
        return calendar.rows().stream()
                .filter(row -> row.kind() == kind)
                .mapToLong(row -> row.through().toEpochDay() - row.from().toEpochDay() + 1)
                .sum();
    }

    private static ProductionCalendar read(String rows) {
        try {
            return ProductionCalendar.read(new StringReader(HEAD + rows), "mine.tsv");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
