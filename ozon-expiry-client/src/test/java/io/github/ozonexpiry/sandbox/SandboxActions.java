package io.github.ozonexpiry.sandbox;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A shop's own discounts. Safe for many threads. */
public final class SandboxActions {

    private final SandboxShop shop;
    private final List<ActionState> actions = new ArrayList<>();
    private long made;

    SandboxActions(SandboxShop shop) {
        this.shop = shop;
    }

    /**
     * Has an action with 100 promo codes of ten percent each, which is on.
     *
     * @param title its title
     * @param from when it begins
     * @param to when it ends
     * @param budget how much the discounts may cost
     * @return its id
     */
    public String add(String title, Instant from, Instant to, long budget) {
        ActionState.Terms terms = new ActionState.Terms(title, from, to, budget, BigDecimal.TEN);
        synchronized (shop) {
            ActionState action = create(terms, "PERCENT", new ActionState.Codes("ONE", 100, false));
            action.turn(true);
            return Long.toString(action.id());
        }
    }

    /**
     * Lets buyers use the codes of an action; when its budget is spent, Ozon stops it.
     *
     * @param action the action's id
     * @param amount what the discounts cost
     * @return this
     * @throws IllegalArgumentException when there is no such action; names it
     */
    public SandboxActions spend(String action, String amount) {
        synchronized (shop) {
            actions.stream()
                    .filter(each -> Long.toString(each.id()).equals(action))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("the shop has no action " + action))
                    .spend(new BigDecimal(amount));
        }
        return this;
    }

    /** The actions that are not in the archive. To be called, like all below, by who holds the shop's lock. */
    List<ActionState> all() {
        return actions;
    }

    ActionState create(ActionState.Terms terms, String discountType, ActionState.Codes codes) {
        made++;
        ActionState action = new ActionState(made, terms, discountType, codes);
        actions.add(action);
        return action;
    }

    /**
     * The action that a call names.
     *
     * @throws Refusal when there is none
     */
    ActionState existing(Body body) {
        String id = body.unsigned("action_id");
        return actions.stream()
                .filter(action -> Long.toString(action.id()).equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("action not found"));
    }
}
