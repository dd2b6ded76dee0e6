package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.text.Message;

/** Something that the user typed or named cannot be used; the message says what and why, in the language of the report. */
class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    BadInput(String key, Object... arguments) {
        this(Message.of(key, arguments));
    }

    private BadInput(Message reason) {
        super(reason.toString());
        this.reason = reason;
    }

    Message reason() {
        return reason;
    }

    /** How the program ends. */
    int exitCode() {
        return MorningReport.BAD_USAGE;
    }
}
