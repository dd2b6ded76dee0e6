package io.github.ozonexpiry.placement;

import io.github.ozonexpiry.placement.Steadiness.Pattern;
import io.github.ozonexpiry.posting.Scheme;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * When the seller would have others keep a product. Ozon publishes no such number: all of it is the seller's own.
 *
 * @param targets the schemes that are thought of, the preferred one first: FBO, FBP or both
 * @param leastWeeks how many weeks with stock there must be at least to judge, 2 or more
 * @param steady which patterns of demand are steady enough, 1 or more
 * @param supplyDays for how many days of sales a supply to FBO is to last, 1 or more; to FBP it is 28, as Ozon advises (P-06)
 * @param mostDays in how many days a supply must be sold, 1 or more
 * @param leastLost how many orders must have been lost for a move to be worth it, 0 or more
 */
public record PlacementPolicy(
        List<Scheme> targets, int leastWeeks, Set<Pattern> steady, int supplyDays, int mostDays, int leastLost) {

    /** A default of ours, not of Ozon's: FBO, else FBP; 12 weeks; smooth demand only; 28 days' supply, sold within 56; one order lost. */
    public static final PlacementPolicy OURS =
            new PlacementPolicy(List.of(Scheme.FBO, Scheme.FBP), 12, EnumSet.of(Pattern.SMOOTH), 28, 56, 1);

    /**
     * Copies the lists, and refuses numbers out of bounds and schemes in which the seller keeps the goods.
     *
     * @param targets the schemes that are thought of
     * @param leastWeeks how many weeks there must be at least
     * @param steady which patterns are steady enough
     * @param supplyDays for how many days a supply is to last
     * @param mostDays in how many days a supply must be sold
     * @param leastLost how many orders must have been lost
     * @throws IllegalArgumentException when a number is out of bounds, a list is empty, or a target is neither FBO nor FBP; names it
     */
    public PlacementPolicy {
        targets = List.copyOf(new LinkedHashSet<>(targets));
        steady = Collections.unmodifiableSet(new LinkedHashSet<>(steady));
        if (targets.isEmpty() || !EnumSet.of(Scheme.FBO, Scheme.FBP).containsAll(targets)) {
            throw new IllegalArgumentException("targets: FBO, FBP or both, got " + targets);
        }
        if (steady.isEmpty() || steady.contains(Pattern.NO_SALES)) {
            throw new IllegalArgumentException("steady: 1 or more patterns with sales, got " + steady);
        }
        least("least weeks", leastWeeks, 2);
        least("supply days", supplyDays, 1);
        least("most days", mostDays, 1);
        least("least lost", leastLost, 0);
    }

    private static void least(String name, int value, int bound) {
        if (value < bound) {
            throw new IllegalArgumentException(name + ": " + bound + " or more, got " + value);
        }
    }
}
