package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.capacity.Backlog;
import io.github.ozonexpiry.capacity.BacklogBuilder;
import io.github.ozonexpiry.capacity.Feasibility;
import io.github.ozonexpiry.capacity.HandOver;
import io.github.ozonexpiry.capacity.Objective;
import io.github.ozonexpiry.capacity.Relief;
import io.github.ozonexpiry.capacity.WorkPlan;
import io.github.ozonexpiry.deadline.DeadlineSchedule;
import io.github.ozonexpiry.history.Stage;
import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.picking.DuePosting;
import io.github.ozonexpiry.picking.WorkList;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.report.ExpiryReport;
import io.github.ozonexpiry.report.ReportEntry;
import io.github.ozonexpiry.report.ReportOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What one warehouse has to pack, and what it can keep.
 *
 * @param name the warehouse
 * @param others how many postings other warehouses have to pack, by name
 * @param entries its postings to be packed
 * @param handOver by when they must be packed
 * @param question what is asked
 * @param plan the answer
 * @param savings what changes would save
 */
record WarehouseDay(
        String name,
        Map<String, Integer> others,
        List<ReportEntry> entries,
        HandOver handOver,
        Feasibility question,
        WorkPlan plan,
        List<Relief.Saving> savings) {

    private static final Duration HOUR = Duration.ofHours(1);

    /**
     * The day of the warehouse that is asked for, else of the one with most to pack.
     *
     * @throws BadInput when there is no such warehouse; names those that there are
     */
    static WarehouseDay of(Gathered gathered, Optional<String> wanted, Shift shift, Instant now) {
        ExpiryReport report = ExpiryReport.of(
                gathered.postings(), now, ReportOptions.DEFAULT.withCalculators(gathered.calculators()));
        Warehouses names = Warehouses.of(report);
        Map<String, List<ReportEntry>> waiting = report.entries().stream()
                .filter(entry -> isToBePacked(entry.posting()))
                .collect(Collectors.groupingBy(
                        entry -> names.name(entry.posting()).orElse("?"), TreeMap::new, Collectors.toList()));
        String name = wanted.isPresent() ? known(wanted.get(), waiting) : busiest(waiting);
        Map<String, Integer> others = new TreeMap<>();
        waiting.forEach((other, entries) -> others.put(other, entries.size()));
        others.remove(name);
        return of(name, others, waiting.getOrDefault(name, List.of()), shift, now);
    }

    private static WarehouseDay of(
            String name, Map<String, Integer> others, List<ReportEntry> entries, Shift shift, Instant now) {
        Feasibility question = new Feasibility(backlog(entries, shift, now), shift.line(), now);
        Objective objective = shift.objective();
        List<Relief> reliefs = List.of(
                new Relief.MoreHands(1),
                Relief.Overtime.afterShift(shift.line(), now, HOUR),
                new Relief.OtherHandOver(shift.later(HOUR)));
        return new WarehouseDay(
                name,
                others,
                entries,
                shift.handOver(),
                question,
                question.plan(objective),
                question.savings(objective, reliefs));
    }

    private static boolean isToBePacked(Posting posting) {
        return Stage.of(posting).filter(Stage.TO_ASSEMBLE::equals).isPresent();
    }

    private static String busiest(Map<String, List<ReportEntry>> waiting) {
        return waiting.entrySet().stream()
                .max(Comparator.comparingInt(entry -> entry.getValue().size()))
                .map(Map.Entry::getKey)
                .orElse("-");
    }

    private static String known(String wanted, Map<String, List<ReportEntry>> waiting) {
        if (!waiting.containsKey(wanted)) {
            throw new BadInput("report.today.bad.warehouse", wanted, String.join(", ", waiting.keySet()));
        }
        return wanted;
    }

    /** What is at stake is the price of the goods, in the currency of most of them. */
    private static Backlog backlog(List<ReportEntry> entries, Shift shift, Instant now) {
        Map<CurrencyCode, Long> currencies = entries.stream()
                .flatMap(entry -> entry.posting().value().stream())
                .collect(Collectors.groupingBy(Money::currency, Collectors.counting()));
        Optional<CurrencyCode> usual =
                currencies.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
        BacklogBuilder backlog = Backlog.at(now).rate(shift.rate()).handOver(shift.handOver());
        for (ReportEntry entry : entries) {
            DeadlineSchedule schedule = entry.judgement().schedule();
            entry.posting()
                    .value()
                    .filter(value -> usual.filter(value.currency()::equals).isPresent())
                    .ifPresentOrElse(
                            value -> backlog.add(entry.posting(), schedule, value),
                            () -> backlog.add(entry.posting(), schedule));
        }
        return backlog.build();
    }

    /** The work in waves by the first pick-up for which a posting is ready: the kept ones as planned, the lost ones and the rest after them. */
    WorkList workList(StoredGoods goods) {
        Map<PostingNumber, Instant> ready = ready();
        Set<PostingNumber> notToPack = question.backlog().leftOut().stream()
                .filter(one -> one.reason() == Backlog.Reason.NOT_TO_PACK)
                .map(Backlog.LeftOut::number)
                .collect(Collectors.toSet());
        List<DuePosting> due = entries.stream()
                .filter(entry -> !notToPack.contains(entry.posting().number()))
                .map(entry ->
                        due(entry, Optional.ofNullable(ready.get(entry.posting().number()))))
                .toList();
        return WorkList.of(due, goods.storage(), goods.packing(), question.now());
    }

    /** When each is packed. */
    private Map<PostingNumber, Instant> ready() {
        Map<PostingNumber, Instant> ready = new HashMap<>();
        Instant last = question.now();
        for (WorkPlan.Kept kept : plan.kept()) {
            ready.put(kept.job().number(), kept.done());
            last = kept.done();
        }
        for (WorkPlan.Lost lost : plan.lost()) {
            Duration work = lost.job().work().dividedBy(question.line().hands());
            last = question.line().staff().plus(last, work);
            ready.put(lost.job().number(), last);
        }
        return ready;
    }

    private DuePosting due(ReportEntry entry, Optional<Instant> ready) {
        DuePosting posting = DuePosting.of(entry.posting());
        DuePosting dated = handOver.deadline(entry.judgement().schedule())
                .map(deadline -> posting.by(deadline.at()))
                .orElse(posting);
        return ready.flatMap(at -> handOver.slots().orElseThrow().firstFrom(at.plus(handOver.lead()), day -> true))
                .map(dated::with)
                .orElse(dated);
    }

    /** Whether a lost one is not yet due, so that a change could save it. */
    boolean canStillBeSaved() {
        return plan.lost().stream().anyMatch(lost -> lost.job().dueBy().isAfter(question.now()));
    }

    /** 1 when something will be lost. */
    int exitCode() {
        return plan.lost().isEmpty() ? MorningReport.FINE : MorningReport.LATE;
    }
}
