package io.github.ozonexpiry.client.exemplar;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a seller fills in for one piece. Immutable: begin with {@link #of}, add what {@link ExemplarSheet} says is needed. Source: Seller API,
 * {@code /v6/fbs/posting/product/exemplar/set}.
 *
 * @param id the piece
 * @param gtd the number of its customs declaration
 * @param gtdAbsent it has no customs declaration
 * @param rnpt the number of its batch
 * @param rnptAbsent it has no batch
 * @param weight what it weighs
 * @param marks its marks
 */
public record FilledExemplar(
        ExemplarId id,
        Optional<String> gtd,
        boolean gtdAbsent,
        Optional<String> rnpt,
        boolean rnptAbsent,
        Optional<BigDecimal> weight,
        List<Mark> marks) {

    /**
     * Refuses what contradicts itself or is blank.
     *
     * @param id the piece
     * @param gtd the number of its customs declaration
     * @param gtdAbsent it has no customs declaration
     * @param rnpt the number of its batch
     * @param rnptAbsent it has no batch
     * @param weight what it weighs
     * @param marks its marks
     * @throws IllegalArgumentException when a number is blank or is said to be absent, or a weight is not above zero; names it
     */
    public FilledExemplar {
        marks = List.copyOf(marks);
        requireNumber("gtd", gtd, gtdAbsent);
        requireNumber("rnpt", rnpt, rnptAbsent);
        if (weight.isPresent() && weight.get().signum() <= 0) {
            throw new IllegalArgumentException("weight: must be above zero, got " + weight.get());
        }
    }

    /**
     * A mark of a piece.
     *
     * @param type its kind
     * @param text the mark, not blank
     */
    public record Mark(MarkType type, String text) {

        /**
         * Refuses a blank mark.
         *
         * @param type its kind
         * @param text the mark
         * @throws IllegalArgumentException when the mark is blank; names it
         */
        public Mark {
            if (text.isBlank()) {
                throw new IllegalArgumentException("mark: a mark is needed, got '" + text + "'");
            }
        }
    }

    /**
     * A piece for which nothing is filled in yet.
     *
     * @param id the piece
     * @return the piece
     */
    public static FilledExemplar of(ExemplarId id) {
        return new FilledExemplar(id, Optional.empty(), false, Optional.empty(), false, Optional.empty(), List.of());
    }

    /**
     * The same piece with a customs declaration.
     *
     * @param number its number
     * @return the piece
     * @throws IllegalArgumentException when the number is blank
     */
    public FilledExemplar gtd(String number) {
        return new FilledExemplar(id, Optional.of(number), false, rnpt, rnptAbsent, weight, marks);
    }

    /** {@return the same piece, which has no customs declaration} */
    public FilledExemplar withoutGtd() {
        return new FilledExemplar(id, Optional.empty(), true, rnpt, rnptAbsent, weight, marks);
    }

    /**
     * The same piece with a batch.
     *
     * @param number its number
     * @return the piece
     * @throws IllegalArgumentException when the number is blank
     */
    public FilledExemplar rnpt(String number) {
        return new FilledExemplar(id, gtd, gtdAbsent, Optional.of(number), false, weight, marks);
    }

    /** {@return the same piece, which has no batch} */
    public FilledExemplar withoutRnpt() {
        return new FilledExemplar(id, gtd, gtdAbsent, Optional.empty(), true, weight, marks);
    }

    /**
     * The same piece, weighed.
     *
     * @param weighed what it weighs, above zero
     * @return the piece
     * @throws IllegalArgumentException when the weight is not above zero
     */
    public FilledExemplar weight(BigDecimal weighed) {
        return new FilledExemplar(id, gtd, gtdAbsent, rnpt, rnptAbsent, Optional.of(weighed), marks);
    }

    /**
     * The same piece with one more mark.
     *
     * @param type the mark's kind
     * @param text the mark
     * @return the piece
     * @throws IllegalArgumentException when the mark is blank
     */
    public FilledExemplar mark(MarkType type, String text) {
        List<Mark> more = new ArrayList<>(marks);
        more.add(new Mark(type, text));
        return new FilledExemplar(id, gtd, gtdAbsent, rnpt, rnptAbsent, weight, more);
    }

    private static void requireNumber(String member, Optional<String> number, boolean absent) {
        if (number.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException(member + ": a number is needed, got '" + number.get() + "'");
        }
        if (number.isPresent() && absent) {
            throw new IllegalArgumentException(member + ": is said to be absent, got '" + number.get() + "'");
        }
    }
}
