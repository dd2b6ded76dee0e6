package io.github.ozonexpiry.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Ratings. Source: notes on the Seller API, 6.1 and 6.2. */
final class RatingMethods {

    static final Map<String, Method> ALL =
            Map.of("/v1/rating/summary", RatingMethods::summary, "/v1/rating/history", RatingMethods::history);

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private RatingMethods() {}

    private static ObjectNode summary(SandboxShop shop, byte[] bytes, Instant now) {
        Body.read("RatingSummaryRequest", bytes).only();
        ObjectNode answer = JSON.objectNode();
        ObjectNode group = answer.putArray("groups").addObject().put("group_name", "Качество работы");
        ArrayNode items = group.putArray("items");
        for (SandboxRating rating : shop.ratings().all()) {
            ObjectNode item = items.addObject().put("rating", rating.key()).put("name", rating.key());
            item.put("current_value", rating.current()).put("past_value", rating.past());
            item.put("value_type", "PERCENT").put("rating_direction", "LOWER_IS_BETTER");
            item.put("status", rating.status());
            item.putObject("change").put("direction", rating.direction()).put("meaning", rating.meaning());
        }
        answer.putArray("localization_index")
                .addObject()
                .put("calculation_date", now.toString())
                .put("localization_percentage", 64);
        // Comes true without a subscription as well.
        return answer.put("penalty_score_exceeded", false).put("premium", true).put("premium_plus", true);
    }

    private static ObjectNode history(SandboxShop shop, byte[] bytes, Instant now) {
        Body body =
                Body.read("RatingHistoryRequest", bytes).only("date_from", "date_to", "ratings", "with_premium_scores");
        String from = Moments.needed(body, "date_from").toString();
        String to = Moments.needed(body, "date_to").toString();
        List<String> wanted = body.list("ratings");
        if (wanted.isEmpty()) {
            throw body.refused("ratings", "value must contain at least 1 item(s)");
        }
        ObjectNode answer = JSON.objectNode();
        ArrayNode ratings = answer.putArray("ratings");
        ArrayNode scores = answer.putArray("premium_scores");
        for (SandboxRating rating : shop.ratings().all()) {
            if (wanted.contains(rating.key())) {
                curve(ratings.addObject(), rating, from, to);
                if (body.flag("with_premium_scores")) {
                    scores(scores.addObject(), rating, to);
                }
            }
        }
        return answer;
    }

    private static void curve(ObjectNode json, SandboxRating rating, String from, String to) {
        json.put("rating", rating.key()).put("danger_threshold", rating.danger());
        json.put("warning_threshold", rating.warning()).put("premium_threshold", 0);
        ObjectNode point = json.putArray("values").addObject();
        point.put("date_from", from).put("date_to", to).put("value", rating.current());
        boolean danger = rating.status().equals("CRITICAL");
        boolean warning = !rating.status().equals("OK");
        point.putObject("status").put("danger", danger).put("premium", false).put("warning", warning);
    }

    private static void scores(ObjectNode json, SandboxRating rating, String to) {
        ObjectNode score = json.put("rating", rating.key()).putArray("scores").addObject();
        score.put("date", to).put("rating_value", rating.current()).put("value", 0);
    }
}
