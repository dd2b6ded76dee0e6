package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.client.assembly.PackedGoods;
import io.github.ozonexpiry.client.assembly.ShipResult;
import io.github.ozonexpiry.client.assembly.SplitResult;
import io.github.ozonexpiry.client.exemplar.ExemplarId;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.Cancellation.ReasonId;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.sandbox.OzonSandbox;
import io.github.ozonexpiry.sandbox.SandboxGoods;
import io.github.ozonexpiry.sandbox.SandboxPosting;
import io.github.ozonexpiry.sandbox.SandboxShop;
import io.github.ozonexpiry.sandbox.SandboxWarehouse;
import io.github.ozonexpiry.stated.Stated;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source of the expected behaviour: notes on the Seller API, 3.1 to 3.3 and 3.6. */
class AssemblyCallsTest {

    private static final Instant NOW = Instant.parse("2026-05-05T12:00:00Z");
    private static final PostingNumber NUMBER = PostingNumber.of("70341001-0001-1");
    private static final Sku CHAIR = new Sku(827);
    private static final Sku TABLE = new Sku(828);
    private static final Map<Sku, Integer> ALL = Map.of(CHAIR, 3, TABLE, 1);
    private static final SandboxWarehouse PARTNER = new SandboxWarehouse(77, "Партнёр", "fbp", "ozon", 24, "Ozon");
    private static final SandboxWarehouse AGGREGATOR =
            new SandboxWarehouse(78, "rFBS", "fbs", "aggregator", 51, "Почта");

    private final OzonSandbox ozon = OzonSandbox.at(NOW);
    private final SandboxShop shop = ozon.shop("4711", "key");
    private final OzonSeller seller = ozon.seller(shop).build();
    private final AssemblyCalls assembly = seller.assembly();

    @AfterEach
    void close() {
        ozon.close();
    }

    @Test
    void anAnswerIsNoSuccessYet() {
        given(posting -> posting);

        ShipResult asked = assembly.ship(NUMBER, List.of(ALL));

        assertThat(asked.result().items()).containsExactly(NUMBER);
        assertThat(asked.additionalData().items())
                .singleElement()
                .satisfies(content -> assertThat(content.products())
                        .extracting(ShipResult.Product::money)
                        .contains(Stated.of(Money.of("300", "RUB"))));
        assertThat(status(NUMBER)).isEqualTo("awaiting_packaging");

        ozon.advance(Duration.ofSeconds(10));

        assertThat(status(NUMBER)).isEqualTo("awaiting_deliver");
    }

    @Test
    void aPostingIsShippedOnce() {
        given(posting -> posting);
        assembly.ship(NUMBER, List.of(ALL));

        assertRefused("POSTING_ALREADY_SHIPPED", () -> assembly.ship(NUMBER, List.of(ALL)));
        ozon.advance(Duration.ofSeconds(10));
        assertRefused("POSTING_ALREADY_SHIPPED", () -> assembly.ship(NUMBER, List.of(ALL)));
    }

    @Test
    void anAssemblyThatFailedIsAskedForAgain() {
        given(posting -> posting);
        shop.assemblyFails(NUMBER.text());

        assembly.ship(NUMBER, List.of(ALL));
        ozon.advance(Duration.ofSeconds(10));

        assertThat(status(NUMBER)).isEqualTo("awaiting_packaging");
        assertThat(posting(NUMBER).substatus().value()).hasToString("Optional[ship_failed]");

        assembly.ship(NUMBER, List.of(ALL));
        ozon.advance(Duration.ofSeconds(10));

        assertThat(status(NUMBER)).isEqualTo("awaiting_deliver");
    }

    @Test
    void aCancellationWhileItIsAssembledStays() {
        given(posting -> posting);
        assembly.ship(NUMBER, List.of(ALL));

        seller.cancellations().cancel(NUMBER, ReasonId.OUT_OF_STOCK, "");
        ozon.advance(Duration.ofSeconds(10));

        assertThat(status(NUMBER)).isEqualTo("cancelled");
        assertRefused("POSTING_ALREADY_CANCELLED", () -> assembly.ship(NUMBER, List.of(ALL)));
    }

    @Test
    void anAggregatorRegistersWhatWasAssembled() {
        given(posting -> posting.warehouse(AGGREGATOR));

        assembly.ship(NUMBER, List.of(ALL));
        ozon.advance(Duration.ofSeconds(10));

        assertThat(status(NUMBER)).isEqualTo("awaiting_registration");
    }

    @Test
    void severalPackagesAreAsManyPostings() {
        given(posting -> posting);

        ShipResult asked = assembly.ship(NUMBER, List.of(Map.of(CHAIR, 3), Map.of(TABLE, 1)));
        ozon.advance(Duration.ofSeconds(10));

        assertThat(asked.result().items())
                .extracting(PostingNumber::text)
                .containsExactly("70341001-0001-2", "70341001-0001-3");
        assertThat(asked.result().items()).allSatisfy(number -> {
            assertThat(status(number)).isEqualTo("awaiting_deliver");
            assertThat(posting(number).parent()).isEqualTo(Stated.of(NUMBER));
        });
        assertThat(status(NUMBER)).isEqualTo("cancelled_from_split_pending");
    }

    @Test
    void aPartIsAssembledAndTheRestStays() {
        given(posting -> posting);

        Stated<String> made = assembly.shipPackage(NUMBER, List.of(PackedGoods.of(CHAIR, 2)));
        ozon.advance(Duration.ofSeconds(10));

        PostingNumber child = PostingNumber.of("70341001-0001-2");
        assertThat(made).isEqualTo(Stated.of(child.text()));
        assertThat(status(child)).isEqualTo("awaiting_deliver");
        assertThat(status(NUMBER)).isEqualTo("awaiting_packaging");
        assertThat(pieces(NUMBER)).containsExactlyInAnyOrderEntriesOf(Map.of(CHAIR, 1, TABLE, 1));
    }

    @Test
    void aSplitPostingLivesOnInItsParts() {
        given(posting -> posting);

        SplitResult split = assembly.split(NUMBER, List.of(Map.of(CHAIR, 1), Map.of(CHAIR, 2, TABLE, 1)));

        assertThat(split.parentPosting().map(SplitResult.Part::postingNumber)).isEqualTo(Stated.of(Stated.of(NUMBER)));
        assertThat(split.postings().items())
                .extracting(part -> part.products().size())
                .containsExactly(1, 2);
        assertThat(status(NUMBER)).isEqualTo("cancelled_from_split_pending");
        assertThat(status(PostingNumber.of("70341001-0001-3"))).isEqualTo("awaiting_packaging");
        assertRefused(
                "HAS_INCORRECT_STATUS", () -> assembly.split(NUMBER, List.of(Map.of(CHAIR, 3), Map.of(TABLE, 1))));
    }

    @ParameterizedTest
    @CsvSource({
        "827, 2, HAS_INCORRECT_PRODUCT_QUANTITY",
        "827, 4, HAS_INCORRECT_PRODUCT_QUANTITY",
        "829, 1, UNKNOW_PRODUCT"
    })
    void whatIsNotExactlyInThePostingIsRefused(long sku, int quantity, String code) {
        given(posting -> posting);

        assertRefused(code, () -> assembly.ship(NUMBER, List.of(Map.of(new Sku(sku), quantity, TABLE, 1))));
        assertThat(status(NUMBER)).isEqualTo("awaiting_packaging");
    }

    @Test
    void whatMustBeFilledInBlocksTheAssemblyButNotTheSplit() {
        given(posting -> posting.requirements("gtd"));

        assertRefused("EXEMPLAR_INFO_NOT_FILLED_COMPLETELY", () -> assembly.ship(NUMBER, List.of(ALL)));
        assertThat(assembly.split(NUMBER, List.of(Map.of(CHAIR, 3), Map.of(TABLE, 1)))
                        .postings()
                        .items())
                .hasSize(2);
    }

    @Test
    void aPartnerAssemblesItsOwn() {
        given(posting -> posting.warehouse(PARTNER));

        assertRefused("SHIP_FBP_POSTINGS_IS_FORBIDDEN", () -> assembly.ship(NUMBER, List.of(ALL)));
    }

    @Test
    void afterTheDateToFixItsDateAPostingCannotBeAssembled() {
        given(posting -> posting.actions("set_cutoff").ship(NOW.minusSeconds(1), null));

        assertRefused("TRANSITION_IS_NOT_POSSIBLE", () -> assembly.ship(NUMBER, List.of(ALL)));
    }

    @Test
    void boxesAreCountedBeforeTheAssembly() {
        given(posting -> posting.warehouse(AGGREGATOR).member("is_multibox", "true"));
        assertRefused("TRANSITION_IS_NOT_POSSIBLE", () -> assembly.ship(NUMBER, List.of(ALL)));

        assertThat(assembly.setBoxes(NUMBER, 2)).isTrue();

        assertThat(assembly.ship(NUMBER, List.of(ALL)).result().items()).containsExactly(NUMBER);
    }

    @Test
    void anUnknownPostingIsRefused() {
        assertRefused("POSTING_NOT_FOUND", () -> assembly.ship(NUMBER, List.of(ALL)));
    }

    @Test
    void badInputIsRefusedBeforeOzonIsAsked() {
        assertThatThrownBy(() -> assembly.ship(NUMBER, List.of())).hasMessage("packages: at least one is needed");
        assertThatThrownBy(() -> assembly.ship(NUMBER, List.of(Map.of())))
                .hasMessage("packages.products: at least one product is needed");
        assertThatThrownBy(() -> assembly.split(NUMBER, List.of(ALL)))
                .hasMessage("postings: at least 2 parts are needed, got 1");
        assertThatThrownBy(() -> assembly.shipPackage(NUMBER, List.of()))
                .hasMessage("products: at least one product is needed");
        assertThatThrownBy(() -> PackedGoods.of(CHAIR, 0))
                .hasMessage("quantity: at least 1 piece of 827 is needed, got 0");
        assertThatThrownBy(() -> new PackedGoods(CHAIR, 2, List.of(new ExemplarId(5))))
                .hasMessage("exemplarsIds: 2 of 827 are needed, got 1");
        assertThatThrownBy(() -> assembly.setBoxes(NUMBER, 0))
                .hasMessage("multi_box_qty: at least 1 box is needed, got 0");
        assertThat(ozon.asked()).isEmpty();
    }

    @Test
    void namedPiecesAreSentAsOzonSpellsThem() {
        try (FakeOzon fake = new FakeOzon().answers("{\"result\":\"70341001-0001-2\"}")) {
            fake.shop().assembly().shipPackage(NUMBER, List.of(new PackedGoods(CHAIR, 1, List.of(new ExemplarId(5)))));

            assertThat(fake.body(0))
                    .isEqualTo("{\"posting_number\":\"70341001-0001-1\",\"products\":[{\"product_id\":827,"
                            + "\"quantity\":1,\"exemplarsIds\":[\"5\"]}]}");
        }
    }

    @Test
    void whatIsNewInAnAnswerIsKept() {
        try (FakeOzon fake = new FakeOzon().answers("{\"result\":[\"1-1\",{}],\"additional_data\":null,\"eta\":7}")) {
            ShipResult asked = fake.shop().assembly().ship(NUMBER, List.of(ALL));

            assertThat(asked.result().items()).containsExactly(PostingNumber.of("1-1"));
            assertThat(asked.result().quarantined()).hasSize(1);
            assertThat(asked.unknownFields()).containsEntry("eta", "7");
        }
    }

    private void given(UnaryOperator<SandboxPosting> more) {
        shop.add(more.apply(SandboxPosting.numbered(NUMBER.text())
                .ordered(NOW.minusSeconds(3_600))
                .ship(NOW.plusSeconds(3_600), null)
                .goods(List.of(
                        SandboxGoods.one(827, Money.of("300", "RUB")).pieces(3),
                        SandboxGoods.one(828, Money.of("900", "RUB"))))));
    }

    private static void assertRefused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        OzonError.class,
                        error -> assertThat(error.ozonMessage()).contains(code));
    }

    private String status(PostingNumber number) {
        return posting(number).status().value().orElseThrow().text();
    }

    private Map<Sku, Integer> pieces(PostingNumber number) {
        Map<Sku, Integer> pieces = new HashMap<>();
        posting(number)
                .lines()
                .forEach(line -> pieces.put(
                        line.sku().value().orElseThrow(),
                        line.quantity().value().orElseThrow()));
        return pieces;
    }

    private Posting posting(PostingNumber number) {
        return seller.postings().get(number).orElseThrow();
    }
}
