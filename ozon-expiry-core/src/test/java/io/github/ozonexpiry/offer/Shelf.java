package io.github.ozonexpiry.offer;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.Sku;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Products to compare with each other: one as it is, and what differs about it. */
record Shelf(ShopProduct product) {

    /** On sale for 1000 RUB, 10 pieces, of a model of its own, type 7, category 8. */
    static Shelf product(long sku) {
        return new Shelf(new ShopProduct(
                new Sku(sku),
                "Kettle " + sku,
                OptionalLong.of(sku),
                OptionalLong.of(7),
                OptionalLong.of(8),
                Optional.of(Money.of("1000", "RUB")),
                OptionalInt.of(10),
                Optional.of(true),
                Optional.empty()));
    }

    Shelf model(OptionalLong model) {
        return with(model, product.type(), product.category(), product.price(), product.free(), product.onSale());
    }

    Shelf kind(OptionalLong type, OptionalLong category) {
        return with(product.model(), type, category, product.price(), product.free(), product.onSale());
    }

    Shelf price(String amount) {
        return price(Optional.of(Money.of(amount, "RUB")));
    }

    Shelf price(Optional<Money> price) {
        return with(product.model(), product.type(), product.category(), price, product.free(), product.onSale());
    }

    Shelf free(OptionalInt free) {
        return with(product.model(), product.type(), product.category(), product.price(), free, product.onSale());
    }

    Shelf onSale(Optional<Boolean> onSale) {
        return with(product.model(), product.type(), product.category(), product.price(), product.free(), onSale);
    }

    Shelf markedDown(Optional<Boolean> markedDown) {
        return new Shelf(new ShopProduct(
                product.sku(),
                product.name(),
                product.model(),
                product.type(),
                product.category(),
                product.price(),
                product.free(),
                product.onSale(),
                markedDown));
    }

    private Shelf with(
            OptionalLong model,
            OptionalLong type,
            OptionalLong category,
            Optional<Money> price,
            OptionalInt free,
            Optional<Boolean> onSale) {
        return new Shelf(new ShopProduct(
                product.sku(), product.name(), model, type, category, price, free, onSale, product.markedDown()));
    }
}
