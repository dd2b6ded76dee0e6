package io.github.ozonexpiry.client.answer;

/**
 * What Ozon says went wrong with one element of a call that was answered with 200. Source: Seller API, {@code error} of the methods that
 * take several postings; text by the description, an empty list in its examples.
 *
 * @param text the text; a list or an object that is not empty as the JSON that Ozon sent
 */
public record Complaint(String text) {

    @Override
    public String toString() {
        return text;
    }
}
