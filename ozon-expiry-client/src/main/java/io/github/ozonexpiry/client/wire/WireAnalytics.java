package io.github.ozonexpiry.client.wire;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.ozonexpiry.stated.Stated;
import java.util.Map;

/** {@code analytics_data}; the annotation names what is documented and not needed, among it where the buyer lives. */
@JsonIgnoreProperties({
    "city",
    "client_delivery_date_begin",
    "client_delivery_date_end",
    "delivery_date_begin",
    "delivery_date_end",
    "delivery_type",
    "is_premium",
    "payment_type_group_name",
    "region",
    "tpl_provider",
    "tpl_provider_id",
    "warehouse",
    "warehouse_id"
})
record WireAnalytics(Stated<Boolean> isLegal, Map<String, String> unknownFields) implements Shape {}
