package io.github.ozonexpiry.client.product;

import io.github.ozonexpiry.client.product.Product.Kept;
import io.github.ozonexpiry.client.product.Product.Model;
import io.github.ozonexpiry.client.product.Product.Offered;
import io.github.ozonexpiry.client.product.Product.Stocks;
import io.github.ozonexpiry.offer.ShopProduct;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Makes a product of the core of what Ozon states; what is not stated, or is a zero that stands for it, is not known. */
final class ShopProductDraft {

    private final Product product;

    ShopProductDraft(Product product) {
        this.product = product;
    }

    Optional<ShopProduct> build() {
        Optional<Sku> sku = product.sku().value().filter(number -> number.number() > 0);
        Optional<String> name = product.name().value().filter(text -> !text.isBlank());
        return sku.flatMap(number -> name.map(text -> new ShopProduct(
                number,
                text,
                model(),
                number(product.typeId()),
                number(product.descriptionCategoryId()),
                product.money().value().filter(money -> money.signum() > 0),
                free(),
                onSale(),
                product.isDiscounted().value())));
    }

    private OptionalLong model() {
        Optional<Model> model = product.modelInfo().value();
        return model.isPresent() ? number(model.get().modelId()) : OptionalLong.empty();
    }

    private static OptionalLong number(Stated<Long> stated) {
        long number = stated.orElse(0L);
        return number > 0 ? OptionalLong.of(number) : OptionalLong.empty();
    }

    /** Of every keeper what is present less what is reserved; one that does not say both makes the whole unknown. */
    private OptionalInt free() {
        Optional<Stocks> stocks = product.stocks().value();
        if (stocks.isEmpty()) {
            return OptionalInt.empty();
        }
        List<Kept> kept = stocks.get().stocks();
        if (kept.isEmpty()) {
            return stocks.get().hasStock().orElse(true) ? OptionalInt.empty() : OptionalInt.of(0);
        }
        boolean known = kept.stream()
                .allMatch(keeper ->
                        keeper.present().isStated() && keeper.reserved().isStated());
        return known ? OptionalInt.of(sum(kept)) : OptionalInt.empty();
    }

    private static int sum(List<Kept> kept) {
        return kept.stream().mapToInt(ShopProductDraft::free).reduce(0, (a, b) -> pieces((long) a + b));
    }

    private static int free(Kept keeper) {
        long reserved = Math.max(0, keeper.reserved().orElse(0L));
        return pieces(Math.max(0, keeper.present().orElse(0L)) - reserved);
    }

    private static int pieces(long number) {
        return (int) Math.max(0, Math.min(Integer.MAX_VALUE, number));
    }

    private Optional<Boolean> onSale() {
        if (product.isArchived().orElse(false) || product.isAutoarchived().orElse(false)) {
            return Optional.of(false);
        }
        List<Optional<Availability>> all = product.availabilities().stream()
                .map(Offered::availability)
                .map(stated -> stated.value().flatMap(Word::known))
                .toList();
        if (all.contains(Optional.of(Availability.AVAILABLE))) {
            return Optional.of(true);
        }
        return all.isEmpty() || all.contains(Optional.<Availability>empty()) ? Optional.empty() : Optional.of(false);
    }
}
