package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.wire.RequestBody;
import io.github.ozonexpiry.posting.Delivery.MethodId;
import java.time.Instant;
import java.util.Optional;

/** Which postings are to be picked: by a window of deadlines and by delivery method. Immutable. Source: Seller API, {@code /v1/assembly/fbs}. */
public final class AssemblyQuery {

    private final TimeWindow window;
    private final Optional<MethodId> method;

    private AssemblyQuery(TimeWindow window, Optional<MethodId> method) {
        this.window = window;
        this.method = method;
    }

    /**
     * Postings that must be assembled within a window. To see what is overdue, begin in the past.
     *
     * @param from the beginning, to the second
     * @param to the end, to the second, at most 365 days later
     * @return the query, for any delivery method
     * @throws IllegalArgumentException when the window is empty or too long; names it
     */
    public static AssemblyQuery due(Instant from, Instant to) {
        return new AssemblyQuery(new TimeWindow(from, to), Optional.empty());
    }

    /**
     * The same query for one delivery method only.
     *
     * @param wanted the delivery method; under FBS its number equals the warehouse's
     * @return the new query
     */
    public AssemblyQuery method(MethodId wanted) {
        return new AssemblyQuery(window, Optional.of(wanted));
    }

    RequestBody filter() {
        return RequestBody.of("cutoff_from", window.from())
                .and("cutoff_to", window.to())
                .and("delivery_method_id", method.map(MethodId::number));
    }
}
