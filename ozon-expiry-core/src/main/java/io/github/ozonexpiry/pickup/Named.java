package io.github.ozonexpiry.pickup;

/** Names that must not be blank. */
final class Named {

    private Named() {}

    /** Without the space around it. */
    static String notBlank(String what, String text) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            throw new IllegalArgumentException(what + " must not be blank");
        }
        return stripped;
    }
}
