package io.github.ozonexpiry.client.wire;

import org.jspecify.annotations.Nullable;

/** There is no answer with postings to read. */
public final class NoAnswer extends Exception {

    private static final long serialVersionUID = 1;

    private final String reason;
    private final long offset;
    private final @Nullable Integer code;
    private final @Nullable String ozonMessage;

    private NoAnswer(String reason, long offset, @Nullable Integer code, @Nullable String ozonMessage) {
        super("unreadable answer: " + reason + (offset < 0 ? "" : " (byte " + offset + ")"));
        this.reason = reason;
        this.offset = offset;
        this.code = code;
        this.ozonMessage = ozonMessage;
    }

    /**
     * A text that is no answer of the methods with postings.
     *
     * @param reason why, in English
     * @param offset the byte at which reading ended, or -1
     * @return the exception
     */
    public static NoAnswer because(String reason, long offset) {
        return new NoAnswer(reason, offset, null, null);
    }

    /** An answer of Ozon's that says what went wrong. */
    static NoAnswer error(@Nullable Integer code, @Nullable String ozonMessage) {
        String said = ozonMessage == null ? "without message" : Excerpt.of(ozonMessage);
        String reason = "an error answer of Ozon's, " + (code == null ? "without code" : "code " + code) + ", " + said;
        return new NoAnswer(reason, -1, code, ozonMessage);
    }

    public String reason() {
        return reason;
    }

    public long offset() {
        return offset;
    }

    public @Nullable Integer code() {
        return code;
    }

    public @Nullable String ozonMessage() {
        return ozonMessage;
    }
}
