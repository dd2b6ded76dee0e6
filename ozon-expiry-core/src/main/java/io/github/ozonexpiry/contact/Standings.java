package io.github.ozonexpiry.contact;

import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How the windows of one act stand: one that is open is enough. */
record Standings(List<Standing> all) {

    boolean are(Standing.State state) {
        return best().filter(state::equals).isPresent();
    }

    /** Surely none of them is open, and there is one. */
    boolean areClosed() {
        return are(Standing.State.OVER) || are(Standing.State.NOT_YET);
    }

    boolean isBuyerOnly() {
        return all.stream().anyMatch(standing -> standing.window().span() == Span.BUYER_ONLY);
    }

    Optional<Standing> over() {
        return of(Standing.State.OVER).stream().findFirst();
    }

    /** When the last of the open windows closes; empty where that is not known, or none is open. */
    Optional<Instant> until() {
        List<Standing> open = of(Standing.State.WITHIN);
        return open.stream().allMatch(standing -> standing.at().isPresent())
                ? open.stream().flatMap(standing -> standing.at().stream()).max(Comparator.naturalOrder())
                : Optional.empty();
    }

    /** All of them, in the order of the table; empty where there are none. */
    Optional<Message> message() {
        return all.stream().map(Standing::message).reduce((first, second) -> Message.of("contact.and", first, second));
    }

    private Optional<Standing.State> best() {
        return all.stream().map(Standing::state).min(Comparator.naturalOrder());
    }

    private List<Standing> of(Standing.State state) {
        return all.stream().filter(standing -> standing.state() == state).toList();
    }
}
