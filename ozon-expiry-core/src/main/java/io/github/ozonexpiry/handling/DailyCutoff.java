package io.github.ozonexpiry.handling;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The time of day until which an order must be assembled to go out that day. Source: Seller API, {@code cutoff} of
 * {@code /v2/delivery-method/list} (H-09).
 *
 * <p>The zone of Ozon's text is not documented; it is commonly read as the warehouse's (confidence D), and the caller chooses it.
 *
 * @param time the time of day
 * @param zone the zone of its clock
 */
public record DailyCutoff(LocalTime time, ZoneId zone) {

    /**
     * Reads Ozon's spelling.
     *
     * @param text such as {@code 18:00}
     * @param zone the zone of its clock
     * @return the cut-off
     * @throws IllegalArgumentException when the text is no time of day; names it
     */
    public static DailyCutoff at(String text, ZoneId zone) {
        return new DailyCutoff(clock("cutoff", text), zone);
    }

    /**
     * The moment of the cut-off on a day; where clocks skip it, the moment they skip to.
     *
     * @param day a day in the cut-off's zone
     * @return the moment
     */
    public Instant on(LocalDate day) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    static LocalTime clock(String what, String text) {
        try {
            return LocalTime.parse(text.strip());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(what + " is a time of day written HH:mm, got '" + text + "'", e);
        }
    }
}
