package io.github.ozonexpiry.preparation;

import io.github.ozonexpiry.posting.Delivery;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.text.Sayable;
import io.github.ozonexpiry.text.Wording;
import java.util.Optional;

/**
 * What has one handling time: a warehouse and a delivery method, as postings state them.
 *
 * @param warehouse the warehouse; empty where the postings state none
 * @param method the delivery method; empty where the postings state none
 */
public record Place(Optional<WarehouseId> warehouse, Optional<Delivery.MethodId> method) implements Sayable {

    /** Where the postings state neither warehouse nor delivery method. */
    public static final Place NOT_STATED = new Place(Optional.empty(), Optional.empty());

    /**
     * Where a posting comes from.
     *
     * @param posting the posting
     * @return its place
     */
    public static Place of(Posting posting) {
        return new Place(
                posting.delivery().warehouse().value(),
                posting.delivery().method().value());
    }

    @Override
    public String in(Wording wording) {
        String notStated = wording.say("preparation.notStated");
        return wording.say(
                "preparation.place",
                warehouse.map(WarehouseId::toString).orElse(notStated),
                method.map(Delivery.MethodId::toString).orElse(notStated));
    }
}
