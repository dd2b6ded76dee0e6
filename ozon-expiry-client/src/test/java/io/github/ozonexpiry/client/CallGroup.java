package io.github.ozonexpiry.client;

import io.github.ozonexpiry.sandbox.SandboxShop;
import java.util.List;
import java.util.stream.Stream;

/** A group of calls as tests see it: every call of it at least once, and what a shop must have so that each succeeds. */
interface CallGroup {

    /** All groups. Whoever adds a group to {@link OzonSeller} adds it here: a path without a case fails the build. */
    List<CallGroup> ALL = List.of(
            new PostingGroup(),
            new AssemblyGroup(),
            new CancellationGroup(),
            new RatingGroup(),
            new AccountGroup(),
            new FinanceGroup(),
            new WarehouseGroup(),
            new ChatGroup(),
            new ActionGroup(),
            new NotificationGroup(),
            new PostingStepGroup(),
            new CarriageGroup(),
            new LabelGroup(),
            new ExemplarGroup(),
            new ProductGroup(),
            new StockGroup(),
            new AnalyticsGroup(),
            new ReturnGroup());

    /** Puts into a shop what the calls ask for. Numbers of postings begin with a number that no other group uses. */
    void furnish(SandboxShop shop);

    /** The calls. */
    List<CallCase> cases();

    /** The calls of all groups. */
    static Stream<CallCase> everyCase() {
        return ALL.stream().flatMap(group -> group.cases().stream());
    }
}
