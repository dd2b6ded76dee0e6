package io.github.ozonexpiry.placement;

import static io.github.ozonexpiry.placement.Goods.CHINA;
import static io.github.ozonexpiry.placement.Goods.KETTLE;
import static io.github.ozonexpiry.placement.Goods.RUSSIA;
import static io.github.ozonexpiry.placement.Goods.TODAY;
import static io.github.ozonexpiry.placement.Goods.graded;
import static io.github.ozonexpiry.placement.Goods.kettle;
import static io.github.ozonexpiry.placement.Goods.lasting;
import static io.github.ozonexpiry.placement.Goods.losses;
import static io.github.ozonexpiry.placement.Goods.perDay;
import static io.github.ozonexpiry.placement.Goods.product;
import static io.github.ozonexpiry.placement.Goods.unsoldFor;
import static io.github.ozonexpiry.placement.Goods.weeks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.placement.OzonTurnover.Grade;
import io.github.ozonexpiry.placement.Placement.Against;
import io.github.ozonexpiry.placement.Placement.Effect;
import io.github.ozonexpiry.placement.Placement.Missing;
import io.github.ozonexpiry.placement.ProductFacts.Week;
import io.github.ozonexpiry.placement.Steadiness.Pattern;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.rule.Permission;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import io.github.ozonexpiry.text.Message;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemeAdviceTest {

    @Test
    void theSameProductGoesToFboFromRussiaAndToFbpFromChina() {
        assertThat(of(kettle(), RUSSIA))
                .isEqualTo(new Placement.Move(
                        KETTLE,
                        Scheme.FBO,
                        kettle().steadiness(),
                        new Effect(Optional.of(losses(3, 40)), 28, 28, Storage.NOT_PUBLISHED)));
        assertThat(of(kettle(), CHINA))
                .isEqualTo(new Placement.Move(
                        KETTLE,
                        Scheme.FBP,
                        kettle().steadiness(),
                        new Effect(Optional.of(losses(3, 40)), 28, 28, Storage.NOT_PUBLISHED)));
    }

    @Test
    void aChineseSellerWhoThinksOfFboOnlyIsRefusedByTheRule() {
        PlacementPolicy fboOnly = targeting(Scheme.FBO);
        Placement placement = of(kettle(), CHINA, fboOnly);

        assertThat(placement).isEqualTo(new Placement.NotEligible(KETTLE, List.of((Permission.Refused)
                SchemeRules.ozon().permission(CHINA, Scheme.FBO, TODAY))));
        assertThat(placement.rules()).extracting(Object::toString).containsExactly("P-06");
    }

    @Test
    void whatNobodyPublishedIsNotKnown() {
        Placement.NotKnown placement = (Placement.NotKnown) of(kettle(), RUSSIA, targeting(Scheme.FBP));

        assertThat(placement.missing()).extracting(Missing::kind).containsExactly(Missing.Kind.SCHEME);
        assertThat(placement.missing()).extracting(Missing::amount).containsExactly(0L);
        assertThat(placement.missing().get(0).reason().key()).isEqualTo("placement.unknown.scheme");
    }

    @Test
    void theFirstSchemeThatIsAllowedIsTaken() {
        SchemeRules both = SchemeRulesTest.rules("CN\tFBO\tyes\tP-06\t\t\t\nCN\tFBP\tyes\tP-06\t\t\t\n");

        assertThat(moved(both, targeting(Scheme.FBO, Scheme.FBP))).isEqualTo(Scheme.FBO);
        assertThat(moved(both, targeting(Scheme.FBP, Scheme.FBO))).isEqualTo(Scheme.FBP);
    }

    @ParameterizedTest
    @CsvSource({"11, 1", "5, 7", "0, 12"})
    void tooShortAHistorySaysHowManyWeeksAreMissing(int weeks, long missing) {
        ProductFacts product = ProductFacts.of(KETTLE, weeks(weeks, 7));

        assertThat(of(product, CHINA))
                .isEqualTo(new Placement.NotKnown(KETTLE, List.of(missing(Missing.Kind.WEEKS, "weeks", missing))));
        assertThat(of(ProductFacts.of(KETTLE, weeks(12, 7)), CHINA)).isInstanceOf(Placement.Move.class);
    }

    @Test
    void weeksWithoutStockDoNotCount() {
        List<Week> weeks = new ArrayList<>(weeks(11, 7));
        weeks.add(new Week(7, false));

        assertThat(of(ProductFacts.of(KETTLE, weeks), CHINA)).isInstanceOf(Placement.NotKnown.class);
    }

    @Test
    void newGoodsAreObservedForSixtyDaysByOzonAndNotByAPartner() {
        ProductFacts young = kettle().onSaleSince(TODAY.minusDays(59));

        assertThat(of(young, RUSSIA))
                .isEqualTo(new Placement.NotKnown(KETTLE, List.of(missing(Missing.Kind.DAYS_OBSERVED, "observed", 1))));
        assertThat(of(kettle().onSaleSince(TODAY.minusDays(60)), RUSSIA)).isInstanceOf(Placement.Move.class);
        assertThat(of(young, CHINA)).isInstanceOf(Placement.Move.class);
    }

    @Test
    void everythingThatIsMissingIsNamed() {
        ProductFacts product =
                ProductFacts.of(KETTLE, weeks(2, 7)).onSaleSince(TODAY).turnover(graded(Grade.COLLECTING_DATA));

        assertThat(((Placement.NotKnown) of(product, RUSSIA)).missing())
                .containsExactly(
                        missing(Missing.Kind.WEEKS, "weeks", 10),
                        missing(Missing.Kind.DAYS_OBSERVED, "observed", 60),
                        new Missing(Missing.Kind.OZON_COUNTS, Message.of("placement.missing.ozonCounts"), 0));
        assertThat(of(kettle().turnover(graded(Grade.COLLECTING_DATA)), CHINA)).isInstanceOf(Placement.Move.class);
    }

    @Test
    void whatWasNeverSoldStays() {
        assertThat(of(ProductFacts.of(KETTLE, weeks(12, 0)), CHINA))
                .isEqualTo(new Placement.Stay(KETTLE, List.of(Against.NO_SALES), new Steadiness(longs(12, 0), 0)));
    }

    @Test
    void whatDoesNotSellSteadilyStaysUnlessTheSellerThinksItSteadyEnough() {
        ProductFacts erratic = ProductFacts.of(KETTLE, weeks(1, 60, 1, 60, 1, 60, 1, 60, 1, 60, 1, 60));

        assertThat(against(erratic, CHINA)).containsExactly(Against.NOT_STEADY);
        assertThat(of(erratic, CHINA, policy(12, EnumSet.of(Pattern.SMOOTH, Pattern.ERRATIC), 28, 56, 1)))
                .isInstanceOf(Placement.Move.class);
    }

    /** One piece in twelve weeks: a supply of one is sold after 84 days. */
    @Test
    void whatLiesTooLongStays() {
        ProductFacts slow = ProductFacts.of(KETTLE, weeks(0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0));
        Set<Pattern> seldom = EnumSet.of(Pattern.INTERMITTENT);

        assertThat(against(slow, CHINA)).containsExactly(Against.NOT_STEADY, Against.SLOW);
        assertThat(((Placement.Stay) of(slow, CHINA, policy(12, seldom, 28, 83, 1))).why())
                .containsExactly(Against.SLOW);
        assertThat(of(slow, CHINA, policy(12, seldom, 28, 84, 1))).isInstanceOf(Placement.Move.class);
    }

    @Test
    void aSupplyToFboLastsAsLongAsTheSellerWantsAndOneToFbpAsLongAsOzonAdvises() {
        PlacementPolicy weekly = policy(12, EnumSet.of(Pattern.SMOOTH), 7, 56, 1);

        assertThat(effect(kettle(), RUSSIA, weekly).supply()).isEqualTo(7);
        assertThat(effect(kettle(), CHINA, weekly).supply()).isEqualTo(28);
    }

    @Test
    void theSlowerOfBothSourcesCountsAtOzonOnly() {
        assertThat(effect(kettle().turnover(perDay("0.6")), RUSSIA, PlacementPolicy.OURS)
                        .days())
                .isEqualTo(47); // 28 / 0.6 = 46.7
        assertThat(effect(kettle().turnover(perDay("3")), RUSSIA, PlacementPolicy.OURS)
                        .days())
                .isEqualTo(28);
        assertThat(effect(kettle().turnover(perDay("0")), RUSSIA, PlacementPolicy.OURS)
                        .days())
                .isEqualTo(28); // where Ozon keeps none it sells none
        assertThat(effect(kettle().turnover(perDay("0.6")), CHINA, PlacementPolicy.OURS)
                        .days())
                .isEqualTo(28);
        assertThat(against(kettle().turnover(perDay("0.5")), RUSSIA)).isEmpty(); // 56 days
        assertThat(against(kettle().turnover(perDay("0.4999")), RUSSIA)).containsExactly(Against.SLOW);
    }

    @Test
    void whatOzonKeepsAndDoesNotSellStays() {
        assertThat(against(kettle().turnover(graded(Grade.NO_SALES)), RUSSIA))
                .containsExactly(Against.NO_SALES_AT_OZON);
        assertThat(against(kettle().turnover(unsoldFor(28)), RUSSIA)).containsExactly(Against.NO_SALES_AT_OZON);
        assertThat(against(kettle().turnover(unsoldFor(27)), RUSSIA)).isEmpty();
        assertThat(against(kettle().turnover(graded(Grade.NO_SALES)), CHINA)).isEmpty();
        assertThat(against(kettle().turnover(unsoldFor(28)), CHINA)).isEmpty();
    }

    @Test
    void whatOzonKeepsLongEnoughStays() {
        assertThat(against(kettle().turnover(lasting("56")), RUSSIA)).isEmpty();
        assertThat(against(kettle().turnover(lasting("56.01")), RUSSIA)).containsExactly(Against.ENOUGH_THERE);
        assertThat(against(kettle().turnover(lasting("56.01")), CHINA)).isEmpty();
    }

    @Test
    void whatOzonTakesNoSupplyOfMayNotBeMovedToIt() {
        ProductFacts unsold = kettle().turnover(graded(Grade.RESTRICTED_NO_SALES));
        Placement refused = of(unsold, RUSSIA, targeting(Scheme.FBO));

        assertThat(refused).isInstanceOf(Placement.NotEligible.class);
        assertThat(refused.rules()).extracting(Object::toString).containsExactly("P-07");
        assertThat(of(unsold, CHINA)).isInstanceOf(Placement.Move.class);
    }

    @Test
    void aGradeOfWhichNothingIsDecidedIsPassedOver() {
        OzonTurnover deficit = new OzonTurnover(
                Stated.absent(), Stated.absent(), Stated.absent(), Stated.of(Word.read(Grade.class, "DEFICIT")));

        assertThat(of(kettle().turnover(deficit), RUSSIA)).isInstanceOf(Placement.Move.class);
    }

    @Test
    void whereNothingWasLostNothingIsSpared() {
        assertThat(against(product(KETTLE, 0), CHINA)).containsExactly(Against.NOTHING_LOST);
        assertThat(against(product(KETTLE, 1), CHINA)).isEmpty();
        assertThat(of(product(KETTLE, 0), CHINA, policy(12, EnumSet.of(Pattern.SMOOTH), 28, 56, 0)))
                .isInstanceOf(Placement.Move.class);
    }

    @Test
    void whereNobodyCountedTheLossesTheEffectSaysSo() {
        ProductFacts product = ProductFacts.of(KETTLE, weeks(12, 7));

        assertThat(effect(product, CHINA, PlacementPolicy.OURS).losses()).isEmpty();
    }

    @Test
    void whatSpeaksAgainstAMoveIsNamedWhole() {
        ProductFacts product = ProductFacts.of(KETTLE, weeks(0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0))
                .lost(losses(0, 1))
                .turnover(new OzonTurnover(
                        Stated.absent(), Stated.of(new BigDecimal("99")), Stated.of(30L), Stated.absent()));

        assertThat(against(product, RUSSIA))
                .containsExactly(
                        Against.NO_SALES_AT_OZON,
                        Against.NOT_STEADY,
                        Against.SLOW,
                        Against.ENOUGH_THERE,
                        Against.NOTHING_LOST);
    }

    @ParameterizedTest
    @CsvSource({
        "ORDINARY, 120, FREE",
        "ORDINARY, 121, PERHAPS_CHARGED",
        "ORDINARY, 365, PERHAPS_CHARGED",
        "ORDINARY, 366, CHARGED",
        "BULKY, 30, FREE",
        "BULKY, 31, PERHAPS_CHARGED",
        "BULKY, 92, PERHAPS_CHARGED",
        "BULKY, 93, CHARGED",
        "FLAMMABLE, 1, PERHAPS_CHARGED",
        "FLAMMABLE, 60, PERHAPS_CHARGED",
        "FLAMMABLE, 61, CHARGED"
    })
    void storingWithOzonIsFreeForTheDaysOfTheRule(Storage.Goods goods, int days, Storage storage) {
        PlacementPolicy patient = policy(12, EnumSet.of(Pattern.SMOOTH), days, 999, 1);

        assertThat(effect(kettle().stored(goods), RUSSIA, patient).storage()).isEqualTo(storage);
        assertThat(effect(kettle(), RUSSIA, patient).storage()).isEqualTo(Storage.NOT_PUBLISHED);
        assertThat(effect(kettle().stored(goods), CHINA, patient).storage()).isEqualTo(Storage.NOT_PUBLISHED);
    }

    @Test
    void storingBeforeTheRulesFirstDayIsNotPublished() {
        Optional<Storage.Goods> ordinary = Optional.of(Storage.Goods.ORDINARY);
        LocalDate first = LocalDate.parse("2025-10-27");

        assertThat(Storage.of(Scheme.FBO, ordinary, 1, first)).isEqualTo(Storage.FREE);
        assertThat(Storage.of(Scheme.FBO, ordinary, 1, first.minusDays(1))).isEqualTo(Storage.NOT_PUBLISHED);
    }

    @Test
    void theMostLostStandsFirstAmongWhatToMoveThenWhatIsNotKnownThenWhatStaysThenWhatMayNotBeMoved() {
        ProductFacts restricted = product(new Sku(1), 9).turnover(graded(Grade.RESTRICTED_NO_SALES));
        ProductFacts stays = product(new Sku(2), 9).turnover(graded(Grade.NO_SALES));
        ProductFacts young = product(new Sku(3), 9).onSaleSince(TODAY);
        List<ProductFacts> products = List.of(
                restricted,
                stays,
                young,
                ProductFacts.of(new Sku(4), weeks(12, 7)),
                product(new Sku(6), 2),
                product(new Sku(5), 2),
                product(new Sku(7), 5));

        SchemeAdvice advice = SchemeAdvice.of(products, RUSSIA, targeting(Scheme.FBO), TODAY);
        assertThat(advice.placements())
                .extracting(placement -> placement.sku().number())
                .containsExactly(7L, 5L, 6L, 4L, 3L, 2L, 1L);
    }

    @Test
    void nothingLostStandsBeforeWhatNobodyCounted() {
        PlacementPolicy always = policy(12, EnumSet.of(Pattern.SMOOTH), 28, 56, 0);
        List<ProductFacts> products = List.of(ProductFacts.of(new Sku(1), weeks(12, 7)), product(new Sku(2), 0));

        assertThat(SchemeAdvice.of(products, CHINA, always, TODAY).placements())
                .extracting(placement -> placement.sku().number())
                .containsExactly(2L, 1L);
    }

    @Test
    void aProductThatIsToldTwiceIsNamed() {
        Collection<ProductFacts> twice = List.of(kettle(), kettle());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchemeAdvice.of(twice, CHINA, PlacementPolicy.OURS, TODAY))
                .withMessage("product 5 is told twice");
    }

    @Test
    void theListCannotBeChanged() {
        SchemeAdvice advice = SchemeAdvice.of(new ArrayList<>(), CHINA, PlacementPolicy.OURS, TODAY);

        assertThatThrownBy(() -> advice.placements().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(
                        () -> new SchemeAdvice(new ArrayList<>()).placements().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @EnumSource(Storage.Goods.class)
    void everyKindOfGoodsHasItsRow(Storage.Goods goods) {
        assertThat(Storage.of(Scheme.FBO, Optional.of(goods), 1, TODAY)).isNotEqualTo(Storage.NOT_PUBLISHED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FBP_SUPPLY, 28", "OBSERVED, 60", "NO_SALES, 28"})
    void ozonsNumbersAreThoseOfTheRules(String expected) {
        String[] cells = expected.split(", ");

        assertThat(OzonDays.valueOf(cells[0]).days()).isEqualTo(Integer.parseInt(cells[1]));
    }

    private static Scheme moved(SchemeRules rules, PlacementPolicy policy) {
        Placement placement = SchemeAdvice.of(List.of(kettle()), CHINA, rules, policy, TODAY)
                .placements()
                .get(0);
        return ((Placement.Move) placement).to();
    }

    private static Missing missing(Missing.Kind kind, String key, long amount) {
        Object argument = kind == Missing.Kind.WEEKS ? (Object) (int) amount : amount;
        return new Missing(kind, Message.of("placement.missing." + key, argument), amount);
    }

    private static Placement of(ProductFacts product, Country country) {
        return of(product, country, PlacementPolicy.OURS);
    }

    private static Placement of(ProductFacts product, Country country, PlacementPolicy policy) {
        return SchemeAdvice.of(List.of(product), country, policy, TODAY)
                .placements()
                .get(0);
    }

    private static List<Against> against(ProductFacts product, Country country) {
        Placement placement = of(product, country);
        return placement instanceof Placement.Move ? List.of() : ((Placement.Stay) placement).why();
    }

    private static Effect effect(ProductFacts product, Country country, PlacementPolicy policy) {
        return ((Placement.Move) of(product, country, policy)).effect();
    }

    private static PlacementPolicy targeting(Scheme... schemes) {
        return new PlacementPolicy(List.of(schemes), 12, EnumSet.of(Pattern.SMOOTH), 28, 56, 1);
    }

    private static PlacementPolicy policy(int weeks, Set<Pattern> steady, int supply, int most, int lost) {
        return new PlacementPolicy(List.of(Scheme.FBO, Scheme.FBP), weeks, steady, supply, most, lost);
    }

    private static List<Long> longs(int number, long value) {
        return Collections.nCopies(number, value);
    }
}
