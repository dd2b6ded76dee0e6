package io.github.ozonexpiry.placement;

import static io.github.ozonexpiry.placement.Goods.KETTLE;
import static io.github.ozonexpiry.placement.Goods.TODAY;
import static io.github.ozonexpiry.placement.Goods.graded;
import static io.github.ozonexpiry.placement.Goods.kettle;
import static io.github.ozonexpiry.placement.Goods.losses;
import static io.github.ozonexpiry.placement.Goods.weeks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.money.Amounts;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.placement.OzonTurnover.Grade;
import io.github.ozonexpiry.placement.Placement.Against;
import io.github.ozonexpiry.placement.Placement.Effect;
import io.github.ozonexpiry.placement.Placement.Missing;
import io.github.ozonexpiry.placement.Steadiness.Pattern;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.rule.Permission;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.standing.LostSales;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Wording;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlacementValuesTest {

    private static final Steadiness STEADY = new Steadiness(List.of(7L, 7L), 0);

    @Test
    void ourPolicyIsOursAndSaysItsNumbers() {
        assertThat(PlacementPolicy.OURS)
                .isEqualTo(new PlacementPolicy(
                        List.of(Scheme.FBO, Scheme.FBP), 12, EnumSet.of(Pattern.SMOOTH), 28, 56, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, 0, 'least weeks: 2 or more, got 1'",
        "2, 0, 1, 0, 'supply days: 1 or more, got 0'",
        "2, 1, 0, 0, 'most days: 1 or more, got 0'",
        "2, 1, 1, -1, 'least lost: 0 or more, got -1'"
    })
    void aNumberOutOfBoundsIsNamed(int weeks, int supply, int most, int lost, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new PlacementPolicy(List.of(Scheme.FBO), weeks, EnumSet.of(Pattern.SMOOTH), supply, most, lost))
                .withMessage(message);
        assertThat(new PlacementPolicy(List.of(Scheme.FBO), 2, EnumSet.of(Pattern.SMOOTH), 1, 1, 0).leastWeeks())
                .isEqualTo(2);
    }

    @Test
    void aTargetIsASchemeInWhichOthersKeepTheGoods() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy(List.of(), EnumSet.of(Pattern.SMOOTH)))
                .withMessage("targets: FBO, FBP or both, got []");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy(List.of(Scheme.FBO, Scheme.FBS), EnumSet.of(Pattern.SMOOTH)))
                .withMessage("targets: FBO, FBP or both, got [FBO, FBS]");
        assertThat(policy(List.of(Scheme.FBP, Scheme.FBP), EnumSet.of(Pattern.SMOOTH))
                        .targets())
                .containsExactly(Scheme.FBP);
    }

    @Test
    void aSteadyPatternHasSales() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy(List.of(Scheme.FBO), Set.of()))
                .withMessage("steady: 1 or more patterns with sales, got []");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy(List.of(Scheme.FBO), Set.of(Pattern.NO_SALES)))
                .withMessage("steady: 1 or more patterns with sales, got [NO_SALES]");
    }

    @Test
    void whatIsGivenIsCopied() {
        Set<Pattern> steady = EnumSet.of(Pattern.SMOOTH);
        PlacementPolicy policy = policy(List.of(Scheme.FBO), steady);
        steady.clear();
        assertThat(policy.steady()).containsExactly(Pattern.SMOOTH);
        assertThatThrownBy(() -> policy.steady().clear()).isInstanceOf(UnsupportedOperationException.class);

        List<ProductFacts.Week> weeks = new ArrayList<>(weeks(1, 7));
        ProductFacts facts = ProductFacts.of(KETTLE, weeks);
        weeks.clear();
        assertThat(facts.weeks()).hasSize(1);

        List<Against> against = new ArrayList<>(List.of(Against.SLOW));
        Placement.Stay stay = new Placement.Stay(KETTLE, against, STEADY);
        against.clear();
        assertThat(stay.why()).hasSize(1);
        assertThatThrownBy(() -> new Placement.NotEligible(KETTLE, new ArrayList<>())
                        .why()
                        .clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> new Placement.NotKnown(KETTLE, new ArrayList<>())
                        .missing()
                        .clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void factsAreAddedOneByOneAndNoneIsLost() {
        ProductFacts facts = ProductFacts.of(KETTLE, weeks(1, 7))
                .onSaleSince(TODAY)
                .stored(Storage.Goods.BULKY)
                .lost(losses(1, 2))
                .turnover(graded(Grade.NO_SALES));
        ProductFacts otherWay = ProductFacts.of(KETTLE, weeks(1, 7))
                .turnover(graded(Grade.NO_SALES))
                .lost(losses(1, 2))
                .stored(Storage.Goods.BULKY)
                .onSaleSince(TODAY);

        assertThat(facts)
                .isEqualTo(otherWay)
                .isEqualTo(new ProductFacts(
                        KETTLE,
                        weeks(1, 7),
                        Optional.of(TODAY),
                        Optional.of(Storage.Goods.BULKY),
                        Optional.of(losses(1, 2)),
                        graded(Grade.NO_SALES)));
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 0", "2, 1, 2", "2, 1, -1", "0, -1, -1"})
    void moreLossesThanOrdersAreRefused(int orders, int lost, int withoutPrice) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PastLosses(orders, lost, Amounts.NONE, withoutPrice))
                .withMessage(
                        "of %d orders %d cannot be lost, and of these %d without a price", orders, lost, withoutPrice);
        assertThat(new PastLosses(1, 1, Amounts.NONE, 1).lost()).isEqualTo(1);
        assertThat(new PastLosses(0, 0, Amounts.NONE, 0).orders()).isZero();
    }

    @Test
    void lossesAreThoseOfTheJudgedPostings() {
        Line priced = Line.of(KETTLE, "K", "kettle", 2, Money.of("450", "RUB"));
        Line unpriced = new Line(Stated.of(KETTLE), Stated.absent(), Stated.absent(), Stated.of(1), Stated.nothing());
        LostSales lost = new LostSales(List.of(loss("1-1-1", priced), loss("2-1-1", unpriced)), List.of());

        assertThat(PastLosses.of(9, lost))
                .isEqualTo(new PastLosses(9, 2, Amounts.NONE.plus(Money.of("900", "RUB")), 1));
    }

    @Test
    void anAnswerSaysWhatToDoWhyAndWhatIsNotKnown() {
        assertThat(english(new Placement.Move(
                        KETTLE, Scheme.FBO, STEADY, new Effect(Optional.of(losses(3, 40)), 28, 28, Storage.FREE))))
                .isEqualTo(
                        "product 5: have it kept under FBO. Sold steady: weeks with a sale 2 of 2, left out for want of "
                                + "stock 0; mean interval 1.00, coefficient of variation 0.00, squared that of the weeks with a "
                                + "sale 0.00. A supply of 28 is sold after 28 days; storing it: free (P-07). Spared at most: 3 of "
                                + "40 orders, lost by the seller's fault, goods for 2700 RUB; value not known of 0. What the move, "
                                + "the carrying and the commission cost is not known");
        assertThat(english(new Placement.Stay(KETTLE, List.of(Against.SLOW, Against.NOTHING_LOST), STEADY)))
                .startsWith("product 5: keep it yourself; a supply would lie longer than the seller wants; "
                        + "too few of its orders were lost for a move to spare anything. Sold steady: ");
        assertThat(english(new Placement.NotEligible(KETTLE, List.of(refused("P-06")))))
                .startsWith("product 5: it may not be kept elsewhere; ")
                .contains("none was sold in more than 120 days, and Ozon takes no supply of it")
                .contains("P-06");
        assertThat(english(new Placement.NotKnown(KETTLE, List.of(missing(Missing.Kind.WEEKS)))))
                .isEqualTo("product 5: not known; weeks with stock still missing: 3");
    }

    @Test
    void lossesThatNobodyCountedAreNotZero() {
        Effect effect = new Effect(Optional.empty(), 1, 2, Storage.NOT_PUBLISHED);

        assertThat(Wording.in(Language.ENGLISH, ZoneOffset.UTC).say(effect.message()))
                .isEqualTo(
                        "A supply of 1 is sold after 2 days; storing it: not published or not known for these goods. "
                                + "Spared at most: not known, for nobody counted what was lost. What the move, the carrying and "
                                + "the commission cost is not known");
    }

    @Test
    void anAnswerNamesItsRules() {
        Effect effect = new Effect(Optional.empty(), 1, 2, Storage.NOT_PUBLISHED);

        assertThat(rules(new Placement.Move(KETTLE, Scheme.FBO, STEADY, effect)))
                .containsExactly("P-06", "P-07", "P-08");
        assertThat(rules(new Placement.Move(KETTLE, Scheme.FBP, STEADY, effect)))
                .containsExactly("P-06", "P-08");
        assertThat(rules(new Placement.Stay(KETTLE, List.of(Against.SLOW, Against.NO_SALES_AT_OZON), STEADY)))
                .containsExactly("P-07", "P-08");
        assertThat(rules(new Placement.Stay(KETTLE, List.of(Against.ENOUGH_THERE), STEADY)))
                .containsExactly("P-07");
        assertThat(rules(new Placement.Stay(KETTLE, List.of(Against.SLOW, Against.NOT_STEADY), STEADY)))
                .containsExactly("P-08");
        assertThat(rules(new Placement.NotEligible(KETTLE, List.of(refused("P-07"), refused("P-06")))))
                .containsExactly("P-06", "P-07");
    }

    @ParameterizedTest
    @CsvSource({"WEEKS, P-08", "DAYS_OBSERVED, P-07", "OZON_COUNTS, P-07", "SCHEME, P-06"})
    void whatIsMissingNamesTheRuleThatAsksForIt(Missing.Kind kind, String rule) {
        assertThat(rules(new Placement.NotKnown(KETTLE, List.of(missing(kind)))))
                .containsExactly(rule);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingIsSaidInEveryLanguageWithoutGaps(Language language) {
        Wording wording = Wording.in(language, ZoneOffset.UTC);
        Stream<Message> messages = Stream.of(
                        Arrays.stream(Against.values()).map(Against::message),
                        Arrays.stream(Storage.values()).map(Storage::message),
                        Arrays.stream(Pattern.values()).map(Pattern::message),
                        Stream.of(
                                Message.of("placement.missing.ozonCounts"),
                                kettle().steadiness().message()),
                        Stream.of(Message.of("placement.missing.observed", 3L)))
                .flatMap(each -> each);

        assertThat(messages.map(wording::say))
                .allSatisfy(text -> assertThat(text).doesNotContain("{").isNotBlank());
    }

    private static List<String> rules(Placement placement) {
        return placement.rules().stream().map(RuleId::text).toList();
    }

    private static Missing missing(Missing.Kind kind) {
        return new Missing(kind, Message.of("placement.missing.weeks", 3), 3);
    }

    private static Permission.Refused refused(String rule) {
        return new Permission.Refused(RuleId.of(rule), Message.of("placement.refused.restricted"));
    }

    private static LostSales.Loss loss(String number, Line line) {
        return new LostSales.Loss(PostingNumber.of(number), Optional.empty(), List.of(line));
    }

    private static PlacementPolicy policy(List<Scheme> targets, Set<Pattern> steady) {
        return new PlacementPolicy(targets, 2, steady, 1, 1, 0);
    }

    private static String english(Placement placement) {
        return Wording.in(Language.ENGLISH, ZoneOffset.UTC).say(placement.message());
    }
}
