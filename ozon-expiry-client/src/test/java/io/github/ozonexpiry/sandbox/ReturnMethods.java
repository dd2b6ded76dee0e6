package io.github.ozonexpiry.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Returns. Source: notes on the Seller API, 10; numbers are text, as in Ozon's own example. */
final class ReturnMethods {

    static final Map<String, Method> ALL = Map.of("/v1/returns/list", ReturnMethods::list);

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MOST_POSTINGS = 50;
    private static final List<String> PERIODS =
            List.of("logistic_return_date", "storage_tariffication_start_date", "visual_status_change_moment");

    private ReturnMethods() {}

    private static ObjectNode list(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("GetReturnsListRequest", bytes).only("filter", "limit", "last_id");
        Body filter = body.within("filter")
                .only("posting_numbers", "return_schema", PERIODS.get(0), PERIODS.get(1), PERIODS.get(2));
        if (filter.list("posting_numbers").size() > MOST_POSTINGS) {
            throw filter.refused("posting_numbers", "value must contain no more than " + MOST_POSTINGS + " item(s)");
        }
        if (PERIODS.stream().filter(filter::has).count() > 1) {
            throw Refusal.invalid("only one time filter can be used");
        }
        long after = body.number("last_id").orElse(0);
        List<SandboxReturn> found = shop.returns().stream()
                .filter(each -> each.id() > after)
                .filter(each -> isWanted(each, filter))
                .toList();
        Slice<SandboxReturn> slice = Slice.of(found, 0, body.limit(500));
        ObjectNode answer = JSON.objectNode();
        ArrayNode returns = answer.putArray("returns");
        slice.items().forEach(each -> returns.add(write(each)));
        return answer.put("has_next", slice.more());
    }

    private static boolean isWanted(SandboxReturn each, Body filter) {
        List<String> numbers = filter.list("posting_numbers");
        String schema = filter.text("return_schema");
        boolean inPeriod = PERIODS.stream()
                .filter(filter::has)
                .map(filter::within)
                .allMatch(period -> !each.changedAt()
                                .isBefore(period.time("time_from").orElse(Instant.MIN))
                        && !each.changedAt().isAfter(period.time("time_to").orElse(Instant.MAX)));
        return inPeriod
                && (numbers.isEmpty() || numbers.contains(each.postingNumber()))
                && (schema.isEmpty() || schema.equalsIgnoreCase(each.schema()));
    }

    private static ObjectNode write(SandboxReturn returned) {
        String changed = returned.changedAt().toString();
        ObjectNode json = JSON.objectNode();
        json.putArray("exemplars").addObject().put("id", "1019562967545956");
        json.put("id", Long.toString(returned.id())).put("company_id", "3058");
        json.put("return_reason_name", "Отмена").put("type", returned.type()).put("schema", returned.schema());
        json.put("order_id", "24540784250")
                .put("order_number", returned.postingNumber().replaceFirst("-\\d+$", ""));
        json.put("posting_number", returned.postingNumber()).put("source_id", "90426223");
        json.put("clearing_id", "21190893156000").putNull("return_clearing_id");
        for (String place : List.of("place", "target_place")) {
            json.putObject(place)
                    .put("id", "23869688194000")
                    .put("name", "СЦ_Возвраты")
                    .put("address", "Подольск");
        }
        storage(json.putObject("storage"), changed);
        product(json.putObject("product"), returned);
        ObjectNode logistic = json.putObject("logistic").put("technical_return_moment", changed);
        logistic.put("return_date", changed).put("barcode", "ii5275210303");
        logistic.putNull("final_moment").putNull("cancelled_with_compensation_moment");
        progress(json.putObject("visual"), 3, "ArrivedAtReturnPlace", changed);
        progress(json.putObject("compensation_status"), 2, "Received", changed);
        json.putObject("additional_info").put("is_opened", false).put("is_super_econom", false);
        return json;
    }

    private static void storage(ObjectNode json, String since) {
        amount(json, "sum", "25");
        amount(json, "utilization_sum", "40");
        json.put("tariffication_first_date", since).put("tariffication_start_date", since);
        json.put("arrived_moment", since).put("days", "0").put("utilization_forecast_date", since);
    }

    private static void product(ObjectNode json, SandboxReturn returned) {
        String price = returned.price().amount().toPlainString();
        json.put("sku", Long.toString(returned.sku())).put("offer_id", "OFFER-" + returned.sku());
        json.put("name", "Product " + returned.sku()).put("quantity", 1).put("commission_percent", "1.2");
        amount(json, "price", price);
        amount(json, "price_without_commission", price);
        amount(json, "commission", "12");
    }

    private static void amount(ObjectNode json, String member, String amount) {
        json.putObject(member).put("currency_code", "RUB").put("price", amount);
    }

    private static void progress(ObjectNode json, int id, String name, String since) {
        json.putObject("status").put("id", id).put("display_name", name).put("sys_name", name);
        json.put("change_moment", since);
    }
}
