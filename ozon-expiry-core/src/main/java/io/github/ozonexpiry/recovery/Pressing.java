package io.github.ozonexpiry.recovery;

import io.github.ozonexpiry.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** How soon a step must be taken; the bounds are ours, none of them is a rule of Ozon's. */
public enum Pressing {
    /** Within an hour, or the time has passed, or waiting costs more and more. */
    NOW(Duration.ofHours(1)),
    /** Within a day. */
    TODAY(Duration.ofDays(1)),
    /** Within three days. */
    SOON(Duration.ofDays(3)),
    /** Later, or nothing runs out. */
    LATER(Duration.ofSeconds(Long.MAX_VALUE));

    private final Duration within;

    Pressing(Duration within) {
        this.within = within;
    }

    /**
     * How pressing a moment is.
     *
     * @param by the last moment, where there is one
     * @param now the moment of judgement
     * @return the first that holds; a bound belongs to the more pressing side
     */
    public static Pressing of(Optional<Instant> by, Instant now) {
        return by.map(moment -> of(Duration.between(now, moment))).orElse(LATER);
    }

    private static Pressing of(Duration left) {
        return Arrays.stream(values())
                .filter(pressing -> left.compareTo(pressing.within) <= 0)
                .findFirst()
                .orElseThrow();
    }

    /** {@return the urgency in a word for people} */
    public Message message() {
        return Message.of("recovery.pressing." + this);
    }
}
