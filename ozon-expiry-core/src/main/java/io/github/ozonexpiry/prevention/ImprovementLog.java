package io.github.ozonexpiry.prevention;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Which advice was given, what was decided, and what was counted later: the guide's "take every expired order as a chance to learn" as a value. The
 * caller stores it. Immutable; the same advice given again is in it once, as it was given first.
 */
public final class ImprovementLog {

    /** Nothing was advised yet. */
    public static final ImprovementLog EMPTY = new ImprovementLog(List.of());

    private final List<Entry> entries;

    private ImprovementLog(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** What was decided about an advice. */
    public sealed interface Decision {

        /** {@return when} */
        Instant at();

        /**
         * It is done since then.
         *
         * @param at since when
         */
        record Taken(Instant at) implements Decision {}

        /**
         * It is not done.
         *
         * @param at when that was decided
         * @param why why, in the seller's words; never blank
         */
        record Declined(Instant at, String why) implements Decision {

            /**
             * Refuses a decision without a reason: the next reader asks for it.
             *
             * @param at when that was decided
             * @param why why
             * @throws IllegalArgumentException when the reason is blank; names the moment
             */
            public Declined {
                if (why.isBlank()) {
                    throw new IllegalArgumentException("declined at " + at + ", and why?");
                }
            }
        }
    }

    /**
     * An advice in the log.
     *
     * @param advice the advice as it was given first
     * @param given when
     * @param decision what was decided; empty as long as nothing was
     * @param measurements what was counted later, in the order in which it was told
     */
    public record Entry(Advice advice, Instant given, Optional<Decision> decision, List<Measurement> measurements) {

        /**
         * Refuses what cannot have happened in that order.
         *
         * @param advice the advice
         * @param given when
         * @param decision what was decided
         * @param measurements what was counted later
         * @throws IllegalArgumentException when it was decided before it was given, or counted although it was not taken up between the two windows;
         *     names the moments
         */
        public Entry {
            measurements = List.copyOf(measurements);
            if (decision.isPresent() && decision.get().at().isBefore(given)) {
                throw new IllegalArgumentException(
                        "given at " + given + ", decided at " + decision.get().at());
            }
            for (Measurement measurement : measurements) {
                refuseOtherwise(decision, measurement);
            }
        }

        private static void refuseOtherwise(Optional<Decision> decision, Measurement measurement) {
            Instant taken = decision.filter(Decision.Taken.class::isInstance)
                    .map(Decision::at)
                    .orElseThrow(
                            () -> new IllegalArgumentException("not taken up, and counted at " + measurement.at()));
            Instant until = measurement.before().window().to();
            Instant from = measurement.after().window().from();
            if (until.isAfter(taken) || from.isBefore(taken)) {
                throw new IllegalArgumentException(
                        "taken up at " + taken + ", and before is until " + until + ", after from " + from);
            }
        }

        /** {@return since when it is done; empty when it is not, or nothing was decided} */
        public Optional<Instant> takenAt() {
            return decision.filter(Decision.Taken.class::isInstance).map(Decision::at);
        }

        private Entry with(Decision other) {
            return new Entry(advice, given, Optional.of(other), measurements);
        }

        private Entry with(Measurement more) {
            List<Measurement> all = new ArrayList<>(measurements);
            all.add(more);
            return new Entry(advice, given, decision, all);
        }
    }

    /**
     * A log of entries, as it was stored.
     *
     * @param entries the entries, in the order in which they were given
     * @return the log
     * @throws IllegalArgumentException when an advice stands twice; names it
     */
    public static ImprovementLog of(Collection<Entry> entries) {
        Set<Advice.Id> seen = new HashSet<>();
        for (Entry entry : entries) {
            if (!seen.add(entry.advice().id())) {
                throw new IllegalArgumentException(
                        "twice in the log: " + entry.advice().id());
            }
        }
        return new ImprovementLog(List.copyOf(entries));
    }

    /** {@return the entries, in the order in which they were given} */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * The entry of an advice.
     *
     * @param id what was advised
     * @return the entry, or empty when it was never given
     */
    public Optional<Entry> entry(Advice.Id id) {
        return entries.stream().filter(entry -> entry.advice().id().equals(id)).findFirst();
    }

    /**
     * The log with advices that were given.
     *
     * @param advices the advices; one that is in it already, decided or not, changes nothing
     * @param now when
     * @return the new log
     */
    public ImprovementLog given(Collection<Advice> advices, Instant now) {
        List<Entry> all = new ArrayList<>(entries);
        Set<Advice.Id> seen = new HashSet<>();
        entries.forEach(entry -> seen.add(entry.advice().id()));
        for (Advice advice : advices) {
            if (seen.add(advice.id())) {
                all.add(new Entry(advice, now, Optional.empty(), List.of()));
            }
        }
        return new ImprovementLog(all);
    }

    /**
     * The log with an advice taken up; also one that was declined before.
     *
     * @param id what was advised
     * @param at since when it is done
     * @return the new log
     * @throws IllegalArgumentException when it was not given by then, or is taken up already; names it
     */
    public ImprovementLog taken(Advice.Id id, Instant at) {
        return change(id, entry -> undecided(entry).with(new Decision.Taken(at)));
    }

    /**
     * The log with an advice declined.
     *
     * @param id what was advised
     * @param at when
     * @param why why, in the seller's words
     * @return the new log
     * @throws IllegalArgumentException when it was not given by then, is taken up already, or there is no reason; names it
     */
    public ImprovementLog declined(Advice.Id id, Instant at, String why) {
        return change(id, entry -> undecided(entry).with(new Decision.Declined(at, why)));
    }

    private static Entry undecided(Entry entry) {
        entry.takenAt().ifPresent(at -> {
            throw new IllegalArgumentException(
                    "taken up already at " + at + ": " + entry.advice().id());
        });
        return entry;
    }

    /**
     * The log with what was counted later.
     *
     * @param id what was advised
     * @param measurement what was counted
     * @return the new log
     * @throws IllegalArgumentException when it was not given, or not taken up between the two windows; names it or the moments
     */
    public ImprovementLog measured(Advice.Id id, Measurement measurement) {
        return change(id, entry -> entry.with(measurement));
    }

    private ImprovementLog change(Advice.Id id, UnaryOperator<Entry> change) {
        if (entry(id).isEmpty()) {
            throw new IllegalArgumentException("never advised: " + id);
        }
        return new ImprovementLog(entries.stream()
                .map(entry -> entry.advice().id().equals(id) ? change.apply(entry) : entry)
                .toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ImprovementLog log && entries.equals(log.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return "log of " + entries.size() + " advices";
    }
}
