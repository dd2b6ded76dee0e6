package io.github.ozonexpiry.handling;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The settings of realFBS Express. Source: Seller API, {@code /v1/warehouse/erfbs/update}.
 *
 * @param cutIn the time for assembling, where it is set
 * @param courierCutoff the time for giving the order to the courier, where it is set
 */
public record ExpressTerms(Optional<CutIn> cutIn, Optional<CourierCutoff> courierCutoff) {

    /**
     * The time for assembling an Express order, in whole minutes (H-06).
     *
     * @param minutes zero or more; a seller can set {@link #ALLOWED} only
     */
    public record CutIn(long minutes) {

        /** What a seller can set, in minutes (H-06). */
        public static final List<Long> ALLOWED = List.of(15L, 30L, 60L, 120L, 180L, 240L, 300L, 360L, 420L, 480L);

        /**
         * Refuses a time below zero or above a year.
         *
         * @param minutes zero or more
         * @throws IllegalArgumentException when the minutes are below zero or more than a year has; names them
         */
        public CutIn {
            Minutes.check("cut_in (H-06)", minutes);
        }

        /** {@return whether a seller can set it} */
        public boolean isAllowed() {
            return ALLOWED.contains(minutes);
        }

        /** {@return the time as a duration} */
        public Duration duration() {
            return Duration.ofMinutes(minutes);
        }
    }

    /**
     * The time for giving an assembled Express order to the courier, in whole minutes (H-07).
     *
     * @param minutes zero or more; a seller can set 5 to 45 in steps of 5 only
     */
    public record CourierCutoff(long minutes) {

        private static final long STEP = 5;
        private static final long LARGEST = 45;

        /**
         * Refuses a time below zero or above a year.
         *
         * @param minutes zero or more
         * @throws IllegalArgumentException when the minutes are below zero or more than a year has; names them
         */
        public CourierCutoff {
            Minutes.check("courier_cutoff (H-07)", minutes);
        }

        /** {@return whether a seller can set it: 5 to 45 minutes in steps of 5} */
        public boolean isAllowed() {
            return minutes >= STEP && minutes <= LARGEST && minutes % STEP == 0;
        }

        /** {@return the time as a duration} */
        public Duration duration() {
            return Duration.ofMinutes(minutes);
        }
    }

    /**
     * Both times.
     *
     * @param cutInMinutes {@code cut_in}, zero or more
     * @param courierCutoffMinutes {@code courier_cutoff}, zero or more
     * @return the terms
     */
    public static ExpressTerms ofMinutes(long cutInMinutes, long courierCutoffMinutes) {
        return new ExpressTerms(
                Optional.of(new CutIn(cutInMinutes)), Optional.of(new CourierCutoff(courierCutoffMinutes)));
    }

    /**
     * The time for assembling alone, as partners' couriers have it.
     *
     * @param cutInMinutes {@code cut_in}, zero or more
     * @return the terms
     */
    public static ExpressTerms ofCutInMinutes(long cutInMinutes) {
        return new ExpressTerms(Optional.of(new CutIn(cutInMinutes)), Optional.empty());
    }
}
