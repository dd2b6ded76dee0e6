package io.github.ozonexpiry.sandbox;

import java.util.List;
import java.util.stream.Stream;

/** The products that a {@code filter} asks for. Source: notes on the Seller API, 5.3, 5.6 and 5.9. */
final class ProductFilter {

    private static final int MOST = 1_000;

    private ProductFilter() {}

    static List<SandboxProduct> products(SandboxShop shop, Body filter) {
        List<String> offers = atMost(filter, "offer_id");
        List<String> ids = atMost(filter, "product_id");
        String visibility = filter.text("visibility");
        return wanted(shop, visibility)
                .filter(each -> offers.isEmpty() || offers.contains(each.offerId()))
                .filter(each -> ids.isEmpty() || ids.contains(Long.toString(each.productId())))
                .toList();
    }

    private static Stream<SandboxProduct> wanted(SandboxShop shop, String visibility) {
        boolean archived = visibility.endsWith("ARCHIVED");
        return shop.shelf().products().stream().filter(each -> each.archived() == archived);
    }

    private static List<String> atMost(Body filter, String member) {
        List<String> values = filter.list(member);
        if (values.size() > MOST) {
            throw filter.refused(member, "value must contain no more than " + MOST + " item(s)");
        }
        return values;
    }
}
