package io.github.ozonexpiry.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ozonexpiry.money.Money;
import java.util.Optional;

/** Writes accruals. Source: notes on the Seller API, 6.4. */
final class AccrualJson {

    private AccrualJson() {}

    /** As the list of a day has it. */
    static void ofDay(ObjectNode json, SandboxAccrual accrual) {
        json.put("accrual_id", accrual.id()).put("date", accrual.date().toString());
        json.set("total_amount", PostingJson.money(Optional.of(accrual.amount())));
        if (!accrual.unitNumber().isEmpty()) {
            json.put("unit_number", accrual.unitNumber());
        }
        json.put("accrued_category", accrual.category());
        json.putNull("posting").putNull("item_fees").putNull("non_item_fee").putNull("container_fees");
        switch (accrual.category()) {
            case "POSTING" -> posting(json.putObject("posting"), accrual);
            case "ITEM" -> {
                ObjectNode item =
                        json.putObject("item_fees").putArray("fees").addObject().put("sku", accrual.sku());
                fee(item.putArray("fees").addObject(), accrual);
            }
            case "NON_ITEM" -> fee(json.putObject("non_item_fee"), accrual);
            default -> fee(json.putObject("container_fees").putArray("fees").addObject(), accrual);
        }
    }

    /** As the list of a posting has it. */
    static void ofPosting(ObjectNode json, SandboxAccrual accrual) {
        fee(json, accrual);
        json.put("accrual_date", accrual.date().toString());
        if (accrual.sku() == 0) {
            json.putNull("sku").putNull("quantity").putNull("seller_price");
        } else {
            json.put("sku", accrual.sku()).put("quantity", 1);
            json.set("seller_price", PostingJson.money(Optional.of(accrual.amount())));
        }
    }

    private static void posting(ObjectNode json, SandboxAccrual accrual) {
        json.put("delivery_schema", "Fbs").put("delivery_speed", 0);
        ObjectNode product = json.putArray("products").addObject().put("sku", accrual.sku());
        commission(product.putObject("commission"), Money.zero(accrual.amount().currency()));
        ObjectNode delivery = product.putObject("delivery");
        fee(delivery.putArray("services").addObject(), accrual);
        delivery.set("total_accrued", PostingJson.money(Optional.of(accrual.amount())));
    }

    private static void commission(ObjectNode json, Money none) {
        for (String each : new String[] {"commission", "sale_commission", "sale_amount", "sale_price"}) {
            json.set(each, PostingJson.money(Optional.of(none)));
        }
        json.set("bonus", PostingJson.money(Optional.of(none)));
        json.set("coinvestment", PostingJson.money(Optional.of(none)));
        json.putNull("seller_price").put("commission_ratio", "0");
    }

    private static void fee(ObjectNode json, SandboxAccrual accrual) {
        json.put("type_id", accrual.typeId());
        json.set("accrued", PostingJson.money(Optional.of(accrual.amount())));
    }
}
