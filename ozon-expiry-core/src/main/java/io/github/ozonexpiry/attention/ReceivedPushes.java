package io.github.ozonexpiry.attention;

import io.github.ozonexpiry.posting.PostingNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pushes that came until a moment, one that was sent again only as it came first. */
record ReceivedPushes(Map<PostingNumber, List<PushRecord>> byPosting) {

    static ReceivedPushes of(Collection<PushRecord> pushes, Instant now) {
        Map<PushRecord, PushRecord> first = new LinkedHashMap<>();
        pushes.stream()
                .filter(push -> !push.received().isAfter(now))
                .sorted(Comparator.comparing(PushRecord::received))
                .forEach(push -> first.putIfAbsent(sentOnce(push), push));
        return new ReceivedPushes(first.values().stream().collect(Collectors.groupingBy(PushRecord::posting)));
    }

    /** The same for each time that it was sent; what tells no moment cannot be told from another. */
    private static PushRecord sentOnce(PushRecord push) {
        return push.happened()
                .map(moment -> new PushRecord(push.kind(), push.posting(), push.happened(), moment))
                .orElse(push);
    }

    private Stream<PushRecord> all() {
        return byPosting.values().stream().flatMap(List::stream);
    }

    int count() {
        return (int) all().count();
    }

    List<PushRecord> of(PostingNumber posting) {
        return byPosting.getOrDefault(posting, List.of());
    }

    boolean cameBefore(SeenChange change) {
        return any(change, change::isToldInTime);
    }

    boolean cameAfter(SeenChange change) {
        return any(change, change::isToldLater);
    }

    private boolean any(SeenChange change, Predicate<Instant> when) {
        return of(change.posting()).stream()
                .filter(change.kind()::isToldBy)
                .map(PushRecord::received)
                .anyMatch(when);
    }

    Optional<Duration> medianDelay() {
        List<Duration> delays = delays().filter(delay -> !delay.isNegative()).toList();
        return delays.isEmpty() ? Optional.empty() : Optional.of(Waited.middle(delays));
    }

    int fromFuture() {
        return (int) delays().filter(Duration::isNegative).count();
    }

    private Stream<Duration> delays() {
        return all().flatMap(push -> push.delay().stream());
    }
}
