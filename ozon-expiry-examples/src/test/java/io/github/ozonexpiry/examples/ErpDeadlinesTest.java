package io.github.ozonexpiry.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErpDeadlinesTest {

    @TempDir
    Path folder;

    /**
     * Counted by hand in the calendar of China, 2026. A-1001, Thursday 2 April: 3rd, then Qingming until the 6th, 7th, 8th, 9th, 10th. A-1002,
     * Friday 3 April: 7th to 10th and Monday the 13th. A-1003, Thursday 24 September: Mid-Autumn, 28th to 30th, a week of holidays, 8th and 9th
     * of October. A-1004 leads into a year that nobody knows yet. Cancelled seven calendar days later.
     */
    @Test
    void ordersComeOutWithTheirDeadlinesAndReasons() throws IOException {
        assertThat(printed(ErpDeadlines::print))
                .containsExactly(
                        "order,kind,at,reason",
                        "A-1001,PLANNED_SHIP,2026-04-10T16:00:00Z," + planned("2026-04-10"),
                        "A-1001,AUTO_CANCEL,2026-04-16T16:00:00Z," + cancelled("2026-04-17"),
                        "A-1002,PLANNED_SHIP,2026-04-13T16:00:00Z," + planned("2026-04-13"),
                        "A-1002,AUTO_CANCEL,2026-04-19T16:00:00Z," + cancelled("2026-04-20"),
                        "A-1003,PLANNED_SHIP,2026-10-09T16:00:00Z," + planned("2026-10-09"),
                        "A-1003,AUTO_CANCEL,2026-10-15T16:00:00Z," + cancelled("2026-10-16"),
                        "A-1004,PLANNED_SHIP,,not known: the calendar does not know 2027-01-01");
    }

    private static String planned(String date) {
        return "to be handed over and scanned by the end of " + date
                + ": the order's date and the preparation days (H-01)";
    }

    private static String cancelled(String date) {
        return "\"will be cancelled on " + date + ", unless handed over before (X-06)\"";
    }

    /**
     * Counted by hand, Moscow. Eight working hours are over on Thursday 17:00, on Monday 11:10 (5 h 50 min on Friday, 2 h 10 min after the
     * weekend), on Thursday 17:15, and on Monday 17:00.
     */
    @Test
    void theSameOrdersUnderTwoSettingsAreSetSideBySide() throws IOException {
        assertThat(printed(WhatIfCutoff::print))
                .containsExactly(
                        "order    paid              by 12:00          by 18:00          18:00 instead of 12:00",
                        "A-1001   Thu 02 Apr 04:00  Fri 03 Apr 12:00  Thu 02 Apr 18:00  -18 h",
                        "A-1002   Fri 03 Apr 12:10  Mon 06 Apr 12:00  Mon 06 Apr 18:00  +6 h",
                        "A-1003   Thu 24 Sep 09:15  Fri 25 Sep 12:00  Thu 24 Sep 18:00  -18 h",
                        "A-1004   Mon 28 Dec 05:00  Tue 29 Dec 12:00  Mon 28 Dec 18:00  -18 h");
    }

    @Test
    void ordersAreReadFromAFileOfTheUsers() throws IOException {
        Path file = folder.resolve("mine.csv");
        Files.writeString(file, "order,paid_at\nB-1,2026-04-02T09:00:00+08:00\n\n");

        assertThat(Orders.read(file.toString()))
                .isEqualTo(Orders.parse("order,paid_at\nB-1,2026-04-02T01:00:00Z", "other.csv"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    number,paid         | mine.csv:1: the first line must be 'order,paid_at'
                    order,paid_at;B-1   | mine.csv:2: an order and when it was paid, got 'B-1'
                    order,paid_at;,x    | mine.csv:2: an order and when it was paid, got ',x'
                    order,paid_at;;B,2  | mine.csv:3: paid_at '2' is no moment with zone, such as 2026-04-02T01:00:00Z
                    order,paid_at;B,2026-04-02T01:00:00 | mine.csv:2: paid_at '2026-04-02T01:00:00' is no moment with zone, such as 2026-04-02T01:00:00Z
                    """)
    void aLineThatIsNoOrderIsNamed(String lines, String message) {
        assertThatThrownBy(() -> Orders.parse(lines.replace(';', '\n'), "mine.csv"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void aCellThatWouldBreakTheTableIsQuoted() {
        assertThat(Orders.csv("a", 7, "b,c", "say \"no\"", "two\nlines"))
                .isEqualTo("a,7,\"b,c\",\"say \"\"no\"\"\",\"two\nlines\"");
    }

    private static List<String> printed(BiConsumer<Orders, PrintStream> example) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        example.accept(Orders.read(), new PrintStream(printed, true, StandardCharsets.UTF_8));
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
