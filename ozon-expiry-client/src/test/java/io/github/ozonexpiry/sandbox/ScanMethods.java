package io.github.ozonexpiry.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Map;

/** What the packing table asks of one posting. Source: notes on the Seller API, 2.1 and 3.6. */
final class ScanMethods {

    static final Map<String, Method> ALL = Map.of(
            "/v2/posting/fbs/get-by-barcode", ScanMethods::byBarcode,
            "/v1/posting/fbs/restrictions", ScanMethods::restrictions);

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ScanMethods() {}

    /** The lower barcode of a posting's label: here, the digits of its number. */
    static String lowerBarcode(SandboxPosting posting) {
        return posting.number.replaceAll("\\D", "");
    }

    /** The upper barcode of a posting's label. */
    static String upperBarcode(SandboxPosting posting) {
        return "%101%" + lowerBarcode(posting);
    }

    private static ObjectNode byBarcode(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("PostingFbsGetByBarcodeRequest", bytes).only("barcode");
        String barcode = body.text("barcode");
        SandboxPosting posting = shop.sorted(false).values().stream()
                .filter(each -> barcode.equals(lowerBarcode(each)) || barcode.equals(upperBarcode(each)))
                .findFirst()
                .orElseThrow(Refusal::unknownPosting);
        ObjectNode answer = JSON.objectNode();
        ObjectNode json = answer.putObject("result");
        json.put("order_id", posting.orderId()).put("order_number", posting.orderNumber());
        json.put("posting_number", posting.number).put("status", posting.status);
        json.put("cancel_reason_id", posting.cancellation.reasonId());
        PostingJson.time(json, "created_at", posting.inProcessAt);
        PostingJson.time(json, "in_process_at", posting.inProcessAt);
        PostingJson.time(json, "shipment_date", posting.shipmentDate);
        ArrayNode products = json.putArray("products");
        for (SandboxGoods line : posting.goods) {
            ObjectNode product = products.addObject().put("sku", line.sku()).put("name", line.name());
            product.put("quantity", line.quantity()).put("offer_id", line.offerId());
            product.put("price", line.price().amount().setScale(4).toPlainString());
        }
        json.putObject("barcodes")
                .put("upper_barcode", upperBarcode(posting))
                .put("lower_barcode", lowerBarcode(posting));
        return answer;
    }

    private static ObjectNode restrictions(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("PostingFbsRestrictionsRequest", bytes).only("posting_number");
        SandboxPosting posting = shop.existing(body.text("posting_number"));
        if (!posting.warehouse.integration().equals("ozon")) {
            throw Refusal.invalid("HAS_INCORRECT_TPL_INTEGRATION_TYPE");
        }
        ObjectNode answer = JSON.objectNode();
        ObjectNode limits = answer.putObject("result").put("posting_number", posting.number);
        limits.put("min_posting_weight", 0).put("max_posting_weight", 40_000);
        limits.put("width", 180).put("length", 180).put("height", 180);
        limits.put("min_posting_price", 0).put("max_posting_price", 500_000);
        return answer;
    }
}
