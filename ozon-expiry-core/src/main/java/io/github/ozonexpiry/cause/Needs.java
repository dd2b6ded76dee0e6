package io.github.ozonexpiry.cause;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** What must have been looked at before a cause is certain: what proves it, and what would show another cause for the same facts. */
final class Needs {

    private static final Map<Cause, Set<CaseInput>> OF = all();

    private Needs() {}

    private static Map<Cause, Set<CaseInput>> all() {
        Map<Cause, Set<CaseInput>> of = new EnumMap<>(Cause.class);
        of.put(Cause.OVERSOLD, Set.of(CaseInput.OWN_STOCK, CaseInput.OTHER_SALES, CaseInput.LISTED_STOCK));
        of.put(Cause.STALE_STOCK, Set.of(CaseInput.OWN_STOCK, CaseInput.LISTED_STOCK));
        of.put(Cause.NOTHING_LEFT, Set.of(CaseInput.OWN_STOCK, CaseInput.OTHER_SALES, CaseInput.WAREHOUSE_EVENTS));
        of.put(Cause.RESTOCK_TOO_LATE, Set.of(CaseInput.OWN_STOCK, CaseInput.ARRIVALS));
        Set<CaseInput> warehouse =
                Set.of(CaseInput.ORDER_EVENTS, CaseInput.WAREHOUSE_EVENTS, CaseInput.WORKLOAD, CaseInput.DAYS_OFF);
        of.put(Cause.PICKED_LATE, warehouse);
        of.put(Cause.PACKED_LATE, warehouse);
        of.put(Cause.LABEL_MISSING, Set.of(CaseInput.WAREHOUSE_EVENTS));
        of.put(Cause.REQUIREMENTS_UNFILLED, Set.of(CaseInput.EARLIER_LOOKS));
        of.put(Cause.MARKING_MISSING, Set.of(CaseInput.EARLIER_LOOKS));
        of.put(Cause.CUTOFF_NOT_SET, Set.of(CaseInput.EARLIER_LOOKS));
        of.put(Cause.PICKUP_MISSED, Set.of(CaseInput.WAREHOUSE_EVENTS, CaseInput.CARRIER_EVENTS));
        of.put(Cause.NOT_SCANNED, Set.of(CaseInput.WAREHOUSE_EVENTS, CaseInput.CARRIER_EVENTS));
        of.put(Cause.ORDER_UNSEEN, Set.of(CaseInput.ORDER_EVENTS, CaseInput.DAYS_OFF));
        of.put(Cause.PUSH_LOST, Set.of(CaseInput.ORDER_EVENTS, CaseInput.DAYS_OFF));
        of.put(Cause.WAREHOUSE_TOLD_LATE, Set.of(CaseInput.ORDER_EVENTS, CaseInput.DAYS_OFF));
        of.put(Cause.SUPPLIER_TOLD_LATE, Set.of(CaseInput.ORDER_EVENTS));
        of.put(Cause.BACKLOG, Set.of(CaseInput.WORKLOAD, CaseInput.WAREHOUSE_EVENTS, CaseInput.DAYS_OFF));
        of.put(Cause.DEFECTIVE, Set.of(CaseInput.GOODS_EVENTS));
        of.put(Cause.RESTRICTED, Set.of(CaseInput.GOODS_EVENTS));
        of.put(Cause.DAY_OFF_NOT_SET, Set.of(CaseInput.DAYS_OFF, CaseInput.TERMS));
        return of;
    }

    static Set<CaseInput> of(Cause cause) {
        return OF.getOrDefault(cause, Set.of());
    }
}
