package io.github.ozonexpiry.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When the next call may be made: evenly, in no stretch of time of a minute more than Ozon takes, and more seldom after it said that there were
 * too many. Immutable. Source: rule P-01.
 *
 * @param sent when the last calls were given out, the oldest first; no more of them than go in a minute
 * @param due not before this moment
 * @param extra how much farther apart calls are than they could be, since Ozon had too many; less with each answer
 * @param failures how many calls failed since one was answered, 0 or more
 */
public record Pace(List<Instant> sent, Instant due, Duration extra, int failures) {

    /** No call was made. */
    static final Pace FRESH = new Pace(List.of(), Instant.EPOCH, Duration.ZERO, 0);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_ASKED_FOR = Duration.ofDays(1);

    /** Calls never get more than so many times rarer. */
    private static final int SLOWEST = 8;

    /** After so many failures the pause is the longest in any case. */
    private static final int MANY = 30;

    /**
     * Refuses what cannot have been.
     *
     * @param sent when the last calls were given out
     * @param due not before this moment
     * @param extra how much farther apart calls are
     * @param failures how many calls failed in a row
     * @throws IllegalArgumentException when {@code extra} or {@code failures} is below zero; names it
     */
    public Pace {
        sent = List.copyOf(sent);
        if (extra.isNegative()) {
            throw new IllegalArgumentException("extra: 0 or more, got " + extra);
        }
        if (failures < 0) {
            throw new IllegalArgumentException("failures: 0 or more, got " + failures);
        }
    }

    /** From when on a call may be made. */
    Instant opensAt(SyncPolicy policy) {
        int surplus = sent.size() - policy.callsPerMinute();
        return surplus < 0 ? due : later(due, sent.get(surplus).plus(policy.window()));
    }

    /** How far calls are apart. */
    Duration interval(SyncPolicy policy) {
        return policy.interval().plus(extra);
    }

    /** A call is made. A caller who came late makes up for it, but not for more than one call. */
    Pace passed(Instant now, SyncPolicy policy) {
        Duration interval = interval(policy);
        Instant kept = due.plus(interval);
        int known = Math.max(0, sent.size() + 1 - policy.callsPerMinute());
        return new Pace(
                Stream.concat(sent.stream().skip(known), Stream.of(now)).toList(),
                kept.isAfter(now) ? kept : now.plus(interval),
                extra,
                failures);
    }

    /** Ozon answered: what slowed calls down wears off, an eightieth a call where eighty a minute are allowed. */
    Pace answered(SyncPolicy policy) {
        Duration less = extra.minus(extra.dividedBy(policy.callsPerMinute()));
        return new Pace(sent, due, extra.compareTo(Duration.ofMillis(1)) < 0 ? Duration.ZERO : less, 0);
    }

    /** A call failed: all calls wait, each time twice as long, or as long as Ozon asks. */
    Pace failed(Instant now, Optional<Duration> retryAfter, SyncPolicy policy) {
        Duration own = policy.shorter(FIRST_PAUSE.multipliedBy(1L << Math.min(failures, MANY)));
        Duration asked = SyncPolicy.LONGER.apply(own, retryAfter.orElse(own));
        Duration pause = SyncPolicy.SHORTER.apply(asked, LONGEST_ASKED_FOR);
        return new Pace(sent, later(due, now.plus(pause)), extra, failures + 1);
    }

    /** Ozon had too many calls: they become a quarter rarer. */
    Pace slower(SyncPolicy policy) {
        Duration more = interval(policy).dividedBy(4).plus(extra);
        Duration most = policy.interval().multipliedBy(SLOWEST - 1);
        return new Pace(sent, due, SyncPolicy.SHORTER.apply(more, most), failures);
    }

    /** It is not known when calls were made lately. */
    Pace doubted(Instant now, SyncPolicy policy) {
        return new Pace(sent, later(due, now.plus(policy.window())), extra, failures);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
