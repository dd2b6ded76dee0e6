package io.github.ozonexpiry.client.transport;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
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

    /**
     * How long the server asks to wait, in {@code Retry-After}: seconds, or a date, of which the wait is what is left of it by the
     * answer's own {@code Date}, else by the caller's clock. Source: Seller API, limits (seconds); RFC 9110, 10.2.3 (both).
     *
     * @param now when the answer came
     * @return the wait, zero for a date that has passed; empty when the answer asks for none or says it unreadably
     */
    public Optional<Duration> retryAfter(Instant now) {
        String text = header("Retry-After").orElse("").strip();
        if (text.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        Instant from = date().orElse(now);
        return date(text).map(until -> until.isAfter(from) ? Duration.between(from, until) : Duration.ZERO);
    }

    /**
     * When the server says that it answered, in {@code Date}. Source: RFC 9110, 6.6.1.
     *
     * @return the moment, in whole seconds; empty when it does not say so or says it unreadably
     */
    public Optional<Instant> date() {
        return header("Date").flatMap(Answer::date);
    }

    private static Optional<Instant> date(String text) {
        try {
            return Optional.of(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text.strip(), Instant::from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
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
