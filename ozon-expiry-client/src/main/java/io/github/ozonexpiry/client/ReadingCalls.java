package io.github.ozonexpiry.client;

import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The methods of all calls that only read: what a key must allow at least. */
final class ReadingCalls {

    static final NavigableSet<String> PATHS = union(List.of(
            PostingCalls.READS,
            CancellationCalls.READS,
            RatingCalls.READS,
            AccountCalls.READS,
            FinanceCalls.READS,
            ChatCalls.READS,
            ActionCalls.READS,
            NotificationCalls.READS));

    private ReadingCalls() {}

    private static NavigableSet<String> union(List<List<String>> groups) {
        NavigableSet<String> all = new TreeSet<>();
        groups.forEach(all::addAll);
        return Collections.unmodifiableNavigableSet(all);
    }
}
