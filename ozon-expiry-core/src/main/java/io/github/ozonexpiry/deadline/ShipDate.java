package io.github.ozonexpiry.deadline;

import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.rule.Finding;
import io.github.ozonexpiry.stated.Stated;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The ship date that counts when messages moved it. A posting read before a move still has the old date: there the move wins. A date that no
 * message names comes from a later reading and wins over the messages. After assembly the messages no longer count.
 *
 * @param current the date that counts
 * @param waiting whether Ozon took the date away and has not said the new one
 * @param findings where posting and messages disagree
 */
record ShipDate(Stated<Instant> current, boolean waiting, List<Finding> findings) {

    static ShipDate of(Posting posting, Situation situation) {
        MovedDates moved = counting(situation);
        Stated<Instant> stated = posting.shipmentDate();
        Optional<Instant> date = stated.value();
        if (moved.isEmpty() || date.equals(moved.current())) {
            return new ShipDate(stated, moved.isWaiting(), List.of());
        }
        if (date.isPresent() && !moved.past().contains(date.get())) {
            return new ShipDate(
                    stated,
                    false,
                    List.of(Finding.of(
                            "SHIP_DATE_NOT_AS_MOVED",
                            date.get(),
                            moved.history().size())));
        }
        Stated<Instant> current = moved.current().map(Stated::of).orElseGet(Stated::nothing);
        return new ShipDate(current, moved.isWaiting(), List.of());
    }

    /** Before assembly all; after it those seen before packing; where nobody knows when that was, none. */
    private static MovedDates counting(Situation situation) {
        MovedDates moved = situation.circumstances().movedDates();
        Optional<Instant> packed = situation.circumstances().at(CountedFrom.PACKED);
        if (packed.isPresent()) {
            return moved.seenBefore(packed.get());
        }
        return situation.isAssembled() ? MovedDates.NONE : moved;
    }
}
