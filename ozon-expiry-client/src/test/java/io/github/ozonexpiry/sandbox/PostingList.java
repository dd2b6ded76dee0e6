package io.github.ozonexpiry.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The two lists of postings, with cursors. Source: Seller API, {@code /v4/posting/fbs/unfulfilled/list} and {@code /v4/posting/fbs/list}:
 * limit 1 to 100, a window of at most one year, and for the first either the one window or the other.
 */
final class PostingList {

    static final String UNFULFILLED = "/v4/posting/fbs/unfulfilled/list";
    static final String LIST = "/v4/posting/fbs/list";

    private static final Duration LONGEST = Duration.ofDays(365);

    /** What has ended is not in the list of open postings, in spite of its name all else is; a cancelled posting may be. */
    private static final Set<String> ENDED = Set.of("delivered");

    private final SandboxShop shop;
    private final Body body;
    private final boolean byCutoff;
    private final Instant now;

    private PostingList(SandboxShop shop, Body body, boolean byCutoff, Instant now) {
        this.shop = shop;
        this.body = body.only("cursor", "limit", "sort_dir", "translit", "filter", "with");
        this.byCutoff = byCutoff;
        this.now = now;
    }

    static ObjectNode unfulfilled(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("PostingFbsUnfulfilledListRequest", bytes);
        Body filter = body.within("filter")
                .only(
                        "cutoff_from",
                        "cutoff_to",
                        "delivering_date_from",
                        "delivering_date_to",
                        "delivery_method_ids",
                        "last_changed_status_date",
                        "provider_ids",
                        "statuses",
                        "warehouse_ids");
        boolean cutoff = filter.has("cutoff_from") || filter.has("cutoff_to");
        boolean delivering = filter.has("delivering_date_from") || filter.has("delivering_date_to");
        if (cutoff == delivering) {
            throw Refusal.invalid(
                    cutoff
                            ? "filter.cutoff and filter.delivering_date must not be specified together"
                            : "either filter.cutoff or filter.delivering_date must be specified");
        }
        PostingList list = new PostingList(shop, body, true, now);
        TimeFilter window = cutoff
                ? TimeFilter.read(filter, "cutoff_from", "cutoff_to", LONGEST)
                : TimeFilter.read(filter, "delivering_date_from", "delivering_date_to", LONGEST);
        Predicate<SandboxPosting> open = posting ->
                !ENDED.contains(posting.status) && window.holds(cutoff ? posting.shipmentDate : posting.deliveringDate);
        Predicate<SandboxPosting> wanted = open.and(list.common(filter));
        return list.page(wanted).put("count", shop.count(filter.toString(), wanted));
    }

    static ObjectNode list(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("PostingFbsListRequest", bytes);
        Body filter = body.within("filter")
                .only(
                        "delivery_method_ids",
                        "integration_type_flow",
                        "is_blr_traceable",
                        "last_changed_status_date",
                        "order_id",
                        "order_numbers",
                        "provider_ids",
                        "since",
                        "statuses",
                        "to",
                        "warehouse_ids");
        if (!filter.has("since") || !filter.has("to")) {
            throw filter.refused(filter.has("since") ? "to" : "since", "value is required");
        }
        PostingList list = new PostingList(shop, body, false, now);
        TimeFilter period = TimeFilter.read(filter, "since", "to", LONGEST);
        Predicate<SandboxPosting> wanted = posting -> period.holds(posting.inProcessAt);
        return list.page(wanted.and(list.common(filter)).and(Orders.wanted(filter)));
    }

    private Predicate<SandboxPosting> common(Body filter) {
        Set<String> statuses = Set.copyOf(filter.list("statuses"));
        Set<String> warehouses = Set.copyOf(filter.list("warehouse_ids"));
        Set<String> methods = Set.copyOf(filter.list("delivery_method_ids"));
        Set<String> providers = Set.copyOf(filter.list("provider_ids"));
        TimeFilter changed = TimeFilter.read(filter.within("last_changed_status_date"), "from", "to", LONGEST);
        return posting -> isIn(statuses, posting.status)
                && isIn(warehouses, posting.warehouse.id())
                && isIn(methods, posting.warehouse.id())
                && isIn(providers, posting.warehouse.providerId())
                && changed.holds(shop.changedAt(posting));
    }

    private static boolean isIn(Set<String> wanted, Object value) {
        return wanted.isEmpty() || wanted.contains(value.toString());
    }

    private ObjectNode page(Predicate<SandboxPosting> wanted) {
        long limit = body.limit(100);
        Blocks blocks =
                Blocks.of(body.within("with").only("analytics_data", "barcodes", "financial_data", "legal_info"));
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode postings = answer.putArray("postings");
        SortKey last = SortKey.BEGINNING;
        boolean more = false;
        Iterator<Map.Entry<SortKey, SandboxPosting>> rest = rest().entrySet().iterator();
        while (rest.hasNext() && !more) {
            Map.Entry<SortKey, SandboxPosting> each = rest.next();
            if (wanted.test(each.getValue())) {
                more = postings.size() == limit;
                if (!more) {
                    postings.add(new PostingJson(each.getValue(), blocks, now).write());
                    last = each.getKey();
                }
            }
        }
        return answer.put("cursor", more ? last.cursor() : "").put("has_next", more);
    }

    private NavigableMap<SortKey, SandboxPosting> rest() {
        SortKey cursor = SortKey.read(body);
        NavigableMap<SortKey, SandboxPosting> all = shop.sorted(byCutoff);
        String direction = body.text("sort_dir").toUpperCase(Locale.ROOT);
        return switch (direction) {
            case "", "ASC" -> all.tailMap(cursor, false);
            case "DESC" ->
                cursor.equals(SortKey.BEGINNING)
                        ? all.descendingMap()
                        : all.headMap(cursor, false).descendingMap();
            default -> throw body.refused("sort_dir", "value must be in list [ASC, DESC]");
        };
    }
}
