package io.github.ozonexpiry.examples;

import java.io.Console;

/** Whether somebody looks at the output in a terminal that wants colours. */
final class Terminal {

    private Terminal() {}

    /** True on a terminal, unless NO_COLOR is set; see no-color.org. */
    static boolean wantsColour() {
        String refused = System.getenv("NO_COLOR");
        return (refused == null || refused.isEmpty()) && isThere();
    }

    @SuppressWarnings("SystemConsoleNull") // What is not null is asked below.
    private static boolean isThere() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // From JDK 22 on there is always a console, and it says itself whether it is a terminal.
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
