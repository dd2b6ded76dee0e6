package io.github.ozonexpiry.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;

/**
 * What a program finds around it.
 *
 * @param in the standard input
 * @param out where the report goes
 * @param err where complaints and progress go
 * @param clock tells the moment where the user does not
 * @param terminal whether somebody looks at a terminal that wants colours
 * @param environment the environment's variables
 */
record Surroundings(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Clock clock,
        boolean terminal,
        Map<String, String> environment) {

    /** A program but for its exit; returns the exit code. */
    interface Program {
        int run(String[] args, Surroundings around);
    }

    /** Runs a program in this process, and ends the process with its exit code. */
    static void exitWith(Program program, String[] args) {
        Surroundings process = ofProcess();
        int code = program.run(args, process);
        process.out().flush();
        System.exit(code);
    }

    /** Those of this process; texts go out in UTF-8 whatever the system's. */
    static Surroundings ofProcess() {
        return new Surroundings(
                System.in,
                new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Clock.systemUTC(),
                Terminal.wantsColour(),
                System.getenv());
    }
}
