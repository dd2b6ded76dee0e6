package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.report.Urgency;

/** How a piece of text looks on a terminal that shows colours. */
enum Style {
    PLAIN(""),
    BOLD("1"),
    DIM("2"),
    RED("1;31"),
    YELLOW("33"),
    CYAN("36"),
    MAGENTA("35"),
    GREEN("32");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    /** The style of an urgency; the colour repeats what the words say already. */
    static Style of(Urgency urgency) {
        return switch (urgency) {
            case ERROR -> RED;
            case SURCHARGE -> YELLOW;
            case SOON -> CYAN;
            case LOOK -> MAGENTA;
            case LATER -> GREEN;
            case CLOSED -> DIM;
        };
    }

    String around(String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
