package io.github.ozonexpiry.sandbox;

import java.util.List;

/**
 * What the seller promised for a warehouse, as Ozon shows it. Source: Seller API, {@code /v2/warehouse/list} and
 * {@code /v2/delivery-method/list}.
 *
 * @param warehouse the warehouse; one from which Ozon does not deliver is one of realFBS and has a delivery method of the same number
 * @param utc the zone of its clock as Ozon writes it
 * @param assemblyMinutes {@code sla_cut_in}
 * @param workingDays its working days as Ozon writes them
 * @param slot the slot of the first mile, such as {@code 20:59-21:00}
 * @param cutoff the cut-off of its delivery method, such as {@code 18:00}
 */
public record SandboxTerms(
        SandboxWarehouse warehouse,
        String utc,
        int assemblyMinutes,
        List<String> workingDays,
        String slot,
        String cutoff) {

    /**
     * A warehouse in Moscow's zone with a day to assemble an order, from Monday to Friday, until six o'clock.
     *
     * @param warehouse the warehouse
     * @return its terms
     */
    public static SandboxTerms of(SandboxWarehouse warehouse) {
        List<String> days = List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY");
        return new SandboxTerms(warehouse, "UTC+03:00", 1_440, days, "20:59-21:00", "18:00");
    }

    /**
     * The same in another zone.
     *
     * @param text the zone as Ozon writes it
     * @return the new terms
     */
    public SandboxTerms in(String text) {
        return new SandboxTerms(warehouse, text, assemblyMinutes, workingDays, slot, cutoff);
    }

    /**
     * The same with another time for assembling.
     *
     * @param minutes {@code sla_cut_in}
     * @return the new terms
     */
    public SandboxTerms assembly(int minutes) {
        return new SandboxTerms(warehouse, utc, minutes, workingDays, slot, cutoff);
    }

    /**
     * The same with other working days.
     *
     * @param days the days as Ozon writes them
     * @return the new terms
     */
    public SandboxTerms days(String... days) {
        return new SandboxTerms(warehouse, utc, assemblyMinutes, List.of(days), slot, cutoff);
    }

    /**
     * The same with another cut-off of its delivery method.
     *
     * @param time such as {@code 18:00}
     * @return the new terms
     */
    public SandboxTerms cutoff(String time) {
        return new SandboxTerms(warehouse, utc, assemblyMinutes, workingDays, slot, time);
    }

    boolean isRfbs() {
        return !warehouse.integration().equals("ozon");
    }
}
