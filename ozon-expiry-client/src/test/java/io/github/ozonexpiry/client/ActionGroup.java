package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.client.action.ActionId;
import io.github.ozonexpiry.client.action.ActionQuery;
import io.github.ozonexpiry.client.action.ActionStatus;
import io.github.ozonexpiry.client.action.ActionType;
import io.github.ozonexpiry.client.action.DiscountType;
import io.github.ozonexpiry.client.action.VoucherCodes;
import io.github.ozonexpiry.client.action.VoucherTerms;
import io.github.ozonexpiry.client.action.VoucherType;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.sandbox.SandboxShop;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

final class ActionGroup implements CallGroup {

    private static final Instant FROM = Instant.parse("2026-05-05T00:00:00Z");
    private static final Instant TO = Instant.parse("2026-06-01T00:00:00Z");
    private static final VoucherTerms TERMS =
            new VoucherTerms("Извините", FROM, TO, 10_000, new BigDecimal("12.5"), List.of("115568"));

    /** The sandbox counts the actions of a shop. */
    private static final ActionId FIRST = new ActionId("1");

    private static final ActionId SECOND = new ActionId("2");

    @Override
    public void furnish(SandboxShop shop) {
        shop.actions().add("Извините за опоздание", FROM, TO, 10_000);
        shop.actions().add("Старое", FROM, TO, 10_000);
    }

    @Override
    public List<CallCase> cases() {
        ActionQuery query = new ActionQuery(
                List.of(FIRST),
                List.of(ActionType.VOUCHER_DISCOUNT),
                List.of(ActionStatus.ACTIVE),
                Optional.of("Извините"));
        return List.of(
                new CallCase.Single(
                        "/v1/seller-actions/create/voucher",
                        seller -> assertThat(seller.actions()
                                        .createVoucher(
                                                TERMS,
                                                DiscountType.PERCENT,
                                                new VoucherCodes(VoucherType.ONE, 5, true)))
                                .isNotNull()),
                new CallCase.Paged(
                        "/v1/seller-actions/list",
                        "actions",
                        Paging.OFFSET,
                        seller -> seller.actions().list(query)),
                new CallCase.Single(
                        "/v1/seller-actions/change-activity",
                        seller -> seller.actions().turn(FIRST, false)),
                new CallCase.Single(
                        "/v1/seller-actions/update/voucher",
                        seller -> seller.actions().updateVoucher(FIRST, TERMS)),
                new CallCase.Single(
                        "/v1/seller-actions/voucher/get",
                        seller -> seller.actions().codes(FIRST)),
                new CallCase.Single(
                        "/v1/seller-actions/products/add",
                        seller -> seller.actions().addProducts(FIRST, List.of(new Sku(827)))),
                new CallCase.Single(
                        "/v1/seller-actions/archive", seller -> seller.actions().archive(SECOND)));
    }
}
