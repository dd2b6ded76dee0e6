package io.github.ozonexpiry.pickup;

import io.github.ozonexpiry.handling.PickupSlots.Slot;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The coming pick-ups, and which postings each of them is in time for.
 *
 * @param now the moment of planning
 * @param pickups the pick-ups that have not begun, in the order of time
 * @param unserved the postings that no pick-up of the plan is in time for
 * @param notKnownFrom the first day of which nobody knows whether goods can be given, where the plan ends early
 * @param contacts whom to reach at the carrier when a pick-up does not come
 */
public record PickupPlan(
        Instant now,
        List<Pickup> pickups,
        List<PostingNumber> unserved,
        Optional<LocalDate> notKnownFrom,
        List<EmergencyContact> contacts) {

    /**
     * Copies the lists.
     *
     * @param now the moment of planning
     * @param pickups the pick-ups
     * @param unserved the postings that no pick-up is in time for
     * @param notKnownFrom the first day of which nobody knows
     * @param contacts whom to reach at the carrier
     */
    public PickupPlan {
        pickups = List.copyOf(pickups);
        unserved = List.copyOf(unserved);
        contacts = List.copyOf(contacts);
    }

    /**
     * A pick-up of the plan.
     *
     * @param slot from when to when
     * @param packedBy the last moment at which packing must be done: the beginning less the time for the queue (P-04)
     * @param serves the postings whose deadline it meets
     * @param lastFor those of them that no later pick-up is in time for; none whose deadline lies beyond the plan
     * @param tooLateFor the postings whose deadline has passed when it ends
     */
    public record Pickup(
            Slot slot,
            Instant packedBy,
            List<PostingNumber> serves,
            List<PostingNumber> lastFor,
            List<PostingNumber> tooLateFor) {

        /**
         * Copies the lists.
         *
         * @param slot from when to when
         * @param packedBy the last moment at which packing must be done
         * @param serves the postings whose deadline it meets
         * @param lastFor those that no later pick-up is in time for
         * @param tooLateFor the postings whose deadline has passed when it ends
         * @throws IllegalArgumentException when packing is to be done after the beginning; names both
         */
        public Pickup {
            serves = List.copyOf(serves);
            lastFor = List.copyOf(lastFor);
            tooLateFor = List.copyOf(tooLateFor);
            if (packedBy.isAfter(slot.from())) {
                throw new IllegalArgumentException(
                        "packed by " + packedBy + ", after the pick-up began: " + slot.from());
            }
        }
    }

    /** {@return the plan in sentences for people, the queue's rule with it} */
    public List<Message> messages() {
        List<Message> said = new ArrayList<>();
        for (Pickup pickup : pickups) {
            boolean late = pickup.packedBy().isBefore(now);
            said.add(Message.of(
                    late ? "pickup.plan.pickup.late" : "pickup.plan.pickup",
                    pickup.slot().from(),
                    pickup.slot().to(),
                    pickup.packedBy(),
                    pickup.serves().size()));
            named(said, "pickup.plan.lastFor", pickup.lastFor());
            named(said, "pickup.plan.tooLateFor", pickup.tooLateFor());
        }
        if (pickups.isEmpty()) {
            said.add(Message.of("pickup.plan.none"));
        }
        named(said, "pickup.plan.unserved", unserved);
        notKnownFrom.ifPresent(day -> said.add(Message.of("pickup.plan.notKnown", day)));
        contacts.forEach(contact -> said.add(contact.message()));
        return List.copyOf(said);
    }

    private static void named(List<Message> said, String key, List<PostingNumber> postings) {
        if (!postings.isEmpty()) {
            said.add(Message.of(key, postings.stream().map(PostingNumber::text).collect(Collectors.joining(", "))));
        }
    }
}
