package io.github.ozonexpiry.client;

import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The methods of all calls that only read: what a key must allow at least. */
final class ReadingMethods {

    static final NavigableSet<String> PATHS = union(List.of(
            AccountCalls.READS,
            ActionCalls.READS,
            AnalyticsCalls.READS,
            AssemblyCalls.READS,
            CancellationCalls.READS,
            CarriageCalls.READS,
            ChatCalls.READS,
            ExemplarCalls.READS,
            FinanceCalls.READS,
            LabelCalls.READS,
            NotificationCalls.READS,
            PostingCalls.READS,
            PostingDateCalls.READS,
            PostingStatusCalls.READS,
            ProductCalls.READS,
            RatingCalls.READS,
            ReturnCalls.READS,
            StockCalls.READS,
            WarehouseCalls.READS));

    private ReadingMethods() {}

    private static NavigableSet<String> union(List<List<OzonMethod>> groups) {
        NavigableSet<String> all = new TreeSet<>();
        groups.forEach(group -> group.forEach(method -> all.add(method.path())));
        return Collections.unmodifiableNavigableSet(all);
    }
}
