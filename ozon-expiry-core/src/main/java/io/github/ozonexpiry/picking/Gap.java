package io.github.ozonexpiry.picking;

import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.text.Message;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a work list does not know, or leaves out. Nothing else is missing from it.
 *
 * @param kind what is missing
 * @param item of which product; empty where it is missing of the whole posting
 * @param postings the postings that it concerns, one or more, in their order
 */
public record Gap(Kind kind, Optional<Item> item, List<PostingNumber> postings) {

    /** What is missing. */
    public enum Kind {
        /** The posting is handed over, cancelled, or replaced by others: it is not picked, and stands in no wave. */
        NOT_OPEN,
        /** No pick-up is known: the posting stands in the last wave. */
        SLOT,
        /** No piece of any product is stated: there is nothing to pick. */
        PRODUCTS,
        /** Ozon's number of the product is not stated, so that its place and material are not known. */
        NUMBER,
        /** A quantity is not stated: more pieces than said are needed. */
        PIECES,
        /** No place is known. */
        PLACE,
        /** No packing material is known. */
        MATERIAL
    }

    /**
     * Refuses a gap of nothing, and sorts the postings.
     *
     * @param kind what is missing
     * @param item of which product
     * @param postings the postings that it concerns
     * @throws IllegalArgumentException when there is no posting; names the kind
     */
    public Gap {
        postings = List.copyOf(new TreeSet<>(postings));
        if (postings.isEmpty()) {
            throw new IllegalArgumentException("a gap concerns a posting: " + kind);
        }
    }

    static Gap of(Kind kind, Collection<PostingNumber> postings) {
        return new Gap(kind, Optional.empty(), List.copyOf(postings));
    }

    static Gap of(Kind kind, Item item, Collection<PostingNumber> postings) {
        return new Gap(kind, Optional.of(item), List.copyOf(postings));
    }

    /** {@return the gap in a sentence for people} */
    public Message message() {
        String concerned = postings.stream().map(PostingNumber::text).collect(Collectors.joining(", "));
        Message what = Message.of("picking.gap." + kind);
        return item.map(product -> Message.of("picking.missing.item", product, what, concerned))
                .orElseGet(() -> Message.of("picking.missing", what, concerned));
    }
}
