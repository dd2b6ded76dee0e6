package io.github.ozonexpiry.text;

import java.util.List;

/**
 * A sentence before it has a language: a key of the text bundles and what fills its gaps.
 *
 * <p>Arguments may be texts, numbers, {@link java.time.Instant}, {@link java.time.Duration}, another message, or
 * anything {@link Sayable}; see {@link Wording}.
 *
 * @param key the key in the bundles, never blank
 * @param arguments what fills {@code {0}}, {@code {1}} and so on; none of them null
 */
public record Message(String key, List<Object> arguments) {

    /**
     * Refuses a blank key and copies the arguments.
     *
     * @param key the key in the bundles
     * @param arguments what fills {@code {0}}
     * @throws IllegalArgumentException when the key is blank; names it
     */
    public Message {
        if (key.isBlank()) {
            throw new IllegalArgumentException("a message needs a key, got '" + key + "'");
        }
        arguments = List.copyOf(arguments);
    }

    /**
     * A message from a key and its arguments.
     *
     * @param key the key in the bundles, never blank
     * @param arguments what fills the gaps, in their order
     * @return the message
     */
    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
