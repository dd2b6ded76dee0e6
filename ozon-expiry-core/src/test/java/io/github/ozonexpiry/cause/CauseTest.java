package io.github.ozonexpiry.cause;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.cause.Cause.Group;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Wording;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CauseTest {

    /** A cause of the seller guide: its words, what it says of it, and what of that can be found. */
    private record GuideCause(String words, Group group, String meaning, List<Cause> named) {}

    /** Chapter 2, section 1 of the seller guide, in its order. */
    private static final List<GuideCause> GUIDE = List.of(
            new GuideCause("库存管理不善", Group.INVENTORY, "未及时更新库存信息,导致超卖", List.of(Cause.OVERSOLD, Cause.STALE_STOCK)),
            new GuideCause(
                    "订单处理流程不畅",
                    Group.ORDER_PROCESSING,
                    "内部拣货、包装、出库环节效率低下",
                    List.of(Cause.PICKED_LATE, Cause.PACKED_LATE)),
            new GuideCause(
                    "物流问题",
                    Group.LOGISTICS,
                    "合作的物流公司揽收不及时,或商家未能及时将包裹送达指定地点",
                    List.of(Cause.PICKUP_MISSED, Cause.NOT_SCANNED)),
            new GuideCause(
                    "沟通不畅",
                    Group.COMMUNICATION,
                    "未及时关注平台订单,或与供应商/仓库沟通存在问题",
                    List.of(Cause.ORDER_UNSEEN, Cause.SUPPLIER_TOLD_LATE, Cause.WAREHOUSE_TOLD_LATE)),
            new GuideCause("人力不足", Group.STAFFING, "尤其是在订单高峰期,人手不足导致处理不及", List.of(Cause.BACKLOG)),
            new GuideCause("商品本身问题", Group.PRODUCT, "如商品质量不合格,导致无法发出", List.of(Cause.DEFECTIVE)));

    private static final Pattern RULE = Pattern.compile("[A-Z]{1,2}-[A-Z]?\\d{1,2}");
    private static final Pattern END_OF_SENTENCE = Pattern.compile("\\.(?= |$)|。");

    private static final Map<Language, Wording> WORDINGS = Stream.of(Language.values())
            .collect(Collectors.toMap(Function.identity(), language -> Wording.in(language, ZoneOffset.UTC)));

    @Test
    void theGroupsAreTheCausesOfTheGuideInItsOrderAndTwoMore() {
        List<Group> groups =
                new ArrayList<>(GUIDE.stream().map(GuideCause::group).toList());
        groups.addAll(List.of(Group.CALENDAR, Group.OUTSIDE));

        assertThat(Group.values()).containsExactlyElementsOf(groups);
    }

    @Test
    void aGroupBearsTheWordOfItsCauseInTheGuide() {
        assertThat(Group.values())
                .allSatisfy(group -> assertThat(GUIDE)
                        .filteredOn(cause -> cause.words().contains(chinese(group.message())))
                        .extracting(GuideCause::group)
                        .isEqualTo(GUIDE.stream()
                                .map(GuideCause::group)
                                .filter(group::equals)
                                .toList()));
    }

    @Test
    void whatTheGuideSaysOfACauseStandsInItsGroup() {
        assertThat(GUIDE)
                .allSatisfy(cause -> assertThat(cause.named())
                        .as(cause.meaning())
                        .extracting(Cause::group)
                        .containsOnly(cause.group()));
    }

    @ParameterizedTest
    @EnumSource(Group.class)
    void noGroupIsEmpty(Group group) {
        assertThat(Cause.values()).extracting(Cause::group).contains(group);
    }

    @ParameterizedTest
    @EnumSource(Cause.class)
    void theTextsOfACauseAreOneToThreeSentences(Cause cause) {
        assertThat(texts(cause))
                .allSatisfy(message -> assertThat(Language.values())
                        .allSatisfy(language -> assertThat(say(message, language))
                                .matches("(?s).*[.。]")
                                .satisfies(text -> assertThat(END_OF_SENTENCE
                                                .matcher(text)
                                                .results()
                                                .count())
                                        .isBetween(1L, 3L))));
    }

    @ParameterizedTest
    @EnumSource(Cause.class)
    void theTextsOfACauseCiteTheSameRulesInEveryLanguage(Cause cause) {
        assertThat(texts(cause))
                .allSatisfy(message -> assertThat(Language.values())
                        .allSatisfy(language ->
                                assertThat(rules(message, language)).isEqualTo(rules(message, Language.ENGLISH))));
    }

    @Test
    void theTextsOfAllCausesDiffer() {
        List<String> all = Arrays.stream(Cause.values())
                .flatMap(cause -> texts(cause).stream())
                .flatMap(message -> Arrays.stream(Language.values()).map(language -> say(message, language)))
                .toList();

        assertThat(all).doesNotHaveDuplicates();
    }

    @Test
    void theRulesThatStandBehindACauseAreCited() {
        assertThat(rules(Cause.STALE_STOCK.what())).contains("P-02");
        assertThat(rules(Cause.NOT_SCANNED.what())).contains("L-10");
        assertThat(rules(Cause.CUTOFF_NOT_SET.what())).contains("L-03");
        assertThat(rules(Cause.BUYER_DATA_MISSING.what())).contains("X-11");
        assertThat(rules(Cause.BUYER_DATA_MISSING.whatToDoFirst())).contains("K-06");
        assertThat(rules(Cause.LOST_BY_CARRIER.what())).contains("I-11");
        assertThat(rules(Cause.BUYER_CANCELLED.howRecognised())).contains("I-09");
        assertThat(rules(Cause.OZON_ENDED.howRecognised())).contains("C-02");
    }

    private static List<Message> texts(Cause cause) {
        return Stream.of(cause.what(), cause.howRecognised(), cause.whatToDoFirst())
                .toList();
    }

    private static Set<String> rules(Message message) {
        return rules(message, Language.ENGLISH);
    }

    private static Set<String> rules(Message message, Language language) {
        return RULE.matcher(say(message, language))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String chinese(Message message) {
        return say(message, Language.CHINESE);
    }

    private static String say(Message message, Language language) {
        return Objects.requireNonNull(WORDINGS.get(language)).say(message);
    }
}
