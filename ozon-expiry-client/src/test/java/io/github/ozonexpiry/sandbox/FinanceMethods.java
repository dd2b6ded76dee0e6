package io.github.ozonexpiry.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Accruals. Source: notes on the Seller API, 6.4. How many a page has is not documented: here 100. */
final class FinanceMethods {

    static final Map<String, Method> ALL = Map.of(
            "/v1/finance/accrual/types", FinanceMethods::types,
            "/v1/finance/accrual/postings", FinanceMethods::ofPostings,
            "/v1/finance/accrual/by-day", FinanceMethods::byDay);

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int PAGE = 100;
    private static final int MOST_POSTINGS = 200;
    private static final Duration LIFE = Duration.ofMinutes(15);
    private static final LocalDate EARLIEST = LocalDate.of(2022, 1, 1);

    private static final Map<Long, String> TYPES = Map.of(
            6L, "Cancellation",
            14L, "DefectRate",
            59L, "ReturnFlowLogistic",
            69L, "SaleCommission",
            93L, "DefectFineErrors",
            94L, "DefectFineShipmentDelayRate");

    private FinanceMethods() {}

    private static ObjectNode types(SandboxShop shop, byte[] bytes, Instant now) {
        Body.read("GetFinanceAccrualTypesRequest", bytes).only();
        ObjectNode answer = JSON.objectNode();
        ArrayNode types = answer.putArray("accrual_types");
        TYPES.keySet().stream()
                .sorted()
                .forEach(id -> types.addObject()
                        .put("id", id)
                        .put("name", TYPES.get(id))
                        .put("description", ""));
        return answer;
    }

    private static ObjectNode ofPostings(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("GetFinanceAccrualPostingsRequest", bytes).only("posting_numbers");
        List<String> numbers = body.list("posting_numbers");
        if (numbers.isEmpty() || numbers.size() > MOST_POSTINGS) {
            throw body.refused("posting_numbers", "value must contain between 1 and 200 items, inclusive");
        }
        ObjectNode answer = JSON.objectNode();
        ArrayNode postings = answer.putArray("posting_accruals");
        for (String number : numbers) {
            List<SandboxAccrual> found = shop.finance().all().stream()
                    .filter(accrual -> accrual.unitNumber().equals(number))
                    .toList();
            if (!found.isEmpty()) {
                ArrayNode accruals =
                        postings.addObject().put("posting_number", number).putArray("accruals");
                found.forEach(accrual -> AccrualJson.ofPosting(accruals.addObject(), accrual));
            }
        }
        return answer;
    }

    private static ObjectNode byDay(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("GetFinanceAccrualByDayRequest", bytes).only("date", "last_id");
        LocalDate date = date(body);
        int begin = body.text("last_id").isEmpty() ? 0 : begin(body, date, now);
        List<SandboxAccrual> found = shop.finance().all().stream()
                .filter(accrual -> accrual.date().equals(date))
                .toList();
        int end = Math.min(found.size(), begin + PAGE);
        ObjectNode answer = JSON.objectNode();
        ArrayNode accruals = answer.putArray("accruals");
        found.subList(Math.min(begin, end), end).forEach(each -> AccrualJson.ofDay(accruals.addObject(), each));
        return answer.put("last_id", end < found.size() ? date + "|" + end + "|" + now : "");
    }

    /** Where the page begins: {@code last_id} holds for its own day and for 15 minutes. */
    private static int begin(Body body, LocalDate date, Instant now) {
        String[] parts = body.text("last_id").split("\\|", -1);
        boolean holds = parts.length == 3
                && parts[0].equals(date.toString())
                && !Instant.parse(parts[2]).plus(LIFE).isBefore(now);
        if (!holds) {
            throw body.refused("last_id", "value is expired or belongs to another date");
        }
        return Integer.parseInt(parts[1]);
    }

    private static LocalDate date(Body body) {
        try {
            LocalDate date = LocalDate.parse(body.text("date"));
            if (!date.isBefore(EARLIEST)) {
                return date;
            }
        } catch (DateTimeException e) {
            throw body.refused("date", "value must be a date");
        }
        throw body.refused("date", "value must not be before " + EARLIEST);
    }
}
