package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.answer.Quarantined;
import io.github.ozonexpiry.client.wire.Blackout;
import io.github.ozonexpiry.client.wire.NoAnswer;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * There is no answer of the method to read: the text is not JSON (a gateway's page, an empty body), is an error answer of Ozon's, or
 * is the answer of another method.
 */
public final class UnreadableAnswer extends OzonException {

    private static final long serialVersionUID = 1;

    /** Why it cannot be read. */
    private final String reason;

    /** The byte at which reading ended. */
    private final long offset;

    /** Ozon's code, where it is an error answer. */
    private final @Nullable Integer code;

    /** Ozon's message, where it is an error answer. */
    private final @Nullable String ozonMessage;

    UnreadableAnswer(NoAnswer cause) {
        super(cause.getMessage(), cause);
        this.reason = cause.reason();
        this.offset = cause.offset();
        this.code = cause.code();
        this.ozonMessage = cause.ozonMessage();
    }

    /** The only posting of an answer is broken. */
    static UnreadableAnswer of(Quarantined posting, Blackout blackout) {
        return new UnreadableAnswer(NoAnswer.because(posting.path() + ": " + blackout.text(posting.reason()), -1));
    }

    /** {@return true: it came as an answer of success} */
    @Override
    public boolean mayHaveBeenDone() {
        return true;
    }

    /** {@return why it cannot be read, in English} */
    public String reason() {
        return reason;
    }

    /** {@return the byte at which reading ended, counted from 0; -1 when no place is at fault} */
    public long offset() {
        return offset;
    }

    /** {@return {@code code} of an error answer: a gRPC status number, not the HTTP status} */
    public OptionalInt code() {
        return code == null ? OptionalInt.empty() : OptionalInt.of(code);
    }

    /** {@return {@code message} of an error answer, keys and personal data blacked out} */
    public Optional<String> ozonMessage() {
        return Optional.ofNullable(ozonMessage);
    }
}
