package io.github.ozonexpiry.cause;

import io.github.ozonexpiry.deadline.DeadlineSchedule;
import io.github.ozonexpiry.expiry.ErrorIndexEntry;
import io.github.ozonexpiry.expiry.JudgementPolicy;
import io.github.ozonexpiry.handling.HandlingTerms;
import io.github.ozonexpiry.history.PostingEvent.Realm;
import io.github.ozonexpiry.history.PostingHistory;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.stock.StockHistory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** All parts of a case; hidden, so that a part can be added without breaking a caller. */
record CaseContent(
        PostingHistory history,
        Optional<DeadlineSchedule> given,
        Optional<ErrorIndexEntry> listed,
        JudgementPolicy policy,
        Optional<HandlingTerms> terms,
        Map<Sku, StockHistory> stocks,
        List<Workload> workloads,
        Optional<Set<LocalDate>> daysOff,
        Set<CaseInput> recorded) {

    /** Its deadlines: those that the caller gave, else those that Ozon states in the last look. */
    DeadlineSchedule schedule() {
        return given.orElseGet(() -> DeadlineSchedule.stated(history.latest().orElseThrow()));
    }

    Optional<CaseContent> asOf(Instant moment) {
        PostingHistory known = history.asOf(moment);
        if (known.latest().isEmpty()) {
            return Optional.empty();
        }
        List<Workload> begun =
                workloads.stream().filter(load -> !load.from().isAfter(moment)).toList();
        return Optional.of(with(known).withStocks(stock -> stock.asOf(moment)).with(begun));
    }

    CaseContent without(CaseInput input) {
        Set<CaseInput> rest = recorded.stream().filter(other -> other != input).collect(Collectors.toUnmodifiableSet());
        CaseContent less = withoutWhatIsThere(input);
        return new CaseContent(
                less.history, given, listed, policy, less.terms, less.stocks, less.workloads, less.daysOff, rest);
    }

    private CaseContent withoutWhatIsThere(CaseInput input) {
        return switch (input) {
            case EARLIER_LOOKS -> with(onlyLastLook());
            case ORDER_EVENTS -> without(Realm.ORDERS);
            case WAREHOUSE_EVENTS -> without(Realm.WAREHOUSE);
            case CARRIER_EVENTS -> without(Realm.CARRIER);
            case GOODS_EVENTS -> without(Realm.GOODS);
            case OWN_STOCK -> withStocks(stock -> stock.without(StockHistory.Part.OWN));
            case LISTED_STOCK -> withStocks(stock -> stock.without(StockHistory.Part.LISTED));
            case OTHER_SALES -> withStocks(stock -> stock.without(StockHistory.Part.OTHER_SALES));
            case ARRIVALS -> withStocks(stock -> stock.without(StockHistory.Part.ARRIVALS));
            case TERMS ->
                new CaseContent(history, given, listed, policy, Optional.empty(), stocks, workloads, daysOff, recorded);
            case WORKLOAD -> with(List.of());
            case DAYS_OFF ->
                new CaseContent(history, given, listed, policy, terms, stocks, workloads, Optional.empty(), recorded);
        };
    }

    boolean has(CaseInput input) {
        return recorded.contains(input) || isThere(input);
    }

    private boolean isThere(CaseInput input) {
        return switch (input) {
            case EARLIER_LOOKS ->
                history.looks().size() > 1 || !history.changes().isEmpty();
            case ORDER_EVENTS -> has(Realm.ORDERS);
            case WAREHOUSE_EVENTS -> has(Realm.WAREHOUSE);
            case CARRIER_EVENTS -> has(Realm.CARRIER);
            case GOODS_EVENTS -> has(Realm.GOODS);
            case OWN_STOCK -> anyStock(stock -> !stock.own().isEmpty());
            case LISTED_STOCK ->
                anyStock(stock -> !stock.listed().isEmpty() || !stock.sent().isEmpty());
            case OTHER_SALES -> anyStock(stock -> !stock.soldElsewhere().isEmpty());
            case ARRIVALS -> anyStock(stock -> !stock.arrivals().isEmpty());
            case TERMS -> terms.isPresent();
            case WORKLOAD -> !workloads.isEmpty();
            case DAYS_OFF -> daysOff.isPresent();
        };
    }

    private boolean has(Realm realm) {
        return history.events().stream().anyMatch(event -> event.kind().realm() == realm);
    }

    private boolean anyStock(Predicate<StockHistory> asked) {
        return stocks.values().stream().anyMatch(asked);
    }

    private PostingHistory onlyLastLook() {
        PostingHistory.Look last = history.looks().get(history.looks().size() - 1);
        var builder = PostingHistory.of(history.number()).seen(last.at(), last.posting());
        history.events().forEach(builder::happened);
        return builder.build();
    }

    private CaseContent without(Realm realm) {
        return with(history.without(event -> event.kind().realm() == realm));
    }

    CaseContent with(PostingHistory other) {
        return new CaseContent(other, given, listed, policy, terms, stocks, workloads, daysOff, recorded);
    }

    private CaseContent with(List<Workload> other) {
        return new CaseContent(history, given, listed, policy, terms, stocks, other, daysOff, recorded);
    }

    private CaseContent withStocks(UnaryOperator<StockHistory> change) {
        Map<Sku, StockHistory> changed = stocks.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> change.apply(entry.getValue())));
        return new CaseContent(
                history, given, listed, policy, terms, Map.copyOf(changed), workloads, daysOff, recorded);
    }
}
