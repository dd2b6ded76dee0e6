package io.github.ozonexpiry.benchmarks.reading;

import java.io.IOException;
import java.util.List;

/** One way to read a page of postings: what it makes of the bytes is timed, what it found in them is compared. Safe to use again and again. */
public interface Reading {

    /** {@return the short name, used on the command line and in the tables} */
    String id();

    /** {@return whether nothing is read but only gone through; never compared} */
    default boolean floor() {
        return false;
    }

    /**
     * Reads a page, as a program would that wants its postings.
     *
     * @param page the answer
     * @return whatever this way makes of it, finished
     * @throws IOException when it cannot be read
     */
    Object read(byte[] page) throws IOException;

    /**
     * What was found, for comparison.
     *
     * @param read what {@link #read} has made
     * @return the facts of each posting
     */
    List<Facts> facts(Object read);
}
