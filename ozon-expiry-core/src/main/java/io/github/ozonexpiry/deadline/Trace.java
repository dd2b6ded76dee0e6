package io.github.ozonexpiry.deadline;

import io.github.ozonexpiry.calendar.BeyondKnownDays;
import io.github.ozonexpiry.calendar.NeverOpens;
import io.github.ozonexpiry.text.Message;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;

/** Says how a schedule came about; written only when asked. */
final class Trace {

    private final Formulas formulas;
    private final List<Message> said = new ArrayList<>();

    Trace(Formulas formulas) {
        this.formulas = formulas;
    }

    List<Message> of(Situation situation, DeadlineSchedule schedule) {
        counting(situation);
        situation.circumstances().movedDates().history().forEach(this::move);
        for (Deadline deadline : schedule.all()) {
            said.add(Message.of("trace.deadline", deadline.kind().message(), deadline.when(), deadline.why()));
        }
        for (DeadlineSchedule.Beside pair : schedule.computedBeside()) {
            said.add(Message.of(
                    "trace.beside",
                    pair.computed().kind().message(),
                    pair.computed().when(),
                    pair.difference(),
                    pair.computed().why()));
        }
        for (DeadlineSchedule.NotKnown open : schedule.notKnown()) {
            said.add(Message.of("trace.notKnown", open.kind().message(), open.why()));
        }
        return List.copyOf(said);
    }

    /** What a calendar refuses stands among what is not known. */
    private void counting(Situation situation) {
        if (formulas.formula().isEmpty() || situation.order() == null) {
            return;
        }
        List<Message> counted = new ArrayList<>();
        try {
            formulas.formula().get().explain(situation.order(), counted);
            said.addAll(counted);
        } catch (BeyondKnownDays | NeverOpens | DateTimeException e) {
            said.add(CalendarLimits.why(e));
        }
    }

    private void move(MovedDates.Move move) {
        Message from = move.from().map(at -> Message.of("trace.move.date", at)).orElse(Message.of("trace.move.none"));
        Message to = move.to().map(at -> Message.of("trace.move.date", at)).orElse(Message.of("trace.move.waiting"));
        said.add(Message.of("trace.moved", move.seen(), from, to));
    }
}
