package io.github.ozonexpiry.deadline;

import io.github.ozonexpiry.handling.HandlingTerms;
import io.github.ozonexpiry.handling.PreparationDays;
import io.github.ozonexpiry.rule.Finding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Compares the preparation days with the maximum that held on the day of the order (H-02). */
final class PreparationLimit {

    private final RowFinder maxima;
    private final Optional<OpenDays> calendarDays;
    private final int days;

    PreparationLimit(RuleProfile profile, HandlingTerms terms, Optional<OpenDays> calendarDays) {
        this.maxima = profile.maximumPreparation();
        this.calendarDays = calendarDays;
        this.days = terms.preparationDays().map(PreparationDays::days).orElse(0);
    }

    void check(Instant order, Draft draft) {
        if (calendarDays.isPresent()) {
            long day = calendarDays.get().dayOf(order.getEpochSecond());
            if (maxima.find(day) instanceof RowAnswer.Found found
                    && days > found.get().amount().calendarDays()) {
                draft.finding(finding(found.get(), day));
            }
        }
    }

    private Finding finding(ProfileRow row, long day) {
        return Finding.against(
                "PREPARATION_ABOVE_MAXIMUM",
                row.rule(),
                days,
                row.amount().calendarDays(),
                LocalDate.ofEpochDay(day).toString(),
                row.name());
    }
}
