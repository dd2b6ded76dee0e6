package io.github.ozonexpiry.index;

import io.github.ozonexpiry.posting.PostingNumber;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** The first orders of a new seller, by the creation of their first posting, and which postings belong to them. */
final class FirstOrders {

    private final int most;
    private final NavigableSet<Created> created =
            new TreeSet<>(Comparator.comparing(Created::at).thenComparing(Created::number));
    private final Map<PostingNumber, Created> byNumber = new HashMap<>();
    private final Map<String, Set<PostingNumber>> byOrder = new HashMap<>();
    private Set<String> first = Set.of();

    private record Created(Instant at, PostingNumber number) {}

    FirstOrders(int most) {
        this.most = most;
    }

    boolean contains(PostingNumber number) {
        return first.contains(order(number));
    }

    /** Puts a posting at its time; returns the postings that have thereby become or ceased to be of the first orders. */
    Set<PostingNumber> put(PostingNumber number, Instant at) {
        if (most == 0) {
            return Set.of();
        }
        remove(number);
        Created posting = new Created(at, number);
        created.add(posting);
        byNumber.put(number, posting);
        byOrder.computeIfAbsent(order(number), order -> new HashSet<>()).add(number);
        return refreshed();
    }

    /** Removes a posting; returns as {@link #put}. */
    Set<PostingNumber> take(PostingNumber number) {
        remove(number);
        return refreshed();
    }

    private void remove(PostingNumber number) {
        Created known = byNumber.remove(number);
        if (known == null) {
            return;
        }
        created.remove(known);
        byOrder.computeIfPresent(order(number), (order, postings) -> {
            postings.remove(number);
            return postings.isEmpty() ? null : postings;
        });
    }

    private Set<PostingNumber> refreshed() {
        Set<String> now = new HashSet<>();
        for (Created posting : created) {
            if (now.size() == most) {
                break;
            }
            now.add(order(posting.number()));
        }
        Set<PostingNumber> changed = new HashSet<>();
        collect(now, first, changed);
        collect(first, now, changed);
        first = now;
        return changed;
    }

    private void collect(Set<String> orders, Set<String> without, Set<PostingNumber> into) {
        for (String order : orders) {
            if (!without.contains(order)) {
                into.addAll(byOrder.getOrDefault(order, Set.of()));
            }
        }
    }

    /** The number of a posting is that of its order, a hyphen, its place in the order; what has another form is an order of its own. */
    private static String order(PostingNumber number) {
        int hyphen = number.text().lastIndexOf('-');
        boolean threeParts = hyphen > number.text().indexOf('-');
        return threeParts ? number.text().substring(0, hyphen) : number.text();
    }
}
