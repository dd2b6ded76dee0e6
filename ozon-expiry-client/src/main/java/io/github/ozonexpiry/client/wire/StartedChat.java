package io.github.ozonexpiry.client.wire;

import io.github.ozonexpiry.stated.Stated;
import java.util.Map;

/**
 * An answer that names a new chat.
 *
 * @param result the chat
 * @param unknownFields what this version does not know
 */
public record StartedChat(Stated<Result> result, Map<String, String> unknownFields) {

    /**
     * The chat.
     *
     * @param chatId its id
     * @param unknownFields what this version does not know
     */
    public record Result(Stated<String> chatId, Map<String, String> unknownFields) {}
}
