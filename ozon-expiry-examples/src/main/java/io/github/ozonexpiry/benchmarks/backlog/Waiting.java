package io.github.ozonexpiry.benchmarks.backlog;

import io.github.ozonexpiry.calendar.DayHours;
import io.github.ozonexpiry.calendar.WeeklyHours;
import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.capacity.Backlog;
import io.github.ozonexpiry.capacity.Feasibility;
import io.github.ozonexpiry.capacity.PackingJob;
import io.github.ozonexpiry.capacity.PackingLine;
import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.PostingNumber;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Postings that wait, always the same: a hand for 2,500 of them, a minute to two and a half of work each, a fifth too much for the days until they are
 * due.
 *
 * @param allReady the question about postings whose goods are all there
 * @param someLater the same, but one in ten waits for goods
 */
public record Waiting(Feasibility allReady, Feasibility someLater) {

    private static final int A_HAND = 2500;
    private static final int SHORTEST = 60;
    private static final int LONGER = 30;
    private static final int LENGTHS = 4;
    private static final int USUAL = 105;
    private static final double TIME_FOR = 0.8;
    private static final int LATER_EVERY = 10;
    private static final int MOST_KOPECKS = 500_000;
    private static final Instant NOW = Instant.parse("2026-05-04T07:15:00Z");
    private static final CurrencyCode ROUBLES = CurrencyCode.of("RUB");

    private static final WorkingCalendar STAFF = WorkingCalendar.in(ZoneId.of("Europe/Moscow"))
            .weekly(WeeklyHours.mondayToFriday(DayHours.of("09:00-13:00", "14:00-18:00")))
            .build();

    /**
     * So many postings.
     *
     * @param count how many, 2,500 or more
     * @return the postings
     */
    public static Waiting of(int count) {
        PackingLine line = new PackingLine(STAFF, count / A_HAND);
        return new Waiting(
                new Feasibility(backlog(count, line, false), line, NOW),
                new Feasibility(backlog(count, line, true), line, NOW));
    }

    private static Backlog backlog(int count, PackingLine line, boolean someLater) {
        Random random = new Random(count);
        int seconds = (int) (TIME_FOR * USUAL * count / line.hands());
        return Backlog.of(IntStream.range(0, count)
                .mapToObj(i -> {
                    Instant due = after(1 + random.nextInt(seconds));
                    Instant later = after(random.nextInt(seconds));
                    return new PackingJob(
                            PostingNumber.of("1000-" + i + "-1"),
                            someLater && i % LATER_EVERY == 0 ? later : NOW,
                            due,
                            Duration.ofSeconds(SHORTEST + LONGER * random.nextInt(LENGTHS)),
                            Optional.of(new Money(BigDecimal.valueOf(random.nextInt(MOST_KOPECKS), 2), ROUBLES)));
                })
                .toList());
    }

    private static Instant after(int seconds) {
        return STAFF.plus(NOW, Duration.ofSeconds(seconds));
    }
}
