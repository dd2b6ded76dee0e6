package io.github.ozonexpiry.deadline;

import java.util.List;
import java.util.Optional;

/** What a profile answers about a day: the row, that there is none, or that nobody knows; never a guess. */
public sealed interface RowAnswer {

    /**
     * This row holds.
     *
     * @param get the row
     */
    record Found(ProfileRow get) implements RowAnswer {}

    /** No row holds: Ozon published no number, or none for that time. */
    record None() implements RowAnswer {}

    /**
     * One of these rows may hold, and nobody published from or until when; {@link RuleProfile#choosing} picks one.
     *
     * @param candidates the rows that no known day rules out
     */
    record NotKnown(List<ProfileRow> candidates) implements RowAnswer {

        /**
         * Copies the candidates.
         *
         * @param candidates the rows that no known day rules out
         */
        public NotKnown {
            candidates = List.copyOf(candidates);
        }
    }

    /** {@return the row, if one holds for certain or was chosen} */
    default Optional<ProfileRow> row() {
        return this instanceof Found found ? Optional.of(found.get()) : Optional.empty();
    }
}
