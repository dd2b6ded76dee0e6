package io.github.ozonexpiry.sandbox;

import java.util.ArrayList;
import java.util.List;

/** Takes pieces out of goods. */
final class Goods {

    private Goods() {}

    /**
     * What is left.
     *
     * @param key the member of {@code taken} that names the goods
     * @throws Refusal when there are no such goods, or not so many
     */
    static List<SandboxGoods> without(List<SandboxGoods> goods, List<Body> taken, String key) {
        List<SandboxGoods> left = new ArrayList<>(goods);
        for (Body item : taken) {
            long sku = item.number(key).orElse(0);
            long quantity = item.number("quantity").orElse(0);
            SandboxGoods line = left.stream()
                    .filter(each -> each.sku() == sku)
                    .findFirst()
                    .orElseThrow(() -> Refusal.invalid("UNKNOWN_PRODUCT_DEFINED"));
            if (quantity < 1 || quantity > line.quantity()) {
                throw Refusal.invalid("HAS_INCORRECT_PRODUCT_QUANTITY");
            }
            left.remove(line);
            if (quantity < line.quantity()) {
                left.add(line.pieces(line.quantity() - (int) quantity));
            }
        }
        return left;
    }
}
