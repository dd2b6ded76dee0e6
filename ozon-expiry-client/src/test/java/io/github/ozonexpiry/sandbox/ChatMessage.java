package io.github.ozonexpiry.sandbox;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.time.Instant;

/** A message of a chat. Its id is above what fits into a signed number of 64 bits. */
final class ChatMessage {

    private static final BigInteger FIRST = new BigInteger("10000000000000000000");

    private final int number;
    private final String writer;
    private final String data;
    private final Instant at;
    private final boolean image;
    private boolean read;

    ChatMessage(int number, String writer, String data, Instant at, boolean image) {
        this.number = number;
        this.writer = writer;
        this.data = data;
        this.at = at;
        this.image = image;
    }

    BigInteger id() {
        return FIRST.add(BigInteger.valueOf(number));
    }

    Instant at() {
        return at;
    }

    boolean isFromSeller() {
        return writer.equals("Seller");
    }

    boolean isUnread() {
        return !isFromSeller() && !read;
    }

    void markRead() {
        read = true;
    }

    ObjectNode write(String orderNumber) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("message_id", id().toString()).put("created_at", at.toString());
        json.put("is_image", image).put("is_read", read);
        json.put("moderate_image_status", image ? "SUCCESS" : null);
        json.putArray("data").add(data);
        json.putObject("context").put("order_number", orderNumber).put("sku", "");
        json.putObject("user").put("id", "115568").put("type", writer);
        return json;
    }
}
