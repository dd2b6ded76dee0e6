package io.github.ozonexpiry.client.wire;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.stated.Stated;
import java.util.Map;

/** {@code products[]}; the annotation names what is documented and not needed. */
@JsonIgnoreProperties({
    "dimensions",
    "has_imei",
    "imei",
    "is_blr_traceable",
    "is_marketplace_buyout",
    "is_weight_needed",
    "jw_uin",
    "mandatory_mark",
    "product_color",
    "weight",
    "weight_max",
    "weight_min"
})
record WireLine(
        Stated<Sku> sku,
        Stated<String> offerId,
        Stated<String> name,
        Stated<Integer> quantity,
        Stated<WireMoney> price,
        Stated<CurrencyCode> currencyCode,
        Map<String, String> unknown)
        implements Shape {

    Line toLine() {
        return new Line(sku, offerId, name, quantity, WireMoney.toMoney(price, currencyCode));
    }

    @Override
    public Map<String, String> unknownFields() {
        return UnknownPaths.of(unknown).in("price", price).all();
    }
}
