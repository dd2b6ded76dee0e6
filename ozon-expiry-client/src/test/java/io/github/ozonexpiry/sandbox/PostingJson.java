package io.github.ozonexpiry.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ozonexpiry.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes a posting in the shape of the v4 lists. Source: Seller API, {@code /v4/posting/fbs/list} and {@code unfulfilled/list}. */
class PostingJson {

    private static final List<String> REQUIREMENTS =
            List.of("gtd", "country", "mandatory_mark", "rnpt", "jw_uin", "change_country", "imei", "weight");

    final SandboxPosting posting;
    final Blocks with;
    final Instant now;

    PostingJson(SandboxPosting posting, Blocks with, Instant now) {
        this.posting = posting;
        this.with = with;
        this.now = now;
    }

    /** The whole posting. */
    ObjectNode write() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        identity(json);
        times(json);
        delivery(json);
        posting.goods.forEach(piece -> product(json.withArray("products").addObject(), piece));
        json.withArray("products");
        requirements(json);
        posting.actions.forEach(json.putArray("available_actions")::add);
        cancellation(json.putObject("cancellation"));
        tariff(json.putObject("tariffication"));
        steps(json.putArray("tariffication_steps"));
        blocks(json);
        rest(json);
        json.setAll(posting.members);
        return json;
    }

    private void identity(ObjectNode json) {
        json.put("posting_number", posting.number);
        json.put("order_id", posting.orderId());
        json.put("order_number", posting.orderNumber());
        json.put("parent_posting_number", posting.parent);
        json.put("status", posting.status);
        json.put("substatus", posting.substatus);
    }

    private void times(ObjectNode json) {
        time(json, "in_process_at", posting.inProcessAt);
        time(json, "shipment_date", posting.shipmentDate);
        time(json, "shipment_date_without_delay", posting.shipmentDateWithoutDelay);
        time(json, "delivering_date", posting.deliveringDate);
        json.putNull("pickup_code_verified_at");
    }

    private void delivery(ObjectNode json) {
        SandboxWarehouse place = posting.warehouse;
        json.put("delivery_schema", place.deliverySchema());
        json.put("tpl_integration_type", place.integration());
        json.putObject("delivery_method")
                .put("id", place.id())
                .put("name", place.name())
                .put("warehouse_id", place.id())
                .put("warehouse", place.name())
                .put("tpl_provider_id", place.providerId())
                .put("tpl_provider", place.provider());
        json.put("tracking_number", posting.trackingNumber);
        json.put("is_express", posting.express);
    }

    void product(ObjectNode json, SandboxGoods piece) {
        json.put("sku", piece.sku()).put("offer_id", piece.offerId()).put("name", piece.name());
        json.put("quantity", piece.quantity());
        json.put("is_blr_traceable", false).put("is_marketplace_buyout", false);
        json.put("product_color", "").put("weight", piece.weight()).putArray("imei");
        json.set("price", money(Optional.of(piece.price())));
    }

    private void requirements(ObjectNode json) {
        ObjectNode required = json.putObject("requirements");
        for (String kind : REQUIREMENTS) {
            ArrayNode skus = required.putArray("products_requiring_" + kind);
            if (posting.requirements.contains(kind)) {
                posting.goods.forEach(piece -> skus.add(piece.sku()));
            }
        }
    }

    private void cancellation(ObjectNode json) {
        SandboxCancellation said = posting.cancellation;
        json.put("cancel_reason_id", said.reasonId()).put("cancel_reason", said.reason());
        json.put("cancellation_type", said.type()).put("cancellation_initiator", said.initiator());
        json.put("cancelled_after_ship", said.afterShip()).put("affect_cancellation_rating", said.affectsRating());
    }

    private void tariff(ObjectNode json) {
        List<SandboxLadder.Step> left = posting.ladder.left(now);
        tariff(json, "current", left.isEmpty() ? null : left.get(0));
        tariff(json, "next", left.size() < 2 ? null : left.get(1));
        Optional<Instant> starts =
                left.size() < 2 ? Optional.empty() : left.get(0).end().map(end -> end.plusSeconds(1));
        time(json, "next_tariff_starts_at", starts.orElse(null));
    }

    void tariff(ObjectNode json, String which, SandboxLadder.@Nullable Step step) {
        json.put(which + "_tariff_rate", step == null ? BigDecimal.ZERO : step.rate());
        json.put(which + "_tariff_type", step == null ? "" : step.type());
        json.set(which + "_tariff_charge", money(step == null ? Optional.empty() : step.charge()));
        json.set(which + "_tariff_min_charge", money(step == null ? Optional.empty() : step.least()));
    }

    private void steps(ArrayNode json) {
        for (SandboxLadder.Step step : posting.ladder.steps()) {
            ObjectNode each = json.addObject();
            each.put("tariff_type", step.type()).put("tariff_rate", step.rate());
            each.set("tariff_charge", money(step.charge()));
            each.set("min_charge", money(step.least()));
            each.put("tariff_deadline_at", step.deadline());
        }
    }

    private void blocks(ObjectNode json) {
        json.putNull("analytics_data")
                .putNull("financial_data")
                .putNull("barcodes")
                .putNull("legal_info");
        SandboxWarehouse place = posting.warehouse;
        if (with.analytics()) {
            ObjectNode analytics = json.putObject("analytics_data");
            analytics
                    .put("region", "")
                    .put("city", "")
                    .put("delivery_type", "PVZ")
                    .put("is_premium", false);
            analytics.put("is_legal", posting.legalEntity).put("payment_type_group_name", "Банковская карта");
            analytics.put("warehouse_id", place.id()).put("warehouse", place.name());
            analytics.put("tpl_provider_id", place.providerId()).put("tpl_provider", place.provider());
            analytics.putNull("delivery_date_begin").putNull("delivery_date_end");
            analytics.putNull("client_delivery_date_begin").putNull("client_delivery_date_end");
        }
        if (with.barcodes()) {
            boolean exist = !posting.status.equals("awaiting_packaging");
            json.putObject("barcodes")
                    .put("upper_barcode", exist ? ScanMethods.upperBarcode(posting) : "0")
                    .put("lower_barcode", exist ? ScanMethods.lowerBarcode(posting) : "0");
        }
        if (with.legalInfo()) {
            json.putObject("legal_info").put("company_name", "").put("inn", "").put("kpp", "");
        }
        if (with.financial()) {
            ObjectNode financial = json.putObject("financial_data");
            financial.put("cluster_from", "").put("cluster_to", "");
            posting.goods.forEach(
                    piece -> financial(financial.withArray("products").addObject(), piece));
        }
    }

    void financial(ObjectNode json, SandboxGoods piece) {
        json.put("product_id", piece.sku()).put("quantity", piece.quantity()).put("payout", 0);
        json.put("price", piece.price().amount()).put("old_price", piece.price().amount());
        json.put("total_discount_value", 0).put("total_discount_percent", 0).putArray("actions");
        json.set("customer_price", money(Optional.of(piece.price())));
        json.putObject("commission")
                .put("amount", 0)
                .put("percent", 0)
                .put("currency", piece.price().currency().toString());
    }

    /** What is the same in every answer, or not needed yet. */
    void rest(ObjectNode json) {
        json.putNull("customer").putNull("addressee").putNull("container");
        json.put("container_sort_type", "").put("destination_place_id", 0).put("destination_place_name", "");
        json.put("is_click_and_collect", false).put("is_multibox", false).put("multi_box_qty", 1);
        json.put("is_presortable", false).put("quantum_id", 0).put("volume_weight", 0);
        json.put("require_blr_traceable_attrs", false).put("prr_option", "");
        json.putObject("optional").putArray("products_with_possible_mandatory_mark");
        json.putObject("external_order").put("is_external", false).put("platform_name", "");
    }

    static void time(ObjectNode json, String name, @Nullable Instant moment) {
        json.put(name, moment == null ? null : moment.toString());
    }

    static JsonNode money(Optional<Money> money) {
        if (money.isEmpty()) {
            return JsonNodeFactory.instance.nullNode();
        }
        return JsonNodeFactory.instance
                .objectNode()
                .put("amount", money.get().amount().toPlainString())
                .put("currency", money.get().currency().toString());
    }
}
