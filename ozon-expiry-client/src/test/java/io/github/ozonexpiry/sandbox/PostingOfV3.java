package io.github.ozonexpiry.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a posting in the shape of {@code /v3/posting/fbs/get}: money as text beside its currency, a few members more and a few less than
 * in the v4 lists. Source: Seller API, {@code /v3/posting/fbs/get}.
 */
final class PostingOfV3 extends PostingJson {

    private final List<String> children;

    PostingOfV3(SandboxPosting posting, List<String> children, Blocks with, Instant now) {
        super(posting, with, now);
        this.children = children;
    }

    @Override
    ObjectNode write() {
        ObjectNode json = super.write();
        if (!posting.members.containsKey("delivery_schema")) {
            json.remove("delivery_schema");
        }
        return json;
    }

    @Override
    void product(ObjectNode json, SandboxGoods piece) {
        json.put("sku", piece.sku()).put("offer_id", piece.offerId()).put("name", piece.name());
        json.put("quantity", piece.quantity());
        json.put("price", piece.price().amount().setScale(4).toPlainString());
        json.put("currency_code", piece.price().currency().toString());
        json.put("is_blr_traceable", false).put("is_marketplace_buyout", false).put("has_imei", false);
        json.put("is_weight_needed", false).put("weight_min", 0).put("weight_max", 0);
        json.putObject("dimensions")
                .put("height", "0.00")
                .put("length", "0.00")
                .put("width", "0.00")
                .put("weight", piece.weight().movePointRight(3).toPlainString());
        json.putArray("mandatory_mark");
        json.putArray("jw_uin");
    }

    @Override
    void tariff(ObjectNode json, String which, SandboxLadder.@Nullable Step step) {
        super.tariff(json, which, step);
        json.remove(which + "_tariff_min_charge");
        json.put(which + "_tariff_charge", "").put(which + "_tariff_charge_currency_code", "");
        if (step != null) {
            step.charge()
                    .ifPresent(charge -> json.put(
                                    which + "_tariff_charge", charge.amount().toPlainString())
                            .put(
                                    which + "_tariff_charge_currency_code",
                                    charge.currency().toString()));
        }
    }

    @Override
    void financial(ObjectNode json, SandboxGoods piece) {
        super.financial(json, piece);
        String currency = piece.price().currency().toString();
        json.remove(List.of("customer_price", "commission"));
        json.put("currency_code", currency).put("customer_currency_code", currency);
        json.put("customer_price", piece.price().amount());
        json.put("commission_amount", 0).put("commission_percent", 0).put("commissions_currency_code", currency);
    }

    @Override
    void rest(ObjectNode json) {
        super.rest(json);
        json.remove(List.of("quantum_id", "volume_weight"));
        json.put("previous_substatus", "").put("provider_status", "").put("delivery_price", "");
        time(json, "fact_delivery_date", posting.deliveringDate);
        json.putArray("additional_data");
        json.putArray("related_weight_postings");
        json.putNull("courier").putNull("product_exemplars").putNull("related_postings");
        json.putObject("prr_option")
                .put("code", "")
                .put("price", "")
                .put("currency_code", "")
                .put("floor", "");
        if (with.related()) {
            ArrayNode numbers = json.putObject("related_postings").putArray("related_posting_numbers");
            children.forEach(numbers::add);
        }
    }
}
