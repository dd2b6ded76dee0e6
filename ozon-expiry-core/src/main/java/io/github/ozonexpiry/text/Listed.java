package io.github.ozonexpiry.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Messages one after the other, with semicolons between them, as an argument of another.
 *
 * @param messages the messages in their order
 */
public record Listed(List<Message> messages) implements Sayable {

    /**
     * Copies the list.
     *
     * @param messages the messages in their order
     */
    public Listed {
        messages = List.copyOf(messages);
    }

    @Override
    public String in(Wording wording) {
        return messages.stream().map(wording::say).collect(Collectors.joining("; "));
    }
}
