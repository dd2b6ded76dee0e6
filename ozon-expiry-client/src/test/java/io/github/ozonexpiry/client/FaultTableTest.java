package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Plays every fault with every kind of call, compares what is seen with what must be, which stands here, and keeps {@code docs/faults.md},
 * which is made of what is seen. {@code -Dfaults=write} writes it anew.
 */
class FaultTableTest {

    private static final Path FILE = Path.of("..", "docs", "faults.md");
    private static final int THREADS = 8;

    /** What must come of a fault that happens once. X is the exception; the columns are those of {@link FaultRow#COLUMNS}. */
    private static final Map<String, List<String>> ONCE = expected("""
            held back | answer, 2 calls | 250, 4 calls         | answer, 2 calls, level set      | answer, 2 calls, done once          | answer, 2 calls, done once
            refused   | X, 1 call       | 100, then X, 2 calls | X, 1 call, level as before      | X, 1 call, never done               | X, 1 call, never done
            done      | answer, 2 calls | 250, 4 calls         | answer, 2 calls, level set      | answer, 1 call + 1 look, done once  | X, in doubt, 1 call, done once
            lost      | answer, 2 calls | 250, 4 calls         | answer, 2 calls, level set      | answer, 2 calls + 1 look, done once | X, in doubt, 1 call, never done
            """);

    /** What must come of a fault that goes on. */
    private static final Map<String, List<String>> ALWAYS = expected("""
            held back | X, 4 calls | 100, then X, 5 calls | X, 4 calls, level as before           | X, 4 calls, never done                     | X, 4 calls, never done
            refused   | X, 1 call  | 100, then X, 2 calls | X, 1 call, level as before            | X, 1 call, never done                      | X, 1 call, never done
            done      | X, 4 calls | 100, then X, 5 calls | X, in doubt, 4 calls, level set       | answer, 1 call + 1 look, done once         | X, in doubt, 1 call, done once
            lost      | X, 4 calls | 100, then X, 5 calls | X, in doubt, 4 calls, level as before | X, in doubt, 4 calls + 4 looks, never done | X, in doubt, 1 call, never done
            """);

    private static final List<String> ODD = rows("""
            200, the answer late, but in time      | answer, 1 call | 250, 3 calls | answer, 1 call, level set | answer, 1 call, done once | answer, 1 call, done once
            200, the answer an error               | UnreadableAnswer, 1 call | 100, then UnreadableAnswer, 2 calls | UnreadableAnswer, in doubt, 1 call, level as before | UnreadableAnswer, in doubt, 1 call, never done | UnreadableAnswer, in doubt, 1 call, never done
            200, errors of items                   | 1 and 1 missed, 1 call | - | answer and offer_id_not_found, 1 call, level set | no, 1 call, never done | -
            200, an element broken                 | UnreadableAnswer, 1 call | 249 and 1 in quarantine, 3 calls | - | - | -
            later `ship_failed`                    | - | - | - | answer, 1 call, later awaiting_packaging/ship_failed, again: answer, 1 call, later awaiting_deliver/posting_not_in_carriage | -
            the answer lost, later `ship_failed`   | - | - | - | answer, 1 call + 1 look, later awaiting_packaging/ship_failed, again: answer, 1 call, later awaiting_deliver/posting_not_in_carriage | -
            repeated cursor                        | - | 300, then EndlessPages REPEATED_CURSOR, 3 calls | - | - | -
            empty page that promises more          | - | 100, then EndlessPages EMPTY_PAGE, 2 calls | - | - | -
            missing cursor                         | - | 200, then EndlessPages MISSING_CURSOR, 2 calls | - | - | -
            a list without end, at most 5 pages    | - | 500, then EndlessPages PAGE_BUDGET, 5 calls | - | - | -
            again after `Circle is open`           | CallNotSent CIRCUIT, wait PT5M, 0 calls | 0, then CallNotSent CIRCUIT, wait PT5M, 0 calls | CallNotSent CIRCUIT, wait PT5M, 0 calls, level as before | CallNotSent CIRCUIT, wait PT5M, 0 calls, never done | CallNotSent CIRCUIT, wait PT5M, 0 calls, never done
            """);

    private static List<String> once;
    private static List<String> always;
    private static List<String> odd;

    @BeforeAll
    static void play() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            once = played(threads, FaultRow.ALL, row -> row.played(false));
            always = played(threads, FaultRow.ALL, row -> row.played(true));
            odd = played(threads, OddAnswerRow.ALL, OddAnswerRow::played);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aFaultThatHappensOnce() {
        assertThat(once).containsExactlyElementsOf(expected(ONCE));
    }

    @Test
    void aFaultThatGoesOn() {
        assertThat(always).containsExactlyElementsOf(expected(ALWAYS));
    }

    @Test
    void anAnswerThatIsOdd() {
        assertThat(odd).containsExactlyElementsOf(ODD);
    }

    @Test
    void theTableInTheDocsIsWhatWasSeen() throws IOException {
        String page = FaultPage.of(once, always, odd);
        if ("write".equals(System.getProperty("faults"))) {
            Files.writeString(FILE, page);
        }

        assertThat(Files.readString(FILE)).isEqualTo(page);
    }

    private static List<String> expected(Map<String, List<String>> courses) {
        return FaultRow.ALL.stream()
                .map(row -> row.title() + " | "
                        + courses.get(row.course()).stream()
                                .map(cell -> cell.replace("X", row.error()))
                                .collect(Collectors.joining(" | ")))
                .toList();
    }

    private static Map<String, List<String>> expected(String table) {
        return rows(table).stream()
                .map(row -> List.of(row.split(" \\| ", -1)))
                .collect(Collectors.toMap(row -> row.get(0), row -> row.subList(1, row.size())));
    }

    private static List<String> rows(String table) {
        return table.lines()
                .map(row ->
                        Arrays.stream(row.split("\\|", -1)).map(String::strip).collect(Collectors.joining(" | ")))
                .toList();
    }

    private static <T> List<String> played(ExecutorService threads, List<T> rows, Function<T, String> play)
            throws Exception {
        List<Callable<String>> plays = rows.stream()
                .<Callable<String>>map(row -> () -> play.apply(row))
                .toList();
        List<String> played = new ArrayList<>();
        for (Future<String> each : threads.invokeAll(plays)) {
            played.add(each.get());
        }
        return played;
    }
}
