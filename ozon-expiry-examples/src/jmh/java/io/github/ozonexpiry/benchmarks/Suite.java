package io.github.ozonexpiry.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** Benchmarks that are run and reported together. */
interface Suite {

    /** All of them. */
    List<Suite> ALL = List.of(
            new CalendarSuite(),
            new ReadingSuite(),
            new StreamingSuite(),
            new TransportSuite(),
            new CausesSuite(),
            new IndexSuite(),
            new BacklogSuite());

    /** {@return the word on the command line and in the marks of the document} */
    String name();

    /** Compares everyone's answers; whoever differs is named by an exception. */
    void compare(PrintStream out) throws IOException;

    /** {@return what is timed} */
    List<Round> rounds();

    /**
     * The summary of a run.
     *
     * @param measured what JMH has measured
     * @param quick whether to do the least
     * @return Markdown
     */
    String report(Measured measured, boolean quick);

    /**
     * Lines that are timed alike.
     *
     * @param pace how long
     * @param groups the lines
     */
    record Round(Pace pace, List<Group> groups) {}
}
