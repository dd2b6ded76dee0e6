package io.github.ozonexpiry.client.warehouse;

import io.github.ozonexpiry.posting.Delivery;
import io.github.ozonexpiry.posting.WarehouseId;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Which delivery methods are wanted; an empty part excludes none. Source: Seller API, {@code /v2/delivery-method/list}.
 *
 * @param warehouses those of these warehouses, 100 at most
 * @param methods these, 100 at most
 * @param providers those of these carriers, 100 at most
 * @param statuses those in one of these states
 */
public record DeliveryMethodQuery(
        List<WarehouseId> warehouses,
        List<Delivery.MethodId> methods,
        List<Long> providers,
        Set<DeliveryMethod.Status> statuses) {

    /** All of the account. */
    public static final DeliveryMethodQuery ALL = new DeliveryMethodQuery(List.of(), List.of(), List.of(), Set.of());

    private static final int MOST = 100;

    /**
     * Refuses more than Ozon takes.
     *
     * @param warehouses those of these warehouses
     * @param methods these
     * @param providers those of these carriers
     * @param statuses those in one of these states
     * @throws IllegalArgumentException when a list has more than 100 elements; names it and their number
     */
    public DeliveryMethodQuery {
        warehouses = copy("warehouse_ids", warehouses);
        methods = copy("delivery_method_ids", methods);
        providers = copy("provider_ids", providers);
        statuses = Set.copyOf(statuses);
    }

    /**
     * Those of some warehouses.
     *
     * @param warehouses the warehouses, 100 at most
     * @return the query
     * @throws IllegalArgumentException when there are more; names their number
     */
    public static DeliveryMethodQuery of(Collection<WarehouseId> warehouses) {
        return new DeliveryMethodQuery(List.copyOf(warehouses), List.of(), List.of(), Set.of());
    }

    /**
     * The same, but only those in some states.
     *
     * @param only the states
     * @return the new query
     */
    public DeliveryMethodQuery statuses(DeliveryMethod.Status... only) {
        return new DeliveryMethodQuery(warehouses, methods, providers, Set.of(only));
    }

    private static <T> List<T> copy(String member, List<T> values) {
        if (values.size() > MOST) {
            throw new IllegalArgumentException(member + ": at most " + MOST + " are taken, got " + values.size());
        }
        return List.copyOf(values);
    }
}
