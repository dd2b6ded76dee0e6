package io.github.ozonexpiry.prevention;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.text.Message;
import java.time.Duration;
import java.time.Instant;

/**
 * What an advice would have changed in a stretch of time that is over: what was, and what would have been. What it will change nobody knows; the log
 * tells later what came of it.
 */
public sealed interface ExpectedEffect {

    /**
     * A stretch of time.
     *
     * @param from its begin
     * @param to its end, later, which does not belong to it
     */
    record Window(Instant from, Instant to) {

        /**
         * Refuses a stretch without length.
         *
         * @param from its begin
         * @param to its end
         * @throws IllegalArgumentException when the end is not later than the begin; names both
         */
        public Window {
            if (!to.isAfter(from)) {
                throw new IllegalArgumentException("no window from " + from + " to " + to);
            }
        }
    }

    /**
     * Fewer postings are late.
     *
     * @param from how many were, more than {@code to}, at most {@code of}
     * @param to how many would have been, 0 or more
     * @param of of how many postings
     * @param window when
     */
    record ShareLate(int from, int to, int of, Window window) implements ExpectedEffect {

        /**
         * Refuses what is no gain.
         *
         * @param from how many were
         * @param to how many would have been
         * @param of of how many postings
         * @param window when
         * @throws IllegalArgumentException when the numbers are not in order; names all
         */
        public ShareLate {
            if (to < 0 || to >= from || from > of) {
                throw new IllegalArgumentException("late from " + from + " to " + to + " of " + of);
            }
        }

        @Override
        public Message message() {
            return Message.of("prevention.effect.shareLate", from, to, of, window.from(), window.to());
        }
    }

    /**
     * Fewer orders are lost.
     *
     * @param from how many were, more than {@code to}
     * @param to how many would have been, 0 or more
     * @param window when
     */
    record LostOrders(int from, int to, Window window) implements ExpectedEffect {

        /**
         * Refuses what is no gain.
         *
         * @param from how many were
         * @param to how many would have been
         * @param window when
         * @throws IllegalArgumentException when the numbers are not in order; names both
         */
        public LostOrders {
            if (to < 0 || to >= from) {
                throw new IllegalArgumentException("lost from " + from + " to " + to);
            }
        }

        @Override
        public Message message() {
            return Message.of("prevention.effect.lostOrders", from, to, window.from(), window.to());
        }
    }

    /**
     * Less is paid.
     *
     * @param from what was paid, more than {@code to}
     * @param to what would have been
     * @param window when
     */
    record Cost(Money from, Money to, Window window) implements ExpectedEffect {

        /**
         * Refuses what is no gain.
         *
         * @param from what was paid
         * @param to what would have been
         * @param window when
         * @throws IllegalArgumentException when it is not less; names both
         */
        public Cost {
            if (from.minus(to).signum() <= 0) {
                throw new IllegalArgumentException("cost from " + from + " to " + to);
            }
        }

        @Override
        public Message message() {
            return Message.of("prevention.effect.cost", from.toString(), to.toString(), window.from(), window.to());
        }
    }

    /**
     * Less time is needed.
     *
     * @param from how much was, more than {@code to}
     * @param to how much would have been, 0 or more
     * @param window when
     */
    record Hours(Duration from, Duration to, Window window) implements ExpectedEffect {

        /**
         * Refuses what is no gain.
         *
         * @param from how much was
         * @param to how much would have been
         * @param window when
         * @throws IllegalArgumentException when the times are not in order; names both
         */
        public Hours {
            if (to.isNegative() || to.compareTo(from) >= 0) {
                throw new IllegalArgumentException("time from " + from + " to " + to);
            }
        }

        @Override
        public Message message() {
            return Message.of("prevention.effect.hours", from, to, window.from(), window.to());
        }
    }

    /** Nobody can say; the advice's basis says why it is given. */
    record NotKnown() implements ExpectedEffect {

        @Override
        public Message message() {
            return Message.of("prevention.effect.notKnown");
        }
    }

    /** {@return the effect in a sentence for people} */
    Message message();
}
