package io.github.ozonexpiry.outlook;

import io.github.ozonexpiry.deadline.DeadlineKind;
import io.github.ozonexpiry.deadline.DeadlineSchedule;
import io.github.ozonexpiry.expiry.Judgement;
import io.github.ozonexpiry.money.Amounts;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.text.Listed;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * What an open posting costs over time: the steps of its ladder, from the last moment without delay on the charge for the delay, from the timer on
 * that for the cancellation. Immutable.
 */
public final class CostCurve {

    private final List<Stretch> stretches;
    private final List<Message> notes;

    /**
     * A stretch of time of one cost.
     *
     * @param from the first moment; {@link Instant#MIN} for a posting without order time
     * @param until the first moment that no longer belongs to it; {@link Instant#MAX} for the last one
     * @param cancelled whether Ozon's timer has cancelled the posting by then, so that it can no longer be shipped
     * @param cost what shipping in it costs, or the cancellation
     */
    public record Stretch(Instant from, Instant until, boolean cancelled, Cost cost) {

        /**
         * Whether a moment belongs to the stretch.
         *
         * @param moment the moment
         * @return true in {@code [from, until)}
         */
        public boolean covers(Instant moment) {
            return !moment.isBefore(from) && moment.isBefore(until);
        }

        /** {@return the stretch and its cost in words} */
        public Message message() {
            Object begins = from.equals(Instant.MIN) ? Message.of("outlook.fromOrder") : from;
            Object ends = until.equals(Instant.MAX) ? Message.of("outlook.withoutEnd") : until;
            return Message.of(
                    cancelled ? "outlook.stretch.cancelled" : "outlook.stretch.shipped", begins, ends, cost.message());
        }
    }

    /**
     * What shipping before a moment saves against the stretch that begins with it.
     *
     * @param before the moment
     * @param earlier the cost before it
     * @param later the cost from it on
     */
    public record Saving(Instant before, Cost earlier, Cost later) {

        /** {@return later less earlier, one amount a currency; negative where waiting is cheaper; empty when one is not known} */
        public Optional<Amounts> amount() {
            if (!earlier.isKnown() || !later.isKnown()) {
                return Optional.empty();
            }
            Amounts difference = later.sum();
            for (Money money : earlier.sum().all()) {
                difference = difference.plus(money.negated());
            }
            return Optional.of(difference);
        }

        /** {@return whether it is known and nothing} */
        public boolean isNothing() {
            return amount().filter(saved -> saved.all().stream().allMatch(money -> money.signum() == 0))
                    .isPresent();
        }

        /** {@return the saving in words, or why it is not known} */
        public Message message() {
            List<Message> missing = new ArrayList<>(earlier.notKnown());
            missing.addAll(later.notKnown());
            return amount().map(saved -> Message.of("outlook.saving", before, saved))
                    .orElseGet(() -> Message.of(
                            "outlook.saving.notKnown",
                            before,
                            new Listed(missing.stream().distinct().toList())));
        }
    }

    private CostCurve(List<Stretch> stretches, List<Message> notes) {
        this.stretches = List.copyOf(stretches);
        this.notes = List.copyOf(notes);
    }

    /**
     * The curve of a posting.
     *
     * @param judgement the posting and its deadlines
     * @param charges what a breach would be charged
     * @return the curve; without stretches, and with a note, for a posting that is no longer open
     */
    public static CostCurve of(Judgement judgement, ExpectedCharges charges) {
        if (!judgement.mayBeOpen()) {
            return new CostCurve(List.of(), List.of(Message.of("outlook.note.closed")));
        }
        Reckoner reckoner = new Reckoner(judgement, charges);
        NavigableSet<Instant> cuts = reckoner.cuts();
        List<Stretch> stretches = new ArrayList<>();
        for (Instant from : cuts) {
            Instant next = cuts.higher(from);
            boolean cancelled = reckoner.isPast(DeadlineKind.AUTO_CANCEL, from);
            Cost cost = cancelled ? reckoner.cancelledAt(reckoner.timer().orElseThrow()) : reckoner.shippedAt(from);
            stretches.add(new Stretch(from, next == null ? Instant.MAX : next, cancelled, cost));
        }
        return new CostCurve(stretches, notes(judgement.schedule()));
    }

    /** {@return all stretches in the order of time, without gap from the order on} */
    public List<Stretch> stretches() {
        return stretches;
    }

    /**
     * The stretches that are not over.
     *
     * @param now the moment of judgement
     * @return the stretches that end after it
     */
    public List<Stretch> from(Instant now) {
        return stretches.stream()
                .filter(stretch -> stretch.until().isAfter(now))
                .toList();
    }

    /**
     * The cost at a moment.
     *
     * @param moment the moment
     * @return the cost; not known before the order and for a posting that is no longer open
     */
    public Cost at(Instant moment) {
        return stretches.stream()
                .filter(stretch -> stretch.covers(moment))
                .findFirst()
                .map(Stretch::cost)
                .orElseGet(() -> new Cost(
                        List.of(),
                        stretches.isEmpty() ? notes : List.of(Message.of("cost.notKnown.beforeOrder", moment))));
    }

    /**
     * What acting before each later stretch saves against it.
     *
     * @param now the moment of judgement
     * @return one saving for each stretch that begins after that moment
     */
    public List<Saving> savings(Instant now) {
        List<Stretch> left = from(now);
        List<Saving> savings = new ArrayList<>();
        for (int i = 1; i < left.size(); i++) {
            Stretch later = left.get(i);
            savings.add(new Saving(later.from(), left.get(i - 1).cost(), later.cost()));
        }
        return savings;
    }

    /** {@return what must be known of the curve: deadlines in it that Ozon did not state, and a timer that is not known} */
    public List<Message> notes() {
        return notes;
    }

    private static List<Message> notes(DeadlineSchedule schedule) {
        List<Message> notes = new ArrayList<>();
        for (DeadlineKind kind : List.of(DeadlineKind.NO_DELAY, DeadlineKind.AUTO_CANCEL)) {
            schedule.of(kind)
                    .filter(deadline -> !deadline.isStated())
                    .ifPresent(deadline -> notes.add(Message.of(
                            "outlook.note.moment",
                            kind.message(),
                            deadline.at(),
                            deadline.origin().message())));
        }
        if (schedule.of(DeadlineKind.AUTO_CANCEL).isEmpty()) {
            notes.add(Message.of("outlook.note.noTimer"));
        }
        return notes;
    }
}
