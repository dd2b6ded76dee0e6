package io.github.ozonexpiry.placement;

import static io.github.ozonexpiry.placement.Goods.CHINA;
import static io.github.ozonexpiry.placement.Goods.KETTLE;
import static io.github.ozonexpiry.placement.Goods.RUSSIA;
import static io.github.ozonexpiry.placement.Goods.TODAY;
import static io.github.ozonexpiry.placement.Goods.graded;
import static io.github.ozonexpiry.placement.Goods.kettle;
import static io.github.ozonexpiry.placement.Goods.lasting;
import static io.github.ozonexpiry.placement.Goods.perDay;
import static io.github.ozonexpiry.placement.Goods.product;
import static io.github.ozonexpiry.placement.Goods.unsoldFor;
import static io.github.ozonexpiry.placement.Goods.weeks;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.placement.OzonTurnover.Grade;
import io.github.ozonexpiry.placement.Placement.Against;
import io.github.ozonexpiry.placement.Placement.Effect;
import io.github.ozonexpiry.placement.Placement.Missing;
import io.github.ozonexpiry.placement.Steadiness.Pattern;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import io.github.ozonexpiry.text.Message;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AtOzonTest {

    @Test
    void newGoodsAreObservedForSixtyDaysByOzonAndNotByAPartner() {
        ProductFacts young = kettle().onSaleSince(TODAY.minusDays(59));

        assertThat(of(young, RUSSIA))
                .isEqualTo(new Placement.NotKnown(KETTLE, List.of(missing(Missing.Kind.DAYS_OBSERVED, "observed", 1))));
        assertThat(of(kettle().onSaleSince(TODAY.minusDays(60)), RUSSIA)).isInstanceOf(Placement.Move.class);
        assertThat(of(young, CHINA)).isInstanceOf(Placement.Move.class);
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

    @ParameterizedTest
    @EnumSource(Storage.Goods.class)
    void everyKindOfGoodsHasItsRow(Storage.Goods goods) {
        assertThat(Storage.of(Scheme.FBO, Optional.of(goods), 1, TODAY)).isNotEqualTo(Storage.NOT_PUBLISHED);
    }

    @ParameterizedTest
    @CsvSource({"FBP_SUPPLY, 28", "OBSERVED, 60", "NO_SALES, 28"})
    void ozonsNumbersAreThoseOfTheRules(OzonDays number, int days) {
        assertThat(number.days()).isEqualTo(days);
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
}
