package io.github.ozonexpiry.index;

import io.github.ozonexpiry.history.When;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What one posting adds to the counters.
 *
 * @param created the day of its creation
 * @param earliest the first day on which its error may have happened; after {@code latest} when it has none
 * @param latest the last such day
 * @param surely whether it is an error for certain
 */
record Counted(long created, long earliest, long latest, boolean surely) {

    static Counted shipment(IndexPolicy policy, Instant created) {
        return new Counted(policy.dayOf(created).toEpochDay(), 1, 0, true);
    }

    static Counted error(IndexPolicy policy, Instant created, When error, boolean surely) {
        LocalDate day = policy.dayOf(created);
        LocalDate earliest = error.after()
                .map(policy::dayOf)
                .filter(after -> after.isAfter(day))
                .orElse(day);
        return new Counted(
                day.toEpochDay(),
                earliest.toEpochDay(),
                policy.dayOf(error.by()).toEpochDay(),
                surely);
    }

    boolean hasError() {
        return earliest <= latest;
    }

    /** Whether some window contains the error only perhaps. */
    boolean mayCount() {
        return hasError() && (!surely || earliest < latest);
    }

    /** Whether a window contains the error only perhaps. */
    boolean mayCountIn(long first, long last) {
        boolean possible = hasError() && earliest <= last && first <= latest;
        boolean certain = surely && first <= earliest && latest <= last;
        return possible && !certain;
    }

    void change(IndexCounter lowest, IndexCounter highest, int change) {
        lowest.changeCreated(created, change);
        highest.changeCreated(created, change);
        if (hasError()) {
            highest.changePerhaps(created, earliest, latest, change);
            if (surely) {
                lowest.changeSurely(created, earliest, latest, change);
            }
        }
    }
}
