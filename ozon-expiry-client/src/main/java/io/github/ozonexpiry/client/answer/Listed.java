package io.github.ozonexpiry.client.answer;

import java.util.List;

/**
 * A list within an object of Ozon's, of which one element that cannot be read does not lose the others. Null or missing is an empty list.
 *
 * @param items the elements that could be read, in Ozon's order; null among them is left out
 * @param quarantined the elements that could not be read
 * @param <T> the type of the elements
 */
public record Listed<T>(List<T> items, List<Quarantined> quarantined) {

    /**
     * Copies both lists.
     *
     * @param items the elements
     * @param quarantined what could not be read
     */
    public Listed {
        items = List.copyOf(items);
        quarantined = List.copyOf(quarantined);
    }

    /**
     * A list that was wholly read.
     *
     * @param items the elements
     * @param <T> their type
     * @return the list, with nothing in quarantine
     */
    public static <T> Listed<T> of(List<T> items) {
        return new Listed<>(items, List.of());
    }
}
