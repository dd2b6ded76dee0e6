package io.github.ozonexpiry.pickup;

import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Sayable;
import io.github.ozonexpiry.text.Wording;

/**
 * Whom to reach at a carrier when a pick-up fails or a parcel is missing, kept with the carrier's promise. The seller's own; it says its
 * channel where it is said to people ({@link #in}), and never in {@link #toString}, which ends up in logs.
 *
 * @param carrier the carrier, not blank
 * @param name who answers, not blank
 * @param channel telephone number, chat or address, not blank
 * @param hours when somebody answers, in words; empty where it is not known
 */
public record EmergencyContact(String carrier, String name, String channel, String hours) implements Sayable {

    /**
     * Refuses a contact that reaches nobody; space around the texts is dropped.
     *
     * @param carrier the carrier
     * @param name who answers
     * @param channel telephone number, chat or address
     * @param hours when somebody answers
     * @throws IllegalArgumentException when carrier, name or channel is blank; names which, and not the channel
     */
    public EmergencyContact {
        carrier = Named.notBlank("a contact's carrier", carrier);
        name = Named.notBlank("a contact's name", name);
        channel = Named.notBlank("a contact's channel", channel);
        hours = hours.strip();
    }

    /** {@return the contact in a sentence for people} */
    public Message message() {
        return Message.of("pickup.contact.emergency", this);
    }

    @Override
    public String in(Wording wording) {
        return hours.isEmpty()
                ? wording.say("pickup.contact", carrier, name, channel)
                : wording.say("pickup.contact.hours", carrier, name, channel, hours);
    }

    /** {@return carrier and name, without the channel} */
    @Override
    public String toString() {
        return "contact of " + carrier + ": " + name;
    }
}
