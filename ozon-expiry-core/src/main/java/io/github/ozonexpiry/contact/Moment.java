package io.github.ozonexpiry.contact;

import java.time.Instant;
import java.util.Optional;

/** When something happened, as far as anybody knows. */
record Moment(Kind kind, Optional<Instant> at) {

    static final Moment ALWAYS = at(Instant.MIN);
    static final Moment NOT_YET = new Moment(Kind.NOT_YET, Optional.empty());
    static final Moment NEVER = new Moment(Kind.NEVER, Optional.empty());
    static final Moment PASSED = new Moment(Kind.PASSED, Optional.empty());
    static final Moment UNKNOWN = new Moment(Kind.UNKNOWN, Optional.empty());

    enum Kind {
        /** At a known moment. */
        AT,
        /** It has not happened, and may. */
        NOT_YET,
        /** It has not happened and will not. */
        NEVER,
        /** It has happened, nobody says when. */
        PASSED,
        /** Nobody says whether it has happened. */
        UNKNOWN
    }

    static Moment at(Instant moment) {
        return new Moment(Kind.AT, Optional.of(moment));
    }
}
