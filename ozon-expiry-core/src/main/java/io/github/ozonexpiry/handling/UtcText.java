package io.github.ozonexpiry.handling;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;

/** Reads the zone of a warehouse as Ozon writes it. Source: Seller API, {@code address_info.utc} of {@code /v2/warehouse/list}. */
final class UtcText {

    private UtcText() {}

    /** Reads {@code UTC+03:00}, {@code +03:00} or the name of a zone. */
    static ZoneId read(String text) {
        try {
            String zone = text.strip();
            return ZoneId.of(zone.regionMatches(true, 0, "utc", 0, 3) ? zone.toUpperCase(Locale.ROOT) : zone)
                    .normalized();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a zone is written such as UTC+03:00, got '" + text + "'", e);
        }
    }
}
