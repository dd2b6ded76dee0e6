package io.github.ozonexpiry.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Map;

/** The account and its key. Source: notes on the Seller API, 1.2 and 11. */
final class AccountMethods {

    static final String ROLES = "/v1/roles";

    static final Map<String, Method> ALL =
            Map.of("/v1/seller/info", AccountMethods::info, ROLES, AccountMethods::roles);

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private AccountMethods() {}

    private static ObjectNode info(SandboxShop shop, byte[] bytes, Instant now) {
        Body.read("SellerInfoRequest", bytes).only();
        SandboxAccount account = shop.account();
        ObjectNode answer = JSON.objectNode();
        ObjectNode company = answer.putObject("company").put("name", "Лавка").put("legal_name", "ООО «Лавка»");
        company.put("country", "Россия").put("currency", account.currency());
        company.put("inn", "0000000000").put("ogrn", "0000000000000");
        company.put("ownership_form", "ООО").put("tax_system", "УСН");
        ArrayNode ratings = answer.putArray("ratings");
        for (SandboxRating rating : shop.ratings().all()) {
            ObjectNode json = ratings.addObject().put("rating", rating.key()).put("name", rating.key());
            json.put("status", rating.status()).put("value_type", "PERCENT");
            value(json.putObject("current_value"), rating.current(), now);
            value(json.putObject("past_value"), rating.past(), now);
        }
        answer.putObject("subscription")
                .put("is_premium", !account.subscription().equals("UNSPECIFIED"))
                .put("type", account.subscription());
        return answer;
    }

    private static void value(ObjectNode json, double value, Instant now) {
        json.put("value", value).put("formatted", value + " %");
        json.put("date_from", now.minusSeconds(86_400).toString()).put("date_to", now.toString());
        json.putObject("status").put("danger", false).put("premium", false).put("warning", false);
    }

    private static ObjectNode roles(SandboxShop shop, byte[] bytes, Instant now) {
        Body.read("RolesRequest", bytes).only();
        ObjectNode answer = JSON.objectNode();
        Instant end = shop.account().keyEnd();
        if (end != null) {
            answer.put("expires_at", end.toString());
        }
        ArrayNode roles = answer.putArray("roles");
        for (SandboxAccount.Role role : shop.account().roles()) {
            ArrayNode methods = roles.addObject().put("name", role.name()).putArray("methods");
            role.methods().stream().sorted().forEach(methods::add);
        }
        return answer;
    }
}
