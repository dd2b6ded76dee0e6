package io.github.ozonexpiry.examples;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The warehouses of the built-in shop, all invented. */
enum ShopPlace {
    PODOLSK(20710043511000L, "Подольск FBS", "fbs", "ozon", 24, "Доставка Ozon"),
    KAZAN(20710043512000L, "Казань realFBS", "fbs", "non_integrated", 0, "Своя доставка"),
    YIWU(20710043513000L, "义乌 Global", "Crossborder", "3pl_tracking", 77, "丝路快运 Silk Way Post");

    private final long id;
    private final String label;
    private final String schema;
    private final String integration;
    private final long providerId;
    private final String provider;

    ShopPlace(long id, String label, String schema, String integration, long providerId, String provider) {
        this.id = id;
        this.label = label;
        this.schema = schema;
        this.integration = integration;
        this.providerId = providerId;
        this.provider = provider;
    }

    void write(ObjectNode posting) {
        posting.put("delivery_schema", schema);
        posting.put("tpl_integration_type", integration);
        posting.putObject("delivery_method")
                .put("id", id)
                .put("name", label)
                .put("warehouse_id", id)
                .put("warehouse", label)
                .put("tpl_provider_id", providerId)
                .put("tpl_provider", provider);
    }
}
