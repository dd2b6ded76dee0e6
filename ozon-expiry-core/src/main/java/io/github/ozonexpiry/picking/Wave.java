package io.github.ozonexpiry.picking;

import io.github.ozonexpiry.handling.PickupSlots;
import io.github.ozonexpiry.picking.Packing.Material;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The work for one pick-up.
 *
 * @param slot the pick-up; empty for the work of which none is known
 * @param picks what is picked: by place, then by product; what has no place comes last
 * @param packs what is packed, a line a posting: the one that is due first comes first, one that is due at no known moment last
 */
public record Wave(Optional<PickupSlots.Slot> slot, List<PickLine> picks, List<PackLine> packs) {

    /**
     * Refuses work that does not fit together.
     *
     * @param slot the pick-up
     * @param picks what is picked
     * @param packs what is packed
     * @throws IllegalArgumentException when not exactly the pieces that are picked are packed; names what is picked and what is packed
     */
    public Wave {
        picks = List.copyOf(picks);
        packs = List.copyOf(packs);
        List<Portion> picked = sorted(picks.stream().flatMap(line -> line.portions().stream()));
        List<Portion> packed =
                sorted(packs.stream().flatMap(line -> line.contents().stream()).map(PackLine.Content::portion));
        if (!picked.equals(packed)) {
            throw new IllegalArgumentException("picked is " + picked + ", packed " + packed);
        }
    }

    /** {@return how many pieces are stated} */
    public long pieces() {
        return picks.stream().mapToLong(PickLine::pieces).sum();
    }

    /** {@return whether these are all; false where a quantity was not stated} */
    public boolean counted() {
        return picks.stream().allMatch(PickLine::counted);
    }

    /** {@return the packing material that must lie ready and how many of each, by name} */
    public SortedMap<Material, Long> materials() {
        SortedMap<Material, Long> needed = new TreeMap<>();
        packs.forEach(line -> line.materials().forEach((material, count) -> needed.merge(material, count, Long::sum)));
        return needed;
    }

    /**
     * Whether the pick-up has begun: the goods should have been ready.
     *
     * @param now the moment
     * @return true after its first moment; false where no pick-up is known
     */
    public boolean hasBegun(Instant now) {
        return slot.filter(pickup -> pickup.from().isBefore(now)).isPresent();
    }

    private static List<Portion> sorted(Stream<Portion> portions) {
        return portions.sorted(Portion.BY_POSTING).toList();
    }
}
