package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.text.Wording;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Tells on the standard error how far the reading of a list has got: in a line that is written over on a terminal, else now and then. */
final class Progress {

    /** Pages between two lines where nothing can be written over. */
    private static final int SELDOM = 10;

    private final PrintStream err;
    private final Wording wording;
    private final boolean terminal;
    private String list = "";
    private int pages;
    private int postings;
    private boolean said;

    Progress(PrintStream err, Wording wording, boolean terminal) {
        this.err = err;
        this.wording = wording;
        this.terminal = terminal;
    }

    /** Tells nobody: where there is little to read. */
    static Progress untold(Wording wording) {
        return new Progress(
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8), wording, false);
    }

    /** A list begins. */
    void start(String key) {
        list = key;
        pages = 0;
        postings = 0;
        say();
    }

    /** A page with so many postings has come. */
    void page(int more) {
        pages++;
        postings += more;
        said = false;
        if (terminal || pages % SELDOM == 0) {
            say();
        }
    }

    /** The list is over. */
    void stop() {
        if (!said) {
            say();
        }
        if (terminal) {
            err.println();
        }
        said = true;
    }

    private void say() {
        String line = wording.say(list, postings, pages);
        err.print(terminal ? "\r" + line : line + System.lineSeparator());
        err.flush();
        said = true;
    }
}
