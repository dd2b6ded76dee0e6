package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.wire.ErrorBody;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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

    /** How many times it was called. */
    private final int attempts;

    /** Whether one of them may have been carried out. */
    private final boolean inDoubt;

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

    OzonError(ErrorAnswer error, String advice) {
        super(error.inWords() + advice);
        ErrorBody said = error.said();
        this.path = error.path();
        this.status = error.answer().status();
        this.code = said.code().isPresent() ? said.code().getAsInt() : null;
        this.ozonMessage = said.message().orElse(null);
        this.details = new ArrayList<>(said.details());
        this.body = said.excerpt();
        this.headers = new HashMap<>(error.headers());
        this.retryAfter = error.retryAfter().orElse(null);
        this.attempts = error.answer().attempts();
        this.inDoubt = error.answer().mayHaveBeenDone();
    }

    static OzonError of(ErrorAnswer error) {
        return MethodRetired.isSaidBy(error)
                ? new MethodRetired(error, RetiredMethod.of(error.path()))
                : new OzonError(error, "");
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

    /** {@return how many times it was called} */
    public int attempts() {
        return attempts;
    }

    /** {@return whether Ozon may have done what was asked, in this attempt (5xx) or in one before} */
    @Override
    public boolean mayHaveBeenDone() {
        return inDoubt;
    }

    /** {@return how long Ozon asks to wait, zero when that time is over; empty when it does not ask} */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
