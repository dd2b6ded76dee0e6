package io.github.ozonexpiry.contact;

import io.github.ozonexpiry.rule.DatedTable;
import io.github.ozonexpiry.rule.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;

/** The windows of {@code windows.tsv}. */
final class WindowTable {

    static final WindowTable OZON = new WindowTable(DatedTable.of(WindowTable.class, "windows.tsv"));

    private final List<Window> windows;

    WindowTable(DatedTable table) {
        windows = table.rows().stream().map(Window::read).toList();
    }

    /** The windows of the posting's scheme at a moment; none where the scheme is not known. */
    Standings of(Act act, ContactReading source, Events events, Instant now) {
        return standings(
                act,
                source,
                events,
                now,
                window -> events.posting()
                        .scheme()
                        .filter(window.schemes()::contains)
                        .isPresent());
    }

    /** The windows of every scheme, for a posting that does not tell its own. */
    Standings ofAny(Act act, ContactReading source, Events events, Instant now) {
        return standings(act, source, events, now, window -> true);
    }

    private Standings standings(
            Act act, ContactReading source, Events events, Instant now, Predicate<Window> concerned) {
        LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return new Standings(windows.stream()
                .filter(window -> window.act() == act && window.reading() == source)
                .filter(window -> window.validity().covers(day) != Validity.Cover.NO)
                .filter(concerned)
                .map(window -> window.standing(events, now))
                .toList());
    }
}
