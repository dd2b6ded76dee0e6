package io.github.ozonexpiry.examples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** One call of the program, as a user sees it. */
record Run(int code, String out, String err) {

    static final Instant CLOCK = Instant.parse("2026-11-23T06:00:00Z");

    /** The program on no terminal, with nothing on standard input. */
    static Run of(String... args) {
        return of("", false, args);
    }

    /** The program with variables in its environment. */
    static Run in(Map<String, String> environment, String... args) {
        return of("", false, environment, args);
    }

    static Run onTerminal(String... args) {
        return of("", true, args);
    }

    static Run withInput(String input, String... args) {
        return of(input, false, args);
    }

    /** The other program, on no terminal. */
    static Run whyExpired(String... args) {
        return of("", false, Map.of(), WhyExpired::run, args);
    }

    static Run costOfWaiting(String... args) {
        return of("", false, Map.of(), CostOfWaiting::run, args);
    }

    static Run errorIndexOutlook(String... args) {
        return of("", false, Map.of(), ErrorIndexOutlook::run, args);
    }

    static Run recoverOrders(String... args) {
        return of("", false, Map.of(), RecoverOrders::run, args);
    }

    static Run todayPlan(String... args) {
        return of("", false, Map.of(), TodayPlan::run, args);
    }

    static Run preventionReview(String... args) {
        return of("", false, Map.of(), PreventionReview::run, args);
    }

    static Run stockSync(String... args) {
        return of("", false, Map.of(), StockSync::run, args);
    }

    static Run penaltyAudit(String... args) {
        return of("", false, Map.of(), PenaltyAudit::run, args);
    }

    private static Run of(String input, boolean terminal, String... args) {
        return of(input, terminal, Map.of(), args);
    }

    private static Run of(String input, boolean terminal, Map<String, String> environment, String... args) {
        return of(input, terminal, environment, MorningReport::run, args);
    }

    private static Run of(
            String input,
            boolean terminal,
            Map<String, String> environment,
            Surroundings.Program program,
            String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        int code;
        try (PrintStream outPrint = new PrintStream(out, true, StandardCharsets.UTF_8);
                PrintStream errPrint = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            Clock clock = Clock.fixed(CLOCK, ZoneOffset.UTC);
            code = program.run(args, new Surroundings(in, outPrint, errPrint, clock, terminal, environment));
        }
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The printed lines. */
    List<String> lines() {
        return out.lines().toList();
    }

    /** The printed lines that are wider than the screen. */
    List<String> tooWide() {
        return lines().stream()
                .filter(line -> Columns.width(line) > Screen.WIDTH)
                .toList();
    }

    /** The options that a help explains. */
    List<String> options() {
        return lines().stream()
                .filter(line -> line.startsWith("  --"))
                .map(line -> line.strip().replaceFirst("\\s.*", ""))
                .toList();
    }

    /** The first printed line that contains a text. */
    String line(String part) {
        return lines().stream()
                .filter(line -> line.contains(part))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line with '" + part + "' in\n" + out));
    }

    /** The lines of a posting as one text, every space a single one. */
    String card(String number) {
        List<String> from = lines().subList(lines().indexOf(line("  " + number + "  ")), lines().size());
        String rest =
                from.stream().skip(1).takeWhile(line -> line.startsWith("    ")).collect(Collectors.joining(" "));
        return (from.get(0) + " " + rest).strip().replaceAll(" +", " ");
    }

    /** The lines below a heading up to the next blank one, every space a single one. */
    List<String> part(String heading) {
        return lines().subList(lines().indexOf(line(heading)) + 1, lines().size()).stream()
                .takeWhile(line -> !line.isEmpty())
                .map(line -> line.strip().replaceAll(" +", " "))
                .toList();
    }

    /** All of it as one text, every space and line end a single space. */
    String text() {
        return out.replaceAll("\\s+", " ");
    }

    /** The path of a saved answer beside the tests, the same in whatever folder the project stands. */
    static String saved(String file) {
        URL url = Objects.requireNonNull(Run.class.getResource(file), file);
        try {
            return Path.of("").toAbsolutePath().relativize(Path.of(url.toURI())).toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /** The text of a saved answer beside the tests. */
    static String text(String file) {
        try (InputStream in = Objects.requireNonNull(Run.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
