package io.github.ozonexpiry.sandbox;

import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What was done with a posting beyond what it shows. */
final class Packing {

    /** Source: Seller API, {@code /v1/posting/fbs/timeslot/set}: no more than two changes. */
    private int timeslotChangesLeft = 2;

    private final Exemplars exemplars = new Exemplars();
    private String pickupCode = "";
    private boolean fails;
    private @Nullable Instant assembledAt;
    private SandboxDeeds deeds = SandboxDeeds.NONE;

    /** The next assembly will fail. */
    void failOnce() {
        fails = true;
    }

    /** Whether the assembly that begins now will fail; the one after it will not. */
    boolean takeFailure() {
        boolean failure = fails;
        fails = false;
        return failure;
    }

    SandboxDeeds deeds() {
        return deeds;
    }

    void done(UnaryOperator<SandboxDeeds> deed) {
        deeds = deed.apply(deeds);
    }

    Exemplars exemplars() {
        return exemplars;
    }

    int timeslotChangesLeft() {
        return timeslotChangesLeft;
    }

    /** Uses up a change of the time of delivery, if there is one left. */
    boolean takeTimeslotChange() {
        boolean left = timeslotChangesLeft > 0;
        timeslotChangesLeft -= left ? 1 : 0;
        return left;
    }

    void pickupCode(String code) {
        pickupCode = code;
    }

    boolean isPickupCode(String code) {
        return !code.isEmpty() && code.equals(pickupCode);
    }

    void assembled(Instant moment) {
        assembledAt = moment;
    }

    /** When it was assembled; empty for a posting that came assembled. */
    Optional<Instant> assembledAt() {
        return Optional.ofNullable(assembledAt);
    }
}
