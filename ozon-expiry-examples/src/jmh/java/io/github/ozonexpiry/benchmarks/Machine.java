package io.github.ozonexpiry.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/** Says where and when a run was made, and how quiet it was. */
final class Machine {

    private Machine() {}

    static String describe(Duration took, double unrest) {
        return String.format(
                Locale.ROOT,
                """
                %s, JDK %s, %s, %d cores of %s, load at the end %.1f; %d min %d s.
                Half of all lines have their middle samples within %.0f %% of the median%s.
                """,
                LocalDate.now(ZoneOffset.UTC),
                Runtime.version(),
                System.getProperty("os.name"),
                Runtime.getRuntime().availableProcessors(),
                processor(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                took.toMinutes(),
                took.toSecondsPart(),
                100 * unrest,
                unrest > 0.05 ? ": **the machine was busy, run it again when it is quiet**" : "");
    }

    private static String processor() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            return System.getProperty("os.arch");
        }
    }
}
