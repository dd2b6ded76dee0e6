package io.github.ozonexpiry.client;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.sandbox.SandboxAccrual;
import io.github.ozonexpiry.sandbox.SandboxShop;
import java.time.LocalDate;
import java.util.List;

final class FinanceGroup implements CallGroup {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final PostingNumber NUMBER = PostingNumber.of("70350002-0001-1");

    @Override
    public void furnish(SandboxShop shop) {
        Money fee = Money.of("-61.2", "RUB");
        shop.finance()
                .add(SandboxAccrual.ofPosting(1, DAY, NUMBER.text(), 94, fee))
                .add(SandboxAccrual.ofSeller(2, DAY, 93, fee))
                .add(new SandboxAccrual(3, DAY, "ITEM", "", 59, fee, 827))
                .add(new SandboxAccrual(4, DAY, "CONTAINER_FEES", "", 14, fee, 0));
    }

    @Override
    public List<CallCase> cases() {
        return List.of(
                new CallCase.Whole(
                        "/v1/finance/accrual/types",
                        "accrual_types",
                        seller -> seller.finance().types()),
                new CallCase.Whole(
                        "/v1/finance/accrual/postings",
                        "posting_accruals",
                        seller -> seller.finance().ofPostings(List.of(NUMBER))),
                new CallCase.Paged(
                        "/v1/finance/accrual/by-day",
                        "accruals",
                        Paging.CURSOR,
                        seller -> seller.finance().byDay(DAY)));
    }
}
