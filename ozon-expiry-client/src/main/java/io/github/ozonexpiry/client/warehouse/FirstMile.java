package io.github.ozonexpiry.client.warehouse;

import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Vocabulary;
import io.github.ozonexpiry.stated.Word;
import java.util.Map;

/**
 * How goods get from a warehouse to Ozon. Source: Seller API, {@code first_mile} of {@code /v2/warehouse/list} (H-08).
 *
 * @param type who carries them
 * @param dropoffPointId where they are dropped off
 * @param timeslotId Ozon's number for the slot
 * @param timeslotFrom the slot's beginning, such as {@code 20:59}; of which clock is not documented, samples look like UTC
 * @param timeslotTo the slot's end
 * @param firstMileIsChanging whether the seller has asked for another way that does not hold yet
 * @param unknownFields what this version does not know: JSON text by name
 */
public record FirstMile(
        Stated<Word<Type>> type,
        Stated<String> dropoffPointId,
        Stated<Long> timeslotId,
        Stated<String> timeslotFrom,
        Stated<String> timeslotTo,
        Stated<Boolean> firstMileIsChanging,
        Map<String, String> unknownFields) {

    /** Who carries the goods. */
    public enum Type implements Vocabulary {
        /** Ozon takes them at the warehouse. */
        PICK_UP,
        /** The seller brings them. */
        DROP_OFF,
        /** Nobody in particular. */
        UNSPECIFIED;
    }
}
