package io.github.ozonexpiry.attention;

import io.github.ozonexpiry.attention.PollFreshness.Stretch;
import io.github.ozonexpiry.text.Listed;
import io.github.ozonexpiry.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whether the key of the account could be used. Source of its end: Seller API, {@code /v1/roles}, {@code expires_at}. */
public sealed interface KeyWatch {

    /** Nobody said when the key ends. */
    record NotTold() implements KeyWatch {

        @Override
        public Message message() {
            return Message.of("attention.key.notTold");
        }
    }

    /**
     * The key can be used.
     *
     * @param ends when it ends; at that moment it no longer can
     * @param left how long until then, above zero
     * @param renew whether that is so short that it should be renewed now, by the seller's policy
     */
    record Alive(Instant ends, Duration left, boolean renew) implements KeyWatch {

        /** {@return the whole days that are left} */
        public long daysLeft() {
            return left.toDays();
        }

        @Override
        public Message message() {
            return Message.of(renew ? "attention.key.renew" : "attention.key.alive", ends, left);
        }
    }

    /**
     * The key has ended.
     *
     * @param ended when
     * @param since how long ago, 0 or more
     * @param blind the blind stretches that reach beyond its end: in them nobody could look with it
     * @param workedUntil the last successful call after its end: there is another key, or the end is wrong; empty when there was none
     */
    record Dead(Instant ended, Duration since, List<Stretch> blind, Optional<Instant> workedUntil) implements KeyWatch {

        /**
         * Copies the list.
         *
         * @param ended when
         * @param since how long ago
         * @param blind the blind stretches that reach beyond its end
         * @param workedUntil the last successful call after its end
         */
        public Dead {
            blind = List.copyOf(blind);
        }

        @Override
        public Message message() {
            Message dead = Message.of("attention.key.dead", ended, since);
            if (workedUntil.isPresent()) {
                return Message.of("attention.key.worked", dead, workedUntil.get());
            }
            return blind.isEmpty()
                    ? dead
                    : Message.of(
                            "attention.key.blind",
                            dead,
                            new Listed(blind.stream().map(Stretch::message).toList()));
        }
    }

    /** {@return it in a sentence for people} */
    Message message();

    /**
     * Watches a key.
     *
     * @param ends when it ends
     * @param freshness how fresh the knowledge was; empty where calls are not recorded
     * @param policy how long before its end a key should be renewed
     * @param now the moment of judgement
     * @return alive before its end, dead from it on
     */
    static KeyWatch of(Instant ends, Optional<PollFreshness> freshness, AttentionPolicy policy, Instant now) {
        Duration left = Duration.between(now, ends);
        if (ends.isAfter(now)) {
            return new Alive(ends, left, left.compareTo(policy.renewal()) <= 0);
        }
        return new Dead(
                ends,
                left.negated(),
                freshness.stream()
                        .flatMap(fresh -> fresh.blind().stream())
                        .filter(stretch -> stretch.to().isAfter(ends))
                        .toList(),
                freshness.flatMap(PollFreshness::lastSuccess).filter(ends::isBefore));
    }
}
