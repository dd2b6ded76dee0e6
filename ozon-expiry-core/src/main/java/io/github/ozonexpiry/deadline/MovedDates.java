package io.github.ozonexpiry.deadline;

import io.github.ozonexpiry.stated.Stated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How Ozon moved a posting's {@code shipment_date}, with its history. Immutable. Source: Seller API, push
 * {@code TYPE_CUTOFF_DATE_CHANGED} (FBS and rFBS).
 *
 * <p>Messages may come twice, out of order, and after assembly, when they no longer count. A blank new date means: wait for another one.
 */
public final class MovedDates {

    /** Nothing was moved. */
    public static final MovedDates NONE = new MovedDates(List.of());

    private final List<Move> history;

    private MovedDates(List<Move> history) {
        this.history = history;
    }

    /**
     * One message.
     *
     * @param from {@code old_cutoff_date}; empty when Ozon had none to give
     * @param to {@code new_cutoff_date}; empty when it was blank
     * @param seen when the message came
     */
    public record Move(Optional<Instant> from, Optional<Instant> to, Instant seen) {

        private boolean says(Move other) {
            return from.equals(other.from) && to.equals(other.to);
        }

        private boolean precedes(Move later) {
            return to.equals(later.from) && !says(later);
        }
    }

    /**
     * These dates and one message more.
     *
     * @param old {@code old_cutoff_date} as read
     * @param now {@code new_cutoff_date} as read; nothing when it was blank
     * @param seen when the message came
     * @return the dates with that move in their history; the same dates when it repeats a message that already led elsewhere
     */
    public MovedDates and(Stated<Instant> old, Stated<Instant> now, Instant seen) {
        Move move = new Move(old.value(), now.value(), seen);
        boolean repeats = history.stream().anyMatch(move::says);
        boolean returns = last().filter(last -> last.to().equals(move.from())).isPresent();
        if (repeats && !returns) {
            return this;
        }
        List<Move> longer = new ArrayList<>(history);
        longer.add(move);
        longer.sort((a, b) -> a.seen().compareTo(b.seen()));
        return new MovedDates(List.copyOf(longer));
    }

    /**
     * The moves that count for a posting assembled at some moment.
     *
     * @param assembled the moment of assembly
     * @return the dates without what was seen from that moment on
     */
    public MovedDates seenBefore(Instant assembled) {
        return new MovedDates(
                history.stream().filter(move -> move.seen().isBefore(assembled)).toList());
    }

    /** {@return all moves, in the order in which they were seen} */
    public List<Move> history() {
        return history;
    }

    /** {@return whether nothing was moved} */
    public boolean isEmpty() {
        return history.isEmpty();
    }

    /** {@return the date that counts now; empty when nothing was moved or Ozon has not said the new one} */
    public Optional<Instant> current() {
        return last().flatMap(Move::to);
    }

    /** {@return whether Ozon took a date away and has not said the new one} */
    public boolean isWaiting() {
        return last().filter(last -> last.to().isEmpty()).isPresent();
    }

    /** {@return every date that a move took away} */
    public List<Instant> past() {
        return history.stream().flatMap(move -> move.from().stream()).distinct().toList();
    }

    /** The move that nothing continues; where messages do not join up, the one seen last. */
    private Optional<Move> last() {
        List<Move> open = history.stream()
                .filter(move -> history.stream().noneMatch(move::precedes))
                .toList();
        List<Move> ends = open.isEmpty() ? history : open;
        return ends.isEmpty() ? Optional.empty() : Optional.of(ends.get(ends.size() - 1));
    }
}
