package io.github.ozonexpiry.outlook;

import io.github.ozonexpiry.text.Message;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What further cancellations of one day would meet.
 *
 * @param day the day on which they would be cancelled
 * @param errors how many more on that day, 1 or more
 * @param indexDay the day whose index their charge takes (I-08)
 * @param place where the index then stands, with all supposed errors of its window; empty for a day of which the index cannot be told
 */
public record Supposed(LocalDate day, int errors, LocalDate indexDay, Optional<IndexPlace> place) {

    /** {@return the supposition and what follows, in words} */
    public Message message() {
        return place.map(one -> Message.of("outlook.supposed", errors, day, indexDay, one.message()))
                .orElseGet(() -> Message.of("outlook.supposed.notKnown", errors, day, indexDay));
    }
}
