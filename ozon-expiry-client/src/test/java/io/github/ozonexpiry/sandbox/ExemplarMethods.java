package io.github.ozonexpiry.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** What must be known of single pieces. Source: notes on the Seller API, 3.6. */
final class ExemplarMethods {

    static final Map<String, Method> ALL = Map.of(
            "/v2/posting/fbs/product/country/list", ExemplarMethods::countries,
            "/v2/posting/fbs/product/country/set", ExemplarMethods::setCountry,
            "/v6/fbs/posting/product/exemplar/create-or-get", ExemplarMethods::sheet,
            "/v6/fbs/posting/product/exemplar/set", ExemplarMethods::set,
            "/v5/fbs/posting/product/exemplar/status", ExemplarMethods::status);

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final Map<String, String> COUNTRIES =
            Map.of("CN", "Китай", "DZ", "Алжир", "RU", "Россия", "TR", "Турция");

    private ExemplarMethods() {}

    private static ObjectNode countries(SandboxShop shop, byte[] bytes, Instant now) {
        String search = Body.read("ProductCountryListRequest", bytes)
                .only("name_search")
                .text("name_search");
        ObjectNode answer = JSON.objectNode();
        ArrayNode result = answer.putArray("result");
        COUNTRIES.forEach((code, name) -> {
            if (name.contains(search)) {
                result.addObject().put("name", name).put("country_iso_code", code);
            }
        });
        return answer;
    }

    private static ObjectNode setCountry(SandboxShop shop, byte[] bytes, Instant now) {
        Body body =
                Body.read("ProductCountrySetRequest", bytes).only("posting_number", "product_id", "country_iso_code");
        SandboxPosting posting = Assembling.splittable(shop, body);
        long product = body.number("product_id").orElse(0);
        if (posting.goods.stream().noneMatch(line -> line.sku() == product)) {
            throw Refusal.invalid("UNKNOW_PRODUCT"); // Ozon's spelling
        }
        if (!COUNTRIES.containsKey(body.text("country_iso_code"))) {
            throw body.refused("country_iso_code", "value is not a known country");
        }
        Exemplars exemplars = shop.packing(posting.number).exemplars();
        exemplars.country(product);
        shop.change(posting, now, it -> it.requirements(exemplars.missing(it)));
        return JSON.objectNode().put("product_id", product).put("is_gtd_needed", posting.requirements.contains("gtd"));
    }

    private static ObjectNode sheet(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("FbsPostingProductExemplarCreateOrGetV6Request", bytes)
                .only("posting_number");
        SandboxPosting posting = shop.existing(body.text("posting_number"));
        Exemplars exemplars = shop.packing(posting.number).exemplars();
        exemplars.number(posting);
        ObjectNode answer = JSON.objectNode().put("multi_box_qty", 1).put("posting_number", posting.number);
        ArrayNode products = answer.putArray("products");
        for (SandboxGoods line : posting.goods) {
            ObjectNode product = products.addObject().put("product_id", line.sku());
            product.put("quantity", line.quantity());
            product.put("is_gtd_needed", posting.requirements.contains("gtd"));
            product.put("is_rnpt_needed", posting.requirements.contains("rnpt"));
            product.put("is_mandatory_mark_needed", posting.requirements.contains("mandatory_mark"));
            product.put("is_mandatory_mark_possible", true);
            product.put("is_jw_uin_needed", posting.requirements.contains("jw_uin"));
            product.put("has_imei", posting.requirements.contains("imei"));
            product.put("is_weight_needed", posting.requirements.contains("weight"));
            product.put("weight_min", 0).put("weight_max", 0);
            ArrayNode pieces = product.putArray("exemplars");
            exemplars
                    .of(line.sku())
                    .forEach((id, piece) -> piece.write(pieces.addObject().put("exemplar_id", id)));
        }
        return answer;
    }

    private static ObjectNode set(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("FbsPostingProductExemplarSetV6Request", bytes)
                .only("multi_box_qty", "posting_number", "products");
        SandboxPosting posting = Assembling.splittable(shop, body);
        Exemplars exemplars = shop.packing(posting.number).exemplars();
        Map<Long, Exemplars.Filled> filled = new LinkedHashMap<>();
        for (Body product : body.objects("products")) {
            long sku =
                    product.only("product_id", "exemplars").number("product_id").orElse(0);
            for (Body exemplar : product.objects("exemplars")) {
                long id = exemplar.number("exemplar_id").orElse(0);
                if (!exemplars.of(sku).containsKey(id)) {
                    throw exemplar.refused("exemplar_id", "value is not an exemplar of the product");
                }
                filled.put(id, Exemplars.Filled.read(exemplar));
            }
        }
        Instant checked = now.plus(Assembling.TAKES);
        exemplars.replace(filled, checked);
        shop.later(posting, checked, it -> it.requirements(exemplars.missing(it)));
        return JSON.objectNode();
    }

    private static ObjectNode status(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("FbsPostingProductExemplarStatusV5Request", bytes).only("posting_number");
        SandboxPosting posting = shop.existing(body.text("posting_number"));
        Exemplars exemplars = shop.packing(posting.number).exemplars();
        boolean busy = exemplars.isBeingChecked(now);
        ObjectNode answer = JSON.objectNode().put("posting_number", posting.number);
        answer.put("status", readiness(posting, busy));
        ArrayNode products = answer.putArray("products");
        for (SandboxGoods line : posting.goods) {
            ArrayNode pieces =
                    products.addObject().put("product_id", line.sku()).putArray("exemplars");
            exemplars.of(line.sku()).forEach((id, piece) -> {
                ObjectNode json = piece.write(pieces.addObject().put("exemplar_id", id));
                verdicts(json, busy ? "processing" : "passed");
            });
        }
        return answer;
    }

    private static String readiness(SandboxPosting posting, boolean busy) {
        if (!posting.status.equals("awaiting_packaging")) {
            return "update_not_available";
        }
        if (busy) {
            return "validation_in_process";
        }
        return posting.requirements.isEmpty() ? "ship_available" : "ship_not_available";
    }

    private static void verdicts(ObjectNode piece, String verdict) {
        for (String part : new String[] {"gtd", "rnpt", "weight"}) {
            piece.put(part + "_check_status", verdict).putArray(part + "_error_codes");
        }
        piece.path("marks")
                .forEach(
                        mark -> ((ObjectNode) mark).put("check_status", verdict).putArray("error_codes"));
    }
}
