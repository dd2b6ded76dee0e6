package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.rating.RatingKey;
import io.github.ozonexpiry.client.rating.RatingQuery;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.sandbox.SandboxPostingError;
import io.github.ozonexpiry.sandbox.SandboxRating;
import io.github.ozonexpiry.sandbox.SandboxShop;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

final class RatingGroup implements CallGroup {

    private static final Instant FROM = Instant.parse("2026-05-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2026-06-01T00:00:00Z");

    @Override
    public void furnish(SandboxShop shop) {
        shop.ratings()
                .set(new SandboxRating(RatingKey.ERROR_INDEX.text(), 3.5, 2.9, 3, 10))
                .add(new SandboxPostingError(
                        "70350001-0001-1",
                        "SELLER_DELAY",
                        Instant.parse("2026-05-04T06:00:00Z"),
                        3.5,
                        Money.of("1530", "RUB"),
                        new BigDecimal("4"),
                        Money.of("61.2", "RUB")));
    }

    @Override
    public List<CallCase> cases() {
        return List.of(
                new CallCase.Single(
                        "/v1/rating/summary", seller -> seller.ratings().summary()),
                new CallCase.Single(
                        "/v1/rating/history",
                        seller -> seller.ratings()
                                .history(new RatingQuery(FROM, TO, List.of(RatingKey.ERROR_INDEX), true))),
                new CallCase.Single(
                        "/v1/rating/index/fbs/info", seller -> seller.ratings().errorIndex()),
                new CallCase.Paged(
                        "/v1/rating/index/fbs/posting/list",
                        "errors",
                        Paging.FLAG,
                        seller -> seller.ratings().errors(FROM, TO, List.of())));
    }
}
