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
    private final Optional<OpenDays> days;
    private final int preparation;

    PreparationLimit(RuleProfile profile, HandlingTerms terms, Optional<OpenDays> days) {
        this.maxima = profile.maximumPreparation();
        this.days = days;
        this.preparation = terms.preparationDays().map(PreparationDays::days).orElse(0);
    }

    void check(Instant order, Draft draft) {
        if (days.isPresent()) {
            long day = days.get().dayOf(order.getEpochSecond());
            if (maxima.find(day) instanceof RowAnswer.Found maximum
                    && preparation > maximum.get().amount().calendarDays()) {
                draft.finding(finding(maximum.get(), day));
            }
        }
    }

    private Finding finding(ProfileRow maximum, long day) {
        return Finding.against(
                "PREPARATION_ABOVE_MAXIMUM",
                maximum.rule(),
                preparation,
                maximum.amount().calendarDays(),
                LocalDate.ofEpochDay(day).toString(),
                maximum.name());
    }
}
