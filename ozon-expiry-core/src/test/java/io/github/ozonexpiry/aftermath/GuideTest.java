package io.github.ozonexpiry.aftermath;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.aftermath.ReviewQuestion.Area;
import io.github.ozonexpiry.cause.Cause;
import io.github.ozonexpiry.standing.Consequence;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The seller guide, chapter 2, section 2: each thing that it says, in its words, has its place here, and each place its words. */
class GuideTest {

    private static final Wording CHINESE = Wording.in(Language.CHINESE, ZoneOffset.UTC);

    /** "检查平台通知与处罚": 登录Ozon商家后台,检查是否有关于该过期订单的罚款通知或评分调整记录。了解平台具体的处罚措施。 */
    private static final Map<NoticeCheck, String> NOTICES = Map.of(
            NoticeCheck.CHARGE_NOTICE, "罚款通知",
            NoticeCheck.RATING_ADJUSTMENT, "评分调整记录",
            NoticeCheck.MEASURES, "了解平台具体的处罚措施");

    /**
     * "内部流程审查与改进": the four areas, and of each what it asks. 库存系统:是否需要优化库存同步机制,确保线上线下库存一致?考虑使用库存管理软件。
     * 订单处理效率:是否需要优化仓库布局,增加人手,或引入更高效的拣货/包装工具? 物流合作:是否需要与物流公司重新沟通,或考虑更换更可靠的物流伙伴?
     * 自动化工具:探索使用OzonAPI或第三方工具来帮助自动化订单处理和库存管理。
     */
    private static final Map<Area, Map<ReviewQuestion, String>> REVIEW = Map.of(
            Area.STOCK_SYSTEM,
            Map.of(
                    ReviewQuestion.SYNC_MECHANISM, "是否需要优化库存同步机制",
                    ReviewQuestion.STOCKS_AGREE, "确保线上线下库存一致",
                    ReviewQuestion.STOCK_SOFTWARE, "考虑使用库存管理软件"),
            Area.ORDER_PROCESSING,
            Map.of(
                    ReviewQuestion.WAREHOUSE_LAYOUT, "是否需要优化仓库布局",
                    ReviewQuestion.MORE_HANDS, "增加人手",
                    ReviewQuestion.PICK_AND_PACK_TOOLS, "引入更高效的拣货/包装工具"),
            Area.LOGISTICS,
            Map.of(
                    ReviewQuestion.TALK_TO_CARRIER, "是否需要与物流公司重新沟通",
                    ReviewQuestion.CHANGE_CARRIER, "考虑更换更可靠的物流伙伴"),
            Area.AUTOMATION,
            Map.of(
                    ReviewQuestion.AUTOMATE_ORDERS, "使用OzonAPI或第三方工具来帮助自动化订单处理",
                    ReviewQuestion.AUTOMATE_STOCK, "库存管理"));

    private static final Map<Area, String> AREAS = Map.of(
            Area.STOCK_SYSTEM, "库存系统",
            Area.ORDER_PROCESSING, "订单处理效率",
            Area.LOGISTICS, "物流合作",
            Area.AUTOMATION, "自动化工具");

    @Test
    void everyAreaOfTheGuidesReviewIsCalledAsTheGuideCallsIt() {
        assertThat(AREAS.keySet()).containsExactlyInAnyOrder(Area.values());
        AREAS.forEach((area, words) -> assertThat(CHINESE.say(area.message())).isEqualTo(words));
    }

    @Test
    void everyQuestionOfTheGuidesReviewStandsInItsAreaInItsWordsAndNoneIsInvented() {
        List<ReviewQuestion> all = new ArrayList<>();
        REVIEW.forEach((area, questions) -> questions.forEach((question, words) -> {
            assertThat(question.area()).as(words).isEqualTo(area);
            assertThat(CHINESE.say(question.message())).as(words).contains(words);
            all.add(question);
        }));

        assertThat(all).containsExactlyInAnyOrder(ReviewQuestion.values());
    }

    @Test
    void noCauseBelongsToTwoQuestions() {
        assertThat(List.of(ReviewQuestion.values()))
                .flatMap(ReviewQuestion::causes)
                .doesNotHaveDuplicates();
    }

    @Test
    void onlyCausesOfTheGoodsOfTheCalendarAndOfOthersBelongToNoQuestion() {
        List<Cause> belonging = List.of(ReviewQuestion.values()).stream()
                .flatMap(question -> question.causes().stream())
                .toList();

        assertThat(List.of(Cause.values()))
                .filteredOn(cause -> !belonging.contains(cause))
                .containsExactly(
                        Cause.DEFECTIVE,
                        Cause.RESTRICTED,
                        Cause.DAY_OFF_NOT_SET,
                        Cause.BUYER_CANCELLED,
                        Cause.BUYER_DATA_MISSING,
                        Cause.NOT_COLLECTED,
                        Cause.OZON_ENDED);
    }

    @Test
    void everyNoticeThatTheGuideSaysToLookForIsACheckInItsWords() {
        assertThat(NOTICES.keySet()).containsExactlyInAnyOrder(NoticeCheck.values());
        NOTICES.forEach((check, words) ->
                assertThat(CHINESE.say(check.message())).as(words).contains(words));
    }

    @Test
    void theMeasuresOfAPlatformAreThoseThatTheGuideAndOzonName() {
        assertThat(NoticeCheck.MEASURES.consequences())
                .contains(Consequence.RESTRICTED_FUNCTIONS, Consequence.LOWER_VISIBILITY, Consequence.BLOCKED_SALES);
        assertThat(NoticeCheck.CHARGE_NOTICE.consequences()).isEqualTo(List.of(Consequence.CHARGES));
    }

    @Test
    void everySourceIsAskedByACheck() {
        assertThat(List.of(NoticeCheck.values())).flatMap(NoticeCheck::sources).contains(Notice.Source.values());
    }
}
