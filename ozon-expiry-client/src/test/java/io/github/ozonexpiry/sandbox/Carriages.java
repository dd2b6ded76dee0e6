package io.github.ozonexpiry.sandbox;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeMap;

/** The carriages of a shop. */
final class Carriages {

    private final TreeMap<Long, CarriageState> all = new TreeMap<>();

    CarriageState create(long method, Instant departure, Instant now) {
        CarriageState created = new CarriageState(all.size() + 9_001L, method, departure, now);
        all.put(created.id(), created);
        return created;
    }

    Collection<CarriageState> all() {
        return all.values();
    }

    /** The carriage that a posting is in. */
    Optional<CarriageState> of(String posting) {
        return all.values().stream().filter(carriage -> carriage.has(posting)).findFirst();
    }

    /** The carriage that a body names. */
    CarriageState existing(Body body) {
        return Optional.ofNullable(all.get(body.number("carriage_id").orElse(0)))
                .orElseThrow(() -> Refusal.notFound("carriage not found"));
    }
}
