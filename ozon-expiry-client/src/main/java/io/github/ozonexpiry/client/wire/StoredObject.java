package io.github.ozonexpiry.client.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A JSON object that this library wrote and a caller stored. Unlike Ozon's answers it is read strictly: what is not as it was written is named with
 * its path; members that nobody asks for are passed over.
 */
public final class StoredObject {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String path;
    private final JsonNode node;

    private StoredObject(String path, JsonNode node) {
        this.path = path;
        this.node = node;
    }

    /** A value that is not as it was written. */
    public static final class Unfit extends RuntimeException {

        private static final long serialVersionUID = 1;

        /** Where. */
        private final String path;

        Unfit(String path, String reason) {
            super(reason);
            this.path = path;
        }

        /** {@return the path of the value, such as {@code entries[3].given}; empty text for the whole} */
        public String path() {
            return path;
        }

        /** {@return what was expected and what was there instead} */
        public String reason() {
            return String.valueOf(getMessage());
        }
    }

    /**
     * Reads a text.
     *
     * @param json the text
     * @return the object
     * @throws Unfit when it is no JSON object, or an object in it has a member twice; says where
     */
    public static StoredObject read(String json) {
        try {
            return object("", JSON.readTree(json));
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null
                    ? ""
                    : " at line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr();
            throw new Unfit("", "expected JSON, and it breaks" + place);
        }
    }

    private static StoredObject object(String path, JsonNode node) {
        if (!node.isObject()) {
            throw unfit(path, "an object", node);
        }
        return new StoredObject(path, node);
    }

    private static Unfit unfit(String path, String expected, JsonNode node) {
        String got = node.isMissingNode() ? "nothing" : Excerpt.of(node.toString());
        return new Unfit(path, "expected " + expected + ", got " + got);
    }

    /** {@return the object as JSON text on one line} */
    public String json() {
        return node.toString();
    }

    /** {@return its path} */
    public String path() {
        return path;
    }

    /**
     * Whether a member is there.
     *
     * @param name the member
     * @return whether it is
     */
    public boolean has(String name) {
        return node.has(name);
    }

    /**
     * A text.
     *
     * @param name the member
     * @return the text
     * @throws Unfit when it is no text
     */
    public String text(String name) {
        return value(name, "a text", Function.identity());
    }

    /**
     * What a text says.
     *
     * @param name the member
     * @param expected what it must be, after "expected"
     * @param reading reads it; {@link IllegalArgumentException} or {@link DateTimeException} for what it is not
     * @param <T> what it says
     * @return what it says
     * @throws Unfit when it is no such text
     */
    public <T> T value(String name, String expected, Function<String, T> reading) {
        return value(within(name), node.path(name), expected, reading);
    }

    private static <T> T value(String path, JsonNode text, String expected, Function<String, T> reading) {
        if (!text.isTextual()) {
            throw unfit(path, expected, text);
        }
        try {
            return reading.apply(text.textValue());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw unfit(path, expected, text);
        }
    }

    /**
     * A whole number.
     *
     * @param name the member
     * @return the number
     * @throws Unfit when it is none of 32 bits
     */
    public int whole(String name) {
        JsonNode member = node.path(name);
        if (!member.isInt()) {
            throw unfit(within(name), "a whole number", member);
        }
        return member.intValue();
    }

    /**
     * A large whole number.
     *
     * @param name the member
     * @return the number
     * @throws Unfit when it is none of 64 bits
     */
    public long number(String name) {
        JsonNode member = node.path(name);
        if (!member.isIntegralNumber() || !member.canConvertToLong()) {
            throw unfit(within(name), "a whole number", member);
        }
        return member.longValue();
    }

    /**
     * A number with or without a fraction.
     *
     * @param name the member
     * @return the number
     * @throws Unfit when it is none
     */
    public double fraction(String name) {
        JsonNode member = node.path(name);
        if (!member.isNumber()) {
            throw unfit(within(name), "a number", member);
        }
        return member.doubleValue();
    }

    /**
     * An object.
     *
     * @param name the member
     * @return the object
     * @throws Unfit when it is none
     */
    public StoredObject object(String name) {
        return object(within(name), node.path(name));
    }

    /**
     * An object that may be left out.
     *
     * @param name the member
     * @return the object, or empty when the member is not there
     * @throws Unfit when it is there and no object
     */
    public Optional<StoredObject> perhaps(String name) {
        return has(name) ? Optional.of(object(name)) : Optional.empty();
    }

    /**
     * A list.
     *
     * @param name the member
     * @return its elements: {@link String}, {@link Integer} or {@link StoredObject}
     * @throws Unfit when it is no list, or an element is of another kind; names it
     */
    public List<Object> elements(String name) {
        List<Object> elements = new ArrayList<>();
        JsonNode list = list(name);
        for (int i = 0; i < list.size(); i++) {
            elements.add(element(within(name) + "[" + i + "]", list.get(i)));
        }
        return elements;
    }

    /**
     * A list of texts.
     *
     * @param name the member
     * @param expected what each must be, after "expected"
     * @param reading reads one; {@link IllegalArgumentException} or {@link DateTimeException} for what it is not
     * @param <T> what one says
     * @return what they say
     * @throws Unfit when it is no list, or one is no such text
     */
    public <T> List<T> values(String name, String expected, Function<String, T> reading) {
        List<T> values = new ArrayList<>();
        JsonNode list = list(name);
        for (int i = 0; i < list.size(); i++) {
            values.add(value(within(name) + "[" + i + "]", list.get(i), expected, reading));
        }
        return values;
    }

    /**
     * A list of objects.
     *
     * @param name the member
     * @return the objects
     * @throws Unfit when it is no list, or an element is no object
     */
    public List<StoredObject> objects(String name) {
        List<StoredObject> objects = new ArrayList<>();
        JsonNode list = list(name);
        for (int i = 0; i < list.size(); i++) {
            objects.add(object(within(name) + "[" + i + "]", list.get(i)));
        }
        return objects;
    }

    private static Object element(String path, JsonNode element) {
        if (element.isTextual()) {
            return element.textValue();
        }
        return element.isInt() ? (Object) element.intValue() : object(path, element);
    }

    /**
     * A list that is read one element after the other, so that a broken one loses no other.
     *
     * @param name the member
     * @param reading reads an element
     * @param broken is told of each that cannot be read: its error, and its JSON
     * @param <T> what an element says
     * @return what could be read
     * @throws Unfit when it is no list
     */
    public <T> List<T> oneByOne(String name, Function<StoredObject, T> reading, Broken broken) {
        List<T> read = new ArrayList<>();
        JsonNode list = list(name);
        for (int i = 0; i < list.size(); i++) {
            try {
                read.add(reading.apply(object(within(name) + "[" + i + "]", list.get(i))));
            } catch (Unfit e) {
                broken.tell(e, list.get(i).toString());
            }
        }
        return read;
    }

    /** Who is told of what cannot be read. */
    public interface Broken {

        /**
         * An element cannot be read.
         *
         * @param error why
         * @param json the whole element
         */
        void tell(Unfit error, String json);
    }

    /**
     * Makes a value of what was read.
     *
     * @param making makes it; {@link IllegalArgumentException} where it refuses
     * @param <T> the value
     * @return the value
     * @throws Unfit when it was refused; names this object and says why
     */
    public <T> T made(Supplier<T> making) {
        try {
            return making.get();
        } catch (IllegalArgumentException e) {
            throw new Unfit(path, String.valueOf(e.getMessage()));
        }
    }

    private JsonNode list(String name) {
        JsonNode list = node.path(name);
        if (!list.isArray()) {
            throw unfit(within(name), "a list", list);
        }
        return list;
    }

    private String within(String name) {
        return JsonPath.within(path, name);
    }
}
