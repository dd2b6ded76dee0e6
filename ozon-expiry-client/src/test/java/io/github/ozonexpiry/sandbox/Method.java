package io.github.ozonexpiry.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A method of Ozon's API. */
@FunctionalInterface
interface Method {

    /** The methods that the sandbox has, by path. */
    Map<String, Method> ALL = Stream.of(
                    Map.<String, Method>of(
                            PostingList.UNFULFILLED, PostingList::unfulfilled,
                            PostingList.LIST, PostingList::list,
                            PostingGet.PATH, PostingGet::answer),
                    ScanMethods.ALL,
                    PostingStatusMethods.ALL,
                    PostingDateMethods.ALL,
                    AssemblyMethods.ALL,
                    CarriageMethods.ALL,
                    LabelMethods.ALL,
                    ExemplarMethods.ALL,
                    ShipMethods.ALL,
                    CancellationMethods.ALL,
                    CancellationRequestMethods.ALL,
                    RatingMethods.ALL,
                    ErrorIndexMethods.ALL,
                    AccountMethods.ALL,
                    FinanceMethods.ALL,
                    WarehouseMethods.ALL,
                    ChatMethods.ALL,
                    ChatListMethods.ALL,
                    ActionMethods.ALL,
                    NotificationMethods.ALL,
                    ProductMethods.ALL,
                    StockMethods.ALL,
                    AnalyticsMethods.ALL,
                    ReturnMethods.ALL)
            .flatMap(group -> group.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /**
     * Does what the method does in a shop.
     *
     * @param shop whose call it is
     * @param body the request's body
     * @param now the sandbox's time
     * @return the answer
     * @throws Refusal when Ozon would refuse
     */
    ObjectNode answer(SandboxShop shop, byte[] body, Instant now);
}
