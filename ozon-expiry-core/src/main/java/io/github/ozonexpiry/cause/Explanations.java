package io.github.ozonexpiry.cause;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Which causes make others look as if they were causes too: whoever is short of goods also packs late. */
final class Explanations {

    private static final Set<Cause> WAREHOUSE = Set.of(Cause.PICKED_LATE, Cause.PACKED_LATE);
    private static final Set<Cause> ANYBODY = Set.of(
            Cause.ORDER_UNSEEN,
            Cause.PUSH_LOST,
            Cause.WAREHOUSE_TOLD_LATE,
            Cause.PICKED_LATE,
            Cause.PACKED_LATE,
            Cause.BACKLOG);
    private static final Set<Cause> UNASSEMBLED =
            Set.of(Cause.PICKED_LATE, Cause.PACKED_LATE, Cause.PICKUP_MISSED, Cause.LABEL_MISSING);
    private static final Set<Cause> UNTOUCHED =
            Set.of(Cause.REQUIREMENTS_UNFILLED, Cause.MARKING_MISSING, Cause.ASSEMBLY_FAILED, Cause.CUTOFF_NOT_SET);
    private static final Map<Cause, Set<Cause>> EXPLAINED = explained();

    private Explanations() {}

    private static Map<Cause, Set<Cause>> explained() {
        Map<Cause, Set<Cause>> all = new EnumMap<>(Cause.class);
        all.put(Cause.DAY_OFF_NOT_SET, ANYBODY);
        all.put(Cause.ORDER_UNSEEN, UNTOUCHED);
        all.put(Cause.PUSH_LOST, UNTOUCHED);
        for (Cause shortage : Set.of(Cause.OVERSOLD, Cause.STALE_STOCK, Cause.NOTHING_LEFT, Cause.RESTOCK_TOO_LATE)) {
            all.put(shortage, WAREHOUSE);
        }
        all.put(Cause.DEFECTIVE, WAREHOUSE);
        all.put(Cause.RESTRICTED, WAREHOUSE);
        all.put(Cause.BACKLOG, WAREHOUSE);
        all.put(
                Cause.SUPPLIER_TOLD_LATE,
                Set.of(Cause.RESTOCK_TOO_LATE, Cause.PICKED_LATE, Cause.PACKED_LATE, Cause.WAREHOUSE_TOLD_LATE));
        all.put(
                Cause.REQUIREMENTS_UNFILLED,
                Set.of(Cause.ASSEMBLY_FAILED, Cause.PICKED_LATE, Cause.PACKED_LATE, Cause.PICKUP_MISSED));
        all.put(
                Cause.MARKING_MISSING,
                Set.of(Cause.ASSEMBLY_FAILED, Cause.PICKED_LATE, Cause.PACKED_LATE, Cause.PICKUP_MISSED));
        all.put(Cause.ASSEMBLY_FAILED, UNASSEMBLED);
        all.put(Cause.CUTOFF_NOT_SET, UNASSEMBLED);
        all.put(Cause.LABEL_MISSING, Set.of(Cause.PICKUP_MISSED, Cause.PACKED_LATE));
        all.put(Cause.CARRIER_REFUSED, Set.of(Cause.NOT_SCANNED, Cause.PICKUP_MISSED));
        all.put(Cause.WRONG_CHANNEL, Set.of(Cause.NOT_SCANNED, Cause.PICKUP_MISSED));
        all.put(Cause.PICKUP_MISSED, Set.of(Cause.NOT_SCANNED));
        return all;
    }

    static Set<Cause> of(Cause cause) {
        return EXPLAINED.getOrDefault(cause, Set.of());
    }
}
