package io.github.ozonexpiry.client.product;

/**
 * The seller's article for a product, {@code offer_id}.
 *
 * @param text the article, not blank
 */
public record OfferId(String text) implements Comparable<OfferId> {

    /**
     * Refuses a blank article.
     *
     * @param text the article
     * @throws IllegalArgumentException when the text is blank; names it
     */
    public OfferId {
        if (text.isBlank()) {
            throw new IllegalArgumentException("offer_id: an article needs letters, got '" + text + "'");
        }
    }

    @Override
    public int compareTo(OfferId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
