package io.github.ozonexpiry.client;

import static io.github.ozonexpiry.client.FaultColumn.CANCEL;
import static io.github.ozonexpiry.client.FaultColumn.MESSAGE;
import static io.github.ozonexpiry.client.FaultColumn.PAGED_READ;
import static io.github.ozonexpiry.client.FaultColumn.READ;
import static io.github.ozonexpiry.client.FaultColumn.SHIP;
import static io.github.ozonexpiry.client.FaultColumn.STOCK;
import static io.github.ozonexpiry.client.FaultColumn.VOUCHER;

import io.github.ozonexpiry.sandbox.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A fault that befalls every kind of call.
 *
 * @param title the fault, and what Ozon did before it
 * @param course what must come of it: the name of a row of what is expected
 * @param error what is then seen, if it is an exception
 * @param fault makes it
 */
record FaultRow(String title, String course, String error, Supplier<Fault> fault) {

    /** Kinds of calls that stand in one column, for they end alike. */
    static final List<List<FaultColumn>> COLUMNS = List.of(
            List.of(READ), List.of(PAGED_READ), List.of(STOCK), List.of(SHIP, CANCEL), List.of(MESSAGE, VOUCHER));

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration IMPATIENCE = Duration.ofMillis(500);
    private static final int FOR_EVER = 40;

    static final List<FaultRow> ALL = List.of(
            new FaultRow(
                    "429 | not",
                    "held back",
                    "OzonError TOO_MANY 429, wait PT3S",
                    () -> Fault.tooMany(Duration.ofSeconds(3))),
            new FaultRow("`Circle is open` | not", "refused", "OzonError TOO_MANY 429", Fault::circleIsOpen),
            new FaultRow("400 `obsolete method` | not", "refused", "MethodRetired REFUSED 400", Fault::obsolete),
            done("500", "OzonError SERVER 500", Fault::internalError),
            lost("500", "OzonError SERVER 500", Fault::internalError),
            done("503, empty", "OzonError SERVER 503", Fault::unavailable),
            lost("503, empty", "OzonError SERVER 503", Fault::unavailable),
            done("502, HTML", "OzonError SERVER 502", Fault::badGateway),
            lost("502, HTML", "OzonError SERVER 502", Fault::badGateway),
            done("200, HTML", "UnreadableAnswer", Fault::pageForPeople),
            lost("200, HTML", "UnreadableAnswer", Fault::pageForPeople),
            done("cut before the answer", "ConnectionFailure CUT", Fault::cutBeforeAnswer),
            lost("cut before the answer", "ConnectionFailure CUT", Fault::cutBeforeAnswer),
            done("cut before the body", "ConnectionFailure CUT", Fault::cutBeforeBody),
            lost("cut before the body", "ConnectionFailure CUT", Fault::cutBeforeBody),
            done("cut within the body", "ConnectionFailure CUT", Fault::cutWithinBody),
            lost("cut within the body", "ConnectionFailure CUT", Fault::cutWithinBody),
            done("timeout", "ConnectionFailure TIMEOUT", Fault::silence),
            lost("timeout", "ConnectionFailure TIMEOUT", Fault::silence));

    private static FaultRow done(String title, String error, Supplier<Fault> fault) {
        return new FaultRow(title + " | done", "done", error, () -> fault.get().afterDoing());
    }

    private static FaultRow lost(String title, String error, Supplier<Fault> fault) {
        return new FaultRow(title + " | not", "lost", error, () -> fault.get().withoutDoing());
    }

    /** The row as it is seen when the next call goes wrong, or every one from then on. */
    String played(boolean always) {
        List<String> cells = new ArrayList<>(List.of(title));
        for (List<FaultColumn> columns : COLUMNS) {
            cells.add(columns.stream()
                    .map(column -> played(column, always))
                    .distinct()
                    .collect(Collectors.joining(" OR ")));
        }
        return String.join(" | ", cells);
    }

    private String played(FaultColumn column, boolean always) {
        try (FaultStage stage = new FaultStage(title.startsWith("timeout") ? IMPATIENCE : PATIENCE)) {
            stage.misbehave(
                    column,
                    Collections.nCopies(always ? FOR_EVER : 1, fault.get()).toArray(Fault[]::new));
            return stage.play(column, column::call);
        }
    }
}
