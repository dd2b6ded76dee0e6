package io.github.ozonexpiry.availability;

import io.github.ozonexpiry.stock.Arrival;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What cannot be true of a line. */
final class LineCheck {

    private static final long A_BILLION = 1_000_000_000;

    private final List<LineProblem> problems = new ArrayList<>();

    private LineCheck() {}

    static List<LineProblem> problems(StockLine line, Instant now) {
        LineCheck check = new LineCheck();
        check.pieces(line.count().name(), line.count().pieces());
        for (StockEntry entry : line.entries()) {
            check.pieces(entry.name(), entry.pieces());
        }
        for (Arrival arrival : line.arrivals()) {
            check.pieces(Message.of("availability.arrival"), arrival.quantity());
        }
        check.pieces(Message.of("availability.safetyStock"), line.safetyStock());
        if (check.problems.isEmpty()) {
            check.size(Sums.of(line, now).number());
        }
        return List.copyOf(check.problems);
    }

    private void pieces(Message what, long pieces) {
        if (pieces < 0) {
            problems.add(LineProblem.Kind.NEGATIVE.of(what, pieces));
        } else if (pieces > A_BILLION) {
            problems.add(LineProblem.Kind.NO_COUNT.of(what, pieces, A_BILLION));
        }
    }

    private void size(long number) {
        if (number >= Available.TOO_BIG) {
            problems.add(LineProblem.Kind.TOO_BIG.of(number, Available.TOO_BIG));
        }
    }
}
