package io.github.ozonexpiry.availability;

/**
 * Where the same pieces are sold beside Ozon: the own shop, another market.
 *
 * @param name the seller's name for it, not blank
 */
public record Channel(String name) {

    /**
     * Refuses a channel that nobody could find again.
     *
     * @param name the seller's name for it
     * @throws IllegalArgumentException when the name is blank; shows it
     */
    public Channel {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name: a channel is not blank, got '" + name + "'");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
