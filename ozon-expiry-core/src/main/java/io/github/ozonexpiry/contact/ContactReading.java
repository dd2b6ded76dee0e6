package io.github.ozonexpiry.contact;

/** Whose text decides where Ozon's texts about opening a chat contradict each other: the API's hours (K-01) and the cabinet's "neither delivered nor cancelled" (K-03). */
public enum ContactReading {
    /** Both must let it: the default, for a message that Ozon forbids costs the chat. */
    STRICT,
    /** The API's alone: hours after payment or delivery (K-01), whether the order is cancelled or not. */
    API,
    /** The cabinet's alone where it speaks (realFBS): until the order is delivered or cancelled (K-03), without hours; elsewhere the API's. */
    CABINET;

    boolean heeds(ContactReading source) {
        return this == STRICT || this == source;
    }
}
