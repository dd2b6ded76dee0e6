package io.github.ozonexpiry.contact;

import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.Optional;

/** How a window stands at a moment, and when it ends, ended or begins. */
record Standing(Window window, State state, Optional<Instant> at) {

    /** The better ones first. */
    enum State {
        WITHIN,
        NOT_KNOWN,
        OVER,
        NOT_YET
    }

    Message message() {
        return at.map(moment -> Message.of("contact.window." + state + ".at", window.message(), moment))
                .orElseGet(() -> Message.of("contact.window." + state, window.message()));
    }
}
