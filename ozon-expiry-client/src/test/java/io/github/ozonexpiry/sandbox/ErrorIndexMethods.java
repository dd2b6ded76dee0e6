package io.github.ozonexpiry.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The error index of FBS and realFBS. Source: notes on the Seller API, 6.3. How long its period is is not documented: here 14 days. */
final class ErrorIndexMethods {

    static final Map<String, Method> ALL = Map.of(
            "/v1/rating/index/fbs/info", ErrorIndexMethods::info,
            "/v1/rating/index/fbs/posting/list", ErrorIndexMethods::errors);

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MOST = 1_000;
    private static final int PERIOD = 14;

    private ErrorIndexMethods() {}

    private static ObjectNode info(SandboxShop shop, byte[] bytes, Instant now) {
        Body.read("RatingIndexFBSInfoRequest", bytes).only();
        LocalDate to = day(now);
        LocalDate from = to.minusDays(PERIOD - 1);
        TreeMap<LocalDate, List<SandboxPostingError>> byDay = shop.ratings().errors().stream()
                .filter(error -> !day(error.at()).isBefore(from) && !error.at().isAfter(now))
                .collect(Collectors.groupingBy(error -> day(error.at()), TreeMap::new, Collectors.toList()));
        ObjectNode answer = JSON.objectNode();
        ArrayNode defects = answer.putArray("defects");
        double index = 0;
        BigDecimal sum = BigDecimal.ZERO;
        String currency = "RUB";
        for (Map.Entry<LocalDate, List<SandboxPostingError>> each : byDay.entrySet()) {
            SandboxPostingError last = each.getValue().get(each.getValue().size() - 1);
            BigDecimal costs = costs(each.getValue());
            index = last.index();
            sum = sum.add(costs);
            currency = last.charge().currency().toString();
            defects.addObject()
                    .put("date", each.getKey().toString())
                    .put("index_by_date", last.index())
                    .put("processing_costs_sum_by_date", costs);
        }
        answer.put("index", index).put("period_from", from.toString()).put("period_to", to.toString());
        return answer.put("currency_code", currency).put("processing_costs_sum", sum);
    }

    private static ObjectNode errors(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("RatingIndexFBSPostingListRequest", bytes).only("filter", "limit", "cursor");
        Body filter = body.within("filter").only("date_from", "date_to", "posting_numbers");
        Instant from = Moments.needed(filter, "date_from");
        Instant to = Moments.needed(filter, "date_to");
        List<String> numbers = filter.list("posting_numbers");
        int limit = body.limit(MOST);
        int begin = body.text("cursor").isEmpty() ? 0 : Integer.parseInt(body.text("cursor"));
        List<SandboxPostingError> found = shop.ratings().errors().stream()
                .filter(error -> !error.at().isBefore(from) && !error.at().isAfter(to))
                .filter(error -> numbers.isEmpty() || numbers.contains(error.postingNumber()))
                .toList();
        int end = Math.min(found.size(), begin + limit);
        ObjectNode answer = JSON.objectNode();
        ArrayNode errors = answer.putArray("errors");
        found.subList(Math.min(begin, end), end).forEach(error -> write(errors.addObject(), error));
        answer.put("cursor", end < found.size() ? Integer.toString(end) : "");
        return answer.put("has_next", end < found.size());
    }

    private static void write(ObjectNode json, SandboxPostingError error) {
        json.put("posting_number", error.postingNumber()).put("posting_error_type", error.type());
        json.put("error_at", error.at().toString())
                .put("delivery_schema", "FBS")
                .put("index", error.index());
        json.put("charge_percent", error.percent());
        json.put("charge_price", error.charge().amount());
        json.put("charge_price_currency_code", error.charge().currency().toString());
        json.put("product_price", error.price().amount());
        json.put("product_price_currency_code", error.price().currency().toString());
        json.put("has_grace_status", false);
    }

    private static BigDecimal costs(List<SandboxPostingError> errors) {
        return errors.stream().map(error -> error.charge().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
