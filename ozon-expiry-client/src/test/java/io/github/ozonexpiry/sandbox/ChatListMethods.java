package io.github.ozonexpiry.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Chats and their messages. Source: notes on the Seller API, 7. A page of messages begins with the one that is named. */
final class ChatListMethods {

    static final Map<String, Method> ALL =
            Map.of("/v3/chat/list", ChatListMethods::chats, "/v3/chat/history", ChatListMethods::history);

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MOST_CHATS = 100;
    private static final int MOST_MESSAGES = 1_000;
    private static final int USUAL_MESSAGES = 50;

    private ChatListMethods() {}

    private static ObjectNode chats(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("ChatListRequest", bytes).only("filter", "limit", "cursor");
        Body filter = body.within("filter").only("chat_status", "unread_only");
        String status = filter.has("chat_status") ? filter.text("chat_status").toLowerCase(Locale.ROOT) : "all";
        if (!List.of("all", "opened", "closed").contains(status)) {
            throw filter.refused("chat_status", "value must be in list [All Opened Closed]");
        }
        int limit = body.limit(MOST_CHATS);
        int begin = body.text("cursor").isEmpty() ? 0 : Integer.parseInt(body.text("cursor"));
        List<ChatState> found = shop.chats().all().stream()
                .filter(chat -> status.equals("all") || chat.isClosed() == status.equals("closed"))
                .filter(chat -> !filter.flag("unread_only") || !chat.unread().isEmpty())
                .toList();
        int end = Math.min(found.size(), begin + limit);
        ObjectNode answer = JSON.objectNode();
        ArrayNode chats = answer.putArray("chats");
        found.subList(Math.min(begin, end), end).forEach(chat -> chats.add(chat.write()));
        int unread = shop.chats().all().stream()
                .mapToInt(chat -> chat.unread().size())
                .sum();
        answer.put("total_unread_count", unread).put("cursor", Integer.toString(end));
        return answer.put("has_next", Boolean.toString(end < found.size()));
    }

    private static ObjectNode history(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("ChatHistoryRequest", bytes)
                .only("chat_id", "direction", "from_message_id", "limit", "filter");
        ChatState chat = shop.chats().existing(body.text("chat_id"));
        List<String> ids = body.within("filter").only("message_ids").list("message_ids");
        boolean forward = isForward(body);
        String from = body.unsigned("from_message_id");
        int limit = body.has("limit") ? body.limit(MOST_MESSAGES) : USUAL_MESSAGES;
        List<ChatMessage> found = new ArrayList<>(chat.messages());
        found.removeIf(message -> !ids.isEmpty() && !ids.contains(message.id().toString()));
        found.removeIf(message -> !from.isEmpty() && isBefore(message, new BigInteger(from), forward));
        if (!forward) {
            Collections.reverse(found);
        }
        ObjectNode answer = JSON.objectNode();
        ArrayNode messages = answer.putArray("messages");
        found.stream().limit(limit).forEach(message -> messages.add(message.write(chat.orderNumber())));
        return answer.put("has_next", found.size() > limit);
    }

    private static boolean isForward(Body body) {
        String direction = body.has("direction") ? body.text("direction") : "Backward";
        if (!List.of("Forward", "Backward").contains(direction)) {
            throw body.refused("direction", "value must be in list [Forward Backward]");
        }
        boolean forward = direction.equals("Forward");
        if (forward && !body.has("from_message_id")) {
            throw body.refused("from_message_id", "value is required");
        }
        return forward;
    }

    private static boolean isBefore(ChatMessage message, BigInteger from, boolean forward) {
        int order = message.id().compareTo(from);
        return forward ? order < 0 : order > 0;
    }
}
