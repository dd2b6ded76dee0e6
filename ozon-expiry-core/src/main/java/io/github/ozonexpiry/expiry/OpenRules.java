package io.github.ozonexpiry.expiry;

import io.github.ozonexpiry.deadline.Deadline;
import io.github.ozonexpiry.deadline.DeadlineKind;
import io.github.ozonexpiry.deadline.DeadlineSchedule;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The state of a posting that the seller still has to hand over: by which of its deadlines has passed (L-20, L-03). Only a deadline that Ozon
 * states makes it late; one that was reckoned puts it at risk, and leaves it there after it has passed.
 */
final class OpenRules {

    private OpenRules() {}

    static PostingState judge(DeadlineSchedule schedule, Instant now, JudgementPolicy policy) {
        if (schedule.isEmpty()) {
            return new PostingState.Unknowable(List.of(Message.of("state.missing.deadlines")));
        }
        Optional<Deadline> error = Stream.of(DeadlineKind.SET_CUTOFF, DeadlineKind.NO_DELAY, DeadlineKind.PLANNED_SHIP)
                .flatMap(kind -> stated(schedule, kind).stream())
                .filter(deadline -> deadline.hasPassed(now))
                .findFirst();
        if (error.isPresent()) {
            return new PostingState.LateInError(error.get(), error.get().lateness(now), timerRunOut(schedule, now));
        }
        Optional<Deadline> recommended =
                stated(schedule, DeadlineKind.RECOMMENDED_SHIP).filter(deadline -> deadline.hasPassed(now));
        if (recommended.isPresent()) {
            Deadline missed = recommended.get();
            return new PostingState.LateInTariff(missed, missed.lateness(now), errorDeadline(schedule));
        }
        return passedByReckoning(schedule, now)
                .<PostingState>map(passed -> new PostingState.AtRisk(passed, Optional.empty()))
                .orElseGet(() -> stillInTime(schedule.nextDuty(now), now, policy));
    }

    /** {@return the stated deadline after which a hand-over is an error: {@code NO_DELAY}, else the planned ship date of realFBS Global} */
    static Optional<Deadline> errorDeadline(DeadlineSchedule schedule) {
        return stated(schedule, DeadlineKind.NO_DELAY).or(() -> stated(schedule, DeadlineKind.PLANNED_SHIP));
    }

    static boolean isShipping(DeadlineKind kind) {
        return kind == DeadlineKind.SET_CUTOFF
                || kind == DeadlineKind.RECOMMENDED_SHIP
                || kind == DeadlineKind.NO_DELAY
                || kind == DeadlineKind.PLANNED_SHIP;
    }

    private static Optional<Deadline> stated(DeadlineSchedule schedule, DeadlineKind kind) {
        return schedule.of(kind).filter(Deadline::isStated);
    }

    /** The first shipping deadline that has passed, of a posting for which no stated one has. */
    private static Optional<Deadline> passedByReckoning(DeadlineSchedule schedule, Instant now) {
        return schedule.all().stream()
                .filter(deadline -> isShipping(deadline.kind()))
                .filter(deadline -> deadline.hasPassed(now))
                .findFirst();
    }

    private static Optional<Deadline> timerRunOut(DeadlineSchedule schedule, Instant now) {
        return schedule.of(DeadlineKind.AUTO_CANCEL).filter(timer -> timer.hasPassed(now));
    }

    private static PostingState stillInTime(Optional<Deadline> next, Instant now, JudgementPolicy policy) {
        return next.flatMap(duty -> atRisk(duty, now, policy)).orElseGet(() -> new PostingState.OnTime(next));
    }

    private static Optional<PostingState> atRisk(Deadline duty, Instant now, JudgementPolicy policy) {
        return policy.reached(duty, now).map(threshold -> new PostingState.AtRisk(duty, Optional.of(threshold)));
    }
}
