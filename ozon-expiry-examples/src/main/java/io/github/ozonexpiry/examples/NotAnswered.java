package io.github.ozonexpiry.examples;

/** The shop that the user named was asked, and nothing came. */
final class NotAnswered extends BadInput {

    private static final long serialVersionUID = 1L;

    NotAnswered(String key, Object... arguments) {
        super(key, arguments);
    }

    @Override
    int exitCode() {
        return MorningReport.NOT_ANSWERED;
    }
}
