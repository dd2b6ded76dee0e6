package io.github.ozonexpiry.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** Benchmarks that are run and reported together. */
interface Suite {

    /** All of them. */
    List<Suite> ALL = List.of(new CalendarSuite(), new ReadingSuite());

    /** {@return the word on the command line and in the marks of the document} */
    String name();

    /** Compares everyone's answers; whoever differs is named by an exception. */
    void compare(PrintStream out) throws IOException;

    /** {@return what is timed} */
    List<Round> rounds();

    /** {@return the summary of a run in Markdown} */
    String report(Measured measured);

    /**
     * Lines that are timed alike.
     *
     * @param pace how long
     * @param groups the lines
     */
    record Round(Pace pace, List<Group> groups) {}
}
