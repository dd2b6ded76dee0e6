package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.client.exemplar.ExemplarId;
import io.github.ozonexpiry.client.exemplar.FilledExemplar;
import io.github.ozonexpiry.client.exemplar.MarkType;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.sandbox.SandboxGoods;
import io.github.ozonexpiry.sandbox.SandboxPosting;
import io.github.ozonexpiry.sandbox.SandboxShop;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

final class ExemplarGroup implements CallGroup {

    private static final PostingNumber NUMBER = PostingNumber.of("70349001-0001-1");
    private static final Sku SKU = new Sku(180_550_365);

    @Override
    public void furnish(SandboxShop shop) {
        shop.add(SandboxPosting.numbered(NUMBER.text())
                .ordered(Instant.parse("2026-05-04T06:00:00Z"))
                .requirements("gtd", "country", "mandatory_mark")
                .goods(List.of(SandboxGoods.one(SKU.number(), Money.of("300", "RUB")))));
    }

    @Override
    public List<CallCase> cases() {
        return List.of(
                new CallCase.Whole(
                        "/v2/posting/fbs/product/country/list",
                        "result",
                        seller -> seller.exemplars().countries("Алжир")),
                new CallCase.Single(
                        "/v2/posting/fbs/product/country/set",
                        seller -> seller.exemplars().setCountry(NUMBER, SKU.number(), "DZ")),
                new CallCase.Single(
                        "/v6/fbs/posting/product/exemplar/create-or-get",
                        seller -> assertThat(seller.exemplars()
                                        .sheet(NUMBER)
                                        .products()
                                        .quarantined())
                                .isEmpty()),
                new CallCase.Single("/v6/fbs/posting/product/exemplar/set", ExemplarGroup::fill),
                new CallCase.Single(
                        "/v5/fbs/posting/product/exemplar/status",
                        seller -> assertThat(seller.exemplars()
                                        .check(NUMBER)
                                        .products()
                                        .quarantined())
                                .isEmpty()));
    }

    /** With everything that can be filled in; the sandbox numbers the pieces of a posting by its own number. */
    private static void fill(OzonSeller seller) {
        FilledExemplar filled = FilledExemplar.of(
                        new ExemplarId(Integer.toUnsignedLong(NUMBER.text().hashCode()) * 1_000 + 1))
                .gtd("10131010/190526/3000001")
                .withoutRnpt()
                .weight(new BigDecimal("0.5"))
                .mark(MarkType.MANDATORY_MARK, "010460043993125621JgXJ5.T");
        seller.exemplars().set(NUMBER, Map.of(SKU, List.of(filled)));
    }
}
