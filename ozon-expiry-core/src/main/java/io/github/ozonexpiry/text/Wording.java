package io.github.ozonexpiry.text;

import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Says messages in one language and one time zone.
 *
 * <p>Instants are written {@code 2026-05-05 09:44} (with seconds only where they are not zero), durations
 * {@code 2 d 4 h 10 min}. Immutable and safe for many threads.
 */
public final class Wording {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final Language language;
    private final ZoneId zone;
    private final Map<String, String> patterns;

    private Wording(Language language, ZoneId zone, Map<String, String> patterns) {
        this.language = language;
        this.zone = zone;
        this.patterns = patterns;
    }

    /**
     * The texts of this library in a language.
     *
     * @param language one of the three
     * @param zone the zone in which instants are written
     * @return the wording
     */
    public static Wording in(Language language, ZoneId zone) {
        return new Wording(language, zone, bundle(language));
    }

    /**
     * The same wording with further patterns, which win over patterns of the same key.
     *
     * @param more patterns by key; {@code {0}} stands for the first argument, an apostrophe for itself
     * @return a new wording
     */
    public Wording with(Map<String, String> more) {
        Map<String, String> merged = new TreeMap<>(patterns);
        merged.putAll(more);
        return new Wording(language, zone, merged);
    }

    /**
     * Says a message.
     *
     * @param message the message
     * @return its text
     * @throws IllegalArgumentException when there is no pattern for its key; names the key and the language
     */
    public String say(Message message) {
        String pattern = patterns.get(message.key());
        if (pattern == null) {
            throw new IllegalArgumentException("no text '" + message.key() + "' in language " + language.tag());
        }
        Object[] said = message.arguments().stream().map(this::text).toArray();
        return new MessageFormat(pattern.replace("'", "''"), Locale.ROOT).format(said);
    }

    /**
     * Says a message given as key and arguments.
     *
     * @param key the key
     * @param arguments what fills the gaps
     * @return the text
     * @throws IllegalArgumentException as {@link #say(Message)}
     */
    public String say(String key, Object... arguments) {
        return say(Message.of(key, arguments));
    }

    /** {@return the language of this wording} */
    public Language language() {
        return language;
    }

    /** {@return the zone in which this wording writes instants} */
    public ZoneId zone() {
        return zone;
    }

    /** {@return the keys that this wording has a text for, sorted} */
    public Set<String> keys() {
        return patterns.keySet();
    }

    /**
     * An instant in this wording's zone, to the minute, or to the second where the seconds are not zero.
     *
     * @param instant any instant of the years 1 to 9999
     * @return such as {@code 2026-05-05 09:44:37}
     */
    public String time(Instant instant) {
        ZonedDateTime local = instant.atZone(zone);
        return local.format(local.getSecond() == 0 ? MINUTE : SECOND);
    }

    /**
     * A duration in its two or three largest units, never rounded up; below a minute in seconds.
     *
     * @param duration any duration; a negative one gets a minus sign
     * @return such as {@code 1 d 3 h 5 min}
     */
    public String duration(Duration duration) {
        Duration d = duration.abs();
        StringBuilder text = new StringBuilder(duration.isNegative() ? "−" : "");
        unit(text, d.toDays(), "unit.day");
        unit(text, d.toHoursPart(), "unit.hour");
        unit(text, d.toMinutesPart(), "unit.minute");
        if (d.toMinutes() == 0) {
            text.append(say("unit.second", d.toSecondsPart()));
        }
        return text.toString().strip();
    }

    private void unit(StringBuilder text, long amount, String key) {
        if (amount > 0) {
            text.append(say(key, amount)).append(' ');
        }
    }

    private String text(Object argument) {
        if (argument instanceof Message message) {
            return say(message);
        }
        if (argument instanceof Sayable sayable) {
            return sayable.in(this);
        }
        if (argument instanceof Instant instant) {
            return time(instant);
        }
        if (argument instanceof Duration duration) {
            return duration(duration);
        }
        return argument.toString();
    }

    private static Map<String, String> bundle(Language language) {
        String file = "messages_" + language.tag() + ".properties";
        return TextFile.read(Wording.class.getResourceAsStream(file), file);
    }
}
