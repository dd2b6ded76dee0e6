package io.github.ozonexpiry.benchmarks.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Jackson's tree of the whole page: no class, no field named, no time read. What it finds is what everyone must find. */
final class Tree implements Reading {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String id() {
        return "jackson-tree";
    }

    @Override
    public Object read(byte[] page) throws IOException {
        return JSON.readTree(page);
    }

    @Override
    public List<Facts> facts(Object read) {
        return elements(((JsonNode) read).at("/result/postings"))
                .map(Tree::posting)
                .toList();
    }

    private static Facts posting(JsonNode json) {
        return new Facts(
                json.get("posting_number").asText(),
                json.get("order_id").asLong(),
                json.get("parent_posting_number").asText(),
                json.get("status").asText(),
                json.get("substatus").asText(),
                times(json),
                delivery(json, json.get("delivery_method")),
                cancellation(json.get("cancellation")),
                tariff(json.get("tariffication")),
                elements(json.get("products")).map(Tree::piece).toList(),
                elements(json.get("available_actions")).map(JsonNode::asText).collect(Collectors.toSet()),
                marked(json.at("/requirements/products_requiring_mandatory_mark")),
                json.get("is_express").asBoolean(),
                json.at("/analytics_data/is_legal").asBoolean());
    }

    private static Facts.Times times(JsonNode json) {
        return new Facts.Times(
                time(json, "in_process_at"),
                time(json, "shipment_date"),
                time(json, "shipment_date_without_delay"),
                json.get("delivering_date").isNull() ? Optional.empty() : Optional.of(time(json, "delivering_date")));
    }

    private static Facts.Delivery delivery(JsonNode posting, JsonNode json) {
        return new Facts.Delivery(
                json.get("id").asLong(),
                json.get("name").asText(),
                json.get("warehouse_id").asLong(),
                json.get("warehouse").asText(),
                json.get("tpl_provider_id").asLong(),
                posting.get("tpl_integration_type").asText(),
                posting.get("tracking_number").asText());
    }

    private static Facts.Cancellation cancellation(JsonNode json) {
        return new Facts.Cancellation(
                json.get("cancel_reason_id").asLong(),
                json.get("cancel_reason").asText(),
                json.get("cancellation_type").asText(),
                json.get("cancellation_initiator").asText(),
                json.get("cancelled_after_ship").asBoolean(),
                json.get("affect_cancellation_rating").asBoolean());
    }

    private static Facts.Tariff tariff(JsonNode json) {
        return new Facts.Tariff(
                json.get("current_tariff_type").asText(),
                number(json, "current_tariff_rate"),
                number(json, "current_tariff_charge"),
                json.get("next_tariff_type").asText(),
                number(json, "next_tariff_rate"),
                number(json, "next_tariff_charge"),
                time(json, "next_tariff_starts_at"));
    }

    private static Facts.Piece piece(JsonNode json) {
        return new Facts.Piece(
                json.get("sku").asLong(),
                json.get("offer_id").asText(),
                json.get("name").asText(),
                json.get("quantity").asInt(),
                number(json, "price"),
                json.get("currency_code").asText());
    }

    private static Set<Long> marked(JsonNode skus) {
        return elements(skus).map(JsonNode::asLong).collect(Collectors.toSet());
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static Instant time(JsonNode json, String member) {
        return Instant.parse(json.get(member).asText());
    }

    private static BigDecimal number(JsonNode json, String member) {
        return new BigDecimal(json.get(member).asText());
    }
}
