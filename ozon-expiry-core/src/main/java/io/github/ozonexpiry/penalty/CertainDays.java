package io.github.ozonexpiry.penalty;

import io.github.ozonexpiry.penalty.PenaltyTariff.Evidence;
import java.time.LocalDate;
import java.util.Optional;

/** The days, from inclusive and until exclusive, on which a row holds for certain: as far as a known end reaches from a day that is sure. */
record CertainDays(LocalDate from, LocalDate until) {

    static Optional<CertainDays> of(Evidence evidence) {
        Optional<LocalDate> first = evidence.validity().from();
        boolean fromKnown = evidence.validity().fromKnown();
        boolean untilKnown = evidence.validity().untilKnown();
        Optional<LocalDate> sure = evidence.seen().or(() -> first);
        if (sure.isEmpty() && !(fromKnown && untilKnown)) {
            return Optional.empty();
        }
        LocalDate from = fromKnown ? first.orElse(LocalDate.MIN) : sure.orElseThrow();
        LocalDate until = untilKnown
                ? evidence.validity().until().orElse(LocalDate.MAX)
                : sure.orElseThrow().plusDays(1);
        return Optional.of(new CertainDays(from, until));
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /** The first day of both. */
    Optional<LocalDate> sharedWith(CertainDays other) {
        LocalDate first = from.isAfter(other.from) ? from : other.from;
        return contains(first) && other.contains(first) ? Optional.of(first) : Optional.empty();
    }

    /** Whether these days lie between others and a day outside both. */
    boolean parts(CertainDays others, LocalDate day) {
        boolean afterOthers = !from.isBefore(others.until) && !day.isBefore(from);
        boolean beforeOthers = !until.isAfter(others.from) && day.isBefore(until);
        return afterOthers || beforeOthers;
    }
}
