package io.github.ozonexpiry.client.action;

import java.util.List;
import java.util.Optional;

/**
 * Which actions are asked for.
 *
 * @param ids only these, at most 100; empty for all
 * @param types only these; empty for all
 * @param statuses only these; empty for all
 * @param search a part of the title, at least 3 characters; empty for all
 */
public record ActionQuery(
        List<ActionId> ids, List<ActionType> types, List<ActionStatus> statuses, Optional<String> search) {

    /** All actions. */
    public static final ActionQuery ALL = new ActionQuery(List.of(), List.of(), List.of(), Optional.empty());

    /** All actions with promo codes. */
    public static final ActionQuery VOUCHERS =
            new ActionQuery(List.of(), List.of(ActionType.VOUCHER_DISCOUNT), List.of(), Optional.empty());

    private static final int MOST_IDS = 100;
    private static final int SHORTEST_SEARCH = 3;

    /**
     * Refuses what Ozon would.
     *
     * @param ids only these
     * @param types only these
     * @param statuses only these
     * @param search a part of the title
     * @throws IllegalArgumentException when there are too many ids or the text is too short; names it
     */
    public ActionQuery {
        if (ids.size() > MOST_IDS) {
            throw new IllegalArgumentException("action_ids: at most 100 actions, got " + ids.size());
        }
        if (search.filter(text -> text.length() < SHORTEST_SEARCH).isPresent()) {
            throw new IllegalArgumentException("search: at least 3 characters, got '" + search.get() + "'");
        }
        ids = List.copyOf(ids);
        types = List.copyOf(types);
        statuses = List.copyOf(statuses);
    }

    /**
     * One action.
     *
     * @param id its id
     * @return the query
     */
    public static ActionQuery of(ActionId id) {
        return new ActionQuery(List.of(id), List.of(), List.of(), Optional.empty());
    }
}
