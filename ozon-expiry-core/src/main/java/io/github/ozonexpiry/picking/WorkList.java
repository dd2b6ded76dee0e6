package io.github.ozonexpiry.picking;

import io.github.ozonexpiry.handling.PickupSlots;
import io.github.ozonexpiry.posting.PostingNumber;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a warehouse picks and packs, pick-up by pick-up. Every piece of every posting that is not yet handed over stands in it exactly once;
 * what it does not know and whom it leaves out it names. The order in which postings are given changes nothing. Picking by zone and place is the
 * seller guide's advice; Ozon publishes no numbers on it (P-08).
 *
 * @param now the moment of which it tells
 * @param waves the work, in the order of the pick-ups; what has none comes last
 * @param gaps what is missing
 */
public record WorkList(Instant now, List<Wave> waves, List<Gap> gaps) {

    static final Comparator<Optional<PickupSlots.Slot>> BY_SLOT = Comparator.comparing(
                    (Optional<PickupSlots.Slot> slot) ->
                            slot.map(PickupSlots.Slot::from).orElse(Instant.MAX))
            .thenComparing(slot -> slot.map(PickupSlots.Slot::to).orElse(Instant.MAX));

    /**
     * Copies the lists.
     *
     * @param now the moment of which it tells
     * @param waves the work
     * @param gaps what is missing
     * @throws IllegalArgumentException when the waves are not in the order of their pick-ups, each of another; names the pick-up
     */
    public WorkList {
        waves = List.copyOf(waves);
        gaps = List.copyOf(gaps);
        for (int i = 1; i < waves.size(); i++) {
            Optional<PickupSlots.Slot> slot = waves.get(i).slot();
            if (BY_SLOT.compare(waves.get(i - 1).slot(), slot) >= 0) {
                throw new IllegalArgumentException("wave " + (i + 1) + " is out of order: " + slot);
            }
        }
    }

    /**
     * The work for some postings.
     *
     * @param postings the postings to be picked and packed, in any order
     * @param storage where products are
     * @param packing what they are packed in
     * @param now the moment; a posting that was handed over by then is left out
     * @return the work list
     * @throws IllegalArgumentException when a posting is given twice; names it
     */
    public static WorkList of(Collection<DuePosting> postings, Storage storage, Packing packing, Instant now) {
        Set<PostingNumber> seen = new HashSet<>();
        for (DuePosting due : postings) {
            if (!seen.add(due.posting().number())) {
                throw new IllegalArgumentException("posting " + due.posting().number() + " is given twice");
            }
        }
        return new WorkPlanner(storage, packing, now).plan(postings);
    }
}
