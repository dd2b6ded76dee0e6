package io.github.ozonexpiry.sandbox;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/** An action with promo codes, and what has become of it. */
final class ActionState {

    private final long id;
    private final String discountType;
    private final Codes codes;
    private final Set<Long> products = new TreeSet<>();
    private Terms terms;
    private BigDecimal spent = BigDecimal.ZERO;
    private boolean on;

    /** What an action offers. */
    record Terms(String title, Instant from, Instant to, long budget, BigDecimal discount) {}

    /** Which codes an action has. */
    record Codes(String type, long count, boolean isPrivate) {}

    ActionState(long id, Terms terms, String discountType, Codes codes) {
        this.id = id;
        this.terms = terms;
        this.discountType = discountType;
        this.codes = codes;
    }

    long id() {
        return id;
    }

    Terms terms() {
        return terms;
    }

    void change(Terms other) {
        terms = other;
    }

    boolean isOn() {
        return on;
    }

    void turn(boolean toOn) {
        on = toOn;
    }

    void add(Set<Long> skus) {
        products.addAll(skus);
    }

    /** Takes an amount out of the budget; when nothing is left, it stops. */
    void spend(BigDecimal amount) {
        spent = spent.add(amount);
        on = on && !isSpent();
    }

    private boolean isSpent() {
        return spent.compareTo(BigDecimal.valueOf(terms.budget())) >= 0;
    }

    String status(Instant now) {
        if (now.isAfter(terms.to())) {
            return "ENDED";
        }
        return now.isBefore(terms.from()) ? "PLANNED" : on ? "ACTIVE" : "PAUSED";
    }

    ObjectNode write(Instant now) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("action_id", id).put("is_turn_on", on).put("is_editable", true);
        json.put("is_participated", !products.isEmpty()).put("allow_delete", !on);
        json.put("sku_count", products.size()).put("highlight_url", "");
        parameters(json.putObject("action_parameters"), now);
        return json;
    }

    private void parameters(ObjectNode json, Instant now) {
        json.put("title", terms.title()).put("type", "VOUCHER_DISCOUNT").put("status", status(now));
        json.put("date_start", terms.from().toString())
                .put("date_end", terms.to().toString());
        json.put("budget", terms.budget()).put("budget_spent", spent);
        json.put("auto_stop_action_reason", isSpent() ? "BUDGET_EXCEEDED" : "UNSPECIFIED");
        json.put("discount_type", discountType).put("discount_value", terms.discount());
        json.put("min_action_percent", 0).put("min_order_amount", 0).put("is_legal_entities_segment", false);
        json.putArray("addresses");
        json.putArray("discount_levels");
        json.putArray("picked_segments");
        json.putArray("warehouses");
        json.putObject("voucher_parameters")
                .put("type", codes.type())
                .put("count_codes", codes.count())
                .put("is_private", codes.isPrivate());
    }
}
