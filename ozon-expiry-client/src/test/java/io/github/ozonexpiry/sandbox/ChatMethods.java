package io.github.ozonexpiry.sandbox;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;

/** What is done in chats. Source: notes on the Seller API, 7; with which error Ozon refuses outside the windows is not documented. */
final class ChatMethods {

    static final Map<String, Method> ALL = Map.of(
            "/v1/chat/start", ChatMethods::start,
            "/v1/chat/send/message", ChatMethods::message,
            "/v1/chat/send/file", ChatMethods::file,
            "/v2/chat/read", ChatMethods::read);

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Duration WINDOW = Duration.ofDays(3);
    private static final int LONGEST = 1_000;

    private ChatMethods() {}

    private static ObjectNode start(SandboxShop shop, byte[] bytes, Instant now) {
        shop.account().requireChats();
        Body body = Body.read("ChatStartRequest", bytes).only("posting_number");
        SandboxPosting posting = shop.existing(body.text("posting_number"));
        Instant paid = posting.inProcessAt == null ? Instant.MIN : posting.inProcessAt;
        boolean afterPayment = !now.isAfter(paid.plus(WINDOW));
        boolean cancelled = posting.status.equals("cancelled");
        boolean open =
                cancelled ? posting.actions.contains("can_create_chat") : afterPayment || isFresh(shop, posting, now);
        if (!open) {
            throw Refusal.invalid("chat can not be started");
        }
        ChatState chat = shop.chats()
                .about(posting.number)
                .orElseGet(() -> shop.chats().open(posting.number, "BUYER_SELLER", now));
        ObjectNode answer = JSON.objectNode();
        answer.putObject("result").put("chat_id", chat.id());
        return answer;
    }

    private static ObjectNode message(SandboxShop shop, byte[] bytes, Instant now) {
        shop.account().requireChats();
        Body body = Body.read("ChatSendMessageRequest", bytes).only("chat_id", "text");
        ChatState chat = writable(shop, body, now);
        String text = body.text("text");
        int length = text.codePointCount(0, text.length());
        if (length < 1 || length > LONGEST) {
            throw body.refused("text", "value length must be between 1 and 1000 runes, inclusive");
        }
        chat.add("Seller", text, now, false);
        return JSON.objectNode().put("result", "success");
    }

    private static ObjectNode file(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("ChatSendFileRequest", bytes).only("chat_id", "name", "base64_content");
        ChatState chat = shop.chats().existing(body.text("chat_id"));
        if (!chat.posting().isEmpty()) {
            shop.account().requireChats();
        }
        writable(shop, body, now);
        String name = body.text("name");
        if (!name.contains(".")) {
            throw body.refused("name", "value must have an extension");
        }
        if (decoded(body).length == 0) {
            throw body.refused("base64_content", "value is required");
        }
        chat.add("Seller", "![](https://chat.example/" + name + ")", now, name.endsWith(".png"));
        return JSON.objectNode().put("result", "success");
    }

    private static ObjectNode read(SandboxShop shop, byte[] bytes, Instant now) {
        shop.account().requireChats();
        Body body = Body.read("ChatReadRequest", bytes).only("chat_id", "from_message_id");
        ChatState chat = shop.chats().existing(body.text("chat_id"));
        String last = body.unsigned("from_message_id");
        chat.unread().stream()
                .filter(message -> last.isEmpty() || message.id().compareTo(new BigInteger(last)) <= 0)
                .forEach(ChatMessage::markRead);
        return JSON.objectNode().put("unread_count", chat.unread().size());
    }

    private static ChatState writable(SandboxShop shop, Body body, Instant now) {
        ChatState chat = shop.chats().existing(body.text("chat_id"));
        boolean windowOpen = shop.find(chat.posting())
                .map(posting -> !posting.status.equals("delivered") || isFresh(shop, posting, now))
                .orElse(true);
        if (chat.isClosed() || !(windowOpen || chat.mayBeAnswered(now))) {
            throw Refusal.invalid("chat is not available for writing");
        }
        return chat;
    }

    /** Whether a posting was delivered within 72 hours. */
    private static boolean isFresh(SandboxShop shop, SandboxPosting posting, Instant now) {
        return posting.status.equals("delivered")
                && !now.isAfter(shop.changedAt(posting).plus(WINDOW));
    }

    private static byte[] decoded(Body body) {
        try {
            return Base64.getDecoder().decode(body.text("base64_content"));
        } catch (IllegalArgumentException e) {
            throw body.refused("base64_content", "value must be base64");
        }
    }
}
