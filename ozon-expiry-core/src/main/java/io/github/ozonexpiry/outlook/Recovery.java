package io.github.ozonexpiry.outlook;

import io.github.ozonexpiry.text.Message;
import java.time.LocalDate;

/** When an index is in the best zone again: the whole family. */
public sealed interface Recovery {

    /**
     * It is there today.
     *
     * @param stays whether it is there on every later known day that has an index, too
     */
    record Already(boolean stays) implements Recovery {}

    /**
     * It will be there.
     *
     * @param day the first such day
     * @param stays whether it is there on every later known day that has an index, too
     */
    record On(LocalDate day, boolean stays) implements Recovery {}

    /**
     * It never is: before that, no shipment counts any longer, and there is no index.
     *
     * @param from the first day without index
     */
    record NoIndexFrom(LocalDate from) implements Recovery {}

    /**
     * Not on the days of which the index can be told.
     *
     * @param last the last of them
     */
    record NotUntil(LocalDate last) implements Recovery {}

    /** The tariff has no zones, so that no index is better than another. */
    record NoZones() implements Recovery {}

    /** {@return the answer in words} */
    default Message message() {
        if (this instanceof Already already) {
            return Message.of(already.stays() ? "outlook.recovery.already" : "outlook.recovery.alreadyNotStaying");
        }
        if (this instanceof On on) {
            return Message.of(on.stays() ? "outlook.recovery.on" : "outlook.recovery.onNotStaying", on.day());
        }
        if (this instanceof NoIndexFrom none) {
            return Message.of("outlook.recovery.noIndex", none.from());
        }
        if (this instanceof NotUntil until) {
            return Message.of("outlook.recovery.notUntil", until.last());
        }
        return Message.of("outlook.recovery.noZones");
    }
}
