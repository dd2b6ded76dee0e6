package io.github.ozonexpiry.report;

import io.github.ozonexpiry.cause.CaseFile;
import io.github.ozonexpiry.cause.CaseFileBuilder;
import io.github.ozonexpiry.cause.Dimension;
import io.github.ozonexpiry.cause.Pareto;
import io.github.ozonexpiry.cause.Verdict;
import io.github.ozonexpiry.expiry.Judgement;
import io.github.ozonexpiry.expiry.PostingState;
import io.github.ozonexpiry.guard.GuardPolicy;
import io.github.ozonexpiry.guard.Guarded;
import io.github.ozonexpiry.guard.Proposal;
import io.github.ozonexpiry.guard.StockEvents;
import io.github.ozonexpiry.guard.StockGuard;
import io.github.ozonexpiry.history.PostingHistory;
import io.github.ozonexpiry.penalty.TariffLadder;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.WarehouseId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which postings are late and why, by when each step is due, what the next hours cost, and what could not be judged: for a batch of postings
 * at one moment. Immutable.
 */
public final class ExpiryReport {

    private final Instant now;
    private final List<ReportEntry> entries;

    private ExpiryReport(Instant now, List<ReportEntry> entries) {
        this.now = now;
        this.entries = entries;
    }

    /**
     * Reports on postings.
     *
     * @param postings the postings, in any order
     * @param now the moment of judgement
     * @param options what else to take into account
     * @return the report
     */
    public static ExpiryReport of(Collection<Posting> postings, Instant now, ReportOptions options) {
        List<ReportEntry> entries = new ArrayList<>(postings.size());
        for (Posting posting : postings) {
            entries.add(entry(posting, now, options));
        }
        entries.sort(ReportEntry.BY_URGENCY);
        return new ExpiryReport(now, Collections.unmodifiableList(entries));
    }

    /**
     * Reports on postings with the default options.
     *
     * @param postings the postings, in any order
     * @param now the moment of judgement
     * @return the report
     */
    public static ExpiryReport of(Collection<Posting> postings, Instant now) {
        return of(postings, now, ReportOptions.DEFAULT);
    }

    private static ReportEntry entry(Posting posting, Instant now, ReportOptions options) {
        Judgement judgement =
                Judgement.of(posting, options.schedule(posting), now, options.policy(posting), options.listed(posting));
        Optional<Verdict> verdict =
                wentWrong(judgement.state()) ? Optional.of(verdict(judgement, options)) : Optional.empty();
        return new ReportEntry(judgement, TariffLadder.of(posting), Urgency.of(judgement.state()), verdict);
    }

    private static boolean wentWrong(PostingState state) {
        return Urgency.isLate(state) || state instanceof PostingState.Cancelled;
    }

    private static Verdict verdict(Judgement judgement, ReportOptions options) {
        Posting posting = judgement.posting();
        Instant now = judgement.now();
        CaseFileBuilder file = options.caseOf(posting)
                .map(known -> known.seen(now, posting).toBuilder())
                .orElseGet(() -> CaseFile.of(PostingHistory.seen(now, posting)))
                .schedule(judgement.schedule())
                .policy(options.policy(posting));
        options.listed(posting).ifPresent(file::listed);
        return Verdict.of(file.build(), now);
    }

    /** {@return the moment of judgement} */
    public Instant now() {
        return now;
    }

    /** {@return all postings, the most urgent first} */
    public List<ReportEntry> entries() {
        return entries;
    }

    /** {@return the postings that may still need the seller, the most urgent first} */
    public List<ReportEntry> open() {
        return entries.stream().filter(entry -> entry.judgement().mayBeOpen()).toList();
    }

    /** {@return the postings that are late: in the tariff, in error, handed over late, or expired} */
    public List<ReportEntry> late() {
        return entries.stream().filter(ReportEntry::isLate).toList();
    }

    /** {@return the postings that could not be judged; their state says what is missing} */
    public List<ReportEntry> notJudged() {
        return entries.stream()
                .filter(entry -> entry.state() instanceof PostingState.Unknowable)
                .toList();
    }

    /** {@return the postings whose data contradicts itself or a rule} */
    public List<ReportEntry> withFindings() {
        return entries.stream().filter(entry -> !entry.findings().isEmpty()).toList();
    }

    /** {@return how many postings there are of each urgency; every urgency has a number} */
    public Map<Urgency, Integer> totals() {
        return count(entries);
    }

    /** {@return the same numbers for each warehouse, ordered by its number; postings without a warehouse are left out} */
    public Map<WarehouseId, Map<Urgency, Integer>> totalsByWarehouse() {
        Map<WarehouseId, List<ReportEntry>> byWarehouse = new TreeMap<>();
        for (ReportEntry entry : entries) {
            entry.posting()
                    .delivery()
                    .warehouse()
                    .value()
                    .ifPresent(id -> byWarehouse
                            .computeIfAbsent(id, key -> new ArrayList<>())
                            .add(entry));
        }
        Map<WarehouseId, Map<Urgency, Integer>> totals = new TreeMap<>();
        byWarehouse.forEach((id, of) -> totals.put(id, count(of)));
        return Collections.unmodifiableMap(totals);
    }

    /** {@return what the open postings cost by the tariff, and what waiting adds} */
    public MoneyAtStake moneyAtStake() {
        return MoneyAtStake.of(open(), now);
    }

    /** {@return the next moment at which waiting costs more for any open posting} */
    public Optional<Instant> nextRise() {
        return MoneyAtStake.nextRise(entries);
    }

    /** {@return why postings are late, expired or cancelled: one verdict for each of them, the most urgent first} */
    public List<Verdict> verdicts() {
        return entries.stream().flatMap(entry -> entry.verdict().stream()).toList();
    }

    /** {@return where most of the trouble comes from: all verdicts put together by their first cause} */
    public Pareto causes() {
        return Pareto.of(verdicts(), Dimension.CAUSE);
    }

    /**
     * What the guard of the stock would do because of these postings alone, as if nothing stood yet: proposals, and nothing is sent. Who counts stock or
     * keeps what stands asks {@link StockGuard#look}.
     *
     * @param policy when a number of stock is not to be trusted
     * @return the proposals, by warehouse and product
     */
    public List<Proposal> stockProposals(GuardPolicy policy) {
        List<PostingHistory> seen = entries.stream()
                .map(entry -> PostingHistory.seen(now, entry.posting()))
                .toList();
        return StockGuard.with(policy)
                .look(Guarded.NOTHING, StockEvents.of(seen, now).events(), List.of(), now)
                .proposals();
    }

    private static Map<Urgency, Integer> count(List<ReportEntry> entries) {
        Map<Urgency, Integer> totals = new EnumMap<>(Urgency.class);
        for (Urgency urgency : Urgency.values()) {
            totals.put(urgency, 0);
        }
        entries.forEach(entry -> totals.merge(entry.urgency(), 1, Integer::sum));
        return Collections.unmodifiableMap(totals);
    }
}
