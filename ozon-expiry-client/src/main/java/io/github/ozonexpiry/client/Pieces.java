package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.wire.RequestBody;
import io.github.ozonexpiry.posting.Sku;
import java.util.List;
import java.util.Map;

/** Writes how many pieces of which goods. */
final class Pieces {

    private Pieces() {}

    /**
     * The goods as a list of a request.
     *
     * @param list the member that is the list, for messages
     * @param key the member that names the goods: Ozon calls a SKU {@code sku} here and {@code product_id} there
     * @throws IllegalArgumentException when there are none, or fewer than 1 piece; names it
     */
    static List<RequestBody> list(String list, String key, Map<Sku, Integer> pieces) {
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException(list + ": at least one product is needed");
        }
        pieces.forEach((sku, quantity) -> {
            if (quantity < 1) {
                throw new IllegalArgumentException(
                        list + ": at least 1 piece of " + sku + " is needed, got " + quantity);
            }
        });
        return pieces.entrySet().stream()
                .map(each -> RequestBody.of(key, each.getKey().number()).and("quantity", each.getValue()))
                .toList();
    }
}
