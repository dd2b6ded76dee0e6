package io.github.ozonexpiry.deadline;

import io.github.ozonexpiry.handling.HandlingTerms;
import io.github.ozonexpiry.handling.PreparationDays;
import io.github.ozonexpiry.rule.Finding;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Compares the preparation days with the maximum that held on the day of the order (H-02). */
final class PreparationLimit {

    private final RowFinder maxima;
    private final int days;
    private final ZoneId zone;
    /** No maximum of any day is smaller: most warehouses need no look at the day. */
    private final int smallest;

    PreparationLimit(RuleProfile profile, HandlingTerms terms) {
        this.maxima = profile.maximumPreparation();
        this.days = terms.preparationDays().map(PreparationDays::days).orElse(0);
        this.zone = terms.zone().orElse(ZoneOffset.UTC);
        this.smallest = profile.rows().stream()
                .filter(row -> row.amount().maximum())
                .mapToInt(row -> row.amount().calendarDays())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    void check(Instant order, Draft draft) {
        if (days > smallest) {
            LocalDate day = LocalDate.ofInstant(order, zone);
            maxima.find(day.toEpochDay())
                    .row()
                    .filter(row -> days > row.amount().calendarDays())
                    .ifPresent(row -> draft.finding(finding(row, day)));
        }
    }

    private Finding finding(ProfileRow row, LocalDate day) {
        return Finding.against(
                "PREPARATION_ABOVE_MAXIMUM", row.rule(), days, row.amount().calendarDays(), day.toString(), row.name());
    }
}
