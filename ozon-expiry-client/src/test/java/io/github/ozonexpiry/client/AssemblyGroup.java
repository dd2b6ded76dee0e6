package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.client.assembly.PackedGoods;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.sandbox.SandboxGoods;
import io.github.ozonexpiry.sandbox.SandboxPosting;
import io.github.ozonexpiry.sandbox.SandboxShop;
import java.time.Instant;
import java.util.List;
import java.util.Map;

final class AssemblyGroup implements CallGroup {

    private static final Instant ORDERED = Instant.parse("2026-05-04T06:00:00Z");
    private static final Instant DUE = Instant.parse("2026-05-06T06:00:00Z");
    private static final AssemblyQuery QUERY =
            AssemblyQuery.due(Instant.parse("2026-05-01T00:00:00Z"), Instant.parse("2026-06-01T00:00:00Z"));
    private static final PostingNumber STAYS = PostingNumber.of("70340001-0001-1");
    private static final PostingNumber SHIPPED = PostingNumber.of("70340001-0002-1");
    private static final PostingNumber PARTLY = PostingNumber.of("70340001-0003-1");
    private static final PostingNumber SPLIT = PostingNumber.of("70340001-0004-1");
    private static final Sku SKU = new Sku(185_479_045);

    @Override
    public void furnish(SandboxShop shop) {
        SandboxGoods goods = SandboxGoods.one(SKU.number(), Money.of("300", "RUB"));
        for (PostingNumber number : List.of(STAYS, SHIPPED, PARTLY, SPLIT)) {
            shop.add(SandboxPosting.numbered(number.text())
                    .ordered(ORDERED)
                    .ship(DUE, null)
                    .goods(List.of(goods.pieces(2))));
        }
    }

    @Override
    public List<CallCase> cases() {
        return List.of(
                new CallCase.Paged(
                        "/v1/assembly/fbs/posting/list",
                        "postings",
                        Paging.CURSOR,
                        seller -> seller.assembly().postings(QUERY)),
                new CallCase.Paged(
                        "/v1/assembly/fbs/product/list",
                        "products",
                        Paging.OFFSET_FLAG,
                        seller -> seller.assembly().products(QUERY)),
                new CallCase.Single(
                        "/v3/posting/multiboxqty/set",
                        seller ->
                                assertThat(seller.assembly().setBoxes(STAYS, 2)).isTrue()),
                new CallCase.Single(
                        "/v4/posting/fbs/ship",
                        seller -> assertThat(seller.assembly()
                                        .ship(SHIPPED, List.of(Map.of(SKU, 2)))
                                        .result()
                                        .quarantined())
                                .isEmpty()),
                new CallCase.Single(
                        "/v4/posting/fbs/ship/package",
                        seller -> seller.assembly().shipPackage(PARTLY, List.of(PackedGoods.of(SKU, 1)))),
                new CallCase.Single(
                        "/v1/posting/fbs/split",
                        seller -> seller.assembly().split(SPLIT, List.of(Map.of(SKU, 1), Map.of(SKU, 1)))));
    }
}
