package io.github.ozonexpiry.expiry;

import io.github.ozonexpiry.deadline.DeadlineSchedule;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.rule.Finding;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.stated.Word;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From status and dates to the state: which of open, handed over and ended a posting is. */
final class StateRules {

    private static final RuleId HAND_OVER = RuleId.of("L-10");

    private final Posting posting;
    private final DeadlineSchedule schedule;
    private final Instant now;
    private final JudgementPolicy policy;
    private final Optional<ErrorIndexEntry> listed;
    private final List<Finding> findings = new ArrayList<>();

    StateRules(
            Posting posting,
            DeadlineSchedule schedule,
            Instant now,
            JudgementPolicy policy,
            Optional<ErrorIndexEntry> listed) {
        this.posting = posting;
        this.schedule = schedule;
        this.now = now;
        this.policy = policy;
        this.listed = listed;
    }

    /** A state, and whose fault it is where it is an ending. */
    record Outcome(PostingState state, Optional<FaultVerdict> fault) {}

    Judgement judge() {
        findings.addAll(schedule.findings());
        Outcome outcome = posting.knownStatus()
                .map(status -> byPhase(status.phase()))
                .orElseGet(() -> living(withoutKnownStatus()));
        outcome.fault().ifPresent(verdict -> findings.addAll(verdict.conflicts()));
        return new Judgement(posting, schedule, now, outcome.state(), outcome.fault(), findings);
    }

    private Outcome byPhase(Status.Phase phase) {
        return switch (phase) {
            case OPEN -> living(handOver().map(this::contradictedByHandOver).orElseGet(this::open));
            case UNCLEAR -> living(handOver().map(this::handedOver).orElseGet(() -> unknown("state.missing.handOver")));
            case ON_ITS_WAY -> living(handOver().map(this::handedOver).orElseGet(StateRules::handedOverSomeTime));
            case DELIVERED -> living(new PostingState.Delivered());
            case SPLIT -> living(new PostingState.SplitReplaced());
            case CANCELLED -> EndRules.judge(posting, schedule, now, policy, listed);
        };
    }

    private static Outcome living(PostingState state) {
        return new Outcome(state, Optional.empty());
    }

    private PostingState withoutKnownStatus() {
        return unknown(posting.status().isStated() ? "state.missing.newStatus" : "state.missing.status");
    }

    private PostingState open() {
        return OpenRules.judge(schedule, now, policy);
    }

    private PostingState unknown(String key) {
        String word = posting.status().value().map(Word::text).orElse("");
        return new PostingState.Unknowable(List.of(Message.of(key, word)));
    }

    private Optional<Instant> handOver() {
        Optional<Instant> at = posting.deliveringDate().value();
        if (at.isPresent() && at.get().isAfter(now)) {
            findings.add(Finding.against("HANDED_OVER_IN_FUTURE", HAND_OVER, at.get(), now));
            return Optional.empty();
        }
        return at;
    }

    private PostingState contradictedByHandOver(Instant at) {
        String word = posting.status().value().map(Word::text).orElse("");
        findings.add(Finding.against("OPEN_BUT_HANDED_OVER", HAND_OVER, word, at));
        return handedOver(at);
    }

    private PostingState handedOver(Instant at) {
        return new PostingState.HandedOver(
                Optional.of(at), OpenRules.errorDeadline(schedule).map(deadline -> deadline.lateness(at)));
    }

    private static PostingState handedOverSomeTime() {
        return new PostingState.HandedOver(Optional.empty(), Optional.empty());
    }
}
