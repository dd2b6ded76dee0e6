package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.sandbox.SandboxPosting;
import io.github.ozonexpiry.sandbox.SandboxShop;
import java.time.Instant;
import java.util.List;

final class PostingGroup implements CallGroup {

    private static final Instant FROM = Instant.parse("2026-05-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2026-06-01T00:00:00Z");
    private static final String NUMBER = "70310001-0001-1";

    @Override
    public void furnish(SandboxShop shop) {
        shop.add(SandboxPosting.numbered(NUMBER)
                .ordered(Instant.parse("2026-05-04T06:00:00Z"))
                .ship(Instant.parse("2026-05-06T06:00:00Z"), null));
    }

    @Override
    public List<CallCase> cases() {
        return List.of(
                new CallCase.Paged(
                        "/v4/posting/fbs/unfulfilled/list",
                        "postings",
                        Paging.FLAG,
                        seller -> seller.postings().unfulfilled(UnfulfilledQuery.shipmentDate(FROM, TO))),
                new CallCase.Paged(
                        "/v4/posting/fbs/list",
                        "postings",
                        Paging.FLAG,
                        seller -> seller.postings().list(PostingQuery.period(FROM, TO))),
                new CallCase.Single(
                        "/v3/posting/fbs/get",
                        seller -> assertThat(seller.postings().get(PostingNumber.of(NUMBER)))
                                .isPresent()));
    }
}
