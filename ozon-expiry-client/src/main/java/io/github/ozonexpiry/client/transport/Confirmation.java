package io.github.ozonexpiry.client.transport;

import java.io.IOException;
import java.util.Optional;

/** Looks up whether a call that may have been carried out was, without changing anything. */
@FunctionalInterface
public interface Confirmation {

    /**
     * Looks.
     *
     * @param end by when, in the sense of {@link Ticks#nanos}; {@link Call#NO_END} for no end
     * @return what the answer would have been, if it was done; empty if it was not
     * @throws IOException when it cannot be found out
     */
    Optional<Answer> look(long end) throws IOException;
}
