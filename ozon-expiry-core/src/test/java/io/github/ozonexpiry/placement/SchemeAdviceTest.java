package io.github.ozonexpiry.placement;

import static io.github.ozonexpiry.placement.Goods.CHINA;
import static io.github.ozonexpiry.placement.Goods.KETTLE;
import static io.github.ozonexpiry.placement.Goods.RUSSIA;
import static io.github.ozonexpiry.placement.Goods.TODAY;
import static io.github.ozonexpiry.placement.Goods.graded;
import static io.github.ozonexpiry.placement.Goods.kettle;
import static io.github.ozonexpiry.placement.Goods.losses;
import static io.github.ozonexpiry.placement.Goods.product;
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
import io.github.ozonexpiry.text.Message;
import java.math.BigDecimal;
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
