package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.warehouse.DeliveryMethodQuery;
import io.github.ozonexpiry.client.warehouse.WarehouseOperation;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.sandbox.SandboxShop;
import io.github.ozonexpiry.sandbox.SandboxTerms;
import io.github.ozonexpiry.sandbox.SandboxWarehouse;
import java.util.List;

final class WarehouseGroup implements CallGroup {

    private static final WarehouseId OWN = new WarehouseId(70_330_002);

    @Override
    public void furnish(SandboxShop shop) {
        shop.warehouse(SandboxTerms.of(SandboxWarehouse.fbs(70_330_001, "Подольск")));
        shop.warehouse(SandboxTerms.of(SandboxWarehouse.ownDelivery(OWN.number(), "Казань")));
    }

    @Override
    public List<CallCase> cases() {
        return List.of(
                new CallCase.Paged(
                        "/v2/warehouse/list",
                        "warehouses",
                        Paging.FLAG,
                        seller -> seller.warehouses().list()),
                new CallCase.Paged(
                        "/v2/delivery-method/list",
                        "delivery_methods",
                        Paging.FLAG,
                        seller -> seller.warehouses().deliveryMethods(DeliveryMethodQuery.of(List.of(OWN)))),
                new CallCase.Single(
                        "/v1/warehouse/rfbs/pause",
                        seller -> seller.warehouses().pause(OWN)),
                new CallCase.Single(
                        "/v1/warehouse/rfbs/unpause",
                        seller -> seller.warehouses().unpause(OWN)),
                new CallCase.Single(
                        "/v1/warehouse/operation/status",
                        seller -> seller.warehouses().operation(new WarehouseOperation.Id("pause-" + OWN))));
    }
}
