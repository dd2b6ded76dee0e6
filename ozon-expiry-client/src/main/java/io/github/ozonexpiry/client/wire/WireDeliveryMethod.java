package io.github.ozonexpiry.client.wire;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.ozonexpiry.posting.Delivery;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.stated.Stated;
import java.util.Map;

/** {@code delivery_method}; the annotation names what is documented and not needed. */
@JsonIgnoreProperties("tpl_provider")
record WireDeliveryMethod(
        Stated<Delivery.MethodId> id,
        Stated<String> name,
        Stated<WarehouseId> warehouseId,
        Stated<String> warehouse,
        Stated<Long> tplProviderId,
        Map<String, String> unknownFields)
        implements Shape {

    static Delivery toDelivery(
            Stated<WireDeliveryMethod> method,
            Stated<String> integration,
            Stated<String> flow,
            Stated<String> tracking) {
        return new Delivery(
                Shape.part(method, WireDeliveryMethod::id),
                Shape.part(method, WireDeliveryMethod::name),
                Shape.part(method, WireDeliveryMethod::warehouseId),
                Shape.part(method, WireDeliveryMethod::warehouse),
                Shape.part(method, WireDeliveryMethod::tplProviderId),
                integration,
                flow,
                tracking);
    }
}
