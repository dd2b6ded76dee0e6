package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ozonexpiry.client.assembly.DuePosting;
import io.github.ozonexpiry.client.assembly.DueProduct;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.Delivery.MethodId;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.sandbox.OzonSandbox;
import io.github.ozonexpiry.sandbox.SandboxGoods;
import io.github.ozonexpiry.sandbox.SandboxPosting;
import io.github.ozonexpiry.sandbox.SandboxShop;
import io.github.ozonexpiry.stated.Stated;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The quick scan of what is to be picked. Source of the expected behaviour: notes on the Seller API, 2.12. */
class PickingListTest {

    private static final Instant NOW = Instant.parse("2026-05-05T12:00:00Z");
    private static final PostingNumber NUMBER = PostingNumber.of("70341101-0001-1");
    private static final Sku CHAIR = new Sku(827);

    private final OzonSandbox ozon = OzonSandbox.at(NOW);
    private final SandboxShop shop = ozon.shop("4711", "key")
            .add(SandboxPosting.numbered(NUMBER.text())
                    .ship(NOW.plusSeconds(3_600), null)
                    .goods(List.of(SandboxGoods.one(827, Money.of("300", "RUB")).pieces(3))));
    private final AssemblyCalls assembly = ozon.seller(shop).build().assembly();

    @AfterEach
    void close() {
        ozon.close();
    }

    @Test
    void theScanShowsWhatIsDueAndByWhichProduct() {
        AssemblyQuery due = AssemblyQuery.due(NOW, NOW.plusSeconds(86_400));

        assertThat(assembly.postings(due).items(broken -> {}))
                .extracting(DuePosting::postingNumber)
                .containsExactly(Stated.of(NUMBER));
        assertThat(assembly.products(due).items(broken -> {}))
                .extracting(DueProduct::sku, DueProduct::quantity)
                .contains(tuple(Stated.of(CHAIR), Stated.of(3L)));
        assertThat(assembly.postings(due.method(new MethodId(1))).items(broken -> {}))
                .isEmpty();
        assertThat(assembly.postings(AssemblyQuery.due(NOW.plusSeconds(86_400), NOW.plusSeconds(90_000)))
                        .items(broken -> {}))
                .isEmpty();
    }

    @Test
    void whatWasAssembledIsNoLongerDue() {
        assembly.ship(NUMBER, List.of(Map.of(CHAIR, 3)));
        ozon.advance(Duration.ofSeconds(10));

        assertThat(assembly.postings(AssemblyQuery.due(NOW, NOW.plusSeconds(86_400)))
                        .items(broken -> {}))
                .isEmpty();
    }

    @Test
    void manyPostingsComeAThousandAtATimeAndEachOnce() {
        for (int i = 0; i < 2_000; i++) {
            shop.add(SandboxPosting.numbered("7034110" + (2 + i % 8) + "-" + i + "-1")
                    .ship(NOW.plusSeconds(60), null)
                    .goods(List.of(SandboxGoods.one(10_000 + i, Money.of("300", "RUB")))));
        }
        AssemblyQuery due = AssemblyQuery.due(NOW, NOW.plusSeconds(86_400));

        assertThat(assembly.postings(due).items(broken -> {}).map(DuePosting::postingNumber))
                .hasSize(2_001)
                .doesNotHaveDuplicates();
        assertThat(assembly.products(due).items(broken -> {}).map(DueProduct::sku))
                .hasSize(2_001)
                .doesNotHaveDuplicates();
        assertThat(ozon.asked()).hasSize(6);
    }

    @Test
    void aWindowThatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> AssemblyQuery.due(NOW, NOW)).hasMessageContaining("must begin before it ends");
    }
}
