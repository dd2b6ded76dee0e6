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

    private static final String WHOLE_NUMBER = "\\d{1,9}";

    private final int status;
    private final Map<String, List<String>> headers;
    private final byte[] body;
    private final int attempts;
    private final boolean doubtful;

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
        this.attempts = 1;
        this.doubtful = status >= 500;
    }

    private Answer(Answer last, int attempts, boolean doubtful) {
        this.status = last.status;
        this.headers = last.headers;
        this.body = last.body;
        this.attempts = attempts;
        this.doubtful = doubtful;
    }

    /**
     * The same answer as the last of several.
     *
     * @param sent how many times the call was sent
     * @param earlier whether an earlier attempt may have been carried out although it brought no good answer
     * @return the new answer
     */
    public Answer after(int sent, boolean earlier) {
        return new Answer(this, sent, doubtful || earlier);
    }

    /** {@return how many times the call was sent} */
    public int attempts() {
        return attempts;
    }

    /** {@return whether the call may have been carried out although this answer is an error; of no meaning for an answer that is none} */
    public boolean mayHaveBeenDone() {
        return doubtful;
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
     * answer's own {@code Date}, else by the caller's clock; or in {@code Item-Retry-After}: minutes. Source: Seller API, limits (seconds,
     * minutes); RFC 9110, 10.2.3 (seconds, a date).
     *
     * @param now when the answer came
     * @return the wait, zero for a date that has passed; empty when the answer asks for none or says it unreadably
     */
    public Optional<Duration> retryAfter(Instant now) {
        String text = header("Retry-After").orElse("").strip();
        if (text.matches(WHOLE_NUMBER)) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        Instant from = date().orElse(now);
        return date(text)
                .map(until -> until.isAfter(from) ? Duration.between(from, until) : Duration.ZERO)
                .or(this::itemRetryAfter);
    }

    private Optional<Duration> itemRetryAfter() {
        return header("Item-Retry-After")
                .map(String::strip)
                .filter(text -> text.matches(WHOLE_NUMBER))
                .map(text -> Duration.ofMinutes(Long.parseLong(text)));
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
