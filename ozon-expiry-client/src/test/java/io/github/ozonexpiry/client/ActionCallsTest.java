package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.client.action.ActionId;
import io.github.ozonexpiry.client.action.ActionQuery;
import io.github.ozonexpiry.client.action.ActionStatus;
import io.github.ozonexpiry.client.action.DiscountType;
import io.github.ozonexpiry.client.action.SellerAction;
import io.github.ozonexpiry.client.action.SellerAction.Parameters;
import io.github.ozonexpiry.client.action.StopReason;
import io.github.ozonexpiry.client.action.VoucherCodes;
import io.github.ozonexpiry.client.action.VoucherTerms;
import io.github.ozonexpiry.client.action.VoucherType;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.sandbox.OzonSandbox;
import io.github.ozonexpiry.sandbox.SandboxShop;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Source of the expected behaviour and, as the description has no examples, of the answers' shapes: notes on the Seller API, 8.1. */
class ActionCallsTest {

    private static final Instant NOW = Instant.parse("2026-05-05T12:00:00Z");
    private static final Instant END = Instant.parse("2026-06-01T00:00:00Z");
    private static final VoucherTerms TERMS =
            new VoucherTerms("Извините", NOW, END, 10_000, new BigDecimal("12.5"), List.of());
    private static final VoucherCodes CODES = new VoucherCodes(VoucherType.UNIQUE, 5, true);

    private final OzonSandbox ozon = OzonSandbox.at(NOW);
    private final SandboxShop shop = ozon.shop("4711", "0f1e2d3c");
    private final ActionCalls actions = ozon.seller(shop).build().actions();

    @AfterEach
    void close() {
        ozon.close();
    }

    @Test
    void aVoucherIsMadeFilledSwitchedOnAndReadBack() {
        ActionId id = actions.createVoucher(TERMS, DiscountType.PERCENT, CODES);
        assertThat(actions.addProducts(id, List.of(new Sku(827), new Sku(828)))).isEmpty();
        actions.turn(id, true);

        SellerAction action = find(id);

        assertThat(action.isTurnOn()).isEqualTo(Stated.of(true));
        assertThat(action.skuCount()).isEqualTo(Stated.of(2L));
        assertThat(action.actionParameters().value()).hasValueSatisfying(parameters -> {
            assertThat(parameters.discountValue()).isEqualTo(Stated.of(new BigDecimal("12.5")));
            assertThat(parameters.dateEnd()).isEqualTo(Stated.of(END));
            assertThat(parameters.voucherParameters().map(SellerAction.Vouchers::isPrivate))
                    .isEqualTo(Stated.of(Stated.of(true)));
            assertThat(parameters.unknownFields()).containsKey("picked_segments");
        });
        assertThat(actions.codes(id).value())
                .hasValueSatisfying(file -> assertThat(file).startsWith("https://"));
    }

    @Test
    void aSecondCallMakesASecondAction() {
        ActionId first = actions.createVoucher(TERMS, DiscountType.PERCENT, CODES);

        assertThat(actions.createVoucher(TERMS, DiscountType.PERCENT, CODES)).isNotEqualTo(first);
    }

    @Test
    void theBudgetIsChangedOnlyWhileTheActionIsOff() {
        ActionId id = actions.createVoucher(TERMS, DiscountType.CURRENCY, CODES);
        actions.turn(id, true);
        VoucherTerms more = new VoucherTerms("Извините", NOW, END, 20_000, BigDecimal.TEN, List.of());
        assertThatThrownBy(() -> actions.updateVoucher(id, more)).isInstanceOf(OzonError.class);

        actions.turn(id, false);
        actions.updateVoucher(id, more);

        assertThat(parameters(id).budget()).isEqualTo(Stated.of(new BigDecimal("20000")));
        assertThat(parameters(id).status().value().flatMap(Word::known)).contains(ActionStatus.PAUSED);
    }

    @Test
    void anActionWhoseBudgetIsSpentStops() {
        ActionId id = new ActionId(shop.actions().add("Извините", NOW, END, 100));

        shop.actions().spend(id.text(), "99.5");
        assertThat(find(id).isTurnOn()).isEqualTo(Stated.of(true));
        shop.actions().spend(id.text(), "0.5");

        assertThat(find(id).isTurnOn()).isEqualTo(Stated.of(false));
        assertThat(parameters(id).autoStopActionReason().value().flatMap(Word::known))
                .contains(StopReason.BUDGET_EXCEEDED);
    }

    @Test
    void actionsAreFoundByTheirStatusAndTitle() {
        shop.actions().add("Извините", NOW, END, 100);
        shop.actions().add("Летом", END, END.plusSeconds(60), 100);

        assertThat(titles(List.of(ActionStatus.PLANNED), Optional.empty())).containsExactly("Летом");
        assertThat(titles(List.of(), Optional.of("вини"))).containsExactly("Извините");
        ozon.advance(Duration.ofDays(60));
        assertThat(titles(List.of(ActionStatus.ENDED), Optional.empty())).containsExactly("Извините", "Летом");
    }

    @Test
    void moreThanAPageOfActionsIsListed() {
        for (int i = 0; i < 201; i++) {
            shop.actions().add("Извините " + i, NOW, END, 100);
        }

        assertThat(actions.list(ActionQuery.VOUCHERS).items(broken -> {})).hasSize(201);
        assertThat(ozon.asked()).hasSize(3);
    }

    @Test
    void whatIsInTheArchiveIsGone() {
        ActionId id = new ActionId(shop.actions().add("Извините", NOW, END, 100));

        actions.archive(id);

        assertThat(actions.list(ActionQuery.ALL).items(broken -> {})).isEmpty();
        assertThatThrownBy(() -> actions.turn(id, true))
                .isInstanceOfSatisfying(
                        OzonError.class, error -> assertThat(error.kind()).isEqualTo(OzonError.Kind.NOT_FOUND));
    }

    @Test
    void whatOzonSaysOfAProductThatItRefusesIsNotLost() {
        try (FakeOzon picky = new FakeOzon().answers("{\"failed\":[{\"sku\":827,\"error\":\"no price\"}]}")) {
            assertThat(picky.shop().actions().addProducts(new ActionId("1"), List.of(new Sku(827))))
                    .containsOnlyKeys("failed");
        }
    }

    @Test
    void anEmptyAnswerIsAnAnswer() {
        try (FakeOzon silent = new FakeOzon().answers("")) {
            assertThat(silent.shop().actions().addProducts(new ActionId("1"), List.of(new Sku(827))))
                    .isEmpty();
        }
    }

    @Test
    void idsBeyondALongAreSentAsTheyCame() {
        try (FakeOzon large =
                new FakeOzon().answers("{\"action_id\":18446744073709551615}").answers("{}")) {
            ActionCalls calls = large.shop().actions();

            calls.archive(calls.createVoucher(TERMS, DiscountType.PERCENT, CODES));

            assertThat(large.body(1)).isEqualTo("{\"action_id\":18446744073709551615}");
        }
    }

    @Test
    void anAnswerWithoutAnActionIsNone() {
        try (FakeOzon silent = new FakeOzon().answers("{}")) {
            assertThatThrownBy(() -> silent.shop().actions().createVoucher(TERMS, DiscountType.PERCENT, CODES))
                    .isInstanceOf(UnreadableAnswer.class)
                    .hasMessageContaining("action_id: expected an action, got nothing");
        }
    }

    @Test
    void badInputIsRefusedBeforeOzonIsAsked() {
        ActionId id = new ActionId("1");
        assertThatThrownBy(() -> actions.createVoucher(TERMS, DiscountType.FINAL_PRICE, CODES))
                .hasMessage("discount_type: PERCENT or CURRENCY, got FINAL_PRICE");
        assertThatThrownBy(() -> actions.addProducts(id, List.of())).hasMessage("products: 1 to 100 products, got 0");
        assertThatThrownBy(() -> actions.addProducts(id, Collections.nCopies(101, new Sku(827))))
                .hasMessage("products: 1 to 100 products, got 101");
        assertThatThrownBy(() -> new ActionId("-1")).hasMessage("action_id: expected a number of 64 bits, got '-1'");
        assertThat(ozon.asked()).isEmpty();
    }

    @Test
    void termsThatOzonWouldRefuseDoNotExist() {
        assertThatThrownBy(() -> new VoucherTerms("", NOW, END, 1, BigDecimal.ONE, List.of()))
                .hasMessage("title: 1 to 256 characters, got 0");
        assertThatThrownBy(() -> new VoucherTerms("x", END, NOW, 1, BigDecimal.ONE, List.of()))
                .hasMessage("date_start must be before date_end, got " + END + " and " + NOW);
        assertThatThrownBy(() -> new VoucherTerms("x", NOW, END, 0, BigDecimal.ONE, List.of()))
                .hasMessage("budget: above 0, got 0");
        assertThatThrownBy(() -> new VoucherTerms("x", NOW, END, 1, BigDecimal.ZERO, List.of()))
                .hasMessage("discount_value: above 0, got 0");
        assertThatThrownBy(() -> TERMS.onlyFor(Collections.nCopies(51, "7")))
                .hasMessage("user_ids: at most 50 buyers, got 51");
        assertThatThrownBy(() -> new VoucherCodes(VoucherType.UNSPECIFIED, 1, false))
                .hasMessage("type: ONE, MULTIPLE or UNIQUE, got UNSPECIFIED");
        assertThatThrownBy(() -> new VoucherCodes(VoucherType.ONE, 0, false))
                .hasMessage("count_codes: at least 1, got 0");
        assertThatThrownBy(() -> new ActionQuery(List.of(), List.of(), List.of(), Optional.of("ab")))
                .hasMessage("search: at least 3 characters, got 'ab'");
        assertThatThrownBy(() -> new ActionQuery(
                        Collections.nCopies(101, new ActionId("1")), List.of(), List.of(), Optional.empty()))
                .hasMessage("action_ids: at most 100 actions, got 101");
    }

    private SellerAction find(ActionId id) {
        return actions.list(ActionQuery.of(id)).items(broken -> {}).findFirst().orElseThrow();
    }

    private Parameters parameters(ActionId id) {
        return find(id).actionParameters().value().orElseThrow();
    }

    private List<String> titles(List<ActionStatus> statuses, Optional<String> search) {
        return actions.list(new ActionQuery(List.of(), List.of(), statuses, search))
                .items(broken -> {})
                .map(action ->
                        action.actionParameters().value().orElseThrow().title().orElse(""))
                .toList();
    }
}
