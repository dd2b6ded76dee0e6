package io.github.ozonexpiry.deadline;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What the caller knows about a posting beyond the posting itself. Immutable. */
public final class Circumstances {

    /** Nothing more is known. */
    public static final Circumstances NONE =
            new Circumstances(new Facts(Map.of(), false, false, MovedDates.NONE, Optional.empty()));

    private final Facts facts;

    private record Facts(
            Map<CountedFrom, Instant> moments,
            boolean acknowledged,
            boolean awaitsPassportData,
            MovedDates moved,
            Optional<Instant> autoApproval) {}

    private Circumstances(Facts facts) {
        this.facts = facts;
    }

    /**
     * With a moment that a timer counts from.
     *
     * @param from which moment: packed, notice, refusal, tracking request, the buyer's message or the promised delivery
     * @param at when it was
     * @return the new circumstances
     * @throws IllegalArgumentException for the order and the planned ship date, which the schedule is asked with; names it
     */
    public Circumstances with(CountedFrom from, Instant at) {
        if (from == CountedFrom.ORDER || from == CountedFrom.PLANNED_SHIP) {
            throw new IllegalArgumentException(from + " comes from the posting or the order, not from circumstances");
        }
        Map<CountedFrom, Instant> moments = new EnumMap<>(CountedFrom.class);
        moments.putAll(facts.moments);
        moments.put(from, at);
        return new Circumstances(new Facts(
                Collections.unmodifiableMap(moments),
                facts.acknowledged,
                facts.awaitsPassportData,
                facts.moved,
                facts.autoApproval));
    }

    /** {@return these circumstances, and the seller has acknowledged the order: nothing is left to confirm (L-05)} */
    public Circumstances acknowledged() {
        return new Circumstances(
                new Facts(facts.moments, true, facts.awaitsPassportData, facts.moved, facts.autoApproval));
    }

    /** {@return these circumstances, and the buyer's passport data is missing; a posting's substatus says so by itself } */
    public Circumstances awaitingPassportData() {
        return new Circumstances(new Facts(facts.moments, facts.acknowledged, true, facts.moved, facts.autoApproval));
    }

    /**
     * With the moves of the ship date.
     *
     * @param dates the moves
     * @return the new circumstances
     */
    public Circumstances moved(MovedDates dates) {
        return new Circumstances(
                new Facts(facts.moments, facts.acknowledged, facts.awaitsPassportData, dates, facts.autoApproval));
    }

    /**
     * With a cancellation request of the buyer's that waits for an answer (rFBS).
     *
     * @param autoApproveDate {@code auto_approve_date}: unanswered, it approves itself then (C-05)
     * @return the new circumstances
     */
    public Circumstances cancelRequest(Instant autoApproveDate) {
        return new Circumstances(new Facts(
                facts.moments,
                facts.acknowledged,
                facts.awaitsPassportData,
                facts.moved,
                Optional.of(autoApproveDate)));
    }

    Optional<Instant> at(CountedFrom from) {
        return Optional.ofNullable(facts.moments.get(from));
    }

    boolean isAcknowledged() {
        return facts.acknowledged;
    }

    boolean awaitsPassportData() {
        return facts.awaitsPassportData;
    }

    MovedDates movedDates() {
        return facts.moved;
    }

    Optional<Instant> autoApproval() {
        return facts.autoApproval;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Circumstances circumstances && facts.equals(circumstances.facts);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }

    @Override
    public String toString() {
        return facts.toString();
    }
}
