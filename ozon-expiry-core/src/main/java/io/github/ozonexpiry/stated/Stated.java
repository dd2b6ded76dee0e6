package io.github.ozonexpiry.stated;

import java.util.Optional;
import java.util.function.Function;

/**
 * What an answer said about one field: a {@link Value}, {@link Nothing} (said, but empty), or {@link Absent} (not said).
 *
 * <p>A zero is a value. Source: Ozon's answers leave fields out, send null or send empty text for three different things
 * (requirement R-07).
 *
 * @param <T> the type of the value
 */
public sealed interface Stated<T> {

    /**
     * A stated value.
     *
     * @param get the value
     * @param <T> its type
     */
    record Value<T>(T get) implements Stated<T> {}

    /**
     * The field was there and said that there is none.
     *
     * @param spelling how it was said: {@code null}, empty text, or a sentinel such as year 9999
     * @param <T> the type that a value would have
     */
    record Nothing<T>(String spelling) implements Stated<T> {
        private static final Nothing<?> NULL = new Nothing<>("null");
        private static final Nothing<?> EMPTY = new Nothing<>("");
    }

    /**
     * The answer did not have the field.
     *
     * @param <T> the type that a value would have
     */
    record Absent<T>() implements Stated<T> {
        private static final Absent<?> ONLY = new Absent<>();
    }

    /**
     * A stated value.
     *
     * @param value the value
     * @param <T> its type
     * @return the value as stated
     */
    static <T> Stated<T> of(T value) {
        return new Value<>(value);
    }

    /**
     * The field was there and was null.
     *
     * @param <T> the type that a value would have
     * @return nothing, spelt {@code null}
     */
    static <T> Stated<T> nothing() {
        return retyped(Nothing.NULL);
    }

    /**
     * The field was there and said, in another way than null, that there is none.
     *
     * @param spelling how it was said
     * @param <T> the type that a value would have
     * @return nothing, with its spelling
     */
    static <T> Stated<T> nothing(String spelling) {
        return spelling.isEmpty() ? retyped(Nothing.EMPTY) : new Nothing<>(spelling);
    }

    /**
     * The answer did not have the field.
     *
     * @param <T> the type that a value would have
     * @return silence
     */
    static <T> Stated<T> absent() {
        return retyped(Absent.ONLY);
    }

    /** {@return the value, if one was stated} */
    default Optional<T> value() {
        return this instanceof Value<T> value ? Optional.of(value.get()) : Optional.empty();
    }

    /** {@return whether a value was stated} */
    default boolean isStated() {
        return this instanceof Value;
    }

    /** {@return whether the answer did not have the field at all} */
    default boolean isAbsent() {
        return this instanceof Absent;
    }

    /**
     * The value, or another where none was stated.
     *
     * @param other the other value
     * @return the stated value or the other
     */
    default T orElse(T other) {
        return this instanceof Value<T> value ? value.get() : other;
    }

    /**
     * The same statement about something derived from the value; nothing stays nothing and absent stays absent.
     *
     * @param function what is derived
     * @param <R> its type
     * @return the derived statement
     */
    default <R> Stated<R> map(Function<? super T, ? extends R> function) {
        return this instanceof Value<T> value ? of(function.apply(value.get())) : retyped(this);
    }

    /** The same statement, for a type of which it has no value either. */
    @SuppressWarnings("unchecked")
    private static <T> Stated<T> retyped(Stated<?> statement) {
        return (Stated<T>) statement;
    }
}
