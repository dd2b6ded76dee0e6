package io.github.ozonexpiry.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** What is to be picked. Source: notes on the Seller API, 2.12. */
final class AssemblyMethods {

    static final Map<String, Method> ALL = Map.of(
            "/v1/assembly/fbs/posting/list", AssemblyMethods::postings,
            "/v1/assembly/fbs/product/list", AssemblyMethods::products);

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final int MOST = 1000;

    private AssemblyMethods() {}

    private static ObjectNode postings(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("AssemblyFbsPostingListRequest", bytes).only("cursor", "filter", "limit", "sort_dir");
        int limit = body.limit(MOST);
        SortKey after = SortKey.read(body);
        List<SandboxPosting> left = due(shop, body).stream()
                .filter(posting -> SortKey.byCutoff(posting).compareTo(after) > 0)
                .toList();
        List<SandboxPosting> page = left.stream().limit(limit).toList();
        ObjectNode answer = JSON.objectNode();
        PostingJson.time(answer, "cutoff", page.isEmpty() ? null : page.get(0).shipmentDate);
        boolean more = left.size() > page.size();
        answer.put("cursor", more ? SortKey.byCutoff(page.get(page.size() - 1)).cursor() : "");
        ArrayNode list = answer.putArray("postings");
        for (SandboxPosting posting : page) {
            ObjectNode json = list.addObject().put("posting_number", posting.number);
            json.put("assembly_code", "A-" + posting.number);
            ArrayNode products = json.putArray("products");
            posting.goods.forEach(line -> products.add(product(line)));
        }
        return answer;
    }

    private static ObjectNode products(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("AssemblyFbsProductListRequest", bytes).only("filter", "limit", "offset", "sort_dir");
        int limit = body.limit(MOST);
        long offset = body.number("offset").orElse(0);
        List<ObjectNode> all = List.copyOf(bySku(due(shop, body)).values());
        ObjectNode answer = JSON.objectNode();
        answer.put("has_next", all.size() > offset + limit).put("products_count", all.size());
        ArrayNode list = answer.putArray("products");
        all.stream().skip(offset).limit(limit).forEach(list::add);
        return answer;
    }

    private static Map<Long, ObjectNode> bySku(List<SandboxPosting> postings) {
        Map<Long, ObjectNode> products = new LinkedHashMap<>();
        for (SandboxPosting posting : postings) {
            for (SandboxGoods line : posting.goods) {
                ObjectNode product = products.computeIfAbsent(line.sku(), sku -> product(line.pieces(0)));
                product.put("quantity", product.path("quantity").asInt() + line.quantity());
                product.withArray("postings")
                        .addObject()
                        .put("posting_number", posting.number)
                        .put("quantity", line.quantity());
            }
        }
        return products;
    }

    private static ObjectNode product(SandboxGoods line) {
        return JSON.objectNode()
                .put("sku", line.sku())
                .put("offer_id", line.offerId())
                .put("product_name", line.name())
                .put("picture_url", "")
                .put("quantity", line.quantity());
    }

    /** The postings to be assembled within the window of a body, in their order. */
    private static List<SandboxPosting> due(SandboxShop shop, Body body) {
        if (!List.of("ASC", "DESC").contains(body.text("sort_dir"))) {
            throw body.refused("sort_dir", "value must be in list [ASC, DESC]");
        }
        Body filter = body.within("filter").only("cutoff_from", "cutoff_to", "delivery_method_id");
        Instant from = filter.time("cutoff_from").orElseThrow(() -> filter.refused("cutoff_from", "value is required"));
        Instant to = filter.time("cutoff_to").orElseThrow(() -> filter.refused("cutoff_to", "value is required"));
        OptionalLong method = filter.number("delivery_method_id");
        return shop.sorted(true).values().stream()
                .filter(posting -> posting.status.equals("awaiting_packaging"))
                .filter(posting -> posting.shipmentDate != null
                        && !posting.shipmentDate.isBefore(from)
                        && !posting.shipmentDate.isAfter(to))
                .filter(posting -> method.isEmpty() || posting.warehouse.id() == method.getAsLong())
                .toList();
    }
}
