package io.github.ozonexpiry.attention;

import io.github.ozonexpiry.attention.PollFreshness.Stretch;
import io.github.ozonexpiry.attention.PollLog.Poll;
import io.github.ozonexpiry.posting.PostingNumber;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Cuts the time from one moment to another at each successful call, and counts what came in each part. */
final class StretchCut {

    private final Instant now;

    /** By the begin of a stretch; what lies at {@code now} itself belongs to the last one. */
    private final NavigableMap<Instant, Part> parts = new TreeMap<>();

    private StretchCut(Instant since, Instant now, List<Poll> polls) {
        this.now = now;
        parts.put(since, new Part());
        polls.stream()
                .filter(Poll::succeeded)
                .map(Poll::at)
                .filter(now::isAfter)
                .forEach(at -> parts.put(at, new Part()));
        polls.stream().filter(poll -> !poll.succeeded()).forEach(poll -> at(poll.at()).failed++);
    }

    static List<Stretch> of(PollLog log, Instant now, Collection<FirstTouch> touches) {
        StretchCut cut = new StretchCut(log.since(), now, log.until(now));
        touches.stream()
                .sorted(Comparator.comparing(touch -> touch.posting().text()))
                .forEach(touch -> touch.ordered()
                        .filter(ordered -> !ordered.isBefore(log.since()) && ordered.isBefore(now))
                        .ifPresent(ordered -> cut.at(ordered).orders.add(new Order(ordered, touch.posting()))));
        return cut.stretches();
    }

    private Part at(Instant moment) {
        return parts.floorEntry(moment).getValue();
    }

    private List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        parts.forEach((from, part) -> {
            Instant next = parts.higherKey(from);
            stretches.add(new Stretch(from, next == null ? now : next, part.failed, part.orders()));
        });
        return stretches;
    }

    private record Order(Instant at, PostingNumber posting) {}

    private static final class Part {

        private int failed;
        private final List<Order> orders = new ArrayList<>();

        private List<PostingNumber> orders() {
            return orders.stream()
                    .sorted(Comparator.comparing(Order::at))
                    .map(Order::posting)
                    .toList();
        }
    }
}
