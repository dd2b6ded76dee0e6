package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.sandbox.SandboxWarehouse;

/** The warehouses of the built-in shop, all invented. */
enum ShopPlace {
    PODOLSK(SandboxWarehouse.fbs(20710043511000L, "Подольск FBS")),
    KAZAN(SandboxWarehouse.ownDelivery(20710043512000L, "Казань realFBS")),
    YIWU(SandboxWarehouse.crossborder(20710043513000L, "义乌 Global", 77, "丝路快运 Silk Way Post"));

    private final SandboxWarehouse warehouse;

    ShopPlace(SandboxWarehouse warehouse) {
        this.warehouse = warehouse;
    }

    SandboxWarehouse warehouse() {
        return warehouse;
    }
}
