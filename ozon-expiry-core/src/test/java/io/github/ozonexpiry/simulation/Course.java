package io.github.ozonexpiry.simulation;

import static io.github.ozonexpiry.simulation.Shop.NEVER;

import io.github.ozonexpiry.cause.Cause;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What really happens to one posting, in minutes; {@link Shop#NEVER} for what does not happen. */
final class Course {

    final long id;
    final Product product;
    final int ordered;
    /** The troubles that it met, and when first. */
    private final Map<Fault, Integer> met = new LinkedHashMap<>();

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
    int delivered = NEVER;

    Ending ending = Ending.DELIVERED;
    int ended = NEVER;

    Course(long id, Product product, int ordered) {
        this.id = id;
        this.product = product;
        this.ordered = ordered;
        this.goodsAt = ordered;
    }

    void meet(Fault fault, int at) {
        met.putIfAbsent(fault, at);
    }

    Map<Fault, Integer> met() {
        return met;
    }

    /** The troubles that it met before it ended, those of the end itself not among them. */
    List<Fault> acted() {
        return met.entrySet().stream()
                .filter(meeting -> meeting.getValue() < ended)
                .map(Map.Entry::getKey)
                .filter(fault -> fault.trouble().cause.group() != Cause.Group.OUTSIDE)
                .toList();
    }

    boolean requires() {
        return product.requirement().isPresent();
    }

    /** Whether it ended for want of being handed over in time. */
    boolean failed() {
        return endedBadly() && !ending.isOutside();
    }

    boolean endedBadly() {
        return ending != Ending.DELIVERED && ending != Ending.SPLIT;
    }

    /** When nothing of it changes any more, or the month is over. */
    int over() {
        int over = Math.min(ended, delivered);
        return over < NEVER ? over : Shop.MONTH;
    }
}
