package io.github.ozonexpiry.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** How postings are assembled and split: who may, and what becomes of it later. Source: notes on the Seller API, 3.2 and 3.3. */
final class Assembling {

    /** Ozon does not say how long it takes. */
    static final Duration TAKES = Duration.ofSeconds(10);

    private static final String UNDER_WAY = "ship_async_in_process";

    private static final Set<String> SHIPPED = Set.of(
            "awaiting_deliver",
            "awaiting_registration",
            "acceptance_in_progress",
            "delivering",
            "driver_pickup",
            "sent_by_seller",
            "delivered");

    private Assembling() {}

    /** The posting of a body, if it can be assembled or split now. */
    static SandboxPosting splittable(SandboxShop shop, Body body) {
        SandboxPosting posting = shop.existing(body.text("posting_number"));
        if (posting.warehouse.deliverySchema().equalsIgnoreCase("fbp")) {
            throw Refusal.invalid("SHIP_FBP_POSTINGS_IS_FORBIDDEN");
        }
        if (posting.status.equals("cancelled")) {
            throw Refusal.invalid("POSTING_ALREADY_CANCELLED");
        }
        if (SHIPPED.contains(posting.status) || posting.actions.contains(UNDER_WAY)) {
            throw Refusal.invalid("POSTING_ALREADY_SHIPPED");
        }
        if (!posting.status.equals("awaiting_packaging")) {
            throw Refusal.invalid("HAS_INCORRECT_STATUS");
        }
        return posting;
    }

    /** The posting of a body, if it can be assembled now: filled in, its date fixed, its boxes counted. */
    static SandboxPosting shippable(SandboxShop shop, Body body, Instant now) {
        SandboxPosting posting = splittable(shop, body);
        if (!posting.requirements.isEmpty()) {
            throw Refusal.invalid("EXEMPLAR_INFO_NOT_FILLED_COMPLETELY");
        }
        boolean dateUnset = posting.actions.contains("set_cutoff");
        boolean tooLate = posting.shipmentDate != null && now.isAfter(posting.shipmentDate);
        boolean boxesUncounted =
                posting.members.containsKey("is_multibox") && !posting.members.containsKey("multi_box_qty");
        if ((dateUnset && tooLate) || boxesUncounted) {
            throw Refusal.invalid("TRANSITION_IS_NOT_POSSIBLE");
        }
        return posting;
    }

    /** The pieces that a list of products names, by SKU. */
    static Map<Long, Integer> pieces(SandboxPosting posting, List<Body> products) {
        Map<Long, Integer> pieces = new TreeMap<>();
        for (Body product : products) {
            long sku =
                    product.number("product_id").orElseThrow(() -> product.refused("product_id", "value is required"));
            long quantity = product.number("quantity").orElse(0);
            if (posting.goods.stream().noneMatch(line -> line.sku() == sku)) {
                throw Refusal.invalid("UNKNOW_PRODUCT"); // Ozon's spelling
            }
            if (quantity < 1) {
                throw Refusal.invalid("HAS_INCORRECT_PRODUCT_QUANTITY");
            }
            pieces.merge(sku, (int) quantity, Integer::sum);
        }
        return pieces;
    }

    /** Refuses parts that are not together exactly what is in a posting. */
    static void requireWhole(SandboxPosting posting, List<Map<Long, Integer>> parts) {
        Map<Long, Integer> all = new TreeMap<>();
        parts.forEach(part -> part.forEach((sku, quantity) -> all.merge(sku, quantity, Integer::sum)));
        Map<Long, Integer> there = new TreeMap<>();
        posting.goods.forEach(line -> there.merge(line.sku(), line.quantity(), Integer::sum));
        if (!all.equals(there)) {
            throw Refusal.invalid("HAS_INCORRECT_PRODUCT_QUANTITY");
        }
    }

    /** Makes a part a posting of its own, which waits to be assembled. */
    static SandboxPosting child(SandboxShop shop, SandboxPosting parent, Map<Long, Integer> part, Instant now) {
        String number = IntStream.iterate(1, next -> next + 1)
                .mapToObj(next -> parent.orderNumber() + "-" + next)
                .filter(free -> shop.find(free).isEmpty())
                .findFirst()
                .orElseThrow();
        SandboxPosting child = parent.copyAs(number).parent(parent.number).goods(goods(parent, part));
        child.changes.removeIf(change -> !change.at().isAfter(now));
        shop.add(child);
        return shop.existing(number);
    }

    /** Ends a posting whose parts live on. */
    static void split(SandboxShop shop, SandboxPosting parent, Instant now) {
        shop.change(
                parent,
                now,
                it -> it.status("cancelled_from_split_pending", "posting_split_pending")
                        .actions());
    }

    /** Begins to assemble a posting; it is assembled, or has failed, a while later. */
    static void begin(SandboxShop shop, SandboxPosting posting, Instant now) {
        boolean fails = shop.packing(posting.number).takeFailure();
        shop.packing(posting.number).done(SandboxDeeds::assembled);
        Instant end = now.plus(TAKES);
        shop.change(
                posting,
                now,
                it -> it.status("awaiting_packaging", "posting_created").actions(UNDER_WAY));
        shop.later(posting, end, it -> {
            if (it.status.equals("awaiting_packaging") && fails) {
                it.status("awaiting_packaging", "ship_failed").actions("ship_async_retry");
            } else if (it.status.equals("awaiting_packaging")) {
                shop.packing(it.number).assembled(end);
                assembled(it);
            }
        });
    }

    private static List<SandboxGoods> goods(SandboxPosting posting, Map<Long, Integer> part) {
        return posting.goods.stream()
                .filter(line -> part.containsKey(line.sku()))
                .map(line -> line.pieces(part.get(line.sku())))
                .toList();
    }

    private static void assembled(SandboxPosting posting) {
        switch (posting.warehouse.integration()) {
            case "ozon" ->
                posting.status("awaiting_deliver", "posting_not_in_carriage").actions("label_download");
            case "aggregator" ->
                posting.status("awaiting_registration", "posting_awaiting_registration")
                        .actions();
            case "non_integrated" ->
                posting.status("awaiting_deliver", "posting_registered")
                        .actions("set_track_number", "non_int_delivering");
            default -> posting.status("awaiting_deliver", "posting_registered").actions();
        }
    }
}
