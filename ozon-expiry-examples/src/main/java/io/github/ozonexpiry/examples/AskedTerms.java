package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.client.OzonException;
import io.github.ozonexpiry.client.OzonSeller;
import io.github.ozonexpiry.client.warehouse.Warehouse;
import io.github.ozonexpiry.deadline.DeadlineCalculator;
import io.github.ozonexpiry.deadline.RuleProfile;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.text.Message;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Asks for the settings of the warehouses that postings come from, so that dates can be computed beside Ozon's. A report does without them:
 * what does not come is named, and lets nothing else fail.
 */
record AskedTerms(OzonSeller seller) {

    void addTo(Gathered gathered) {
        Map<WarehouseId, Set<Scheme>> schemes = new TreeMap<>();
        gathered.postings().forEach(posting -> note(posting, schemes));
        if (schemes.isEmpty()) {
            return;
        }
        try {
            seller.warehouses()
                    .list()
                    .items(broken -> gathered.withoutTerms(missing(broken.path() + ": " + broken.reason())))
                    .forEach(warehouse -> add(warehouse, schemes, gathered));
        } catch (OzonException e) {
            gathered.withoutTerms(missing(String.valueOf(e.getMessage())));
        }
    }

    private static void note(Posting posting, Map<WarehouseId, Set<Scheme>> schemes) {
        posting.delivery()
                .warehouse()
                .value()
                .ifPresent(id -> posting.scheme()
                        .ifPresent(scheme -> schemes.computeIfAbsent(id, key -> EnumSet.noneOf(Scheme.class))
                                .add(scheme)));
    }

    /** A warehouse does not say its scheme; its postings do, and where they differ nothing is computed. */
    private static void add(Warehouse warehouse, Map<WarehouseId, Set<Scheme>> schemes, Gathered gathered) {
        warehouse.warehouseId().value().ifPresent(id -> {
            Set<Scheme> own = schemes.getOrDefault(id, Set.of());
            if (own.size() == 1) {
                RuleProfile profile = RuleProfile.forScheme(own.iterator().next());
                gathered.calculator(id, DeadlineCalculator.of(profile, warehouse.terms()));
            }
        });
    }

    private static Message missing(String why) {
        return Message.of("report.withoutTerms", why);
    }
}
