package io.github.ozonexpiry.picking;

import io.github.ozonexpiry.handling.PickupSlots;
import io.github.ozonexpiry.posting.Posting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A posting that is to be picked and packed, and for which pick-up.
 *
 * @param posting the posting
 * @param by the moment by which it must be handed over, such as its next deadline; empty where none is known
 * @param slot the pick-up that it goes with; empty where none is known
 */
public record DuePosting(Posting posting, Optional<Instant> by, Optional<PickupSlots.Slot> slot) {

    /**
     * A posting of which only its content is known.
     *
     * @param posting the posting
     * @return the posting, without deadline and pick-up
     */
    public static DuePosting of(Posting posting) {
        return new DuePosting(posting, Optional.empty(), Optional.empty());
    }

    /**
     * The same with a deadline.
     *
     * @param deadline the moment by which it must be handed over
     * @return the new due posting
     */
    public DuePosting by(Instant deadline) {
        return new DuePosting(posting, Optional.of(deadline), slot);
    }

    /**
     * The same with a pick-up.
     *
     * @param pickup the pick-up that it goes with, chosen by the caller
     * @return the new due posting
     */
    public DuePosting with(PickupSlots.Slot pickup) {
        return new DuePosting(posting, by, Optional.of(pickup));
    }

    /**
     * The same with the last pick-up that is over by its deadline; one that has begun already is taken too, and the work list says so.
     *
     * @param slots when goods are taken
     * @param open the days, in the zone of the slots, on which goods can be given
     * @return the new due posting; without pick-up where it has no deadline, or the year before the deadline has no pick-up
     */
    public DuePosting withLastOf(PickupSlots slots, Predicate<LocalDate> open) {
        return new DuePosting(posting, by, by.flatMap(deadline -> slots.lastOverBy(deadline, open)));
    }
}
