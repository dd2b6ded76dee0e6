package io.github.ozonexpiry.expiry;

import io.github.ozonexpiry.deadline.Deadline;
import io.github.ozonexpiry.deadline.DeadlineKind;
import io.github.ozonexpiry.deadline.DeadlineSchedule;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The state of a posting that the seller still has to hand over: by which of its deadlines has passed (L-20, L-03). */
final class OpenRules {

    private OpenRules() {}

    static PostingState judge(DeadlineSchedule schedule, Instant now, JudgementPolicy policy) {
        if (schedule.isEmpty()) {
            return new PostingState.Unknowable(List.of(Message.of("state.missing.deadlines")));
        }
        Optional<Deadline> error = Stream.of(DeadlineKind.SET_CUTOFF, DeadlineKind.NO_DELAY, DeadlineKind.PLANNED_SHIP)
                .flatMap(kind -> schedule.of(kind).stream())
                .filter(deadline -> deadline.hasPassed(now))
                .findFirst();
        if (error.isPresent()) {
            return new PostingState.LateInError(error.get(), error.get().lateness(now));
        }
        Optional<Deadline> recommended =
                schedule.of(DeadlineKind.RECOMMENDED_SHIP).filter(deadline -> deadline.hasPassed(now));
        if (recommended.isPresent()) {
            Deadline missed = recommended.get();
            return new PostingState.LateInTariff(missed, missed.lateness(now), errorDeadline(schedule));
        }
        return stillInTime(schedule.nextDuty(now), now, policy);
    }

    /** {@return the deadline after which a hand-over is an error: {@code NO_DELAY}, else the planned ship date of realFBS Global} */
    static Optional<Deadline> errorDeadline(DeadlineSchedule schedule) {
        return schedule.of(DeadlineKind.NO_DELAY).or(() -> schedule.of(DeadlineKind.PLANNED_SHIP));
    }

    private static PostingState stillInTime(Optional<Deadline> next, Instant now, JudgementPolicy policy) {
        return next.filter(deadline -> deadline.remaining(now).compareTo(policy.riskHorizon()) <= 0)
                .<PostingState>map(PostingState.AtRisk::new)
                .orElseGet(() -> new PostingState.OnTime(next));
    }
}
