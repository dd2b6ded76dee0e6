package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.client.carriage.CarriageId;
import io.github.ozonexpiry.posting.Delivery.MethodId;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.sandbox.SandboxPosting;
import io.github.ozonexpiry.sandbox.SandboxShop;
import io.github.ozonexpiry.sandbox.SandboxWarehouse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

final class CarriageGroup implements CallGroup {

    private static final Instant DUE = Instant.parse("2026-05-05T18:00:00Z");

    /** The numbers of the first carriages of a sandbox. */
    private static final CarriageId STAYS = new CarriageId(9_001);

    private static final CarriageId GIVEN_UP = new CarriageId(9_002);

    @Override
    public void furnish(SandboxShop shop) {
        for (int i = 0; i < 3; i++) {
            shop.add(SandboxPosting.numbered("70345001-000" + i + "-1")
                    .ordered(DUE.minusSeconds(86_400))
                    .ship(DUE, null)
                    .warehouse(warehouse(i))
                    .status("awaiting_deliver", "posting_not_in_carriage"));
        }
        shop.carriage(warehouse(0));
        shop.carriage(warehouse(1));
    }

    private static SandboxWarehouse warehouse(int i) {
        return SandboxWarehouse.fbs(22_000_000_000L + i, "FBS " + i);
    }

    @Override
    public List<CallCase> cases() {
        return List.of(
                new CallCase.Paged(
                        "/v2/carriage/delivery/list",
                        "methods",
                        Paging.FLAG,
                        seller ->
                                seller.carriages().deliveries(Optional.empty(), Optional.of(LocalDate.of(2026, 5, 5)))),
                new CallCase.Single(
                        "/v1/carriage/create",
                        seller -> seller.carriages()
                                .create(new MethodId(warehouse(2).id()), Optional.of(DUE))),
                new CallCase.Whole(
                        "/v1/carriage/set-postings",
                        "result",
                        seller -> seller.carriages().setPostings(STAYS, List.of(PostingNumber.of("70345001-0000-1")))),
                new CallCase.Single(
                        "/v1/carriage/get",
                        seller -> assertThat(
                                        seller.carriages().get(STAYS).status().isStated())
                                .isTrue()),
                new CallCase.Single(
                        "/v1/carriage/approve", seller -> seller.carriages().approve(GIVEN_UP, OptionalInt.of(2))),
                new CallCase.Single(
                        "/v1/carriage/cancel", seller -> seller.carriages().cancel(GIVEN_UP)));
    }
}
