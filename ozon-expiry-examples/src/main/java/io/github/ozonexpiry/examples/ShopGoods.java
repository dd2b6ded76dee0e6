package io.github.ozonexpiry.examples;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ozonexpiry.rule.DatedTable;
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
    static BigDecimal price(List<ShopGoods> goods) {
        return goods.stream()
                .map(piece -> piece.number("price").multiply(BigDecimal.valueOf(piece.quantity)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    long sku() {
        return product.read("sku", Long::parseLong);
    }

    void write(ObjectNode line) {
        line.put("sku", sku());
        line.put("offer_id", product.text("offer"));
        line.put("name", product.text("name"));
        line.put("quantity", quantity);
        line.put("weight", number("weight"));
        line.putObject("price").put("amount", product.text("price")).put("currency", product.text("currency"));
    }

    private BigDecimal number(String column) {
        return product.read(column, BigDecimal::new);
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
