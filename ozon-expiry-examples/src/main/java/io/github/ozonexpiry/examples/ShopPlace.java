package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.deadline.DeadlineCalculator;
import io.github.ozonexpiry.deadline.RuleProfile;
import io.github.ozonexpiry.handling.HandlingTerms;
import io.github.ozonexpiry.handling.PreparationDays;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.sandbox.SandboxWarehouse;
import java.time.ZoneId;
import java.util.Map;

/** The warehouses of the built-in shop, all invented. */
enum ShopPlace {
    PODOLSK(SandboxWarehouse.fbs(20710043511000L, "Подольск FBS")),
    KAZAN(SandboxWarehouse.ownDelivery(20710043512000L, "Казань realFBS")),
    YIWU(SandboxWarehouse.crossborder(20710043513000L, "义乌 Global", 77, "丝路快运 Silk Way Post")),
    /** A partner's, under FBP. */
    SHENZHEN(SandboxWarehouse.crossborder(20710043514000L, "深圳 FBP", 78, "南方合作仓 South Partner"));

    private final SandboxWarehouse warehouse;

    ShopPlace(SandboxWarehouse warehouse) {
        this.warehouse = warehouse;
    }

    SandboxWarehouse warehouse() {
        return warehouse;
    }

    /** What is known of a warehouse's terms: in Yiwu a posting is prepared within five days, each of them open. */
    static Map<WarehouseId, DeadlineCalculator> calculators() {
        HandlingTerms terms = HandlingTerms.own()
                .zone(ZoneId.of("Asia/Shanghai"))
                .preparationDays(PreparationDays.of(5))
                .build();
        return Map.of(new WarehouseId(YIWU.warehouse.id()), DeadlineCalculator.of(RuleProfile.realFbsGlobal(), terms));
    }
}
