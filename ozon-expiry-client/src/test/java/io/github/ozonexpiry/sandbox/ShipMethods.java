package io.github.ozonexpiry.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Assembling and splitting postings. Source: notes on the Seller API, 3.2, 3.3 and 3.6. */
final class ShipMethods {

    static final Map<String, Method> ALL = Map.of(
            "/v4/posting/fbs/ship", ShipMethods::ship,
            "/v4/posting/fbs/ship/package", ShipMethods::shipPackage,
            "/v1/posting/fbs/split", ShipMethods::split,
            "/v3/posting/multiboxqty/set", ShipMethods::setBoxes);

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ShipMethods() {}

    private static ObjectNode ship(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("FbsPostingShipV4Request", bytes).only("posting_number", "packages", "with");
        boolean more = body.within("with").only("additional_data").flag("additional_data");
        SandboxPosting posting = Assembling.shippable(shop, body, now);
        List<Map<Long, Integer>> packages = parts(posting, body, "packages");
        List<SandboxPosting> assembled = packages.size() == 1
                ? List.of(posting)
                : packages.stream()
                        .map(each -> Assembling.child(shop, posting, each, now))
                        .toList();
        if (packages.size() > 1) {
            Assembling.split(shop, posting, now);
        }
        assembled.forEach(each -> Assembling.begin(shop, each, now));
        ObjectNode answer = JSON.objectNode();
        ArrayNode numbers = answer.putArray("result");
        assembled.forEach(each -> numbers.add(each.number));
        ArrayNode data = answer.putArray("additional_data");
        if (more) {
            assembled.forEach(each -> data.add(content(each)));
        }
        return answer;
    }

    private static ObjectNode shipPackage(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("FbsPostingShipPackageV4Request", bytes).only("posting_number", "products");
        SandboxPosting posting = Assembling.shippable(shop, body, now);
        List<Body> products = body.objects("products");
        products.forEach(product -> product.only("product_id", "quantity", "exemplarsIds"));
        Map<Long, Integer> part = Assembling.pieces(posting, products);
        if (part.isEmpty()) {
            throw body.refused("products", "value must contain at least 1 item(s)");
        }
        List<SandboxGoods> left = Goods.without(posting.goods, products, "product_id");
        SandboxPosting assembled = left.isEmpty() ? posting : Assembling.child(shop, posting, part, now);
        if (!left.isEmpty()) {
            shop.change(posting, now, it -> it.goods(left));
        }
        Assembling.begin(shop, assembled, now);
        return JSON.objectNode().put("result", assembled.number);
    }

    private static ObjectNode split(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("PostingFbsSplitRequest", bytes).only("posting_number", "postings");
        SandboxPosting posting = Assembling.splittable(shop, body);
        List<Map<Long, Integer>> parts = parts(posting, body, "postings");
        ObjectNode answer = JSON.objectNode();
        answer.set("parent_posting", part(posting));
        ArrayNode children = answer.putArray("postings");
        for (Map<Long, Integer> each : parts) {
            children.add(part(Assembling.child(shop, posting, each, now)));
        }
        Assembling.split(shop, posting, now);
        return answer;
    }

    private static ObjectNode setBoxes(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("PostingMultiBoxQtySetV3Request", bytes).only("posting_number", "multi_box_qty");
        SandboxPosting posting = Assembling.splittable(shop, body);
        long boxes = body.number("multi_box_qty").orElse(0);
        if (boxes < 1) {
            throw body.refused("multi_box_qty", "value must be greater than 0");
        }
        shop.change(posting, now, it -> it.member("multi_box_qty", Long.toString(boxes)));
        ObjectNode answer = JSON.objectNode();
        answer.putObject("result").put("result", true);
        return answer;
    }

    private static List<Map<Long, Integer>> parts(SandboxPosting posting, Body body, String list) {
        List<Map<Long, Integer>> parts = body.objects(list).stream()
                .map(part -> part.only("products").objects("products"))
                .peek(products -> products.forEach(product -> product.only("product_id", "quantity")))
                .map(products -> Assembling.pieces(posting, products))
                .toList();
        if (parts.isEmpty() || parts.contains(Map.<Long, Integer>of())) {
            throw body.refused(list, "value must contain at least 1 item(s)");
        }
        Assembling.requireWhole(posting, parts);
        return parts;
    }

    private static ObjectNode part(SandboxPosting posting) {
        ObjectNode part = JSON.objectNode().put("posting_number", posting.number);
        ArrayNode products = part.putArray("products");
        posting.goods.forEach(
                line -> products.addObject().put("product_id", line.sku()).put("quantity", line.quantity()));
        return part;
    }

    private static ObjectNode content(SandboxPosting posting) {
        ObjectNode content = JSON.objectNode().put("posting_number", posting.number);
        ArrayNode products = content.putArray("products");
        for (SandboxGoods line : posting.goods) {
            ObjectNode product = products.addObject();
            product.put("sku", line.sku()).put("offer_id", line.offerId()).put("name", line.name());
            product.put("quantity", line.quantity()).putArray("mandatory_mark");
            product.put("price", line.price().amount().toPlainString());
            product.put("currency_code", line.price().currency().toString());
        }
        return content;
    }
}
