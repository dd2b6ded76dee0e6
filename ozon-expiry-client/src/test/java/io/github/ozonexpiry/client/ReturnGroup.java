package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.returns.ReturnQuery;
import io.github.ozonexpiry.client.returns.ReturnQuery.Event;
import io.github.ozonexpiry.client.returns.ReturnQuery.Schema;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.sandbox.SandboxReturn;
import io.github.ozonexpiry.sandbox.SandboxShop;
import java.time.Instant;
import java.util.List;

final class ReturnGroup implements CallGroup {

    private static final Instant CHANGED = Instant.parse("2026-05-05T06:00:00Z");

    @Override
    public void furnish(SandboxShop shop) {
        shop.returned(new SandboxReturn(
                7_033_001, "70330001-0001-1", "Cancellation", "Fbs", 827, Money.of("300", "RUB"), CHANGED));
    }

    @Override
    public List<CallCase> cases() {
        ReturnQuery query = ReturnQuery.ALL
                .schema(Schema.FBS)
                .when(Event.VISUAL_STATUS_CHANGE_MOMENT, CHANGED.minusSeconds(60), CHANGED.plusSeconds(60));
        return List.of(new CallCase.Paged(
                "/v1/returns/list",
                "returns",
                Paging.FLAG,
                seller -> seller.returns().list(query)));
    }
}
