package io.github.ozonexpiry.simulation;

import io.github.ozonexpiry.cause.CaseInput;
import io.github.ozonexpiry.cause.Cause;
import java.util.Set;

/** Which inputs record that a cause was at work; taken from what each cause and input says of itself. */
final class Proof {

    private Proof() {}

    static Set<CaseInput> of(Cause cause, Ending ending) {
        return switch (cause) {
            case OVERSOLD -> Set.of(CaseInput.OWN_STOCK);
            case STALE_STOCK -> Set.of(CaseInput.LISTED_STOCK);
            case NOTHING_LEFT, PICKED_LATE, PACKED_LATE, LABEL_MISSING -> Set.of(CaseInput.WAREHOUSE_EVENTS);
            case RESTOCK_TOO_LATE -> Set.of(CaseInput.ARRIVALS);
            case REQUIREMENTS_UNFILLED, MARKING_MISSING, CUTOFF_NOT_SET, BUYER_DATA_MISSING ->
                Set.of(CaseInput.EARLIER_LOOKS);
            case ASSEMBLY_FAILED -> Set.of(CaseInput.ORDER_EVENTS, CaseInput.EARLIER_LOOKS);
            case PICKUP_MISSED, WRONG_CHANNEL -> Set.of(CaseInput.CARRIER_EVENTS);
            case NOT_SCANNED -> Set.of(CaseInput.WAREHOUSE_EVENTS, CaseInput.CARRIER_EVENTS);
            case CARRIER_REFUSED -> Set.of(CaseInput.CARRIER_EVENTS, CaseInput.EARLIER_LOOKS);
            case ORDER_UNSEEN, WAREHOUSE_TOLD_LATE, SUPPLIER_TOLD_LATE -> Set.of(CaseInput.ORDER_EVENTS);
            case PUSH_LOST -> Set.of(CaseInput.ORDER_EVENTS, CaseInput.EARLIER_LOOKS);
            case BACKLOG -> Set.of(CaseInput.WORKLOAD);
            case DEFECTIVE -> ending == Ending.ONLY_DEFECTIVE ? Set.of() : Set.of(CaseInput.GOODS_EVENTS);
            case RESTRICTED -> Set.of(CaseInput.GOODS_EVENTS);
            case DAY_OFF_NOT_SET -> Set.of(CaseInput.DAYS_OFF);
            case BUYER_CANCELLED, NOT_COLLECTED, LOST_BY_CARRIER, OZON_ENDED -> Set.of();
        };
    }
}
