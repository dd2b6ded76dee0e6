package io.github.ozonexpiry.adviser;

import static io.github.ozonexpiry.prevention.Advices.may;
import static io.github.ozonexpiry.prevention.Advices.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.calendar.DayHours;
import io.github.ozonexpiry.calendar.OpenPeriod;
import io.github.ozonexpiry.calendar.WeeklyHours;
import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.capacity.Backlog;
import io.github.ozonexpiry.capacity.Feasibility;
import io.github.ozonexpiry.capacity.Objective;
import io.github.ozonexpiry.capacity.PackingJob;
import io.github.ozonexpiry.capacity.PackingLine;
import io.github.ozonexpiry.capacity.Relief;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.prevention.Advice;
import io.github.ozonexpiry.prevention.AdviceKind;
import io.github.ozonexpiry.prevention.AdvisedValue;
import io.github.ozonexpiry.prevention.Adviser;
import io.github.ozonexpiry.prevention.ExpectedEffect.LostOrders;
import io.github.ozonexpiry.prevention.ExpectedEffect.Window;
import io.github.ozonexpiry.prevention.Subject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Eight postings of an hour's work, due in two hours: one person packs two of them, two four, three six, four and five all. */
class CapacityAdviserTest {

    private static final Subject KHIMKI = Subject.warehouse("Khimki");
    private static final Instant NOW = may(5);
    private static final Instant DUE = NOW.plus(Duration.ofHours(2));
    private static final PackingLine ALONE = new PackingLine(
            WorkingCalendar.in(ZoneOffset.UTC)
                    .weekly(WeeklyHours.of(DayHours.roundTheClock(), DayOfWeek.values()))
                    .build(),
            1);

    @Test
    void asManyMorePeopleAreAdvisedAsSaveMostAndNotOneMore() {
        Adviser.Counsel counsel = adviser(
                        new Relief.MoreHands(1),
                        new Relief.MoreHands(4),
                        new Relief.MoreHands(3),
                        new Relief.MoreHands(2))
                .advise(NOW);

        assertThat(counsel.advices()).singleElement().satisfies(advice -> {
            assertThat(advice.id()).isEqualTo(new Advice.Id(AdviceKind.MORE_HANDS, KHIMKI, new AdvisedValue.Count(3)));
            assertThat(advice.effect()).isEqualTo(new LostOrders(6, 0, new Window(NOW, DUE)));
            assertThat(said(advice.basis())).containsExactly("with 3 more people 0 instead of 6 are lost");
        });
    }

    @Test
    void otherChangesAreNoPeople() {
        Relief overtime = new Relief.Overtime(new OpenPeriod(NOW, DUE));

        assertThat(adviser(overtime).advise(NOW).advices()).isEmpty();
        assertThat(adviser().advise(NOW).advices()).isEmpty();
    }

    @Test
    void nobodyIsAdvisedWhereNothingIsSavedAndWhatIsNotKnownIsSaid() {
        Feasibility question = new Feasibility(Backlog.of(jobs(1, NOW.plusSeconds(60))), ALONE, NOW);
        CapacityAdviser adviser = new CapacityAdviser(
                KHIMKI,
                question.savings(Objective.LEAST_MONEY, List.of(new Relief.MoreHands(1), new Relief.MoreHands(2))));

        assertThat(adviser.advise(NOW).advices()).isEmpty();
        assertThat(said(adviser.advise(NOW).notJudged()))
                .containsExactly("postings of which it is not known what is at stake, counted as nothing: 1");
    }

    private static CapacityAdviser adviser(Relief... reliefs) {
        Feasibility question = new Feasibility(Backlog.of(jobs(8, DUE)), ALONE, NOW);
        return new CapacityAdviser(KHIMKI, question.savings(Objective.FEWEST_LOST, List.of(reliefs)));
    }

    private static List<PackingJob> jobs(int number, Instant due) {
        return IntStream.range(0, number)
                .mapToObj(i -> new PackingJob(
                        PostingNumber.of("7000000" + i + "-0001-1"), NOW, due, Duration.ofHours(1), Optional.empty()))
                .toList();
    }
}
