package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.client.exemplar.Country;
import io.github.ozonexpiry.client.exemplar.ExemplarCheck;
import io.github.ozonexpiry.client.exemplar.ExemplarId;
import io.github.ozonexpiry.client.exemplar.ExemplarSheet;
import io.github.ozonexpiry.client.exemplar.FilledExemplar;
import io.github.ozonexpiry.client.exemplar.MarkType;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.sandbox.OzonSandbox;
import io.github.ozonexpiry.sandbox.SandboxGoods;
import io.github.ozonexpiry.sandbox.SandboxPosting;
import io.github.ozonexpiry.sandbox.SandboxShop;
import io.github.ozonexpiry.stated.Stated;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Source of the expected behaviour: notes on the Seller API, 3.2 and 3.6; the description has no examples of exemplars. */
class ExemplarCallsTest {

    private static final Instant NOW = Instant.parse("2026-05-05T12:00:00Z");
    private static final PostingNumber NUMBER = PostingNumber.of("70349101-0001-1");
    private static final Sku SKU = new Sku(827);

    private final OzonSandbox ozon = OzonSandbox.at(NOW);
    private final SandboxShop shop = ozon.shop("4711", "key");
    private final OzonSeller seller = ozon.seller(shop).build();
    private final ExemplarCalls exemplars = seller.exemplars();

    @AfterEach
    void close() {
        ozon.close();
    }

    @Test
    void whatIsFilledInOpensTheAssemblyOnceOzonHasLookedAtIt() {
        requiring("gtd", "mandatory_mark");
        assertThat(exemplars.check(NUMBER).isShippable()).isFalse();

        fill(piece -> piece.withoutGtd().mark(MarkType.MANDATORY_MARK, "0104600"));

        assertThat(exemplars.check(NUMBER).status()).hasToString("Value[get=validation_in_process]");
        assertThatThrownBy(this::ship).hasMessageContaining("EXEMPLAR_INFO_NOT_FILLED_COMPLETELY");

        ozon.advance(Duration.ofSeconds(10));

        assertThat(exemplars.check(NUMBER).isShippable()).isTrue();
        ship();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gtd", "rnpt", "mandatory_mark", "jw_uin", "imei", "weight"})
    void eachRequirementBlocksUntilItIsFilledIn(String kind) {
        requiring(kind);
        fill(piece -> piece);
        ozon.advance(Duration.ofSeconds(10));
        assertThat(exemplars.check(NUMBER).status()).hasToString("Value[get=ship_not_available]");

        fill(piece -> piece.gtd("10131010/190526/3000001")
                .rnpt("4-1")
                .weight(new BigDecimal("0.25"))
                .mark(MarkType.MANDATORY_MARK, "m")
                .mark(MarkType.JW_UIN, "u")
                .mark(MarkType.IMEI, "i"));
        ozon.advance(Duration.ofSeconds(10));

        assertThat(exemplars.check(NUMBER).isShippable()).isTrue();
    }

    @Test
    void whatIsFilledInCanBeReadAgainAndIsReplacedWhole() {
        requiring("gtd");
        fill(piece -> piece.gtd("10131010/190526/3000001").mark(MarkType.IMEI, "356938035643809"));
        assertThat(pieces()).allSatisfy(piece -> {
            assertThat(piece.gtd()).isEqualTo(Stated.of("10131010/190526/3000001"));
            assertThat(piece.marks())
                    .extracting(ExemplarSheet.Mark::mark)
                    .containsExactly(Stated.of("356938035643809"));
        });

        fill(FilledExemplar::withoutGtd);

        assertThat(pieces()).allSatisfy(piece -> {
            assertThat(piece.isGtdAbsent()).isEqualTo(Stated.of(true));
            assertThat(piece.marks()).isEmpty();
        });
    }

    @Test
    void theSheetSaysWhatIsNeeded() {
        requiring("mandatory_mark");

        assertThat(exemplars.sheet(NUMBER).products().items()).singleElement().satisfies(product -> {
            assertThat(product.isMandatoryMarkNeeded()).isEqualTo(Stated.of(true));
            assertThat(product.isGtdNeeded()).isEqualTo(Stated.of(false));
            assertThat(product.exemplars()).hasSize(2);
        });
    }

    @Test
    void aCountryIsFilledInAtOnce() {
        requiring("country");
        assertThat(exemplars.countries("Кит").items())
                .extracting(Country::countryIsoCode)
                .containsExactly(Stated.of("CN"));

        assertThat(exemplars.setCountry(NUMBER, SKU.number(), "CN").isGtdNeeded())
                .isEqualTo(Stated.of(false));

        ship();
    }

    @Test
    void aPieceOfAnotherPostingIsRefused() {
        requiring("gtd");
        exemplars.sheet(NUMBER);

        Map<Sku, List<FilledExemplar>> foreign = Map.of(SKU, List.of(FilledExemplar.of(new ExemplarId(5))));
        assertThatThrownBy(() -> exemplars.set(NUMBER, foreign)).isInstanceOf(OzonError.class);
    }

    @Test
    void afterTheAssemblyNothingCanBeChanged() {
        requiring();
        exemplars.sheet(NUMBER);
        ship();
        ozon.advance(Duration.ofSeconds(10));

        assertThat(exemplars.check(NUMBER).status()).hasToString("Value[get=update_not_available]");
        assertThatThrownBy(() -> fill(FilledExemplar::withoutGtd)).isInstanceOf(OzonError.class);
    }

    @Test
    void newWordsAndErrorsOfAMarkAreKept() {
        String json =
                "{\"status\":\"maybe\",\"products\":[{\"product_id\":\"827\",\"exemplars\":[{\"exemplar_id\":\"9\","
                        + "\"marks\":[{\"mark\":\"m\",\"mark_type\":\"HOLOGRAM\",\"check_status\":\"failed\","
                        + "\"error_codes\":[\"MARK_USED\"]}]}]},7]}";
        try (FakeOzon fake = new FakeOzon().answers(json)) {
            ExemplarCheck check = fake.shop().exemplars().check(NUMBER);

            assertThat(check.isShippable()).isFalse();
            assertThat(check.products().quarantined()).hasSize(1);
            ExemplarCheck.Exemplar piece =
                    check.products().items().get(0).exemplars().get(0);
            assertThat(piece.exemplarId()).isEqualTo(Stated.of(new ExemplarId(9)));
            assertThat(piece.marks()).singleElement().satisfies(mark -> {
                assertThat(mark.markType()).hasToString("Value[get=HOLOGRAM (unknown)]");
                assertThat(mark.checkStatus()).hasToString("Value[get=failed]");
                assertThat(mark.errorCodes()).containsExactly("MARK_USED");
            });
        }
    }

    @Test
    void anEmptyAnswerIsEnoughForWhatIsLookedAtLater() {
        try (FakeOzon fake = new FakeOzon().answers("")) {
            fake.shop()
                    .exemplars()
                    .set(
                            NUMBER,
                            Map.of(
                                    SKU,
                                    List.of(FilledExemplar.of(new ExemplarId(5)).withoutGtd())));

            assertThat(fake.body(0))
                    .isEqualTo(
                            "{\"posting_number\":\"70349101-0001-1\",\"products\":[{\"product_id\":827,\"exemplars\":"
                                    + "[{\"exemplar_id\":5,\"is_gtd_absent\":true,\"is_rnpt_absent\":false}]}]}");
        }
    }

    @Test
    void badInputIsRefusedBeforeOzonIsAsked() {
        FilledExemplar piece = FilledExemplar.of(new ExemplarId(5));

        assertThatThrownBy(() -> exemplars.set(NUMBER, Map.of()))
                .hasMessage("products: at least one product is needed");
        assertThatThrownBy(() -> exemplars.set(NUMBER, Map.of(SKU, List.of())))
                .hasMessage("exemplars: at least one piece of 827 is needed");
        assertThatThrownBy(() -> exemplars.setCountry(NUMBER, 827, "china"))
                .hasMessage("country_iso_code: two capital letters such as CN are needed, got 'china'");
        assertThatThrownBy(() -> piece.gtd(" ")).hasMessage("gtd: a number is needed, got ' '");
        assertThatThrownBy(() -> piece.mark(MarkType.IMEI, "")).hasMessage("mark: a mark is needed, got ''");
        assertThatThrownBy(() -> piece.weight(BigDecimal.ZERO)).hasMessage("weight: must be above zero, got 0");
        assertThatThrownBy(() -> new FilledExemplar(
                        new ExemplarId(5),
                        Optional.empty(),
                        false,
                        Optional.of("4-1"),
                        true,
                        Optional.empty(),
                        List.of()))
                .hasMessage("rnpt: is said to be absent, got '4-1'");
        assertThat(ozon.asked()).isEmpty();
    }

    private void requiring(String... kinds) {
        shop.add(SandboxPosting.numbered(NUMBER.text())
                .requirements(kinds)
                .goods(List.of(
                        SandboxGoods.one(SKU.number(), Money.of("300", "RUB")).pieces(2))));
    }

    private void fill(UnaryOperator<FilledExemplar> values) {
        List<FilledExemplar> filled = pieces().stream()
                .map(piece -> values.apply(
                        FilledExemplar.of(piece.exemplarId().value().orElseThrow())))
                .toList();
        exemplars.set(NUMBER, Map.of(SKU, filled));
    }

    private List<ExemplarSheet.Exemplar> pieces() {
        return exemplars.sheet(NUMBER).products().items().get(0).exemplars();
    }

    private void ship() {
        seller.assembly().ship(NUMBER, List.of(Map.of(SKU, 2)));
    }
}
