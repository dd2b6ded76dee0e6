package io.github.ozonexpiry.sandbox;

import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;

/** The filters by order of {@code /v4/posting/fbs/list}. */
final class Orders {

    private Orders() {}

    static Predicate<SandboxPosting> wanted(Body filter) {
        Set<String> numbers = Set.copyOf(filter.list("order_numbers"));
        if (numbers.size() > 100) {
            throw filter.refused("order_numbers", "value must contain no more than 100 item(s)");
        }
        OptionalLong id = filter.number("order_id");
        return posting -> (numbers.isEmpty() || numbers.contains(posting.orderNumber()))
                && (id.isEmpty() || id.getAsLong() == posting.orderId());
    }
}
