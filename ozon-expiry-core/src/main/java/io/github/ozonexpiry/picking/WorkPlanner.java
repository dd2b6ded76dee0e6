package io.github.ozonexpiry.picking;

import io.github.ozonexpiry.handling.PickupSlots;
import io.github.ozonexpiry.picking.Packing.Material;
import io.github.ozonexpiry.picking.Storage.Place;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Status;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Divides postings into waves, and each wave into lines. */
final class WorkPlanner {

    private static final Comparator<DuePosting> BY_NUMBER =
            Comparator.comparing(due -> due.posting().number());

    private static final Comparator<PackLine> BY_DEADLINE = Comparator.comparing(
                    (PackLine line) -> line.by().orElse(Instant.MAX))
            .thenComparing(PackLine::posting);

    private static final Comparator<PickLine> BY_PLACE =
            ((Comparator<PickLine>) WorkPlanner::byPlace).thenComparing(PickLine::item);

    private final Storage storage;
    private final Packing packing;
    private final Instant now;

    WorkPlanner(Storage storage, Packing packing, Instant now) {
        this.storage = storage;
        this.packing = packing;
        this.now = now;
    }

    WorkList plan(Collection<DuePosting> postings) {
        List<DuePosting> sorted = postings.stream().sorted(BY_NUMBER).toList();
        List<DuePosting> open = sorted.stream().filter(this::isOpen).toList();
        Portions portions = Portions.of(open.stream().map(DuePosting::posting).toList());
        Map<Optional<PickupSlots.Slot>, List<DuePosting>> bySlot = open.stream()
                .collect(Collectors.groupingBy(
                        DuePosting::slot, () -> new TreeMap<>(WorkList.BY_SLOT), Collectors.toList()));
        List<Wave> waves = new ArrayList<>();
        bySlot.forEach((slot, due) -> waves.add(wave(slot, due, portions)));
        return new WorkList(now, waves, Gaps.of(closed(sorted), waves));
    }

    /** What has no place comes last. */
    private static int byPlace(PickLine a, PickLine b) {
        return a.place()
                .flatMap(place -> b.place().map(place::compareTo))
                .orElseGet(() -> Boolean.compare(a.place().isEmpty(), b.place().isEmpty()));
    }

    private List<PostingNumber> closed(List<DuePosting> postings) {
        return postings.stream()
                .filter(due -> !isOpen(due))
                .map(due -> due.posting().number())
                .toList();
    }

    private boolean isOpen(DuePosting due) {
        Posting posting = due.posting();
        Status.Phase phase = posting.knownStatus().map(Status::phase).orElse(Status.Phase.UNCLEAR);
        boolean mayBe = phase == Status.Phase.OPEN || phase == Status.Phase.UNCLEAR;
        return mayBe
                && posting.deliveringDate()
                        .value()
                        .filter(at -> !at.isAfter(now))
                        .isEmpty();
    }

    private Wave wave(Optional<PickupSlots.Slot> slot, List<DuePosting> postings, Portions portions) {
        List<PackLine> packs = postings.stream()
                .map(due -> pack(due, portions.of(due.posting().number())))
                .sorted(BY_DEADLINE)
                .toList();
        Map<Item, List<Portion>> byItem = postings.stream()
                .flatMap(due -> portions.of(due.posting().number()).stream())
                .collect(Collectors.groupingBy(Portion::item));
        List<PickLine> picks = byItem.entrySet().stream()
                .map(entry -> new PickLine(entry.getKey(), place(entry.getKey()), entry.getValue()))
                .sorted(BY_PLACE)
                .toList();
        return new Wave(slot, picks, packs);
    }

    private PackLine pack(DuePosting due, List<Portion> portions) {
        PostingNumber number = due.posting().number();
        Optional<Material> together = packing.posting(number);
        return new PackLine(
                number,
                due.by(),
                together,
                portions.stream()
                        .map(portion -> new PackLine.Content(
                                portion, together.isPresent() ? Optional.empty() : material(portion.item())))
                        .toList());
    }

    private Optional<Place> place(Item item) {
        return item.sku().flatMap(storage::place);
    }

    private Optional<Material> material(Item item) {
        return item.sku().flatMap(packing::product);
    }
}
