package io.github.ozonexpiry.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A chat and its messages, in their order. */
final class ChatState {

    /** With a Cyrillic first letter, as Ozon's own samples have it. */
    static final String BUYER = "\u0421ustomer";

    /** How long the seller may answer a buyer. Source: notes on the Seller API, 7. */
    private static final Duration ANSWER = Duration.ofDays(2);

    private final String posting;
    private final String type;
    private final Instant createdAt;
    private final int firstNumber;
    private final List<ChatMessage> messages = new ArrayList<>();
    private boolean closed;

    /** A chat about a posting; empty text for one with Ozon's support. Its messages are numbered from {@code firstNumber} on. */
    ChatState(String posting, String type, Instant createdAt, int firstNumber) {
        this.posting = posting;
        this.type = type;
        this.createdAt = createdAt;
        this.firstNumber = firstNumber;
    }

    String id() {
        return UUID.nameUUIDFromBytes((type + firstNumber).getBytes(UTF_8)).toString();
    }

    String posting() {
        return posting;
    }

    List<ChatMessage> messages() {
        return messages;
    }

    void add(String writer, String data, Instant at, boolean image) {
        messages.add(new ChatMessage(firstNumber + messages.size(), writer, data, at, image));
    }

    void close() {
        closed = true;
    }

    boolean isClosed() {
        return closed;
    }

    List<ChatMessage> unread() {
        return messages.stream().filter(ChatMessage::isUnread).toList();
    }

    /** Whether the buyer wrote so lately that the seller may answer. */
    boolean mayBeAnswered(Instant now) {
        return messages.stream()
                .filter(message -> !message.isFromSeller())
                .anyMatch(message -> !message.at().plus(ANSWER).isBefore(now));
    }

    String orderNumber() {
        int end = posting.lastIndexOf('-');
        return end < 0 ? posting : posting.substring(0, end);
    }

    /** As the list of chats has it. */
    ObjectNode write() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.putObject("chat")
                .put("chat_id", id())
                .put("chat_status", closed ? "CLOSED" : "OPENED")
                .put("chat_type", type)
                .put("created_at", createdAt.toString());
        Optional<ChatMessage> first = unread().stream().findFirst();
        json.put("first_unread_message_id", first.map(it -> it.id().toString()).orElse("0"));
        String last = messages.isEmpty()
                ? "0"
                : messages.get(messages.size() - 1).id().toString();
        return json.put("last_message_id", last).put("unread_count", unread().size());
    }
}
