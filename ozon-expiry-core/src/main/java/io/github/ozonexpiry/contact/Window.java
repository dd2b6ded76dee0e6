package io.github.ozonexpiry.contact;

import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.rule.DatedTable;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.rule.Validity;
import io.github.ozonexpiry.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A row of {@code windows.tsv}. */
record Window(
        Act act,
        ContactReading reading,
        Set<Scheme> schemes,
        Span span,
        int hours,
        RuleId rule,
        Validity validity,
        LocalDate seen) {

    static Window read(DatedTable.Row row) {
        return new Window(
                row.read("act", Act::valueOf),
                row.read("reading", ContactReading::valueOf),
                row.read("schemes", Window::schemes),
                row.read("span", Span::valueOf),
                row.read("hours", Integer::parseInt),
                row.read("rule", RuleId::of),
                row.validity(),
                row.read("seen", LocalDate::parse));
    }

    Message message() {
        return Message.of("contact.span." + span, hours);
    }

    /** Since when it holds nobody published, and the day lies before the one on which a source shows it. */
    boolean isUndatedOn(LocalDate day) {
        return validity.covers(day) == Validity.Cover.NOT_KNOWN && day.isBefore(seen);
    }

    Standing standing(Events events, Instant now) {
        Moment begin = span.begin(events);
        Moment end = span.end(events);
        Optional<Instant> over = end.at().map(at -> at.plus(Duration.ofHours(hours)));
        if (over.filter(until -> !now.isBefore(until)).isPresent()
                || (end.kind() == Moment.Kind.PASSED && hours == 0)) {
            return new Standing(this, Standing.State.OVER, over);
        }
        if (begin.at().filter(now::isBefore).isPresent() || hasNotBegun(begin)) {
            return new Standing(this, Standing.State.NOT_YET, begin.at());
        }
        boolean within = begun(begin, end, now) && (over.isPresent() || end.kind() == Moment.Kind.NOT_YET);
        return new Standing(this, within ? Standing.State.WITHIN : Standing.State.NOT_KNOWN, over);
    }

    private static boolean hasNotBegun(Moment begin) {
        return begin.kind() == Moment.Kind.NOT_YET || begin.kind() == Moment.Kind.NEVER;
    }

    /** What has been delivered has been paid or will not be. */
    private static boolean begun(Moment begin, Moment end, Instant now) {
        return begin.at().isPresent()
                || end.at().filter(at -> !now.isBefore(at)).isPresent();
    }

    private static Set<Scheme> schemes(String cell) {
        return Arrays.stream(cell.split(",", -1))
                .map(String::strip)
                .map(Scheme::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
