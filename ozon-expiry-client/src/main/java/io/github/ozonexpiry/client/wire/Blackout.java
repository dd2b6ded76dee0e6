package io.github.ozonexpiry.client.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Blacks out keys and personal data in what Ozon sent, before a person or a log sees it. */
public final class Blackout {

    private static final String BLACK = "***";

    /** Members about the buyer and the keys, at any depth and in any case. Source: Seller API, the posting methods. */
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

    /** Such a member in a text that is no JSON as a whole: a cut answer, or JSON within a string. Where its value ends is not known. */
    private static final Pattern FROM_PERSONAL_MEMBER = Pattern.compile(
            "(\\\\*\"(?:" + String.join("|", new TreeSet<>(PERSONAL)) + ")\\\\*\"\\s*:).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(\\.[\\w-]{1,63}){1,8}");

    /** A number with its plus, or a Russian mobile number; a posting number goes on behind its digits and stays. */
    private static final Pattern PHONE = Pattern.compile("\\+\\d[\\d ()\\-]{8,18}\\d"
            + "|(?<![\\w-])[78][ (\\-]{0,2}9\\d\\d[ )\\-]{0,2}\\d{3}[ \\-]?\\d\\d[ \\-]?\\d\\d(?![\\w-])");

    private final Supplier<Set<String>> secrets;

    /**
     * Blacks out.
     *
     * @param secrets gives the texts that must not be seen, in any case of their letters
     */
    public Blackout(Supplier<Set<String>> secrets) {
        this.secrets = secrets;
    }

    /**
     * A text without secrets, members about the buyer, e-mail addresses and phone numbers.
     *
     * @param text any text, JSON or not
     * @return the text, black where it must be
     */
    public String text(String text) {
        String black = text;
        for (String secret : secrets.get()) {
            black = Pattern.compile(Pattern.quote(secret), Pattern.CASE_INSENSITIVE)
                    .matcher(black)
                    .replaceAll(BLACK);
        }
        black = FROM_PERSONAL_MEMBER.matcher(black).replaceFirst("$1 " + BLACK);
        return PHONE.matcher(EMAIL.matcher(black).replaceAll(BLACK)).replaceAll(BLACK);
    }

    /** The JSON text of a tree without the same. */
    String json(JsonNode tree) {
        return blackened(tree).toString();
    }

    private JsonNode blackened(JsonNode node) {
        if (node.isArray()) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> copy.add(blackened(element)));
            return copy;
        }
        if (node.isObject()) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            node.properties()
                    .forEach(member -> copy.set(text(member.getKey()), value(member.getKey(), member.getValue())));
            return copy;
        }
        String black = text(node.asText());
        return black.equals(node.asText()) ? node : JsonNodeFactory.instance.textNode(black);
    }

    private JsonNode value(String member, JsonNode value) {
        boolean personal = PERSONAL.contains(member.toLowerCase(Locale.ROOT));
        return personal ? JsonNodeFactory.instance.textNode(BLACK) : blackened(value);
    }
}
