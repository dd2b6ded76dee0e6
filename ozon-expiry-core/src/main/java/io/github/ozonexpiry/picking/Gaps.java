package io.github.ozonexpiry.picking;

import io.github.ozonexpiry.picking.Gap.Kind;
import io.github.ozonexpiry.posting.PostingNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Names what some waves do not know. */
final class Gaps {

    private final List<Gap> gaps = new ArrayList<>();
    private final List<Wave> waves;

    private Gaps(List<Wave> waves) {
        this.waves = waves;
    }

    static List<Gap> of(List<PostingNumber> closed, List<Wave> waves) {
        Gaps gaps = new Gaps(waves);
        gaps.whole(Kind.NOT_OPEN, closed);
        gaps.postings(Kind.SLOT, wave -> wave.slot().isEmpty(), line -> true);
        gaps.postings(Kind.PRODUCTS, wave -> true, line -> line.contents().isEmpty());
        gaps.products(Kind.NUMBER, line -> line.item().sku().isEmpty(), portion -> true);
        gaps.products(Kind.PIECES, line -> true, portion -> !portion.counted());
        gaps.products(Kind.PLACE, line -> line.place().isEmpty(), portion -> true);
        gaps.materials();
        return gaps.gaps;
    }

    private void whole(Kind kind, List<PostingNumber> postings) {
        if (!postings.isEmpty()) {
            gaps.add(Gap.of(kind, postings));
        }
    }

    private void postings(Kind kind, Predicate<Wave> where, Predicate<PackLine> lacks) {
        whole(
                kind,
                waves.stream()
                        .filter(where)
                        .flatMap(wave -> wave.packs().stream())
                        .filter(lacks)
                        .map(PackLine::posting)
                        .toList());
    }

    private void products(Kind kind, Predicate<PickLine> where, Predicate<Portion> lacks) {
        Map<Item, List<PostingNumber>> found = new TreeMap<>();
        for (Wave wave : waves) {
            for (PickLine line : wave.picks()) {
                if (where.test(line)) {
                    line.portions().stream().filter(lacks).forEach(portion -> add(found, portion));
                }
            }
        }
        found.forEach((item, postings) -> gaps.add(Gap.of(kind, item, postings)));
    }

    private void materials() {
        Map<Item, List<PostingNumber>> found = new TreeMap<>();
        for (Wave wave : waves) {
            for (PackLine line : wave.packs()) {
                line.unpacked()
                        .forEach(item -> found.computeIfAbsent(item, first -> new ArrayList<>())
                                .add(line.posting()));
            }
        }
        found.forEach((item, postings) -> gaps.add(Gap.of(Kind.MATERIAL, item, postings)));
    }

    private static void add(Map<Item, List<PostingNumber>> found, Portion portion) {
        found.computeIfAbsent(portion.item(), first -> new ArrayList<>()).add(portion.posting());
    }
}
