package io.github.ozonexpiry.deadline;

import io.github.ozonexpiry.calendar.BeyondKnownDays;
import io.github.ozonexpiry.calendar.NeverOpens;
import io.github.ozonexpiry.rule.Confidence;
import io.github.ozonexpiry.rule.Origin;
import io.github.ozonexpiry.text.Message;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Runs a profile's timers for one situation. */
final class Timers {

    private static final long SECONDS_OF_DAY = 86_400;

    private final Optional<OpenDays> days;
    private final List<Timer> timers;

    private record Timer(DeadlineKind kind, CountedFrom from, RowFinder rows) {}

    Timers(RuleProfile profile, Optional<OpenDays> days) {
        this.days = days;
        this.timers = profile.rows().stream()
                .map(row -> Map.entry(row.kind(), row.from()))
                .distinct()
                .map(pair -> new Timer(pair.getKey(), pair.getValue(), profile.timers(pair.getKey(), pair.getValue())))
                .toList();
    }

    void add(Situation situation, Draft draft) {
        for (int i = 0; i < timers.size(); i++) {
            Timer timer = timers.get(i);
            if (applies(timer.kind(), situation)) {
                Instant base = base(timer.from(), situation, draft);
                if (base != null) {
                    run(timer, base, situation, draft);
                }
            }
        }
    }

    private static boolean applies(DeadlineKind kind, Situation situation) {
        return switch (kind) {
            case CONFIRM -> !situation.circumstances().isAcknowledged() && !situation.isAssembled();
            case PASSPORT_DATA -> situation.awaitsPassportData();
            case AUTO_CANCEL -> situation.canBeCancelledByTimer();
            default -> true;
        };
    }

    /** The moment that the timer counts from; null when it is not known. */
    private static @Nullable Instant base(CountedFrom from, Situation situation, Draft draft) {
        return switch (from) {
            case ORDER -> situation.order();
            case PLANNED_SHIP -> {
                Deadline planned = draft.find(DeadlineKind.PLANNED_SHIP);
                yield planned == null ? null : planned.at();
            }
            default -> situation.circumstances().at(from).orElse(null);
        };
    }

    private void run(Timer timer, Instant base, Situation situation, Draft draft) {
        Instant judged = situation.order() == null ? base : situation.order();
        RowAnswer answer = timer.rows().find(dayOf(judged));
        if (answer instanceof RowAnswer.Found found) {
            run(found.get(), base, draft);
        } else if (answer instanceof RowAnswer.NotKnown several) {
            draft.notKnown(timer.kind(), Message.of("deadline.notKnown.rows", names(several.candidates())));
        }
    }

    private void run(ProfileRow row, Instant base, Draft draft) {
        if (!row.amount().isDays()) {
            draft.addComputed(deadline(row, base.plus(row.amount().clock()), Optional.empty()));
        } else if (days.isPresent()) {
            runDays(row, base, days.get(), draft);
        } else {
            draft.notKnown(row.kind(), Message.of("deadline.notKnown.zone"));
        }
    }

    private static void runDays(ProfileRow row, Instant base, OpenDays days, Draft draft) {
        try {
            long day = row.amount().after(baseDay(row, base, days, draft), days);
            long start = days.start(row.kind() == DeadlineKind.PLANNED_SHIP ? day + 1 : day);
            draft.addComputed(deadline(row, Instant.ofEpochSecond(start), Optional.of(LocalDate.ofEpochDay(day))));
        } catch (BeyondKnownDays | NeverOpens | DateTimeException e) {
            draft.notKnown(row.kind(), CalendarLimits.why(e));
        }
    }

    /** The date itself where the timer counts from a date, else the day of the moment. */
    private static long baseDay(ProfileRow row, Instant base, OpenDays days, Draft draft) {
        Deadline planned = row.from() == CountedFrom.PLANNED_SHIP ? draft.find(DeadlineKind.PLANNED_SHIP) : null;
        return planned != null && planned.date().isPresent()
                ? planned.date().get().toEpochDay()
                : days.dayOf(base.getEpochSecond());
    }

    private static Deadline deadline(ProfileRow row, Instant at, Optional<LocalDate> date) {
        Origin origin =
                row.confidence() == Confidence.D ? new Origin.Estimated(row.rule()) : new Origin.Computed(row.rule());
        return new Deadline(row.kind(), at, date, origin, row.rule(), row.confidence());
    }

    /** The day of a moment in the terms' zone; in UTC where they have none. */
    private long dayOf(Instant moment) {
        return days.isPresent()
                ? days.get().dayOf(moment.getEpochSecond())
                : Math.floorDiv(moment.getEpochSecond(), SECONDS_OF_DAY);
    }

    private static String names(List<ProfileRow> rows) {
        return rows.stream().map(ProfileRow::name).collect(Collectors.joining(", "));
    }
}
