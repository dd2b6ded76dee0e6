package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.client.chat.Message;
import io.github.ozonexpiry.client.chat.MessageId;
import java.util.List;
import java.util.Optional;

/** A page of a chat's history: it has no cursor, the next one starts at its last message. */
final class MessagePage {

    private MessagePage() {}

    /**
     * The page with its last message as the cursor.
     *
     * @param position the message at which the page was asked to start, empty text for the first page; whether Ozon counts it in is not
     *     documented, so it is left out where it comes again
     */
    static Page<Message> after(String position, Page<Message> page) {
        List<Message> messages = page.items().stream()
                .filter(message -> position.isEmpty() || !id(message).equals(Optional.of(position)))
                .toList();
        Optional<String> last = messages.stream()
                .map(MessagePage::id)
                .flatMap(Optional::stream)
                .filter(id -> id.matches("\\d{1,20}"))
                .reduce((earlier, later) -> later);
        return new Page<>(messages, page.quarantined(), last, page.hasNext(), page.total(), page.unknownFields());
    }

    private static Optional<String> id(Message message) {
        return message.messageId().value().map(MessageId::text);
    }
}
