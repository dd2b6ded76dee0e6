package io.github.ozonexpiry.capacity;

import io.github.ozonexpiry.calendar.OpenPeriod;
import io.github.ozonexpiry.calendar.WorkingCalendar;
import java.time.LocalDate;

/**
 * Who packs and when. All hands work off one queue and are reckoned as one that is as many times as fast: exact for one hand. With more of them a
 * posting, once it is there, is in truth packed by one of them: it is done later than planned by less than its own work.
 *
 * @param staff the hours in which there is packing; breaks are not open
 * @param hands how many people pack at once, 1 to 10,000
 */
public record PackingLine(WorkingCalendar staff, int hands) {

    private static final int MOST = 10_000;
    private static final int DAYS_AROUND = 400;

    /**
     * Refuses a line without hands.
     *
     * @param staff the hours in which there is packing
     * @param hands how many people pack at once
     * @throws IllegalArgumentException when the hands are not 1 to 10,000; names the number
     */
    public PackingLine {
        if (hands < 1 || hands > MOST) {
            throw new IllegalArgumentException("hands: 1 to " + MOST + ", got " + hands);
        }
    }

    /**
     * The line with more or fewer people.
     *
     * @param more how many more; negative takes people away
     * @return the new line
     * @throws IllegalArgumentException when the hands are then not 1 to 10,000; names the number
     */
    public PackingLine plusHands(int more) {
        return new PackingLine(staff, hands + more);
    }

    /**
     * The line with a period more, in which all hands pack.
     *
     * @param period the period, at whole seconds; what of it is open already adds nothing
     * @return the new line
     * @throws IllegalArgumentException when it is not at whole seconds, or the staff calendar knows no day within 400 days of it
     */
    public PackingLine openAlso(OpenPeriod period) {
        WorkingCalendar more = WorkingCalendar.in(staff.zone())
                .alsoOpen(period.from(), period.to())
                .build();
        LocalDate day = period.from().atZone(staff.zone()).toLocalDate();
        return new PackingLine(
                staff.or(more).precomputed(day.minusDays(DAYS_AROUND), day.plusDays(DAYS_AROUND)), hands);
    }
}
