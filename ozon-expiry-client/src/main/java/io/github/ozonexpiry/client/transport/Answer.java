package io.github.ozonexpiry.client.transport;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** What came back, whatever its status. Immutable; its text does not show the body, which holds personal data. */
public final class Answer {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}");
    private static final String ITEM_RETRY_AFTER = "item-retry-after";
    private static final String REMAINING = "ratelimit-remaining";
    private static final int SERVER_ERROR = 500;

    private final int status;
    /** The first value of each by its name in lower case. */
    private final Map<String, String> headers;

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
        this(status, firstValues(headers), body.clone(), 1, status >= SERVER_ERROR);
    }

    private Answer(int status, Map<String, String> headers, byte[] body, int attempts, boolean doubtful) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.attempts = attempts;
        this.doubtful = doubtful;
    }

    /** An answer of what nobody else has: the first value of each header by its name in lower case, and the body. */
    static Answer owning(int status, Map<String, String> headers, byte[] body) {
        return new Answer(status, headers, body, 1, status >= SERVER_ERROR);
    }

    private static Map<String, String> firstValues(Map<String, List<String>> headers) {
        Map<String, String> first = new HashMap<>();
        headers.forEach((name, values) -> first.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        return first;
    }

    /**
     * The same answer as the last of several.
     *
     * @param sent how many times the call was sent
     * @param earlier whether an earlier attempt may have been carried out although it brought no good answer
     * @return the new answer
     */
    public Answer after(int sent, boolean earlier) {
        return new Answer(status, headers, body, sent, doubtful || earlier);
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
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
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
        if (isWholeNumber(text)) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        Instant from = date().orElse(now);
        return date(text)
                .map(until -> until.isAfter(from) ? Duration.between(from, until) : Duration.ZERO)
                .or(this::itemRetryAfter);
    }

    /**
     * Whether the server asks to wait because of the items of a method, in {@code Item-Retry-After}, and not because of the calls. Source:
     * notes on the Seller API, 1.3.
     *
     * @return whether it does; other methods may be called then
     */
    public boolean speaksOfItems() {
        return header("Retry-After").isEmpty() && header(ITEM_RETRY_AFTER).isPresent();
    }

    private Optional<Duration> itemRetryAfter() {
        return header(ITEM_RETRY_AFTER)
                .map(String::strip)
                .filter(Answer::isWholeNumber)
                .map(text -> Duration.ofMinutes(Long.parseLong(text)));
    }

    /**
     * How many more calls the server says it takes now, in {@code Ratelimit-Remaining}. Source: notes on the Seller API, 1.3.
     *
     * @return how many; empty when it does not say so or says it unreadably
     */
    public OptionalInt remaining() {
        String text = headers.get(REMAINING);
        return text != null && isWholeNumber(text) ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    private static boolean isWholeNumber(String text) {
        return WHOLE_NUMBER.matcher(text).matches();
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

    /**
     * How the body begins.
     *
     * @param bytes how many of its bytes at most
     * @return these bytes as UTF-8, which may end within a character
     */
    public String beginning(int bytes) {
        return new String(body, 0, Math.min(bytes, body.length), StandardCharsets.UTF_8);
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
