package io.github.ozonexpiry.sync;

import io.github.ozonexpiry.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of one pair. Immutable.
 *
 * @param pair the pair
 * @param waiting the newest number, where Ozon is to be told it
 * @param underWay the number that a call took along of which nothing has been heard
 * @param confirmed the number that Ozon has surely
 * @param aside the number that Ozon does not take
 * @param rest until when the pair is left alone
 */
public record PairState(
        StockPair pair,
        Optional<Wanted> waiting,
        Optional<Wanted> underWay,
        Optional<Confirmed> confirmed,
        Optional<SetAside> aside,
        Rest rest) {

    /** How long a pair that was set too frequently is kept apart longer. Ours. */
    private static final Duration REMEMBERED = Duration.ofHours(1);

    /** By how much fewer numbers go in a call after one was refused as a whole: two steps until the wrong one is alone. */
    private static final int FEWER = 10;

    /**
     * A number that Ozon is to be told.
     *
     * @param change the number
     * @param since since when the pair waits
     * @param failures how often the number failed, 0 or more
     * @param mostInCall how many numbers may go in a call with it, 1 or more: few where Ozon refused a whole call
     */
    public record Wanted(StockChange change, Instant since, int failures, int mostInCall) {

        /**
         * Refuses what cannot have been.
         *
         * @param change the number
         * @param since since when the pair waits
         * @param failures how often the number failed
         * @param mostInCall how many numbers may go in a call with it
         * @throws IllegalArgumentException when a number is out of its bounds; names it
         */
        public Wanted {
            if (failures < 0) {
                throw new IllegalArgumentException("failures: 0 or more, got " + failures);
            }
            if (mostInCall < 1) {
                throw new IllegalArgumentException("most in a call: 1 or more, got " + mostInCall);
            }
        }

        private Wanted failedAgain() {
            return new Wanted(change, since, failures + 1, mostInCall);
        }

        private Wanted amongFewer(int pairs) {
            return new Wanted(change, since, failures, Math.max(1, pairs / FEWER));
        }
    }

    /**
     * A number that Ozon has.
     *
     * @param change the number
     * @param at when it confirmed it
     */
    public record Confirmed(StockChange change, Instant at) {}

    /**
     * A number that Ozon does not take; it is not sent again before a newer one comes or it is released.
     *
     * @param wanted the number
     * @param words why, in Ozon's words
     * @param at since when
     */
    public record SetAside(Wanted wanted, String words, Instant at) {

        /** {@return the number with the reason in a sentence for people} */
        public Message message() {
            StockChange change = wanted.change();
            return Message.of(
                    "sync.aside", change.pair().article(), change.pair().warehouse(), change.free(), words);
        }
    }

    /**
     * Until when a pair is left alone.
     *
     * @param until not before this moment
     * @param refusals how often Ozon said that it was set too frequently
     * @param refusedAt when it last said so
     */
    public record Rest(Instant until, int refusals, Instant refusedAt) {

        /** It need not rest. */
        static final Rest NONE = new Rest(Instant.EPOCH, 0, Instant.EPOCH);

        private int refusals(Instant now) {
            return refusedAt.plus(REMEMBERED).isAfter(now) ? refusals : 0;
        }

        private Rest after(int failures, Instant now, SyncPolicy policy) {
            Duration pause = policy.pauseAfter(Math.max(failures, refusals(now)));
            return new Rest(now.plus(pause), refusals, refusedAt);
        }

        private Rest refused(Instant now, SyncPolicy policy) {
            return new Rest(until, refusals(now) + 1, now).after(0, now, policy);
        }
    }

    /** A pair of which nothing is known. */
    static PairState unknown(StockPair pair) {
        return new PairState(pair, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Rest.NONE);
    }

    /** Whether a call may take it along when it has rested. */
    boolean isSendable() {
        return waiting.isPresent() && underWay.isEmpty();
    }

    /** Whether a newer number is known, or a lower one of the same moment. */
    boolean knowsBetter(StockChange change) {
        return newest().filter(known -> !change.countsBefore(known)).isPresent();
    }

    private Optional<StockChange> newest() {
        return Stream.of(waiting, underWay, aside.map(SetAside::wanted))
                .flatMap(Optional::stream)
                .map(Wanted::change)
                .findFirst()
                .or(() -> confirmed.map(Confirmed::change));
    }

    /** A number is told that no known one is better than. */
    PairState told(StockChange change, Instant now, SyncPolicy policy) {
        if (aside.filter(it -> it.wanted().change().asOf().equals(change.asOf())
                        && it.wanted().change().free() == change.free())
                .isPresent()) {
            return this;
        }
        Optional<Confirmed> shown = confirmed.filter(it -> underWay.isEmpty()
                && it.change().free() == change.free()
                && it.at().plus(policy.believed()).isAfter(now));
        return shown.isPresent()
                ? new PairState(
                        pair,
                        Optional.empty(),
                        underWay,
                        Optional.of(new Confirmed(change, shown.get().at())),
                        Optional.empty(),
                        rest)
                : new PairState(
                        pair, Optional.of(wanted(change, now, policy)), underWay, confirmed, Optional.empty(), rest);
    }

    private Wanted wanted(StockChange change, Instant now, SyncPolicy policy) {
        int most = Stream.of(waiting, underWay, aside.map(SetAside::wanted))
                .flatMap(Optional::stream)
                .mapToInt(Wanted::mostInCall)
                .min()
                .orElse(policy.pairsPerCall());
        return new Wanted(change, waiting.map(Wanted::since).orElse(now), 0, most);
    }

    /** A call takes the waiting number along. */
    PairState sent() {
        return new PairState(pair, Optional.empty(), waiting, confirmed, aside, rest);
    }

    /** Ozon answered about the number under way. */
    PairState answered(LineOutcome outcome, Instant now, SyncPolicy policy) {
        Wanted sent = underWay.orElseThrow();
        return switch (outcome.kind()) {
            case DONE -> done(sent.change(), now, policy);
            // Somebody else has set it.
            case TOO_FREQUENT -> back(sent, Optional.empty(), rest.refused(now, policy));
            case LATER -> back(sent.failedAgain(), confirmed, rest.after(sent.failures(), now, policy));
            case NEVER -> putAside(sent, confirmed, outcome.words(), now, policy);
            case UNKNOWN ->
                sent.failures() + 1 < policy.tries()
                        ? back(sent.failedAgain(), Optional.empty(), rest.after(sent.failures(), now, policy))
                        : putAside(sent, Optional.empty(), outcome.words(), now, policy);
        };
    }

    /** The call that took the number along, one of so many, failed as a whole. */
    PairState failed(CallFailure failure, int pairs, Instant now, SyncPolicy policy) {
        Wanted sent = underWay.orElseThrow();
        return switch (failure.kind()) {
            case NOT_SENT -> back(sent, confirmed, rest);
            case NOT_DONE, TOO_MANY -> back(sent, confirmed, rest.after(0, now, policy));
            case MAYBE_DONE -> back(sent, Optional.empty(), rest.after(0, now, policy));
            case REFUSED ->
                pairs == 1
                        ? putAside(sent, confirmed, failure.words(), now, policy)
                        : back(sent.amongFewer(pairs), confirmed, rest.after(0, now, policy));
        };
    }

    /** The number that was set aside waits again. */
    PairState released(Instant now) {
        return aside.map(it -> new PairState(
                        pair,
                        Optional.of(new Wanted(
                                it.wanted().change(), now, 0, it.wanted().mostInCall())),
                        underWay,
                        confirmed,
                        Optional.empty(),
                        rest))
                .orElse(this);
    }

    /** What Ozon shows is not known any more. */
    PairState unconfirmed() {
        return new PairState(pair, waiting, underWay, Optional.empty(), aside, rest);
    }

    /** It is not known what was sent since. */
    PairState doubted(Instant now, SyncPolicy policy) {
        PairState heard =
                underWay.isPresent() ? failed(CallFailure.of(CallFailure.Kind.MAYBE_DONE, ""), 1, now, policy) : this;
        return new PairState(
                pair, heard.waiting, Optional.empty(), Optional.empty(), aside, rest.after(0, now, policy));
    }

    private PairState done(StockChange change, Instant now, SyncPolicy policy) {
        Optional<Wanted> other = waiting.filter(it -> it.change().free() != change.free());
        StockChange newest = waiting.filter(it -> it.change().free() == change.free())
                .map(Wanted::change)
                .orElse(change);
        return new PairState(
                pair,
                other,
                Optional.empty(),
                Optional.of(new Confirmed(newest, now)),
                Optional.empty(),
                rest.after(0, now, policy));
    }

    /** Waits again with its newest number. */
    private PairState back(Wanted sent, Optional<Confirmed> surely, Rest until) {
        return new PairState(
                pair,
                Optional.of(waiting.map(
                                newer -> new Wanted(newer.change(), sent.since(), newer.failures(), sent.mostInCall()))
                        .orElse(sent)),
                Optional.empty(),
                surely,
                Optional.empty(),
                until);
    }

    private PairState putAside(Wanted sent, Optional<Confirmed> surely, String words, Instant now, SyncPolicy policy) {
        Rest until = rest.after(0, now, policy);
        return waiting.isPresent()
                ? back(sent, surely, until)
                : new PairState(
                        pair,
                        Optional.empty(),
                        Optional.empty(),
                        surely,
                        Optional.of(new SetAside(sent, words, now)),
                        until);
    }
}
