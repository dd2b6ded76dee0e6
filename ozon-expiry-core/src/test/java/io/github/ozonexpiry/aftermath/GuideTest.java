package io.github.ozonexpiry.aftermath;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.standing.Consequence;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.time.ZoneOffset;
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
        assertThat(List.of(NoticeCheck.values()))
                .flatMap(NoticeCheck::sources)
                .contains(Notice.Source.values());
    }
}
