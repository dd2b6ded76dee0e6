package io.github.ozonexpiry.client.answer;

import io.github.ozonexpiry.stated.Stated;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One answer of Ozon's with a list, as it came.
 *
 * <p>One element that cannot be read does not lose the others: it is in {@code quarantined}. An answer that is complete and wholly
 * understood has nothing there. Source: the Seller API's lists; which method, its call says.
 *
 * @param items the elements in the order of the answer; one that came twice is here twice
 * @param quarantined what could not be read, in the order of the answer
 * @param cursor where the next page starts, {@code cursor} or {@code last_id}; opaque; empty when it was not sent or was empty text
 * @param hasNext whether Ozon says that there is a next page; false when it does not say
 * @param total the number of hits that Ozon states, which is not the number of elements on this page
 * @param unknownFields what this version does not know, outside the elements: JSON text by the path of the field
 * @param <T> the type of the elements
 */
public record Page<T>(
        List<T> items,
        List<Quarantined> quarantined,
        Optional<String> cursor,
        boolean hasNext,
        Stated<Long> total,
        Map<String, String> unknownFields) {

    /**
     * Refuses nothing, and copies what it is given.
     *
     * @param items the elements in the order of the answer
     * @param quarantined what could not be read
     * @param cursor where the next page starts
     * @param hasNext whether Ozon says that there is a next page
     * @param total the number of hits that Ozon states
     * @param unknownFields what this version does not know
     */
    public Page {
        items = List.copyOf(items);
        quarantined = List.copyOf(quarantined);
        unknownFields = Map.copyOf(unknownFields);
    }

    /** {@return whether there is nothing on this page, not even something that could not be read} */
    public boolean isEmpty() {
        return items.isEmpty() && quarantined.isEmpty();
    }

    /**
     * The same page of something derived from its elements.
     *
     * @param function what is derived
     * @param <R> its type
     * @return the derived page
     */
    public <R> Page<R> map(Function<? super T, ? extends R> function) {
        List<R> derived = items.stream().<R>map(function).toList();
        return new Page<>(derived, quarantined, cursor, hasNext, total, unknownFields);
    }

    /** The number of elements and findings: the elements may be a buyer's. */
    @Override
    public String toString() {
        return "Page of " + items.size() + " items, " + quarantined.size() + " quarantined";
    }
}
