package io.github.ozonexpiry.deadline;

import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.List;

/** When the seller's own steps must be done to meet a deadline, or that they no longer can. Made by a {@link BackwardPlanner}. */
public sealed interface BackwardPlan {

    /** {@return the deadline that the steps serve} */
    Deadline served();

    /**
     * The steps can be done in time.
     *
     * @param served the deadline that the steps serve
     * @param startBy the latest moment at which picking can begin
     * @param pickBy picked from the shelf by
     * @param packBy packed by
     * @param handOverBy handed over and scanned by (L-10)
     */
    record Planned(Deadline served, Instant startBy, Deadline pickBy, Deadline packBy, Deadline handOverBy)
            implements BackwardPlan {}

    /**
     * The deadline can no longer be met.
     *
     * @param served the deadline
     * @param since the moment after which a beginning is too late; it may lie ahead when the goods arrive after it
     * @param why the reason
     */
    record Impossible(Deadline served, Instant since, Message why) implements BackwardPlan {}

    /**
     * The calendar gives no answer.
     *
     * @param served the deadline
     * @param why the reason
     */
    record NotKnown(Deadline served, Message why) implements BackwardPlan {}

    /** {@return the seller's own deadlines in the order of time; empty when there is no plan} */
    default List<Deadline> steps() {
        return this instanceof Planned plan ? List.of(plan.pickBy(), plan.packBy(), plan.handOverBy()) : List.of();
    }
}
