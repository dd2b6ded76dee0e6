package io.github.ozonexpiry.history;

import io.github.ozonexpiry.text.Sayable;
import io.github.ozonexpiry.text.Wording;
import java.time.Instant;
import java.util.Optional;

/**
 * When something happened, as far as anybody saw it: at a moment, or at some time after one look and not after another.
 *
 * @param after it had not happened by then; the same as {@code by} for a moment that is known, empty when nobody looked before
 * @param by it had happened by then
 */
public record When(Optional<Instant> after, Instant by) implements Sayable {

    /**
     * Refuses a stretch of time that ends before it begins.
     *
     * @param after it had not happened by then
     * @param by it had happened by then
     * @throws IllegalArgumentException when {@code by} is before {@code after}; names both
     */
    public When {
        if (after.isPresent() && by.isBefore(after.get())) {
            throw new IllegalArgumentException("it cannot have happened after " + after.get() + " and by " + by);
        }
    }

    /**
     * A moment that is known.
     *
     * @param moment the moment
     * @return the moment
     */
    public static When at(Instant moment) {
        return new When(Optional.of(moment), moment);
    }

    /**
     * Between two looks.
     *
     * @param after it had not happened by then
     * @param by it had happened by then
     * @return the stretch of time
     * @throws IllegalArgumentException when {@code by} is before {@code after}; names both
     */
    public static When between(Instant after, Instant by) {
        return new When(Optional.of(after), by);
    }

    /**
     * Before the first look.
     *
     * @param moment it had happened by then
     * @return the stretch of time, which has no begin
     */
    public static When by(Instant moment) {
        return new When(Optional.empty(), moment);
    }

    /** {@return whether the moment is known} */
    public boolean isExact() {
        return after.isPresent() && after.get().equals(by);
    }

    /**
     * Whether it surely had happened by a moment.
     *
     * @param moment the moment, which belongs to the time before
     * @return false also when it may have
     */
    public boolean surelyBy(Instant moment) {
        return !by.isAfter(moment);
    }

    /**
     * Whether it surely happened later than a moment.
     *
     * @param moment the moment
     * @return false also when it may have
     */
    public boolean surelyAfter(Instant moment) {
        return isExact()
                ? by.isAfter(moment)
                : after.isPresent() && !after.get().isBefore(moment);
    }

    @Override
    public String in(Wording wording) {
        if (isExact()) {
            return wording.time(by);
        }
        return after.map(start -> wording.say("when.between", start, by)).orElseGet(() -> wording.say("when.by", by));
    }
}
