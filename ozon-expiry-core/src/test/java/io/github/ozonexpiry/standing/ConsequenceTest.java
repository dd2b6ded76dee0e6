package io.github.ozonexpiry.standing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.penalty.Charge;
import io.github.ozonexpiry.penalty.PenaltyTariffs;
import io.github.ozonexpiry.penalty.TariffLadder;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsequenceTest {

    /** A consequence of the seller guide: its words, and what it says of it with the place of each. */
    private record GuideConsequence(String words, Map<String, List<Consequence>> says) {}

    /** Chapter 1, section 2 of the seller guide, in its order. */
    private static final List<GuideConsequence> GUIDE = List.of(
            new GuideConsequence("订单自动取消", Map.of("系统会自动取消该订单", List.of(Consequence.AUTOMATIC_CANCELLATION))),
            new GuideConsequence("销售额损失", Map.of("导致该笔订单的销售额丢失", List.of(Consequence.LOST_SALE))),
            new GuideConsequence("店铺评分下降", Map.of("过期的订单会拉低这一评分", List.of(Consequence.RATING_FALLS))),
            new GuideConsequence(
                    "平台处罚",
                    Map.of(
                            "对商家进行罚款",
                            List.of(Consequence.CHARGES),
                            "限制店铺的某些功能",
                            List.of(Consequence.RESTRICTED_FUNCTIONS),
                            "商品曝光",
                            List.of(Consequence.HIDDEN_GOODS, Consequence.LOWER_VISIBILITY))),
            new GuideConsequence(
                    "影响客户体验",
                    Map.of(
                            "产生不满",
                            List.of(Consequence.DISSATISFIED_BUYER),
                            "留下差评",
                            List.of(Consequence.BAD_REVIEWS),
                            "影响店铺的整体声誉",
                            List.of(Consequence.REPUTATION))));

    /** What Ozon's texts name and the guide does not: rules sections 3.2, 3.5 and 5. */
    private static final Set<Consequence> OF_OZON_ALONE = Set.of(Consequence.BLOCKED_SALES, Consequence.PENALTY_POINTS);

    @Test
    void everyConsequenceOfTheGuideHasItsPlaceAndNoneIsInvented() {
        List<Consequence> all = new ArrayList<>(OF_OZON_ALONE);
        GUIDE.forEach(each -> each.says().values().forEach(all::addAll));

        assertThat(GUIDE).hasSize(5);
        assertThat(all).containsExactlyInAnyOrder(Consequence.values());
    }

    @Test
    void inChineseWhatTheGuideNamesIsCalledAsTheGuideCallsIt() {
        Wording chinese = Wording.in(Language.CHINESE, ZoneOffset.UTC);
        List<String> guide = GUIDE.stream()
                .flatMap(each -> Stream.concat(Stream.of(each.words()), each.says().keySet().stream()))
                .toList();

        assertThat(List.of(
                        Consequence.AUTOMATIC_CANCELLATION,
                        Consequence.LOST_SALE,
                        Consequence.RATING_FALLS,
                        Consequence.CHARGES,
                        Consequence.BAD_REVIEWS))
                .extracting(each -> chinese.say(each.message()))
                .allSatisfy(called -> assertThat(guide).anyMatch(words -> words.contains(called)));
    }

    @Test
    void restrictedFunctionsHiddenGoodsAndLowerVisibilityAreNamedAsNotMeasured() {
        assertThat(List.of(Consequence.values()))
                .filteredOn(each -> !each.isMeasured())
                .containsExactly(
                        Consequence.RESTRICTED_FUNCTIONS,
                        Consequence.HIDDEN_GOODS,
                        Consequence.LOWER_VISIBILITY,
                        Consequence.REPUTATION,
                        Consequence.PENALTY_POINTS);
    }

    @ParameterizedTest
    @EnumSource(Consequence.class)
    void whatIsNotMeasuredSaysSoInEveryLanguageAndWhatIsDoesNot(Consequence consequence) {
        Map<Language, String> notMeasured = Map.of(
                Language.ENGLISH, "Not measured: ", Language.RUSSIAN, "Не измеряется: ", Language.CHINESE, "无法衡量：");

        notMeasured.forEach((language, words) -> {
            Wording wording = Wording.in(language, ZoneOffset.UTC);
            assertThat(wording.say(consequence.where()).startsWith(words)).isEqualTo(!consequence.isMeasured());
            assertThat(wording.say(consequence.message())).isNotBlank();
        });
    }

    @Test
    void aLostSaleIsMeasuredByTheTypeThatCountsIt() {
        assertThat(Consequence.LOST_SALE.measuredBy()).containsExactly(LostSales.class);
        assertThat(Consequence.RATING_FALLS.measuredBy()).containsExactly(OfficialRating.class, FulfilmentRate.class);
    }

    @Test
    void aChargeIsTheStatedLadderOrIsComputedByAPublishedTariff() {
        assertThat(Consequence.CHARGES.measuredBy())
                .containsExactly(TariffLadder.class, PenaltyTariffs.class, Charge.class);
    }
}
