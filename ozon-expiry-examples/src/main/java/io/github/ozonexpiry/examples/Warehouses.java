package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.posting.Delivery;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.report.ExpiryReport;
import io.github.ozonexpiry.report.ReportEntry;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The names of the seller's warehouses, as far as any posting says them. */
record Warehouses(Map<WarehouseId, String> names) {

    static Warehouses of(ExpiryReport report) {
        Map<WarehouseId, String> names = new TreeMap<>();
        for (ReportEntry entry : report.entries()) {
            Delivery delivery = entry.posting().delivery();
            delivery.warehouse()
                    .value()
                    .ifPresent(id -> delivery.warehouseName().value().ifPresent(name -> names.put(id, name)));
        }
        return new Warehouses(names);
    }

    /** The name, or the number where nobody named it. */
    String name(WarehouseId id) {
        return names.getOrDefault(id, id.toString());
    }

    /** The name of a posting's warehouse, or empty when it states none. */
    Optional<String> name(Posting posting) {
        return posting.delivery()
                .warehouse()
                .value()
                .map(this::name)
                .or(() -> posting.delivery().warehouseName().value());
    }
}
