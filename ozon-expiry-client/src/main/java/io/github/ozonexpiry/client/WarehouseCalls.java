package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.warehouse.DeliveryMethod;
import io.github.ozonexpiry.client.warehouse.DeliveryMethodQuery;
import io.github.ozonexpiry.client.warehouse.Warehouse;
import io.github.ozonexpiry.client.warehouse.WarehouseOperation;
import io.github.ozonexpiry.client.wire.ListShape;
import io.github.ozonexpiry.client.wire.RequestBody;
import io.github.ozonexpiry.posting.WarehouseId;
import java.util.Collection;
import java.util.List;

/** The calls about warehouses: what was promised for each, its delivery methods, and pausing one of realFBS. */
public final class WarehouseCalls {

    private static final OzonMethod LIST = OzonMethod.reads("/v2/warehouse/list");
    private static final OzonMethod METHODS = OzonMethod.reads("/v2/delivery-method/list");
    private static final OzonMethod PAUSE = OzonMethod.sets("/v1/warehouse/rfbs/pause");
    private static final OzonMethod UNPAUSE = OzonMethod.sets("/v1/warehouse/rfbs/unpause");
    private static final OzonMethod OPERATION = OzonMethod.reads("/v1/warehouse/operation/status");

    static final List<OzonMethod> READS = List.of(LIST, METHODS, OPERATION);

    /** Warehouses a page and in a filter: the most that Ozon takes. */
    private static final int WAREHOUSES = 200;

    /** Delivery methods a page: the most that Ozon gives. */
    private static final int METHODS_A_PAGE = 100;

    private final Channel channel;

    WarehouseCalls(Channel channel) {
        this.channel = channel;
    }

    /**
     * All warehouses. Needed to compute deadlines from {@link Warehouse#terms()}. Source: {@code /v2/warehouse/list}.
     *
     * @return the pages; nothing is asked before they are read
     */
    public Pages<Warehouse> list() {
        return list(List.of());
    }

    /**
     * Some warehouses. Needed to compute deadlines from {@link Warehouse#terms()}, and to see why one was late: paused, or changing its first
     * mile. Source: {@code /v2/warehouse/list}.
     *
     * @param warehouses which, 200 at most; none for all
     * @return the pages; nothing is asked before they are read
     * @throws IllegalArgumentException when there are more; names their number
     */
    public Pages<Warehouse> list(Collection<WarehouseId> warehouses) {
        if (warehouses.size() > WAREHOUSES) {
            throw new IllegalArgumentException(
                    "warehouse_ids: at most " + WAREHOUSES + " are taken, got " + warehouses.size());
        }
        List<WarehouseId> ids = List.copyOf(warehouses);
        return channel.pages(
                LIST,
                Paging.FLAG,
                WAREHOUSES,
                ListShape.of("warehouses", Warehouse.class),
                position -> RequestBody.of("limit", WAREHOUSES)
                        .and("cursor", position)
                        .and("warehouse_ids", ids));
    }

    /**
     * Delivery methods, which realFBS warehouses have and FBS warehouses do not. Needed to compute deadlines from
     * {@link DeliveryMethod#terms(Warehouse)}: the cut-off of realFBS stands nowhere else. Source: {@code /v2/delivery-method/list}.
     *
     * @param query which
     * @return the pages; nothing is asked before they are read
     */
    public Pages<DeliveryMethod> deliveryMethods(DeliveryMethodQuery query) {
        RequestBody filter = RequestBody.of("warehouse_ids", query.warehouses())
                .and("delivery_method_ids", query.methods())
                .and(
                        "provider_ids",
                        query.providers().stream().map(String::valueOf).toList())
                .and(
                        "status",
                        query.statuses().stream().map(Enum::name).sorted().toList());
        return channel.pages(
                METHODS,
                Paging.FLAG,
                METHODS_A_PAGE,
                ListShape.of("delivery_methods", DeliveryMethod.class),
                position -> RequestBody.of("filter", filter)
                        .and("limit", METHODS_A_PAGE)
                        .and("cursor", position)
                        .and("sort_dir", "ASC"));
    }

    /**
     * Begins to pause a realFBS warehouse: its goods are hidden from buyers, its stock stays as it is. Orders that exist must be shipped all
     * the same. Needed to prevent more late postings than there are. Repeating it leaves the warehouse paused. Source:
     * {@code /v1/warehouse/rfbs/pause}.
     *
     * @param warehouse the warehouse
     * @return the operation that was begun; it is not done before {@link #operation} says so
     */
    public WarehouseOperation.Begun pause(WarehouseId warehouse) {
        return channel.object(PAUSE, id(warehouse), WarehouseOperation.Begun.class);
    }

    /**
     * Begins to end the pause of a realFBS warehouse: its goods are shown to buyers again. Needed once the reason of the pause is gone.
     * Repeating it leaves the warehouse open. Source: {@code /v1/warehouse/rfbs/unpause}.
     *
     * @param warehouse the warehouse
     * @return the operation that was begun; it is not done before {@link #operation} says so
     */
    public WarehouseOperation.Begun unpause(WarehouseId warehouse) {
        return channel.object(UNPAUSE, id(warehouse), WarehouseOperation.Begun.class);
    }

    /**
     * How far a change of a warehouse has got. Needed to know whether a pause holds. Source: {@code /v1/warehouse/operation/status}.
     *
     * @param operation the operation
     * @return the operation; that Ozon answered does not mean that it is done
     */
    public WarehouseOperation operation(WarehouseOperation.Id operation) {
        return channel.object(OPERATION, RequestBody.of("operation_id", operation), WarehouseOperation.class);
    }

    private static RequestBody id(WarehouseId warehouse) {
        return RequestBody.of("warehouse_id", warehouse.number());
    }
}
