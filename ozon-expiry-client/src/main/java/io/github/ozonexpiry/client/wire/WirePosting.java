package io.github.ozonexpiry.client.wire;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonStreamContext;
import io.github.ozonexpiry.posting.AvailableAction;
import io.github.ozonexpiry.posting.Delivery;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A posting of the v4 lists, of v3 get and of the v3 lists: they differ in how they write money, which {@link WireMoney} reads both
 * ways, and in what is not needed. The annotation names what is documented and not needed; most of it is about the buyer.
 */
@JsonIgnoreProperties({
    "additional_data",
    "addressee",
    "barcodes",
    "container",
    "container_sort_type",
    "courier",
    "customer",
    "delivery_price",
    "destination_place_id",
    "destination_place_name",
    "external_order",
    "fact_delivery_date",
    "financial_data",
    "is_click_and_collect",
    "is_multibox",
    "is_presortable",
    "legal_info",
    "multi_box_qty",
    "optional",
    "order_number",
    "pickup_code_verified_at",
    "previous_substatus",
    "product_exemplars",
    "provider_status",
    "prr_option",
    "quantum_id",
    "related_postings",
    "related_weight_postings",
    "require_blr_traceable_attrs",
    "scanit",
    "sorting_center",
    "volume_weight"
})
record WirePosting(
        Stated<String> postingNumber,
        Stated<Long> orderId,
        Stated<String> parentPostingNumber,
        Stated<Word<Status>> status,
        Stated<Word<Status.Substatus>> substatus,
        Stated<List<Stated<WireLine>>> products,
        Stated<Instant> inProcessAt,
        Stated<Instant> shipmentDate,
        Stated<Instant> shipmentDateWithoutDelay,
        Stated<Instant> deliveringDate,
        Stated<String> deliverySchema,
        Stated<WireDeliveryMethod> deliveryMethod,
        Stated<String> tplIntegrationType,
        Stated<String> integrationTypeFlow,
        Stated<String> trackingNumber,
        Stated<WireCancellation> cancellation,
        Stated<WireTariffication> tariffication,
        Stated<List<Stated<WireStep>>> tarifficationSteps,
        Stated<List<Stated<Word<AvailableAction>>>> availableActions,
        Stated<WireRequirements> requirements,
        Stated<Boolean> isExpress,
        Stated<WireAnalytics> analyticsData,
        Map<String, String> unknown)
        implements Shape {

    /**
     * The posting that this object says.
     *
     * @param place where the object stands in the answer
     * @throws Misfit when it has no number
     */
    Posting toPosting(JsonStreamContext place) throws Misfit {
        Delivery delivery =
                WireDeliveryMethod.toDelivery(deliveryMethod, tplIntegrationType, integrationTypeFlow, trackingNumber);
        return Posting.builder(number(place))
                .orderId(orderId)
                .parent(parentPostingNumber.map(PostingNumber::of))
                .scheme(Scheme.of(deliverySchema, delivery, isExpress))
                .status(status)
                .substatus(substatus)
                .lines(Shape.elements(products, WireLine::toLine))
                .inProcessAt(inProcessAt)
                .shipmentDate(shipmentDate)
                .shipmentDateWithoutDelay(shipmentDateWithoutDelay)
                .deliveringDate(deliveringDate)
                .delivery(delivery)
                .cancellation(cancellation.map(WireCancellation::toCancellation))
                .tariffication(WireTariffication.toTariffication(tariffication, tarifficationSteps))
                .actions(actions())
                .requirements(requirements.map(WireRequirements::skus))
                .express(isExpress)
                .legalEntity(Shape.part(analyticsData, WireAnalytics::isLegal))
                .unknownFields(unknownFields())
                .build();
    }

    private PostingNumber number(JsonStreamContext place) throws Misfit {
        if (postingNumber instanceof Stated.Value<String> value) {
            return PostingNumber.of(value.get());
        }
        String got = postingNumber instanceof Stated.Nothing<String> nothing
                ? "got " + Excerpt.of(nothing.spelling())
                : "the field is missing";
        throw new Misfit(
                JsonPath.within(JsonPath.of(place), "posting_number"), "expected the posting's number, " + got);
    }

    private Stated<Set<Word<AvailableAction>>> actions() {
        Actions known = lastActions;
        if (!known.list.equals(availableActions)) {
            known = new Actions(
                    availableActions, availableActions.map(list -> Set.copyOf(Shape.elements(availableActions))));
            lastActions = known;
        }
        return known.set;
    }

    /** A list of actions as a set. One posting mostly has the same as the one before, so the last set is kept. */
    private record Actions(Stated<List<Stated<Word<AvailableAction>>>> list, Stated<Set<Word<AvailableAction>>> set) {}

    private static volatile Actions lastActions = new Actions(Stated.absent(), Stated.absent());

    @Override
    public Map<String, String> unknownFields() {
        return UnknownPaths.of(unknown)
                .inEach("products", products)
                .in("delivery_method", deliveryMethod)
                .in("cancellation", cancellation)
                .in("tariffication", tariffication)
                .inEach("tariffication_steps", tarifficationSteps)
                .in("requirements", requirements)
                .in("analytics_data", analyticsData)
                .all();
    }
}
