package io.github.ozonexpiry.simulation;

import static io.github.ozonexpiry.simulation.Shop.NEVER;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What really happens to one posting, in minutes; {@link Shop#NEVER} for what does not happen. */
final class Course {

    final long id;
    final Product product;
    final int ordered;
    final Set<Fault> touchedBy = new LinkedHashSet<>();

    int recommended;
    int last;
    int timer;

    int notified = NEVER;
    int noticed = NEVER;
    int told = NEVER;
    int supplierTold = NEVER;
    boolean mustFixDate;
    int dateFixed = NEVER;
    int filled = NEVER;

    boolean isShort;
    int goodsAt;
    int goodsExpected = NEVER;
    int queued = NEVER;
    int notFound = NEVER;
    int defective = NEVER;
    int restricted = NEVER;
    int picked = NEVER;
    int refusedToAssemble = NEVER;
    int assembled = NEVER;
    int packed = NEVER;
    int labelled = NEVER;
    final List<Integer> failedPickups = new ArrayList<>();
    final List<Integer> pickups = new ArrayList<>();
    int dispatched = NEVER;
    int wrongChannel = NEVER;
    int refused = NEVER;
    int scanned = NEVER;

    Ending ending = Ending.DELIVERED;
    int ended = NEVER;

    Course(long id, Product product, int ordered) {
        this.id = id;
        this.product = product;
        this.ordered = ordered;
        this.goodsAt = ordered;
    }

    boolean requires() {
        return product.requirement().isPresent();
    }

    boolean endedBadly() {
        return ending != Ending.DELIVERED && ending != Ending.SPLIT;
    }
}
