package io.github.ozonexpiry.client.warehouse;

import io.github.ozonexpiry.stated.Vocabulary;
import java.time.DayOfWeek;
import java.util.Optional;

/** A day of the week in Ozon's words. Source: Seller API, {@code working_days} of {@code /v2/warehouse/list}. */
public enum WorkingDay implements Vocabulary {
    /** Monday. */
    MONDAY,
    /** Tuesday. */
    TUESDAY,
    /** Wednesday. */
    WEDNESDAY,
    /** Thursday. */
    THURSDAY,
    /** Friday. */
    FRIDAY,
    /** Saturday. */
    SATURDAY,
    /** Sunday. */
    SUNDAY,
    /** No day in particular. */
    UNSPECIFIED;

    /** {@return the day; empty for {@link #UNSPECIFIED}} */
    public Optional<DayOfWeek> day() {
        return this == UNSPECIFIED ? Optional.empty() : Optional.of(DayOfWeek.valueOf(name()));
    }
}
