package io.github.ozonexpiry.guard;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is held and why: the state of the guard between two looks, for the caller to keep. Immutable.
 *
 * @param standing the proposal that stands for a stock; never a release, for then nothing stands
 */
public record Guarded(SortedMap<Shelf, Proposal> standing) {

    /** Nothing is held. */
    public static final Guarded NOTHING = new Guarded(new TreeMap<>());

    /**
     * Copies the map, and refuses what does not stand.
     *
     * @param standing the proposal that stands for a stock
     * @throws IllegalArgumentException when one is a release or stands for another stock; names it
     */
    public Guarded {
        standing.forEach((shelf, proposal) -> {
            if (proposal instanceof Proposal.Release || !proposal.shelf().equals(shelf)) {
                throw new IllegalArgumentException("for " + shelf + " there cannot stand " + proposal);
            }
        });
        standing = Collections.unmodifiableSortedMap(new TreeMap<>(standing));
    }

    /**
     * The state in which some proposals stand.
     *
     * @param proposals the proposals, at most one a stock and no release
     * @return the state
     * @throws IllegalArgumentException when one is a release, or there are two of a stock; names it
     */
    public static Guarded of(Collection<Proposal> proposals) {
        SortedMap<Shelf, Proposal> standing = new TreeMap<>();
        for (Proposal proposal : proposals) {
            if (standing.put(proposal.shelf(), proposal) != null) {
                throw new IllegalArgumentException("two proposals of " + proposal.shelf());
            }
        }
        return new Guarded(standing);
    }

    /**
     * What stands for a stock.
     *
     * @param shelf the stock
     * @return the proposal, or empty when nothing is held
     */
    public Optional<Proposal> at(Shelf shelf) {
        return Optional.ofNullable(standing.get(shelf));
    }

    /**
     * How many pieces of a stock may be shown.
     *
     * @param shelf the stock
     * @param wanted how many would be shown without the guard
     * @return 0, or no more than is held, or all that is wanted
     */
    public long shown(Shelf shelf, long wanted) {
        Proposal proposal = standing.get(shelf);
        if (proposal instanceof Proposal.Zero) {
            return 0;
        }
        return proposal instanceof Proposal.Hold hold ? Math.min(hold.keep(), wanted) : wanted;
    }
}
