package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.wire.RequestBody;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.posting.WarehouseId;
import java.util.Arrays;
import java.util.List;

/** What both lists can be narrowed to, in Ozon's words; an empty list means any. */
record Selection(List<String> statuses, List<String> warehouses) {

    static final Selection ANY = new Selection(List.of(), List.of());

    /** Source: Seller API, both lists: {@code warehouse_ids}, at most 1000. */
    private static final int MOST_WAREHOUSES = 1000;

    Selection {
        for (String status : statuses) {
            if (status.isBlank()) {
                throw new IllegalArgumentException("a status must have a name: '" + status + "'");
            }
        }
        if (warehouses.size() > MOST_WAREHOUSES) {
            throw new IllegalArgumentException("Ozon takes at most 1000 warehouses, got " + warehouses.size());
        }
    }

    Selection with(Status... wanted) {
        return new Selection(
                Arrays.stream(wanted).map(status -> status.words().get(0)).toList(), warehouses);
    }

    Selection with(String... words) {
        return new Selection(List.of(words), warehouses);
    }

    Selection with(WarehouseId... wanted) {
        return new Selection(
                statuses, Arrays.stream(wanted).map(WarehouseId::toString).toList());
    }

    /** Adds this to a filter. */
    RequestBody filter(RequestBody rest) {
        return rest.and("statuses", statuses).and("warehouse_ids", warehouses);
    }
}
