package io.github.ozonexpiry.audit;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.PostingNumber;
import java.util.List;
import java.util.Optional;

/**
 * What stands in a line of an audit: what was computed and what was billed, side by side.
 *
 * @param expected what was computed; several only against the sum of a day
 * @param billed what Ozon says, each source and each taking back
 * @param listed rows of the error list that stand in lines of their own and are a part of this sum of a day
 * @param computed what was computed; against the sum of a day all of it, each rounded, and what is listed; empty when it is not known, or nothing was
 * @param charged what Ozon charged in the end, less what it took back, by the source that counts first; empty when it is not known, or nothing
 *     was billed
 */
public record Sides(
        List<Expected> expected,
        List<Billed> billed,
        List<Billed> listed,
        Optional<Money> computed,
        Optional<Money> charged) {

    /**
     * Copies the lists.
     *
     * @param expected what was computed
     * @param billed what Ozon says
     * @param listed rows that stand in lines of their own
     * @param computed the sum of what was computed
     * @param charged what Ozon charged
     * @throws IllegalArgumentException when neither side has anything
     */
    public Sides {
        expected = List.copyOf(expected);
        billed = List.copyOf(billed);
        listed = List.copyOf(listed);
        if (expected.isEmpty() && billed.isEmpty()) {
            throw new IllegalArgumentException("a line needs something computed or something billed");
        }
    }

    /** {@return the posting that the line is about; empty for the sum of a day} */
    public Optional<PostingNumber> posting() {
        return billed.isEmpty()
                ? expected.stream().map(Expected::posting).findFirst()
                : billed.get(0).posting();
    }

    /** {@return what Ozon charged less what was computed; empty where one is not known or the currencies differ} */
    public Optional<Money> difference() {
        return charged.flatMap(bill ->
                computed.filter(own -> own.currency().equals(bill.currency())).map(bill::minus));
    }
}
