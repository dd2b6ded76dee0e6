package io.github.ozonexpiry.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ozonexpiry.rule.DatedTable;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;

/**
 * An invented shop to look at the report with: the tables {@code shop.tsv} and {@code goods.tsv} as an answer of
 * {@code /v4/posting/fbs/list}, with dates around a moment. The same moment gives the same answer.
 */
final class BuiltInShop {

    private static final List<DatedTable.Row> ROWS =
            DatedTable.of(BuiltInShop.class, "shop.tsv").rows();
    private static final ObjectMapper JSON = new ObjectMapper();

    private BuiltInShop() {}

    /**
     * The saved answer.
     *
     * @param now the moment that the dates are placed around
     * @return JSON in UTF-8
     */
    static byte[] at(Instant now) {
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode postings = answer.putArray("postings");
        for (DatedTable.Row row : ROWS) {
            write(new ShopRow(row, now), postings.addObject());
        }
        answer.put("cursor", "");
        answer.put("has_next", false);
        try {
            return JSON.writeValueAsBytes(answer);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("the built-in shop cannot be written", e);
        }
    }

    private static void write(ShopRow row, ObjectNode posting) {
        String number = row.text("number");
        String order = number.substring(0, number.lastIndexOf('-'));
        posting.put("posting_number", number);
        posting.put("order_id", 30_000_000_000L + Long.parseLong(order.substring(0, 8)));
        posting.put("order_number", order);
        posting.put("parent_posting_number", row.named("parent"));
        posting.put("status", row.text("status"));
        posting.put("substatus", row.text("substatus"));
        posting.put("in_process_at", row.time("ordered"));
        posting.put("shipment_date", row.time("ship"));
        posting.put("shipment_date_without_delay", row.time("latest"));
        posting.put("delivering_date", row.time("handed"));
        row.place().write(posting);
        posting.put("tracking_number", "");
        posting.put("is_express", row.says("express"));
        posting.putObject("analytics_data").put("is_legal", row.says("legal"));
        List<ShopGoods> goods = ShopGoods.read(row.text("goods"));
        ArrayNode products = posting.putArray("products");
        goods.forEach(piece -> piece.write(products.addObject()));
        requirements(row, goods, posting.putObject("requirements"));
        row.list("actions").forEach(posting.putArray("available_actions")::add);
        cancellation(row, posting.putObject("cancellation"));
        ShopLadder.of(row, ShopGoods.price(goods)).write(posting);
    }

    private static void requirements(ShopRow row, List<ShopGoods> goods, ObjectNode requirements) {
        for (String kind :
                List.of("gtd", "country", "mandatory_mark", "rnpt", "jw_uin", "change_country", "imei", "weight")) {
            ArrayNode skus = requirements.putArray("products_requiring_" + kind);
            if (row.list("require").contains(kind)) {
                goods.forEach(piece -> skus.add(piece.sku()));
            }
        }
    }

    private static void cancellation(ShopRow row, ObjectNode cancellation) {
        List<String> said = row.list("cancel");
        boolean cancelled = !said.isEmpty();
        String by = cancelled ? said.get(0) : "";
        cancellation.put("cancel_reason_id", cancelled ? Long.parseLong(said.get(1)) : 0);
        cancellation.put("cancel_reason", "");
        cancellation.put("cancellation_type", by);
        cancellation.put("cancelled_after_ship", said.contains("packed"));
        cancellation.put("affect_cancellation_rating", said.contains("guilty"));
        cancellation.put("cancellation_initiator", initiator(by));
    }

    private static String initiator(String type) {
        return switch (type) {
            case "seller" -> "Продавец";
            case "client" -> "Клиент";
            case "customer" -> "Покупатель";
            case "ozon" -> "Ozon";
            case "system" -> "Система";
            default -> "";
        };
    }
}
