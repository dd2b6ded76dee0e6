package io.github.ozonexpiry.deadline;

import io.github.ozonexpiry.handling.HandlingTerms;
import io.github.ozonexpiry.rule.Finding;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Compares the preparation days with the maximum that held on the day of the order (H-02). */
final class PreparationLimit {

    private final RuleProfile profile;
    private final int days;
    private final ZoneId zone;

    PreparationLimit(RuleProfile profile, HandlingTerms terms) {
        this.profile = profile;
        this.days = terms.preparationDays().map(set -> set.days()).orElse(0);
        this.zone = terms.zone().orElse(ZoneOffset.UTC);
    }

    void check(Instant order, Draft draft) {
        if (days == 0) {
            return;
        }
        LocalDate day = LocalDate.ofInstant(order, zone);
        RowAnswer answer = profile.on(day, DeadlineKind.PLANNED_SHIP, CountedFrom.ORDER);
        if (answer instanceof RowAnswer.Found found
                && found.get().amount().maximum()
                && days > found.get().amount().calendarDays()) {
            ProfileRow row = found.get();
            draft.finding(Finding.against(
                    "PREPARATION_ABOVE_MAXIMUM",
                    row.rule(),
                    days,
                    row.amount().calendarDays(),
                    day.toString(),
                    row.name()));
        }
    }
}
