package io.github.ozonexpiry.client.offer;

import java.util.OptionalInt;

/** A file that is no list of promo codes as far as this version knows them. Ozon does not document the file: this one is kept, so that nothing is lost. */
public final class UnexpectedCodeFile extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** The whole file. */
    private final byte[] file;

    /** The line at fault, counted from 1; 0 when no line is. */
    private final int line;

    UnexpectedCodeFile(byte[] file, int line, String reason) {
        super((line > 0 ? "line " + line + ": " : "") + reason + "; the file of " + file.length + " bytes is kept");
        this.file = file.clone();
        this.line = line;
    }

    /** {@return the whole file as it came} */
    public byte[] file() {
        return file.clone();
    }

    /** {@return the line at fault, counted from 1; empty when no single one is} */
    public OptionalInt line() {
        return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
    }
}
