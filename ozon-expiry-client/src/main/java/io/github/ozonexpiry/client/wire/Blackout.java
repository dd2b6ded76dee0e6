package io.github.ozonexpiry.client.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.regex.Pattern;

/** Blacks out keys and personal data in what Ozon sent, before a person or a log sees it. */
final class Blackout {

    private static final String BLACK = "***";
    private static final int LONGEST = 500;

    /** Members about the buyer, at any depth. Source: Seller API, the posting methods. */
    private static final Set<String> PERSONAL = Set.of(
            "customer",
            "addressee",
            "customer_email",
            "phone",
            "address",
            "legal_info",
            "courier",
            "email",
            "pin",
            "api_key",
            "api-key");

    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(\\.[\\w-]{1,63}){1,8}");
    private static final Pattern PHONE = Pattern.compile("\\+\\d[\\d ()\\-]{8,18}\\d");

    private final Set<String> secrets;

    Blackout(Set<String> secrets) {
        this.secrets = secrets;
    }

    /** A text without secrets, e-mail addresses and phone numbers. */
    String text(String text) {
        String black = text;
        for (String secret : secrets) {
            black = black.replace(secret, BLACK);
        }
        return PHONE.matcher(EMAIL.matcher(black).replaceAll(BLACK)).replaceAll(BLACK);
    }

    /** The JSON text of a tree whose members about the buyer are black. */
    String json(JsonNode tree) {
        return text(blackened(tree).toString());
    }

    /** The beginning of a text, black and on one line. */
    String excerpt(String text) {
        String line = text(text.strip().replaceAll("\\s+", " "));
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    private static JsonNode blackened(JsonNode node) {
        if (node.isArray()) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> copy.add(blackened(element)));
            return copy;
        }
        if (!node.isObject()) {
            return node;
        }
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        node.properties()
                .forEach(member -> copy.set(
                        member.getKey(),
                        PERSONAL.contains(member.getKey())
                                ? JsonNodeFactory.instance.textNode(BLACK)
                                : blackened(member.getValue())));
        return copy;
    }
}
