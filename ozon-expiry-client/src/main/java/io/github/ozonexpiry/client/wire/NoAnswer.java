package io.github.ozonexpiry.client.wire;

import org.jspecify.annotations.Nullable;

/** There is no answer of the method to read. */
public final class NoAnswer extends Exception {

    private static final long serialVersionUID = 1;

    private final String reason;
    private final String quoted;
    private final long offset;
    private final @Nullable Integer code;
    private final @Nullable String ozonMessage;

    private NoAnswer(String reason, String quoted, long offset, @Nullable Integer code, @Nullable String ozonMessage) {
        super("unreadable answer: " + whole(reason, quoted) + (offset < 0 ? "" : " (byte " + offset + ")"));
        this.reason = reason;
        this.quoted = quoted;
        this.offset = offset;
        this.code = code;
        this.ozonMessage = ozonMessage;
    }

    /**
     * A text that is no answer of the method.
     *
     * @param reason why, in English
     * @param offset the byte at which reading ended, or -1
     * @return the exception
     */
    public static NoAnswer because(String reason, long offset) {
        return new NoAnswer(reason, "", offset, null, null);
    }

    /** The same, with the beginning of what was there instead. */
    static NoAnswer quoting(String reason, String there, long offset) {
        return new NoAnswer(reason, there, offset, null, null);
    }

    /** An answer of Ozon's that says what went wrong. */
    static NoAnswer error(@Nullable Integer code, @Nullable String ozonMessage) {
        String number = code == null ? "without code" : "code " + code;
        String reason = "an error answer of Ozon's, " + number + ", " + (ozonMessage == null ? "without message" : "");
        return new NoAnswer(reason, ozonMessage == null ? "" : ozonMessage, -1, code, ozonMessage);
    }

    /**
     * The same without what nobody may see: made black before it is shortened, so that no part of it is left.
     *
     * @param blackout makes secrets and personal data black
     * @return a new exception
     */
    public NoAnswer black(Blackout blackout) {
        return new NoAnswer(
                reason, blackout.text(quoted), offset, code, ozonMessage == null ? null : blackout.text(ozonMessage));
    }

    public String reason() {
        return whole(reason, quoted);
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

    private static String whole(String reason, String quoted) {
        return quoted.isEmpty() ? reason : reason + Excerpt.of(quoted);
    }
}
