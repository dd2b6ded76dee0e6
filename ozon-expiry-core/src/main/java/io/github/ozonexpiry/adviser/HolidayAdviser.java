package io.github.ozonexpiry.adviser;

import io.github.ozonexpiry.pickup.HolidayReminder;
import io.github.ozonexpiry.pickup.HolidayReminders;
import io.github.ozonexpiry.prevention.Advice;
import io.github.ozonexpiry.prevention.AdviceKind;
import io.github.ozonexpiry.prevention.AdvisedValue;
import io.github.ozonexpiry.prevention.Adviser;
import io.github.ozonexpiry.prevention.Adviser.Counsel;
import io.github.ozonexpiry.prevention.ExpectedEffect;
import io.github.ozonexpiry.prevention.Subject;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Advises to set the days on which a warehouse is closed before they come (H-05).
 *
 * @param warehouse whose days they are
 * @param reminders the days off that come
 */
public record HolidayAdviser(Subject warehouse, HolidayReminders reminders) implements Adviser {

    @Override
    public Counsel advise(Instant now) {
        List<Advice> advices = reminders.reminders().stream()
                .filter(reminder -> reminder.closing().isPresent())
                .map(this::advice)
                .toList();
        List<Message> notJudged = reminders.notKnown().stream()
                .map(HolidayReminders.NotKnown::message)
                .toList();
        return new Counsel(advices, notJudged);
    }

    private Advice advice(HolidayReminder reminder) {
        HolidayReminder.Closing closing = reminder.closing().orElseThrow();
        List<Message> basis = new ArrayList<>();
        basis.add(Message.of(
                "prevention.basis.closed",
                reminder.first().toString(),
                reminder.last().toString()));
        closing.closeBy().ifPresent(close -> basis.add(Message.of("prevention.basis.packBy", close)));
        closing.reopens().ifPresent(open -> basis.add(Message.of("prevention.basis.reopens", open)));
        Advice.Id id = new Advice.Id(AdviceKind.HOLIDAY_PAUSE, warehouse, new AdvisedValue.Day(reminder.first()));
        return Advice.estimated(id, basis, new ExpectedEffect.NotKnown());
    }
}
