package io.github.ozonexpiry.preparation;

import io.github.ozonexpiry.calendar.BeyondKnownDays;
import io.github.ozonexpiry.calendar.NeverOpens;
import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.expiry.Fault;
import io.github.ozonexpiry.expiry.FaultVerdict;
import io.github.ozonexpiry.history.PostingHistory;
import io.github.ozonexpiry.history.Stage;
import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Status.Phase;
import io.github.ozonexpiry.preparation.Preparation.Ending;
import io.github.ozonexpiry.preparation.PreparationHistory.LeftOut;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Measures postings, and counts those that cannot be. */
final class Measuring {

    private static final Duration SHORTEST = Duration.ofNanos(1);

    private final Duty duty;
    private final SettingRange.Unit unit;
    private final WorkingCalendar calendar;
    private final Instant now;
    private final List<Preparation> measured = new ArrayList<>();
    private final Map<LeftOut, Integer> leftOut = new EnumMap<>(LeftOut.class);

    Measuring(Duty duty, SettingRange.Unit unit, WorkingCalendar calendar, Instant now) {
        this.duty = duty;
        this.unit = unit;
        this.calendar = calendar;
        this.now = now;
    }

    List<Preparation> measured() {
        return measured;
    }

    Map<LeftOut, Integer> leftOut() {
        return leftOut;
    }

    void measure(PostingHistory history) {
        PostingHistory known = history.asOf(now);
        Optional<Posting> posting = known.latest();
        Optional<Instant> ordered = posting.flatMap(one -> one.inProcessAt().value());
        if (ordered.isEmpty()) {
            leaveOut(LeftOut.NO_ORDER_MOMENT);
            return;
        }
        Optional<When> done = duty.done(known);
        if (done.isPresent()) {
            add(posting.get(), ordered.get(), done.get(), Ending.DONE);
        } else {
            notDone(known, posting.get(), ordered.get());
        }
    }

    private void notDone(PostingHistory known, Posting posting, Instant ordered) {
        Optional<Phase> phase = posting.knownStatus().map(status -> status.phase());
        if (phase.filter(Phase.OPEN::equals).isPresent()) {
            Instant seen = known.looks().get(known.looks().size() - 1).at();
            add(posting, ordered, When.at(seen), Ending.STILL_OPEN);
        } else if (phase.filter(Phase.SPLIT::equals).isPresent()) {
            leaveOut(LeftOut.SPLIT);
        } else if (phase.filter(Phase.CANCELLED::equals).isEmpty()) {
            leaveOut(LeftOut.STATUS_UNCLEAR);
        } else if (FaultVerdict.of(posting.cancellation().value(), Optional.empty())
                        .fault()
                == Fault.NOT_SELLER) {
            leaveOut(LeftOut.CANCELLED_BY_OTHERS);
        } else {
            add(posting, ordered, known.reached(Stage.CLOSED).orElseThrow(), Ending.CANCELLED);
        }
    }

    private void add(Posting posting, Instant ordered, When until, Ending ending) {
        if (until.by().isBefore(ordered)) {
            leaveOut(LeftOut.CONTRADICTION);
            return;
        }
        try {
            calendar.plus(ordered, SHORTEST); // throws where nothing opens any more, for no setting leads anywhere then
            measured.add(new Preparation(
                    posting,
                    ordered,
                    until,
                    ending,
                    unit.needed(calendar, ordered, until.by()),
                    unit.needed(calendar, ordered, now)));
        } catch (BeyondKnownDays | NeverOpens | DateTimeException e) {
            leaveOut(LeftOut.CALENDAR_NOT_KNOWN);
        }
    }

    private void leaveOut(LeftOut why) {
        leftOut.merge(why, 1, Integer::sum);
    }
}
