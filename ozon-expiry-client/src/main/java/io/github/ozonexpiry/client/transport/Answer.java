package io.github.ozonexpiry.client.transport;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What came back, whatever its status. Immutable; its text does not show the body, which holds personal data. */
public final class Answer {

    private final int status;
    private final Map<String, List<String>> headers;
    private final byte[] body;

    /**
     * An answer.
     *
     * @param status the HTTP status
     * @param headers the values of each header by its name in any case
     * @param body the body, empty when there was none
     */
    public Answer(int status, Map<String, List<String>> headers, byte[] body) {
        Map<String, List<String>> lower = new TreeMap<>();
        headers.forEach((name, values) -> lower.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
        this.status = status;
        this.headers = lower;
        this.body = body.clone();
    }

    /** {@return the HTTP status} */
    public int status() {
        return status;
    }

    /**
     * The first value of a header.
     *
     * @param name the header's name in any case
     * @return the value, or empty when the answer does not have the header
     */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT))).map(values -> values.get(0));
    }

    /** {@return a copy of the body} */
    public byte[] body() {
        return body.clone();
    }

    /** {@return how many bytes the body has} */
    public int length() {
        return body.length;
    }

    @Override
    public String toString() {
        return "answer " + status + ", " + body.length + " bytes";
    }
}
