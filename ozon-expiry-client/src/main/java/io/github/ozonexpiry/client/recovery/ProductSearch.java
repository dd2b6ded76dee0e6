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
import java.util.function.Consumer;

/** Reads the products of postings, then the shop's others, among which a substitute may be. */
final class ProductSearch {

    private static final int A_CALL = 1_000;

    private final ProductCalls calls;
    private final int most;
    private final Found found;
    private final Set<Sku> seen = new HashSet<>();
    private final Set<ProductId> read = new HashSet<>();

    ProductSearch(ProductCalls calls, int most, Found found) {
        this.calls = calls;
        this.most = most;
        this.found = found;
    }

    void of(Collection<Posting> postings) {
        List<Sku> ordered = List.copyOf(Postings.products(postings));
        List<Sku> asked = ordered.subList(0, Math.min(most, ordered.size()));
        if (asked.size() < ordered.size()) {
            found.missing(
                    Part.PRODUCTS,
                    Postings.with(ordered.subList(asked.size(), ordered.size()), postings),
                    "read " + asked.size() + " of " + ordered.size() + " products of the postings only");
        }
        inCalls(asked, some -> {
            take(calls.bySkus(some));
            List<Sku> unknown = some.stream().filter(sku -> !seen.contains(sku)).toList();
            if (!unknown.isEmpty()) {
                found.missing(
                        Part.PRODUCTS, Postings.with(unknown, postings), "Ozon gives no product of the sku " + unknown);
            }
        });
        others(most - asked.size());
    }

    /** What was listed before a page that could not be read stays good. */
    private void others(int room) {
        List<ProductId> listed = new ArrayList<>();
        found.attempt(
                Part.PRODUCTS,
                Set.of(),
                () -> calls.list(ProductQuery.ALL)
                        .items(broken -> found.broken(Part.PRODUCTS, broken))
                        .map(ListedProduct::productId)
                        .flatMap(id -> id.value().stream())
                        .filter(id -> !read.contains(id))
                        .limit(room + 1L)
                        .forEach(listed::add));
        if (listed.size() > room) {
            found.missing(
                    Part.PRODUCTS, Set.of(), "the shop has more than " + most + " products; the rest was not read");
        }
        inCalls(listed.subList(0, Math.min(room, listed.size())), some -> take(calls.byProducts(some)));
    }

    private <T> void inCalls(List<T> ids, Consumer<List<T>> call) {
        for (int from = 0; from < ids.size(); from += A_CALL) {
            List<T> some = ids.subList(from, Math.min(ids.size(), from + A_CALL));
            found.attempt(Part.PRODUCTS, Set.of(), () -> call.accept(some));
        }
    }

    private void take(Page<Product> page) {
        found.broken(Part.PRODUCTS, page);
        for (Product product : page.items()) {
            product.id().value().ifPresent(read::add);
            Optional<ShopProduct> known = product.shopProduct();
            if (known.isEmpty()) {
                found.missing(Part.PRODUCTS, Set.of(), "a product without sku or name: " + product.id());
            }
            known.filter(one -> seen.add(one.sku())).ifPresent(found::product);
        }
    }
}
