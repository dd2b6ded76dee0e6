package io.github.ozonexpiry.client.chat;

import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Vocabulary;
import io.github.ozonexpiry.stated.Word;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A chat and what is new in it. Source: Seller API, {@code /v3/chat/list}.
 *
 * @param chat the chat itself
 * @param firstUnreadMessageId the first message that the seller has not read
 * @param lastMessageId the last message
 * @param unreadCount how many messages the seller has not read
 * @param unknownFields what this version does not know: JSON text by name
 */
public record Chat(
        Stated<Facts> chat,
        Stated<MessageId> firstUnreadMessageId,
        Stated<MessageId> lastMessageId,
        Stated<Long> unreadCount,
        Map<String, String> unknownFields) {

    /** Whether a chat goes on. */
    public enum State implements Vocabulary {
        /** It goes on. */
        OPENED,
        /** It is closed. */
        CLOSED,
        /** Ozon does not say. */
        UNSPECIFIED;
    }

    /** Which chats are asked for. */
    public enum Wanted {
        /** All. */
        ALL("All"),
        /** Those that go on. */
        OPENED("Opened"),
        /** Those that are closed. */
        CLOSED("Closed");

        private final String word;

        Wanted(String word) {
            this.word = word;
        }

        /** {@return Ozon's word for it in a filter} */
        public String word() {
            return word;
        }
    }

    /**
     * A chat itself.
     *
     * @param chatId its id
     * @param chatStatus whether it goes on
     * @param chatType with whom it is
     * @param createdAt since when there is it
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Facts(
            Stated<ChatId> chatId,
            Stated<Word<State>> chatStatus,
            Stated<Word<ChatType>> chatType,
            Stated<Instant> createdAt,
            Map<String, String> unknownFields) {}

    /** {@return its id, or empty when Ozon does not say it} */
    public Optional<ChatId> id() {
        return chat.value().flatMap(it -> it.chatId().value());
    }

    /**
     * Whether it is of a type.
     *
     * @param type the type
     * @return whether Ozon says so
     */
    public boolean is(ChatType type) {
        return chat.value()
                .flatMap(it -> it.chatType().value())
                .filter(word -> word.is(type))
                .isPresent();
    }
}
