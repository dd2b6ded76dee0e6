package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.calendar.DayHours;
import io.github.ozonexpiry.calendar.ProductionCalendar;
import io.github.ozonexpiry.calendar.WeeklyHours;
import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.deadline.Deadline;
import io.github.ozonexpiry.deadline.DeadlineCalculator;
import io.github.ozonexpiry.deadline.DeadlineSchedule;
import io.github.ozonexpiry.deadline.RuleProfile;
import io.github.ozonexpiry.handling.HandlingTerms;
import io.github.ozonexpiry.handling.PreparationDays;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.io.IOException;
import java.io.PrintStream;
import java.time.ZoneId;

/**
 * What an ERP plugin does with the deadline calculator: orders in as CSV, deadlines with their reasons out as CSV. The warehouse is in
 * China, follows the official holidays and sells as realFBS Global.
 */
public final class ErpDeadlines {

    private ErpDeadlines() {}

    /**
     * Prints the deadlines of orders.
     *
     * @param args a CSV file with the columns order and paid_at; without it four built-in orders
     * @throws IOException when the file cannot be read
     */
    public static void main(String[] args) throws IOException {
        print(Orders.read(args), System.out);
    }

    static void print(Orders orders, PrintStream out) {
        ZoneId shanghai = ZoneId.of("Asia/Shanghai");
        WorkingCalendar calendar = WorkingCalendar.in(shanghai)
                .weekly(WeeklyHours.mondayToFriday(DayHours.of("09:00-18:00")))
                .layer(ProductionCalendar.china2026())
                .build();
        HandlingTerms terms = HandlingTerms.own()
                .calendar(calendar)
                .preparationDays(PreparationDays.of(5))
                .build();
        DeadlineCalculator calculator = DeadlineCalculator.of(RuleProfile.realFbsGlobal(), terms);
        Wording wording = Wording.in(Language.ENGLISH, shanghai);

        out.println("order,kind,at,reason");
        for (Orders.Order order : orders.all()) {
            DeadlineSchedule schedule = calculator.schedule(order.paidAt());
            for (Deadline deadline : schedule.all()) {
                out.println(Orders.csv(order.number(), deadline.kind(), deadline.at(), wording.say(deadline.why())));
            }
            for (DeadlineSchedule.NotKnown unknown : schedule.notKnown()) {
                out.println(Orders.csv(order.number(), unknown.kind(), "", "not known: " + wording.say(unknown.why())));
            }
        }
    }
}
