package io.github.ozonexpiry.capacity;

import static io.github.ozonexpiry.capacity.Minutes.ALWAYS;
import static io.github.ozonexpiry.capacity.Minutes.MON_2026_05_04_1015;
import static io.github.ozonexpiry.capacity.Minutes.after;
import static io.github.ozonexpiry.capacity.Minutes.job;
import static io.github.ozonexpiry.capacity.Minutes.number;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.calendar.OpenPeriod;
import io.github.ozonexpiry.capacity.Backlog.LeftOut;
import io.github.ozonexpiry.capacity.Relief.MoreHands;
import io.github.ozonexpiry.capacity.Relief.OtherHandOver;
import io.github.ozonexpiry.capacity.Relief.Overtime;
import io.github.ozonexpiry.capacity.WorkPlan.Kept;
import io.github.ozonexpiry.capacity.WorkPlan.Lost;
import io.github.ozonexpiry.capacity.WorkPlan.Optimality;
import io.github.ozonexpiry.capacity.WorkPlan.Reason;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Wording;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CapacityTextsTest {

    private static final Instant NOW = MON_2026_05_04_1015;

    @Test
    void aPlanIsASentence() {
        Feasibility question = question(job(1, NOW, after(NOW, 10), 10, "9"), job(2, NOW, after(NOW, 10), 10, "8"));

        assertThat(said(question.plan(Objective.FEWEST_LOST).message()))
                .isEqualTo("as few postings lost as possible: 1 kept, 1 lost; no plan keeps more");
        assertThat(said(question.plan(Objective.LEAST_MONEY).message()))
                .isEqualTo("as little money lost as possible: 1 kept, 1 lost; no plan keeps more");
        assertThat(said(new Optimality.WithinPostings(3).message())).isEqualTo("any other plan keeps at most 3 more");
        assertThat(said(new Optimality.WithinMoney(Money.of("2.5", "RUB")).message()))
                .isEqualTo("any other plan keeps at most 2.5 RUB more");
    }

    @Test
    void whatIsKeptSaysWhen() {
        assertThat(said(new Kept(job(1, NOW, NOW, 1), NOW, after(NOW, 1), after(NOW, 5)).message()))
                .isEqualTo(
                        "1000-1-1: packed from 2026-05-04 10:15 to 2026-05-04 10:16; it must be begun by 2026-05-04 10:20");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TIME_PAST | the working time left is too short even for it alone, since 2026-05-04 10:14",
                "GOODS_TOO_LATE | its goods come too late, packing would have to begin by 2026-05-04 10:14",
                "OTHERS_FIRST | no time beside those that are kept, the line would have had to begin by 2026-05-04 10:14"
            })
    void whatIsLostSaysWhySinceWhen(Reason reason, String words) {
        assertThat(said(new Lost(job(1, NOW, NOW, 1), reason, Optional.of(after(NOW, -1))).message()))
                .isEqualTo("1000-1-1: due 2026-05-04 10:15; " + words);
        assertThat(said(new Lost(job(1, NOW, NOW, 1), reason, Optional.empty()).message()))
                .isEqualTo("1000-1-1: due 2026-05-04 10:15; beginning earlier would not have helped");
    }

    @Test
    void whatIsNotPlannedForSaysWhy() {
        assertThat(said(new LeftOut(number(1), Backlog.Reason.NO_GOODS).message()))
                .isEqualTo("1000-1-1: its goods are not there, and no arrival is known");
    }

    @Test
    void aSavingSaysWhatItSaves() {
        Feasibility question = question(job(1, NOW, after(NOW, 10), 10, "9"), job(2, NOW, after(NOW, 10), 10, "8"));
        Feasibility noMoney = question(job(1, NOW, after(NOW, 10), 10), job(2, NOW, after(NOW, 10), 10));

        assertThat(question.savings(Objective.LEAST_MONEY, List.of(new MoreHands(1))))
                .extracting(saving -> said(saving.message()))
                .containsExactly("more hands: 1: 1 fewer lost, saves 8 RUB");
        assertThat(noMoney.savings(Objective.FEWEST_LOST, List.of(new MoreHands(1))))
                .extracting(saving -> said(saving.message()))
                .containsExactly("more hands: 1: 1 fewer lost");
        assertThat(said(new Overtime(new OpenPeriod(NOW, after(NOW, 60))).message()))
                .isEqualTo("overtime from 2026-05-04 10:15 to 2026-05-04 11:15");
        assertThat(said(new OtherHandOver(HandOver.withoutDelay()).message())).isEqualTo("another hand-over");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyReasonHasWordsInEveryLanguage(Language language) {
        Wording wording = Wording.in(language, ZoneOffset.UTC);
        for (Backlog.Reason reason : Backlog.Reason.values()) {
            assertThat(wording.say(new LeftOut(number(1), reason).message())).startsWith("1000-1-1");
        }
        for (Reason reason : Reason.values()) {
            assertThat(wording.say(new Lost(job(1, NOW, NOW, 1), reason, Optional.of(NOW)).message()))
                    .startsWith("1000-1-1");
        }
        for (Objective objective : Objective.values()) {
            assertThat(objective.in(wording)).isNotBlank();
        }
    }

    private static Feasibility question(PackingJob... jobs) {
        return new Feasibility(Backlog.of(List.of(jobs)), new PackingLine(ALWAYS, 1), NOW);
    }

    private static String said(Message message) {
        return Wording.in(Language.ENGLISH, ZoneOffset.UTC).say(message);
    }
}
