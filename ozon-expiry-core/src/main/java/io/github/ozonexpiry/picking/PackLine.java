package io.github.ozonexpiry.picking;

import io.github.ozonexpiry.picking.Packing.Material;
import io.github.ozonexpiry.posting.PostingNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is packed for one posting, and in what.
 *
 * @param posting the posting's number
 * @param by the moment by which it must be handed over; empty where none is known
 * @param together what all of it is packed in; empty where its pieces are packed one by one
 * @param contents its products, in their order; empty where none is stated
 */
public record PackLine(
        PostingNumber posting, Optional<Instant> by, Optional<Material> together, List<Content> contents) {

    /**
     * A product of the posting.
     *
     * @param portion its pieces
     * @param material what each piece is packed in by itself; empty where no material is known, or all is packed together
     */
    public record Content(Portion portion, Optional<Material> material) {}

    /**
     * Refuses pieces of another posting, and pieces that are packed twice.
     *
     * @param posting the posting's number
     * @param by the moment by which it must be handed over
     * @param together what all of it is packed in
     * @param contents its products
     * @throws IllegalArgumentException when a piece belongs to another posting, or has its own material where all is packed together; names
     *     the posting
     */
    public PackLine {
        contents = List.copyOf(contents);
        for (Content content : contents) {
            if (!content.portion().posting().equals(posting)) {
                throw new IllegalArgumentException("posting " + posting + " has pieces of "
                        + content.portion().posting());
            }
            if (together.isPresent() && content.material().isPresent()) {
                throw new IllegalArgumentException(
                        "posting " + posting + " is packed together in " + together.get() + " and one by one");
            }
        }
    }

    /** {@return what it needs and how many, by name; pieces of which the number is not stated are not counted} */
    public SortedMap<Material, Long> materials() {
        SortedMap<Material, Long> needed = new TreeMap<>();
        together.ifPresent(material -> needed.put(material, 1L));
        for (Content content : contents) {
            content.material()
                    .ifPresent(
                            material -> needed.merge(material, content.portion().pieces(), Long::sum));
        }
        return needed;
    }

    /** {@return its products of which nobody knows what they are packed in} */
    public List<Item> unpacked() {
        return contents.stream()
                .filter(content -> together.isEmpty() && content.material().isEmpty())
                .map(content -> content.portion().item())
                .toList();
    }
}
