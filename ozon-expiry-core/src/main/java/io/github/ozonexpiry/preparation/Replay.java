package io.github.ozonexpiry.preparation;

import io.github.ozonexpiry.index.IndexReading;
import io.github.ozonexpiry.index.IndexShare;
import io.github.ozonexpiry.money.Amounts;
import io.github.ozonexpiry.preparation.Preparation.Promise;
import io.github.ozonexpiry.text.Message;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A history under another setting: the same orders, the same work, another promise. Immutable.
 *
 * <p>All but what was late is our estimate, never Ozon's: a seller who promises another time may work in another way, and buyers order otherwise. A
 * posting that was cancelled through the seller stays cancelled under every setting.
 */
public final class Replay {

    private final PreparationHistory history;
    private final ReplayTerms terms;

    private Replay(PreparationHistory history, ReplayTerms terms) {
        this.history = history;
        this.terms = terms;
    }

    /**
     * A replay of a history.
     *
     * @param history how long the postings of a place took
     * @param terms by what consequences are reckoned
     * @return the replay
     */
    public static Replay of(PreparationHistory history, ReplayTerms terms) {
        return new Replay(history, terms);
    }

    /**
     * What would have become of the orders.
     *
     * @param setting the setting, in the unit of the history
     * @return what is known of it
     * @throws IllegalArgumentException when the setting is not above zero, or days are not whole; names it
     */
    public Replayed under(Duration setting) {
        SettingRange range = new SettingRange(history.unit(), List.of(setting));
        Reckoned<List<Ended>> ended = new Timers(history, terms, range).ended();
        Reckoned<ReplayedIndex> index = ended.then(this::index);
        return new Replayed(
                history.unit(),
                setting,
                history.postings().size(),
                count(Promise.MISSED, setting),
                count(Promise.NOT_DECIDED, setting),
                ended.then(all -> new Reckoned.Known<>(all.size())),
                Surcharges.of(history),
                index.then(ReplayedIndex::worst),
                index.then(all -> all.charges(terms.charges())));
    }

    /**
     * Two settings side by side.
     *
     * @param today the setting of today
     * @param other another one
     * @return what would have become of the orders under each
     * @throws IllegalArgumentException as {@link #under}
     */
    public Comparison compare(Duration today, Duration other) {
        return new Comparison(under(today), under(other));
    }

    private Reckoned<ReplayedIndex> index(List<Ended> ended) {
        if (history.postings().isEmpty()) {
            return new Reckoned.NotKnown<>(Message.of("preparation.notKnown.noPostings"));
        }
        return terms.index()
                .<Reckoned<ReplayedIndex>>map(policy -> new Reckoned.Known<>(new ReplayedIndex(history, policy, ended)))
                .orElseGet(() -> new Reckoned.NotKnown<>(Message.of("preparation.notKnown.noPolicy")));
    }

    private int count(Promise promise, Duration setting) {
        return (int) history.postings().stream()
                .filter(one -> one.under(setting) == promise)
                .count();
    }

    /**
     * What could be reckoned, or why not.
     *
     * @param <T> of what
     */
    public sealed interface Reckoned<T> {

        /**
         * It is known.
         *
         * @param get what it is
         * @param <T> of what
         */
        record Known<T>(T get) implements Reckoned<T> {}

        /**
         * It is not known.
         *
         * @param why the reason
         * @param <T> of what
         */
        record NotKnown<T>(Message why) implements Reckoned<T> {}

        /** {@return what it is, where it is known} */
        default Optional<T> value() {
            return this instanceof Known<T> known ? Optional.of(known.get()) : Optional.empty();
        }

        /** {@return why it is not known; empty where it is} */
        default Optional<Message> reason() {
            return this instanceof NotKnown<T> notKnown ? Optional.of(notKnown.why()) : Optional.empty();
        }

        /**
         * What follows from it.
         *
         * @param next what is reckoned from it
         * @param <R> of what
         * @return that; not known for the same reason when this is not
         */
        default <R> Reckoned<R> then(Function<T, Reckoned<R>> next) {
            return value().map(next).orElseGet(() -> new NotKnown<>(reason().orElseThrow()));
        }
    }

    /**
     * What would have become of the orders under a setting.
     *
     * @param unit in what the setting is counted
     * @param setting the setting
     * @param orders how many orders
     * @param late how many would have been late; a moment known only between two looks counts with the later one
     * @param notDecided of how many that is not known: still open and not yet late, or done before anybody looked, and that look was too late
     * @param expired how many surely would have been cancelled by the timer, or were cancelled through the seller as it was
     * @param surcharge what the recommended time has cost, less discounts, as Ozon stated its steps: it does not depend on the setting (H-10)
     * @param index the highest error index of a day, of this place alone, whose window lies within the history
     * @param charges what the cancellations would have cost by the tariff
     */
    public record Replayed(
            SettingRange.Unit unit,
            Duration setting,
            int orders,
            int late,
            int notDecided,
            Reckoned<Integer> expired,
            Reckoned<Amounts> surcharge,
            Reckoned<IndexReading> index,
            Reckoned<Amounts> charges) {

        /** {@return all of it in words, each part that is not known with its reason} */
        public Message message() {
            Reckoned<Object> share = index.then(reading -> new Reckoned.Known<>(said(reading)));
            return Message.of(
                    "preparation.replayed",
                    new Said(unit, setting),
                    orders,
                    late,
                    notDecided,
                    said(expired),
                    said(surcharge),
                    said(share),
                    said(charges));
        }

        private static Object said(IndexReading reading) {
            return reading.share().<Object>map(IndexShare::toString).orElseGet(() -> Message.of("index.none"));
        }

        private static <T> Object said(Reckoned<T> reckoned) {
            return reckoned.reason()
                    .<Object>map(why -> Message.of("preparation.notKnown", why))
                    .orElseGet(() -> reckoned.value().orElseThrow());
        }
    }

    /**
     * Two settings side by side.
     *
     * @param today what became of the orders under the setting of today
     * @param other what would have become of them under the other
     */
    public record Comparison(Replayed today, Replayed other) {

        /**
         * Refuses what cannot be compared.
         *
         * @param today what became of the orders under the setting of today
         * @param other what would have become of them under the other
         * @throws IllegalArgumentException when they are not of as many orders, or in different units; names both
         */
        public Comparison {
            if (today.orders() != other.orders() || today.unit() != other.unit()) {
                throw new IllegalArgumentException("cannot compare " + today.orders() + " orders in " + today.unit()
                        + " with " + other.orders() + " in " + other.unit());
            }
        }

        /** {@return how much later each buyer is promised the order; negative when earlier. Buyers choose the faster one (H-04)} */
        public Duration laterEach() {
            return other.setting().minus(today.setting());
        }

        /** {@return how much later all buyers together are promised their orders; negative when earlier} */
        public Duration laterInAll() {
            return laterEach().multipliedBy(today.orders());
        }

        /** {@return both in words, and the difference of the promise} */
        public Message message() {
            return Message.of(
                    "preparation.compared",
                    today.message(),
                    other.message(),
                    new Said(today.unit(), laterEach()),
                    new Said(today.unit(), laterInAll()));
        }
    }
}
