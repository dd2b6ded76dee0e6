package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.calendar.DayHours;
import io.github.ozonexpiry.calendar.ProductionCalendar;
import io.github.ozonexpiry.calendar.WeeklyHours;
import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.deadline.DeadlineCalculator;
import io.github.ozonexpiry.deadline.DeadlineKind;
import io.github.ozonexpiry.deadline.RuleProfile;
import io.github.ozonexpiry.handling.AssemblyTime;
import io.github.ozonexpiry.handling.HandlingTerms;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * The same orders under two settings of a warehouse near Moscow: assembled by 12:00 or by 18:00, eight working hours after the order. Ozon
 * published no formula for FBS, so the dates are estimates and serve to compare settings.
 */
public final class WhatIfCutoff {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE dd MMM HH:mm", Locale.ENGLISH);

    private WhatIfCutoff() {}

    /**
     * Prints the estimated ship dates of orders under both settings.
     *
     * @param args a CSV file with the columns order and paid_at; without it four built-in orders
     * @throws IOException when the file cannot be read
     */
    public static void main(String[] args) throws IOException {
        print(Orders.read(args), System.out);
    }

    static void print(Orders orders, PrintStream out) {
        List<Orders.Order> all = orders.all();
        long[] paid =
                all.stream().mapToLong(order -> order.paidAt().getEpochSecond()).toArray();
        long[] noon = shipBy("12:00", paid);
        long[] evening = shipBy("18:00", paid);

        out.println("order    paid              by 12:00          by 18:00          18:00 instead of 12:00");
        for (int i = 0; i < paid.length; i++) {
            out.printf(
                    "%-8s %-17s %-17s %-17s %s%n",
                    all.get(i).number(), text(paid[i]), text(noon[i]), text(evening[i]), gained(noon[i], evening[i]));
        }
    }

    private static long[] shipBy(String cutoff, long[] paid) {
        WorkingCalendar calendar = WorkingCalendar.in(MOSCOW)
                .weekly(WeeklyHours.mondayToFriday(DayHours.of("09:00-18:00")))
                .layer(ProductionCalendar.russia2026())
                .build();
        HandlingTerms terms = HandlingTerms.own()
                .calendar(calendar)
                .assemblyTime(AssemblyTime.ofWorkingMinutes(8 * 60))
                .dailyCutoff(cutoff)
                .build();
        long[] ship = new long[paid.length];
        DeadlineCalculator.of(RuleProfile.fbsRussia(), terms).computeAll(DeadlineKind.RECOMMENDED_SHIP, paid, ship);
        return ship;
    }

    private static String text(long second) {
        return second == DeadlineCalculator.NOT_KNOWN
                ? "not known"
                : MOMENT.format(ZonedDateTime.ofInstant(Instant.ofEpochSecond(second), MOSCOW));
    }

    private static String gained(long noon, long evening) {
        if (noon == DeadlineCalculator.NOT_KNOWN || evening == DeadlineCalculator.NOT_KNOWN) {
            return "not known";
        }
        Duration gain = Duration.ofSeconds(evening - noon);
        return (gain.isNegative() ? "-" : "+") + gain.abs().toHours() + " h";
    }
}
