package io.github.ozonexpiry.client.prevention;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.ozonexpiry.client.answer.Quarantined;
import io.github.ozonexpiry.client.wire.StoredObject;
import io.github.ozonexpiry.client.wire.StoredObject.Unfit;
import io.github.ozonexpiry.prevention.ImprovementLog;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the log of improvements as JSON and reads it back. The names of its members are stable; what is written is read back equal.
 *
 * <p>At the top {@code version} (1) and {@code entries}, one a line. An entry has {@code advice}, {@code given}, {@code decision} ({@code taken}, a
 * moment; or {@code declined}, a moment, and {@code why}; left out as long as nothing was decided) and {@code measurements} ({@code at}, {@code before}
 * and {@code after}, each with {@code window}, {@code wrong} and {@code postings}). An advice has {@code kind}, {@code subject} ({@code kind},
 * {@code id}), {@code value}, {@code basis}, {@code effect}, {@code rules} and {@code origin} ({@code stated} with the field, {@code computed} or
 * {@code estimated} with the rule). A sentence of the basis has {@code key} and {@code arguments}: texts, numbers, and objects with {@code long},
 * {@code moment}, {@code duration} or {@code message}. An effect has {@code measure} ({@code share_late}, {@code lost_orders}, {@code cost},
 * {@code hours}, {@code not_known}), {@code from}, {@code to}, {@code of}, {@code currency} and {@code window} ({@code from}, {@code to}). Moments and
 * durations are ISO 8601, moments in UTC; money is text.
 */
public final class ImprovementLogJson {

    private static final int VERSION = 1;

    private ImprovementLogJson() {}

    /**
     * A log as JSON.
     *
     * @param log the log
     * @return JSON text
     */
    public static String of(ImprovementLog log) {
        return of(log, List.of());
    }

    /**
     * A log as JSON, with entries that could not be read behind the others, as they were.
     *
     * @param log the log
     * @param broken the entries, as {@link #read} gave them
     * @return JSON text
     */
    public static String of(ImprovementLog log, List<Quarantined> broken) {
        Stream<String> entries = log.entries().stream()
                .map(entry -> new String(EntryWriter.of(entry).bytes(), UTF_8));
        return Stream.concat(entries, broken.stream().map(Quarantined::json))
                .collect(Collectors.joining(",\n", "{\"version\":" + VERSION + ",\"entries\":[\n", "\n]}"));
    }

    /**
     * Reads a log. Members that this version does not know are passed over; an entry that cannot be read loses no other.
     *
     * @param json JSON text
     * @return the log, and what could not be read of it
     * @throws IllegalArgumentException when it is no log, or one of another version; names the version or the place
     */
    public static StoredLog read(String json) {
        try {
            StoredObject stored = StoredObject.read(json);
            int version = stored.whole("version");
            if (version != VERSION) {
                throw new IllegalArgumentException(
                        "an improvement log of version " + version + "; this is read: version " + VERSION);
            }
            return new EntryReader().log(stored);
        } catch (Unfit e) {
            throw new IllegalArgumentException("no improvement log: " + e.path() + ": " + e.reason(), e);
        }
    }
}
