package io.github.ozonexpiry.client.transport;

import java.util.LinkedHashMap;
import java.util.Map;

/** One request on its way down the stack. Immutable; its text shows neither body nor headers, which hold data and keys. */
public final class Call {

    private final String verb;
    private final String path;
    private final byte[] body;
    private final Map<String, String> headers;

    private Call(String verb, String path, byte[] body, Map<String, String> headers) {
        this.verb = verb;
        this.path = path;
        this.body = body;
        this.headers = headers;
    }

    /**
     * A POST with a JSON body, as nearly all of Ozon's methods want it.
     *
     * @param path the method, such as {@code /v3/posting/fbs/get}
     * @param json the body, UTF-8
     * @return the call, without headers
     * @throws IllegalArgumentException when the path does not begin with a slash; names it
     */
    public static Call post(String path, byte[] json) {
        return of("POST", path, json);
    }

    /**
     * A call with any verb.
     *
     * @param verb the HTTP verb in capitals
     * @param path the method, such as {@code /v1/actions}
     * @param json the body, UTF-8; not sent with GET
     * @return the call, without headers
     * @throws IllegalArgumentException when the verb is not in capitals or the path does not begin with a slash; names it
     */
    public static Call of(String verb, String path, byte[] json) {
        if (!verb.matches("[A-Z]+")) {
            throw new IllegalArgumentException("an HTTP verb is in capitals: '" + verb + "'");
        }
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("a path begins with a slash: '" + path + "'");
        }
        return new Call(verb, path, json.clone(), Map.of());
    }

    /**
     * The same call with one more header.
     *
     * @param name the header's name
     * @param value its value, which replaces an earlier one of the same name
     * @return the new call
     */
    public Call with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Call(verb, path, body, Map.copyOf(more));
    }

    /** {@return the HTTP verb in capitals} */
    public String verb() {
        return verb;
    }

    /** {@return the method's path, which begins with a slash} */
    public String path() {
        return path;
    }

    /** {@return a copy of the body, UTF-8} */
    public byte[] body() {
        return body.clone();
    }

    /** {@return the headers by name, secrets included} */
    public Map<String, String> headers() {
        return headers;
    }

    @Override
    public String toString() {
        return verb + " " + path;
    }
}
