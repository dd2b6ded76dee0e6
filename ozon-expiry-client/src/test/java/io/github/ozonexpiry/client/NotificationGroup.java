package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.notification.EndpointId;
import io.github.ozonexpiry.client.notification.PushType;
import io.github.ozonexpiry.sandbox.SandboxShop;
import java.util.List;
import java.util.Optional;

final class NotificationGroup implements CallGroup {

    private static final String URL = "https://shop.example/ozon/5c7e";

    /** The sandbox counts the addresses of a shop. */
    private static final EndpointId FIRST = new EndpointId(1);

    private static final EndpointId SECOND = new EndpointId(2);

    @Override
    public void furnish(SandboxShop shop) {
        shop.notifications().add(URL, "TYPE_NEW_POSTING").add(URL + "/old", "TYPE_NEW_MESSAGE");
    }

    @Override
    public List<CallCase> cases() {
        return List.of(
                new CallCase.Single(
                        "/v1/notification/check",
                        seller -> seller.notifications().check(URL)),
                new CallCase.Single(
                        "/v1/notification/set",
                        seller -> seller.notifications().set(URL, List.of(PushType.NEW_POSTING))),
                new CallCase.Single(
                        "/v1/notification/update",
                        seller -> seller.notifications()
                                .update(FIRST, Optional.of(URL + "/new"), List.of(PushType.CUTOFF_DATE_CHANGED))),
                new CallCase.Single(
                        "/v1/notification/enable",
                        seller -> seller.notifications().enable(FIRST, false)),
                new CallCase.Paged(
                        "/v1/notification/list",
                        "urls",
                        Paging.OFFSET,
                        seller -> seller.notifications().list()),
                new CallCase.Whole(
                        "/v1/notification/push-type/list",
                        "types",
                        seller -> seller.notifications().types()),
                new CallCase.Single(
                        "/v1/notification/delete",
                        seller -> seller.notifications().delete(SECOND)));
    }
}
