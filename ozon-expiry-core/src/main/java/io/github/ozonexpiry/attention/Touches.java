package io.github.ozonexpiry.attention;

import io.github.ozonexpiry.history.PostingEvent;
import io.github.ozonexpiry.history.PostingEvent.Kind;
import io.github.ozonexpiry.history.PostingHistory;
import io.github.ozonexpiry.history.PostingHistory.Look;
import io.github.ozonexpiry.history.Stage;
import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.posting.Cancellation;
import io.github.ozonexpiry.posting.Cancellation.Party;
import io.github.ozonexpiry.posting.Posting;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** When an order was seen and when something was done about it, as far as looks and records tell. */
record Touches(PostingHistory history, Optional<Instant> ordered) {

    /** What people or programs of the seller's do; carriers do the rest. */
    private static final Set<Kind> ACTS = EnumSet.of(
            Kind.WAREHOUSE_TOLD,
            Kind.SUPPLIER_TOLD,
            Kind.ASSEMBLY_REFUSED,
            Kind.LABELLED,
            Kind.PICKED,
            Kind.NOT_FOUND,
            Kind.PACKED,
            Kind.DISPATCHED);

    /** Who acts has seen it. */
    Optional<When> seen() {
        Stream<When> looks = history.looks().stream().map(Look::at).limit(1).map(When::at);
        return first(Stream.of(looks, events(EnumSet.of(Kind.NOTICED)), acts()).flatMap(each -> each));
    }

    Optional<When> acted() {
        return first(acts());
    }

    private Stream<When> acts() {
        return Stream.of(
                        events(ACTS),
                        history.reached(Stage.TO_HAND_OVER).stream(),
                        history.handedOver().stream(),
                        history.firstSeen(Touches::isCancelledBySeller).stream())
                .flatMap(each -> each);
    }

    private static boolean isCancelledBySeller(Posting posting) {
        return posting.cancellation()
                .value()
                .map(Cancellation::by)
                .flatMap(by -> by.value())
                .filter(party -> party.is(Party.SELLER))
                .isPresent();
    }

    private Stream<When> events(Set<Kind> kinds) {
        return history.events().stream()
                .filter(event -> kinds.contains(event.kind()))
                .map(PostingEvent::when)
                .filter(when -> ordered.filter(when.by()::isBefore).isEmpty());
    }

    /** The first of several happened by the earliest end and after the earliest begin, and never before the order. */
    private Optional<When> first(Stream<When> moments) {
        List<When> all = moments.map(this::sinceOrder).toList();
        return all.stream().map(When::by).min(Comparator.naturalOrder()).map(by -> new When(earliestBegin(all), by));
    }

    private static Optional<Instant> earliestBegin(List<When> all) {
        return all.stream().allMatch(when -> when.after().isPresent())
                ? all.stream().flatMap(when -> when.after().stream()).min(Comparator.naturalOrder())
                : Optional.empty();
    }

    private When sinceOrder(When when) {
        return ordered.map(order -> When.between(later(when.after().orElse(order), order), later(when.by(), order)))
                .orElse(when);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
