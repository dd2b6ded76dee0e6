package io.github.ozonexpiry.picking;

import io.github.ozonexpiry.posting.Sku;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * Where each product is picked from. It is the caller's: Ozon knows no places, and publishes nothing on picking by zones (P-08).
 *
 * @param places the one place of a product from which it is picked; a product may have none
 */
public record Storage(Map<Sku, Place> places) {

    /**
     * Copies the places.
     *
     * @param places the place of each product
     */
    public Storage {
        places = Map.copyOf(places);
    }

    /**
     * The place of a product.
     *
     * @param sku the product
     * @return its place, or empty where none is known
     */
    public Optional<Place> place(Sku sku) {
        return Optional.ofNullable(places.get(sku));
    }

    /**
     * A place in a warehouse. Places are ordered by zone, then by place, as people read them: {@code A-2} before {@code A-10}.
     *
     * @param zone the zone, which one person walks; empty where the warehouse has none
     * @param place shelf, rack or bin, not blank
     */
    public record Place(String zone, String place) implements Comparable<Place> {

        private static final Comparator<Place> ORDER = Comparator.comparing(Place::zone, NaturalOrder::compare)
                .thenComparing(Place::place, NaturalOrder::compare);

        /**
         * Refuses a place without a name; space around the names is dropped.
         *
         * @param zone the zone
         * @param place shelf, rack or bin
         * @throws IllegalArgumentException when the place is blank; names the zone
         */
        public Place {
            zone = zone.strip();
            place = place.strip();
            if (place.isEmpty()) {
                throw new IllegalArgumentException("a place in zone '" + zone + "' needs a name");
            }
        }

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }
}
