package io.github.ozonexpiry.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class QuickStartTest {

    @Test
    void itPrintsTheStateAndTheNextDeadline() {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream capture = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(capture);
            QuickStart.main(new String[0]);
        } finally {
            System.setOut(console);
        }

        // Shipment was recommended until 09:00 in Moscow, it is 12:30; without delay until 07:00 of the next day.
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "70310001-0001-1 dearer for 3 h 30 min; an error after 2026-05-06 07:00",
                        "  next: last moment without delay 2026-05-06 07:00");
    }
}
