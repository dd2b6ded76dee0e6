package io.github.ozonexpiry.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.offer.Substitutes.Rejected;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.text.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source of the expected behaviour: issue 10, point 5, and notes on the Seller API, 5.6: one model are variants, then type and category. */
class SubstitutesTest {

    private static final Shelf WANTED = Shelf.product(100);
    private static final OptionalLong SAME_MODEL = OptionalLong.of(100);

    @Test
    void theSameModelComesFirstThenWhatIsKnownToBeOnSaleThenTheNearestPriceThenTheLowestNumber() {
        Shelf variant = Shelf.product(9).model(SAME_MODEL).price("1200");
        Shelf hazyVariant = Shelf.product(8).model(SAME_MODEL).onSale(Optional.empty());
        Shelf near = Shelf.product(7).price("990");
        Shelf nearToo = Shelf.product(6).price("1010");
        Shelf far = Shelf.product(5).price("1100");
        Shelf hazy = Shelf.product(4).onSale(Optional.empty());

        assertThat(chosen(hazy, far, near, nearToo, hazyVariant, variant)).containsExactly(9L, 8L, 6L, 7L, 5L, 4L);
        assertThat(chosen(variant, hazyVariant, nearToo, near, far, hazy)).containsExactly(9L, 8L, 6L, 7L, 5L, 4L);
    }

    @Test
    void theReasonsSayWhyItWasChosenAndHowItDiffers() {
        assertThat(reasons(Shelf.product(1).model(SAME_MODEL).price("1050"), Map.of(new Sku(1), 3)))
                .containsExactly(
                        Message.of("offer.like.MODEL"),
                        Message.of("offer.reason.free", 10, 3),
                        Message.of("offer.reason.dearer", rub("50")));
        assertThat(reasons(Shelf.product(1).price("950").onSale(Optional.empty()), Map.of()))
                .containsExactly(
                        Message.of("offer.like.KIND"),
                        Message.of("offer.reason.free", 10, 0),
                        Message.of("offer.reason.cheaper", rub("50")),
                        Message.of("offer.reason.saleUnknown"));
        assertThat(reasons(Shelf.product(1), Map.of())).contains(Message.of("offer.reason.samePrice"));
    }

    @Test
    void aProductIsNeverItsOwnSubstituteAndIsJudgedOnce() {
        assertThat(chosen(
                        WANTED,
                        WANTED.model(OptionalLong.empty()),
                        Shelf.product(1),
                        Shelf.product(1).price("9")))
                .containsExactly(1L);
        assertThat(against(WANTED.price("9"))).isEmpty();
    }

    @Test
    void whatIsUnlikeIsRejected() {
        Shelf otherType = Shelf.product(1).kind(OptionalLong.of(77), OptionalLong.of(8));

        assertThat(against(otherType))
                .containsExactly(new Rejected(otherType.product(), List.of(Message.of("offer.unlike.NONE"))));
        assertThat(reasonsAgainst(Shelf.product(1).kind(OptionalLong.of(7), OptionalLong.empty())))
                .containsExactly(Message.of("offer.unlike.UNKNOWN"));
    }

    @Test
    void whatBuyersCannotHaveIsRejected() {
        assertThat(reasonsAgainst(Shelf.product(1).onSale(Optional.of(false))))
                .containsExactly(Message.of("offer.against.offSale"));
    }

    @ParameterizedTest
    @CsvSource({
        "false, true, true",
        ", true, true", // nobody knows what the wanted one is
        "true, true, false", // no worse than what was ordered
        "false, false, false",
        "false, , false", // not known to be one
    })
    void aMarkedDownProductStandsInForAnotherOneOnly(Boolean wanted, Boolean offered, boolean rejected) {
        ShopProduct ordered = WANTED.markedDown(Optional.ofNullable(wanted)).product();
        ShopProduct other =
                Shelf.product(1).markedDown(Optional.ofNullable(offered)).product();

        assertThat(ours().rejected(ordered, List.of(other), Map.of()))
                .isEqualTo(
                        rejected
                                ? List.of(new Rejected(other, List.of(Message.of("offer.against.markedDown"))))
                                : List.of());
        assertThat(ours().of(ordered, List.of(other), Map.of())).hasSize(rejected ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({"4, 3, true", "3, 3, false", "0, 0, false", "1, 0, true"})
    void atLeastOnePieceIsFreeBeyondTheSafetyStock(int free, int safety, boolean chosen) {
        Shelf product = Shelf.product(1).free(OptionalInt.of(free));
        Map<Sku, Integer> named = Map.of(new Sku(1), safety);

        assertThat(ours().of(WANTED.product(), List.of(product.product()), named)
                        .isEmpty())
                .isEqualTo(!chosen);
        assertThat(ours().rejected(WANTED.product(), List.of(product.product()), named))
                .isEqualTo(
                        chosen
                                ? List.of()
                                : List.of(new Rejected(
                                        product.product(), List.of(Message.of("offer.against.stock", free, safety)))));
    }

    @Test
    void thePolicysSafetyStockHoldsWhereNoneIsNamed() {
        Substitutes careful = Substitutes.with(SubstitutePolicy.OURS.safetyStock(10));
        List<ShopProduct> shop = List.of(Shelf.product(1).product());

        assertThat(careful.of(WANTED.product(), shop, Map.of())).isEmpty();
        assertThat(careful.of(WANTED.product(), shop, Map.of(new Sku(1), 9))).hasSize(1);
    }

    @Test
    void stockThatIsNotKnownIsNoStock() {
        assertThat(reasonsAgainst(Shelf.product(1).free(OptionalInt.empty())))
                .containsExactly(Message.of("offer.against.stockUnknown"));
    }

    @Test
    void thePriceIsWithinTheShareTheBoundIncluded() { // 25 % of 1000 RUB, ours
        assertThat(chosen(Shelf.product(1).price("750"), Shelf.product(2).price("1250")))
                .containsExactly(1L, 2L);
        assertThat(reasonsAgainst(Shelf.product(1).price("749.99")))
                .containsExactly(Message.of("offer.against.price", rub("749.99"), rub("1000"), Percent.of("25")));
        assertThat(reasonsAgainst(Shelf.product(1).price("1250.01"))).hasSize(1);
    }

    @Test
    void aPriceThatCannotBeComparedIsRejectedAndSaysWhy() {
        Money yuan = Money.of("1000", "CNY");

        assertThat(reasonsAgainst(Shelf.product(1).price(Optional.of(yuan))))
                .containsExactly(Message.of("offer.against.currency", yuan, rub("1000")));
        assertThat(reasonsAgainst(Shelf.product(1).price(Optional.empty())))
                .containsExactly(Message.of("offer.against.priceUnknown", rub("1000")));
    }

    @Test
    void aWantedProductWithoutAPriceAcceptsEveryPrice() {
        List<ShopProduct> shop = Stream.of(
                        Shelf.product(2).price("9"), Shelf.product(1).price("9000"))
                .map(Shelf::product)
                .toList();
        List<Substitute> chosen = ours().of(WANTED.price(Optional.empty()).product(), shop, Map.of());

        assertThat(chosen).extracting(one -> one.product().sku().number()).containsExactly(1L, 2L);
        assertThat(chosen.get(0).reasons()).contains(Message.of("offer.reason.priceUnknown"));
    }

    @Test
    void everythingThatStandsAgainstAProductIsSaidAndProductsStandByNumber() {
        Shelf bad = Shelf.product(2)
                .kind(OptionalLong.of(1), OptionalLong.of(1))
                .onSale(Optional.of(false))
                .free(OptionalInt.of(0))
                .price("1");
        Shelf off = Shelf.product(1).onSale(Optional.of(false));
        List<Rejected> rejected = against(bad, Shelf.product(3), off);

        assertThat(rejected).extracting(one -> one.product().sku().number()).containsExactly(1L, 2L);
        assertThat(rejected.get(1).reasons())
                .extracting(Message::key)
                .containsExactly(
                        "offer.unlike.NONE", "offer.against.offSale", "offer.against.stock", "offer.against.price");
    }

    @Test
    void aSafetyStockIsNotBelowZero() {
        List<ShopProduct> shop = List.of();

        assertThat(ours().of(WANTED.product(), shop, Map.of(new Sku(1), 0))).isEmpty();
        assertThatThrownBy(() -> ours().of(WANTED.product(), shop, Map.of(new Sku(1), -1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("safety stock of 1: 0 or more pieces, got -1");
        assertThatThrownBy(() -> SubstitutePolicy.OURS.safetyStock(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("safetyStock: 0 or more pieces, got -1");
    }

    @Test
    void aPolicyIsChangedOneNumberAtATime() {
        assertThat(SubstitutePolicy.OURS.priceShare(Percent.of("5")).safetyStock(2))
                .isEqualTo(new SubstitutePolicy(Percent.of("5"), 2));
        assertThat(SubstitutePolicy.OURS.safetyStock(2).priceShare(Percent.of("5")))
                .isEqualTo(new SubstitutePolicy(Percent.of("5"), 2));
    }

    private static Substitutes ours() {
        return Substitutes.with(SubstitutePolicy.OURS);
    }

    private static List<Long> chosen(Shelf... shop) {
        return ours().of(WANTED.product(), products(shop), Map.of()).stream()
                .map(one -> one.product().sku().number())
                .toList();
    }

    private static List<Message> reasons(Shelf product, Map<Sku, Integer> safety) {
        return ours().of(WANTED.product(), products(product), safety).get(0).reasons();
    }

    private static List<Rejected> against(Shelf... shop) {
        return ours().rejected(WANTED.product(), products(shop), Map.of());
    }

    private static List<Message> reasonsAgainst(Shelf product) {
        assertThat(chosen(product)).isEmpty();
        return against(product).get(0).reasons();
    }

    private static List<ShopProduct> products(Shelf... shop) {
        return Stream.of(shop).map(Shelf::product).toList();
    }

    private static Money rub(String amount) {
        return Money.of(amount, "RUB");
    }
}
