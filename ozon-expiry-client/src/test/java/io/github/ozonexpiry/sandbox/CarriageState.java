package io.github.ozonexpiry.sandbox;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** A carriage, and what has become of it. */
final class CarriageState {

    private final long id;
    private final long method;
    private final Instant departure;
    private final Instant createdAt;
    private final Set<String> postings = new TreeSet<>();
    private String status = "new";
    private Instant updatedAt;
    private long containers;

    CarriageState(long id, long method, Instant departure, Instant now) {
        this.id = id;
        this.method = method;
        this.departure = departure;
        this.createdAt = now;
        this.updatedAt = now;
    }

    long id() {
        return id;
    }

    /** The delivery method, which under FBS is the warehouse as well. */
    long method() {
        return method;
    }

    Instant departure() {
        return departure;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    String status() {
        return status;
    }

    long containers() {
        return containers;
    }

    Set<String> postings() {
        return Set.copyOf(postings);
    }

    boolean has(String posting) {
        return postings.contains(posting);
    }

    void hold(Collection<String> numbers, Instant now) {
        postings.clear();
        postings.addAll(numbers);
        updatedAt = now;
    }

    void approve(long places, Instant now) {
        status = "formed";
        containers = places;
        updatedAt = now;
    }

    void cancel(Instant now) {
        status = "cancelled";
        hold(Set.of(), now);
    }

    boolean isNew() {
        return status.equals("new");
    }

    boolean isCancelled() {
        return status.equals("cancelled");
    }
}
