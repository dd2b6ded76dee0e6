package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.cancellation.CancellationRequest;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.Cancellation.ReasonId;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.sandbox.SandboxCancellationRequest;
import io.github.ozonexpiry.sandbox.SandboxGoods;
import io.github.ozonexpiry.sandbox.SandboxPosting;
import io.github.ozonexpiry.sandbox.SandboxShop;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class CancellationGroup implements CallGroup {

    private static final Instant ORDERED = Instant.parse("2026-05-04T06:00:00Z");
    private static final Instant ASKED = Instant.parse("2026-05-05T06:00:00Z");
    private static final PostingNumber WHOLE = PostingNumber.of("70320001-0001-1");
    private static final PostingNumber PART = PostingNumber.of("70320001-0002-1");

    @Override
    public void furnish(SandboxShop shop) {
        List<SandboxGoods> goods =
                List.of(SandboxGoods.one(827, Money.of("300", "RUB")), SandboxGoods.one(828, Money.of("500", "RUB")));
        for (PostingNumber number : List.of(WHOLE, PART)) {
            shop.add(SandboxPosting.numbered(number.text())
                    .ordered(ORDERED)
                    .ship(Instant.parse("2026-05-06T06:00:00Z"), null)
                    .goods(goods));
        }
        shop.request(new SandboxCancellationRequest(7_001, WHOLE.text(), ASKED, Instant.parse("2026-05-07T06:00:00Z")));
        shop.request(new SandboxCancellationRequest(7_002, PART.text(), ASKED, Instant.parse("2026-05-07T06:00:00Z")));
    }

    @Override
    public List<CallCase> cases() {
        return List.of(
                new CallCase.Whole(
                        "/v2/posting/fbs/cancel-reason/list",
                        "result",
                        seller -> seller.cancellations().reasons()),
                new CallCase.Whole(
                        "/v1/posting/fbs/cancel-reason",
                        "result",
                        seller -> seller.cancellations().reasons(List.of(WHOLE))),
                new CallCase.Paged(
                        "/v2/conditional-cancellation/list",
                        "result",
                        Paging.CURSOR,
                        seller -> seller.cancellations().requests(Optional.of(CancellationRequest.State.ON_APPROVAL))),
                new CallCase.Single(
                        "/v2/conditional-cancellation/reject",
                        seller -> seller.cancellations().reject(new CancellationRequest.Id(7_002), "уже отправлено")),
                new CallCase.Single(
                        "/v2/conditional-cancellation/approve",
                        seller -> seller.cancellations().approve(new CancellationRequest.Id(7_001), "")),
                new CallCase.Single(
                        "/v2/posting/fbs/product/cancel",
                        seller -> seller.cancellations()
                                .cancelProducts(PART, Map.of(new Sku(827), 1), ReasonId.OUT_OF_STOCK, "нет на складе")),
                new CallCase.Single(
                        "/v2/posting/fbs/cancel",
                        seller -> seller.cancellations().cancel(PART, ReasonId.OUT_OF_STOCK, "")));
    }
}
