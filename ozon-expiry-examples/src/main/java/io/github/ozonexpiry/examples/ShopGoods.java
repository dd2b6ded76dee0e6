package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.rule.DatedTable;
import io.github.ozonexpiry.sandbox.SandboxGoods;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Pieces of one product of {@code goods.tsv} in a posting. */
record ShopGoods(DatedTable.Row product, int quantity) {

    private static final Map<String, DatedTable.Row> PRODUCTS =
            DatedTable.of(ShopGoods.class, "goods.tsv").rows().stream()
                    .collect(Collectors.toUnmodifiableMap(row -> row.text("key"), Function.identity()));

    /** Goods as the shop's table writes them, such as {@code mug*2,lamp}. */
    static List<ShopGoods> read(String cell) {
        return Arrays.stream(cell.split(",", -1)).map(ShopGoods::one).toList();
    }

    /** The price of all of them together. */
    static Money price(List<ShopGoods> goods) {
        return goods.stream()
                .map(piece -> piece.price().times(piece.quantity))
                .reduce(Money::plus)
                .orElseThrow();
    }

    SandboxGoods inSandbox() {
        long sku = product.read("sku", Long::parseLong);
        return new SandboxGoods(
                sku,
                product.text("offer"),
                product.text("name"),
                quantity,
                price(),
                product.read("weight", BigDecimal::new));
    }

    private Money price() {
        return Money.of(product.text("price"), product.text("currency"));
    }

    private static ShopGoods one(String text) {
        int times = text.indexOf('*');
        String key = times < 0 ? text : text.substring(0, times);
        DatedTable.Row product = PRODUCTS.get(key);
        if (product == null) {
            throw new IllegalArgumentException("goods.tsv has no '" + key + "'");
        }
        return new ShopGoods(product, times < 0 ? 1 : Integer.parseInt(text.substring(times + 1)));
    }
}
