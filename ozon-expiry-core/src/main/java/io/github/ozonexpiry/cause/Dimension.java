package io.github.ozonexpiry.cause;

import io.github.ozonexpiry.posting.Delivery;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Sayable;
import io.github.ozonexpiry.text.Wording;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * By what verdicts are put together. What a posting does not state has a key of its own, so that no verdict is lost. Immutable.
 */
public final class Dimension {

    /** The first cause of a verdict; those without any cause are one key. */
    public static final Dimension CAUSE =
            byVerdict(Message.of("pattern.by.cause"), verdict -> byCause(verdict, Key::of));

    /** The group of the first cause; verdicts without any cause are one key. */
    public static final Dimension GROUP =
            byVerdict(Message.of("pattern.by.group"), verdict -> byCause(verdict, cause -> Key.of(cause.group())));

    /** The seller's warehouse. */
    public static final Dimension WAREHOUSE = byDelivery(
            "pattern.by.warehouse",
            delivery -> delivery.warehouse()
                    .map(id -> new Key(id, id.number(), Message.of("pattern.warehouse", id))
                            .called(delivery.warehouseName())));

    /** The delivery method; under FBS its number is the warehouse's. */
    public static final Dimension DELIVERY_METHOD = byDelivery(
            "pattern.by.method",
            delivery -> delivery.method()
                    .map(id ->
                            new Key(id, id.number(), Message.of("pattern.method", id)).called(delivery.methodName())));

    /** Ozon's number of the carrier, a {@link Long}; 24 is Ozon itself. Source: Seller API, {@code tpl_provider_id}. */
    public static final Dimension CARRIER =
            byDelivery("pattern.by.carrier", delivery -> delivery.provider().map(Key::carrier));

    /** The product: a posting counts once for each of its products, and each product with its own goods. */
    public static final Dimension SKU =
            new Dimension(Message.of("pattern.by.sku"), verdict -> products(verdict.posting()));

    private final Message message;
    private final Function<Verdict, Map<Key, List<Line>>> split;

    private Dimension(Message message, Function<Verdict, Map<Key, List<Line>>> split) {
        this.message = message;
        this.split = split;
    }

    /**
     * The day of the week, a {@link java.time.DayOfWeek}, of {@code in_process_at}.
     *
     * @param zone the zone in which days begin and end
     * @return the dimension
     */
    public static Dimension weekday(ZoneId zone) {
        return byOrderTime("pattern.by.weekday", zone, Key::weekday);
    }

    /**
     * The hour of the day, an {@link Integer} of 0 to 23, of {@code in_process_at}.
     *
     * @param zone the zone of the clock; an hour that comes twice in a night is one
     * @return the dimension
     */
    public static Dimension hour(ZoneId zone) {
        return byOrderTime("pattern.by.hour", zone, Key::hour);
    }

    /** {@return the dimension in a few words for people} */
    public Message message() {
        return message;
    }

    /**
     * The keys that a verdict counts for.
     *
     * @param verdict the verdict
     * @return its keys, at least one, each with the goods that count for it
     */
    Map<Key, List<Line>> split(Verdict verdict) {
        return split.apply(verdict);
    }

    private static Dimension byVerdict(Message message, Function<Verdict, Key> key) {
        return new Dimension(
                message, verdict -> Map.of(key.apply(verdict), verdict.posting().lines()));
    }

    private static Key byCause(Verdict verdict, Function<Cause, Key> key) {
        return verdict.first().map(key).orElse(Key.NO_CAUSE);
    }

    private static Dimension byDelivery(String message, Function<Delivery, Stated<Key>> key) {
        return byVerdict(
                Message.of(message),
                verdict -> key.apply(verdict.posting().delivery()).orElse(Key.NOT_STATED));
    }

    private static Dimension byOrderTime(String message, ZoneId zone, Function<ZonedDateTime, Key> key) {
        return byVerdict(
                Message.of(message, zone),
                verdict -> verdict.posting()
                        .inProcessAt()
                        .map(at -> key.apply(at.atZone(zone)))
                        .orElse(Key.NOT_STATED));
    }

    private static Map<Key, List<Line>> products(Posting posting) {
        return posting.lines().isEmpty()
                ? Map.of(Key.NOT_STATED, List.of())
                : posting.lines().stream().collect(Collectors.groupingBy(Dimension::product));
    }

    private static Key product(Line line) {
        return line.sku()
                .map(sku -> new Key(sku, sku.number(), Message.of("pattern.sku", sku)).called(line.name()))
                .orElse(Key.NOT_STATED);
    }

    /** What the verdicts of one row have in common, such as a cause or a warehouse. Two keys are equal when their values are, whatever their names. */
    public static final class Key implements Sayable {

        static final Key NO_CAUSE = new Key(Missing.NO_CAUSE, 0, Message.of("pattern.noCause"));
        static final Key NOT_STATED = new Key(Missing.NOT_STATED, 0, Message.of("pattern.notStated"));

        /** Within one dimension: causes and groups as they are declared, numbers and times upwards, what is missing last. */
        static final Comparator<Key> ORDER =
                Comparator.comparing(Key::isMissing).thenComparingLong(key -> key.rank);

        private static final long OZON = 24;
        private static final List<Cause> CAUSES = List.of(Cause.values());
        private static final List<Cause.Group> GROUPS = List.of(Cause.Group.values());

        private static final List<String> WEEKDAYS = List.of(
                "pattern.weekday.monday",
                "pattern.weekday.tuesday",
                "pattern.weekday.wednesday",
                "pattern.weekday.thursday",
                "pattern.weekday.friday",
                "pattern.weekday.saturday",
                "pattern.weekday.sunday");

        private enum Missing {
            NO_CAUSE,
            NOT_STATED
        }

        private final Object value;
        private final long rank;
        private final Message message;

        private Key(Object value, long rank, Message message) {
            this.value = value;
            this.rank = rank;
            this.message = message;
        }

        private static Key of(Cause cause) {
            return new Key(cause, CAUSES.indexOf(cause), cause.message());
        }

        private static Key of(Cause.Group group) {
            return new Key(group, GROUPS.indexOf(group), group.message());
        }

        private static Key carrier(long number) {
            Message name = number == OZON ? Message.of("pattern.carrier.ozon") : Message.of("pattern.carrier", number);
            return new Key(number, number, name);
        }

        private static Key weekday(ZonedDateTime time) {
            DayOfWeek day = time.getDayOfWeek();
            return new Key(day, day.getValue(), Message.of(WEEKDAYS.get(day.getValue() - 1)));
        }

        private static Key hour(ZonedDateTime time) {
            int hour = time.getHour();
            return new Key(hour, hour, Message.of("pattern.hour", hour, hour + 1));
        }

        private Key called(Stated<String> name) {
            return name.value()
                    .filter(text -> !text.isBlank())
                    .map(text -> new Key(value, rank, Message.of("pattern.named", text, message)))
                    .orElse(this);
        }

        private boolean isMissing() {
            return value instanceof Missing;
        }

        /**
         * The value as a program compares it.
         *
         * @return a {@link Cause}, {@link Cause.Group}, {@link WarehouseId}, {@link Delivery.MethodId}, {@link Sku}, or what the dimension
         *     names; empty for verdicts without a cause and for what the posting does not state
         */
        public Optional<Object> value() {
            return isMissing() ? Optional.empty() : Optional.of(value);
        }

        /** {@return the key in a few words for people; warehouses, methods and products with the name that the posting states} */
        public Message message() {
            return message;
        }

        @Override
        public String in(Wording wording) {
            return wording.say(message);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && value.equals(key.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }
}
