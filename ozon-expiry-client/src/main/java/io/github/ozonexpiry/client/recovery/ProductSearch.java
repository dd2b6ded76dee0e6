package io.github.ozonexpiry.client.recovery;

import io.github.ozonexpiry.client.ProductCalls;
import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.client.product.ListedProduct;
import io.github.ozonexpiry.client.product.Product;
import io.github.ozonexpiry.client.product.ProductId;
import io.github.ozonexpiry.client.product.ProductQuery;
import io.github.ozonexpiry.client.recovery.RecoveryRead.Part;
import io.github.ozonexpiry.offer.ShopProduct;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Sku;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the products of postings, then the shop's others, among which a substitute may be. */
final class ProductSearch {

    private static final int A_CALL = 1_000;

    private final ProductCalls calls;
    private final int most;
    private final Found found;
    private final Set<Sku> seen = new HashSet<>();

    ProductSearch(ProductCalls calls, int most, Found found) {
        this.calls = calls;
        this.most = most;
        this.found = found;
    }

    void of(Collection<Posting> postings) {
        List<Sku> ordered = new ArrayList<>(Postings.products(postings));
        inCalls(ordered.subList(0, Math.min(most, ordered.size())), calls::bySkus);
        List<ProductId> listed = calls.list(ProductQuery.ALL)
                .items(broken -> found.missing(Part.PRODUCTS, Set.of(), broken.reason()))
                .map(ListedProduct::productId)
                .flatMap(id -> id.value().stream())
                .limit(most + 1L)
                .toList();
        if (listed.size() > most) {
            found.missing(
                    Part.PRODUCTS, Set.of(), "the shop has more than " + most + " products; the rest was not read");
        }
        inCalls(listed.subList(0, Math.min(most, listed.size())), calls::byProducts);
    }

    private <T> void inCalls(List<T> ids, Function<List<T>, Page<Product>> call) {
        for (int from = 0; from < ids.size(); from += A_CALL) {
            List<T> some = ids.subList(from, Math.min(ids.size(), from + A_CALL));
            found.attempt(Part.PRODUCTS, Set.of(), () -> take(call.apply(some)));
        }
    }

    private void take(Page<Product> page) {
        page.quarantined().forEach(broken -> found.missing(Part.PRODUCTS, Set.of(), broken.reason()));
        for (Product product : page.items()) {
            Optional<ShopProduct> known = product.shopProduct();
            if (known.isEmpty()) {
                found.missing(Part.PRODUCTS, Set.of(), "a product without sku or name: " + product.id());
            }
            known.filter(one -> seen.add(one.sku())).ifPresent(found::product);
        }
    }
}
