package io.github.ozonexpiry.audit;

import io.github.ozonexpiry.text.Message;
import java.util.List;

/**
 * One line of an audit. Each charge that was computed, and each row of Ozon's, stands in exactly one.
 *
 * <p>{@link Matched}, {@link Differing}, {@link Missing}, {@link Unexpected}, and {@link NotCompared}, which says why.
 */
public sealed interface AuditLine {

    /**
     * Billed as computed, on its day.
     *
     * @param sides both sides
     */
    record Matched(Sides sides) implements AuditLine {}

    /**
     * Billed otherwise than computed: another amount, or another day. Ozon's amount is what was charged.
     *
     * @param sides both sides
     * @param explanations what the numbers show; empty when nothing explains it
     */
    record Differing(Sides sides, List<Explanation> explanations) implements AuditLine {

        /**
         * Copies the list.
         *
         * @param sides both sides
         * @param explanations what the numbers show
         */
        public Differing {
            explanations = List.copyOf(explanations);
        }
    }

    /**
     * Computed and not billed.
     *
     * @param sides what was computed
     * @param explanations what shows why; empty when nothing does
     */
    record Missing(Sides sides, List<Explanation> explanations) implements AuditLine {

        /**
         * Copies the list.
         *
         * @param sides what was computed
         * @param explanations what shows why
         */
        public Missing {
            explanations = List.copyOf(explanations);
        }
    }

    /**
     * Billed and not computed.
     *
     * @param sides what was billed
     * @param explanations what the numbers show; empty when nothing explains it
     */
    record Unexpected(Sides sides, List<Explanation> explanations) implements AuditLine {

        /**
         * Copies the list.
         *
         * @param sides what was billed
         * @param explanations what the numbers show
         */
        public Unexpected {
            explanations = List.copyOf(explanations);
        }
    }

    /**
     * What could not be compared.
     *
     * @param sides what there is
     * @param reason why not
     */
    record NotCompared(Sides sides, Message reason) implements AuditLine {}

    /** {@return what was computed and what was billed} */
    Sides sides();

    /** {@return what the numbers show of a difference; empty when nothing explains it, or there is none} */
    default List<Explanation> explanations() {
        return List.of();
    }

    /** {@return whether to object} */
    default Appeal appeal() {
        return Appeal.of(this);
    }

    /** {@return the line with all its evidence, a sentence a message: what it is, both sides, the explanations, the appeal} */
    default List<Message> messages() {
        return AuditWords.of(this);
    }

    /**
     * One branch a kind of line.
     *
     * @param cases the branches
     * @param <R> the type of the result
     * @return what the branch returned
     */
    default <R> R fold(Cases<R> cases) {
        if (this instanceof Matched line) {
            return cases.matched(line);
        }
        if (this instanceof Differing line) {
            return cases.differing(line);
        }
        if (this instanceof Missing line) {
            return cases.missing(line);
        }
        return this instanceof Unexpected line ? cases.unexpected(line) : cases.notCompared((NotCompared) this);
    }

    /**
     * A branch for each kind of line.
     *
     * @param <R> the type of the result
     */
    interface Cases<R> {

        /**
         * Billed as computed.
         *
         * @param line the line
         * @return the result
         */
        R matched(Matched line);

        /**
         * Billed otherwise.
         *
         * @param line the line
         * @return the result
         */
        R differing(Differing line);

        /**
         * Not billed.
         *
         * @param line the line
         * @return the result
         */
        R missing(Missing line);

        /**
         * Not computed.
         *
         * @param line the line
         * @return the result
         */
        R unexpected(Unexpected line);

        /**
         * Not compared.
         *
         * @param line the line
         * @return the result
         */
        R notCompared(NotCompared line);
    }
}
