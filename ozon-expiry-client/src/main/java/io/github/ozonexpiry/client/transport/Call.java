package io.github.ozonexpiry.client.transport;

import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One request on its way down the stack, with what the layers need to know of it. Immutable; its text shows neither body nor headers, which
 * hold data and keys.
 */
public final class Call {

    /** The end of a call that has none. */
    public static final long NO_END = Long.MAX_VALUE;

    private static final Pattern VERB = Pattern.compile("[A-Z]+");

    private final String verb;
    private final String path;
    private final byte[] body;
    private final Map<String, String> headers;
    private final Terms terms;

    private Call(String verb, String path, byte[] body, Map<String, String> headers, Terms terms) {
        this.verb = verb;
        this.path = path;
        this.body = body;
        this.headers = headers;
        this.terms = terms;
    }

    /**
     * A POST with a JSON body, as nearly all of Ozon's methods want it.
     *
     * @param path the method, such as {@code /v3/posting/fbs/get}
     * @param json the body, UTF-8
     * @return the call, without headers and end, of unknown nature
     * @throws IllegalArgumentException when the path does not begin with a slash; names it
     */
    public static Call post(String path, byte[] json) {
        return of("POST", path, json);
    }

    /**
     * A call with any verb.
     *
     * @param verb the HTTP verb in capitals
     * @param path the method, such as {@code /v1/actions}
     * @param json the body, UTF-8; not sent with GET
     * @return the call, without headers and end; with GET it only reads, else its nature is unknown
     * @throws IllegalArgumentException when the verb is not in capitals or the path does not begin with a slash; names it
     */
    public static Call of(String verb, String path, byte[] json) {
        if (!VERB.matcher(verb).matches()) {
            throw new IllegalArgumentException("an HTTP verb is in capitals: '" + verb + "'");
        }
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("a path begins with a slash: '" + path + "'");
        }
        return new Call(verb, path, json.clone(), Map.of(), verb.equals("GET") ? Terms.READING : Terms.UNKNOWN);
    }

    /**
     * The same call with one more header.
     *
     * @param name the header's name
     * @param value its value, which replaces an earlier one of the same name
     * @return the new call
     */
    public Call with(String name, String value) {
        return with(Map.of(name, value));
    }

    /**
     * The same call with more headers.
     *
     * @param added their values by name, which replace earlier ones of the same name
     * @return the new call
     */
    public Call with(Map<String, String> added) {
        Map<String, String> more = new HashMap<>(headers);
        more.putAll(added);
        return new Call(verb, path, body, Collections.unmodifiableMap(more), terms);
    }

    /**
     * The same call, of a method whose nature is known.
     *
     * @param nature the nature
     * @return the new call
     */
    public Call being(Nature nature) {
        return with(terms.with(nature));
    }

    /**
     * The same call with things that may be changed only once in a while.
     *
     * @param items the things
     * @return the new call
     */
    public Call changing(Items items) {
        return with(terms.with(items));
    }

    /**
     * The same call with a way to look up whether it was carried out, for {@link Nature.Effect#CONFIRMED}.
     *
     * @param confirmation looks it up
     * @return the new call
     */
    public Call confirmedBy(Confirmation confirmation) {
        return with(terms.with(Optional.of(confirmation)));
    }

    /**
     * The same call with an end: by then it has an answer or has failed. An earlier end that it has stays.
     *
     * @param nanos the end, in the sense of {@link Ticks#nanos}, or {@link #NO_END}
     * @return the new call
     */
    public Call endingAt(long nanos) {
        boolean earlier = nanos != NO_END && (terms.end == NO_END || nanos - terms.end < 0);
        return earlier ? with(terms.with(nanos)) : this;
    }

    /**
     * The same call as a further attempt.
     *
     * @param number 2 for the first repetition
     * @return the new call
     */
    public Call repeatedAs(int number) {
        return number == terms.number ? this : with(terms.with(number));
    }

    /**
     * The same call after a wait.
     *
     * @param time how long it has waited this time
     * @return the new call
     */
    public Call waited(Duration time) {
        return time.isZero() ? this : with(terms.after(time));
    }

    private Call with(Terms other) {
        return new Call(verb, path, body, headers, other);
    }

    /** {@return the HTTP verb in capitals} */
    public String verb() {
        return verb;
    }

    /** {@return the method's path, which begins with a slash} */
    public String path() {
        return path;
    }

    /** {@return a copy of the body, UTF-8} */
    public byte[] body() {
        return body.clone();
    }

    /** {@return the headers by name, secrets included} */
    public Map<String, String> headers() {
        return headers;
    }

    /** {@return whether it may be repeated, how urgent it is, how often it may be made} */
    public Nature nature() {
        return terms.nature;
    }

    /** {@return the things that it changes and that may be changed only once in a while} */
    public Items items() {
        return terms.items;
    }

    /** {@return looks up whether it was carried out; empty where that cannot be looked up} */
    public Optional<Confirmation> confirmation() {
        return terms.confirmation;
    }

    /** {@return by when it must be over, in the sense of {@link Ticks#nanos}; {@link #NO_END} for no end} */
    public long end() {
        return terms.end;
    }

    /**
     * How much of its time is left.
     *
     * @param now the moment, in the sense of {@link Ticks#nanos}
     * @return nanoseconds, negative when it is over; {@link Long#MAX_VALUE} without an end
     */
    public long left(long now) {
        return terms.end == NO_END ? Long.MAX_VALUE : terms.end - now;
    }

    /** {@return which attempt this is, 1 for the first} */
    public int number() {
        return terms.number;
    }

    /** {@return how long it has waited on our side so far} */
    public Duration waited() {
        return terms.waited;
    }

    @Override
    public String toString() {
        return verb + " " + path;
    }

    /**
     * Things that a call changes, each of which Ozon lets be changed only once in a while.
     *
     * @param names what tells one from another, of any form
     * @param pause how long each must be left alone after a call; zero where nothing is limited
     */
    public record Items(Set<String> names, Duration pause) {

        /** Nothing that is limited one by one. */
        public static final Items NONE = new Items(Set.of(), Duration.ZERO);

        /**
         * Things.
         *
         * @param names what tells one from another
         * @param pause how long each must be left alone
         * @throws IllegalArgumentException when the pause is negative; names it
         */
        public Items {
            names = Set.copyOf(names);
            if (pause.isNegative()) {
                throw new IllegalArgumentException("pause: not below zero, got " + pause);
            }
        }
    }

    /** What the layers need to know, beside what is sent. */
    private record Terms(
            Nature nature, Items items, Optional<Confirmation> confirmation, long end, int number, Duration waited) {

        static final Terms UNKNOWN = new Terms(Nature.UNKNOWN, Items.NONE, Optional.empty(), NO_END, 1, Duration.ZERO);
        static final Terms READING = UNKNOWN.with(Nature.reading());

        Terms with(Nature other) {
            return new Terms(other, items, confirmation, end, number, waited);
        }

        Terms with(Items other) {
            return new Terms(nature, other, confirmation, end, number, waited);
        }

        Terms with(Optional<Confirmation> other) {
            return new Terms(nature, items, other, end, number, waited);
        }

        Terms with(long other) {
            return new Terms(nature, items, confirmation, other, number, waited);
        }

        Terms with(int other) {
            return new Terms(nature, items, confirmation, end, other, waited);
        }

        Terms after(Duration more) {
            return new Terms(nature, items, confirmation, end, number, waited.plus(more));
        }
    }
}
