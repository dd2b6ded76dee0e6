package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.transport.Answer;
import io.github.ozonexpiry.client.wire.Blackout;
import io.github.ozonexpiry.client.wire.ErrorBody;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ozon, or a gateway before it, answered with an error.
 *
 * <p>Source: Seller API, errors: {@code code}, {@code message}, {@code details}; a gateway's HTML or an empty body is an error like any
 * other and has neither code nor message. {@link MethodRetired} is the one that says that Ozon no longer has the method.
 */
public sealed class OzonError extends OzonException permits MethodRetired {

    private static final long serialVersionUID = 1;

    /** The method that was called. */
    private final String path;

    /** The HTTP status. */
    private final int status;

    /** Ozon's code, where the body has one. */
    private final @Nullable Integer code;

    /** Ozon's message, where the body has one. */
    private final @Nullable String ozonMessage;

    /** Ozon's details as JSON text. */
    private final ArrayList<String> details;

    /** The beginning of the body. */
    private final String body;

    /** The headers that the caller wanted to see. */
    private final HashMap<String, String> headers;

    /** The wait that Ozon asks for. */
    private final @Nullable Duration retryAfter;

    /** What a caller can do about an error. */
    public enum Kind {
        /** The request is wrong, or the posting is not in the state for it: 400, 409 and the like. */
        REFUSED,
        /** The key is wrong, expired, or may not do this: 401, 403. */
        NOT_ALLOWED,
        /** There is no such posting, or no such method: 404. */
        NOT_FOUND,
        /** Too many calls: wait, see {@link OzonError#retryAfter}: 429. */
        TOO_MANY,
        /** Ozon's own failure; what was asked may have been done: 5xx. */
        SERVER,
        /** A status that no call should bring, such as a redirect. */
        UNEXPECTED
    }

    OzonError(
            String path,
            int status,
            ErrorBody said,
            Map<String, String> headers,
            Optional<Duration> retryAfter,
            String advice) {
        super(path + ": HTTP " + status + said.inWords() + advice);
        this.path = path;
        this.status = status;
        this.code = said.code().isPresent() ? said.code().getAsInt() : null;
        this.ozonMessage = said.message().orElse(null);
        this.details = new ArrayList<>(said.details());
        this.body = said.excerpt();
        this.headers = new HashMap<>(headers);
        this.retryAfter = retryAfter.orElse(null);
    }

    static OzonError of(String path, Answer answer, Set<String> shownHeaders, Blackout blackout, Instant now) {
        Map<String, String> shown = new HashMap<>();
        for (String name : shownHeaders) {
            answer.header(name).ifPresent(value -> shown.put(name.toLowerCase(Locale.ROOT), blackout.text(value)));
        }
        int status = answer.status();
        ErrorBody said = ErrorBody.read(answer.body(), blackout);
        Optional<Duration> wait = answer.retryAfter(now);
        return MethodRetired.isSaidBy(path, status, said)
                ? new MethodRetired(path, status, said, shown, wait, RetiredMethod.of(path))
                : new OzonError(path, status, said, shown, wait, "");
    }

    /** {@return the path of the method that was called} */
    public String path() {
        return path;
    }

    /** {@return the HTTP status} */
    public int status() {
        return status;
    }

    /** {@return what a caller can do about it} */
    public Kind kind() {
        return switch (status) {
            case 401, 403 -> Kind.NOT_ALLOWED;
            case 404 -> Kind.NOT_FOUND;
            case 429 -> Kind.TOO_MANY;
            default -> status >= 500 ? Kind.SERVER : status >= 400 ? Kind.REFUSED : Kind.UNEXPECTED;
        };
    }

    /** {@return Ozon's {@code code}, a gRPC status number, not the HTTP status; empty when the body has none} */
    public OptionalInt code() {
        return code == null ? OptionalInt.empty() : OptionalInt.of(code);
    }

    /** {@return Ozon's {@code message}, keys and personal data blacked out; empty when the body has none} */
    public Optional<String> ozonMessage() {
        return Optional.ofNullable(ozonMessage);
    }

    /** {@return Ozon's {@code details}, each as JSON text, keys and personal data blacked out} */
    public List<String> details() {
        return List.copyOf(details);
    }

    /** {@return the beginning of the body, at most 500 characters, keys and personal data blacked out} */
    public String body() {
        return body;
    }

    /** {@return the headers of the answer that the caller asked to be shown, by name in lower case, keys and personal data blacked out} */
    public Map<String, String> headers() {
        return Map.copyOf(headers);
    }

    /** {@return how long Ozon asks to wait, zero when that time is over; empty when it does not ask} */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
