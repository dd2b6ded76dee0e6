package io.github.ozonexpiry.report;

import io.github.ozonexpiry.deadline.DeadlineCalculator;
import io.github.ozonexpiry.deadline.DeadlineSchedule;
import io.github.ozonexpiry.expiry.ErrorIndexEntry;
import io.github.ozonexpiry.expiry.JudgementPolicy;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.WarehouseId;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a report takes into account beside the postings.
 *
 * @param policy what the seller decides about judging
 * @param listedErrors Ozon's own list of errors by posting, as far as the caller has read it
 * @param calculators what computes the deadlines of a warehouse's postings; those of other warehouses have what Ozon states, and nothing
 *     computed
 */
public record ReportOptions(
        JudgementPolicy policy,
        Map<PostingNumber, ErrorIndexEntry> listedErrors,
        Map<WarehouseId, DeadlineCalculator> calculators) {

    /** The default policy, no list of errors, and nothing computed. */
    public static final ReportOptions DEFAULT = new ReportOptions(JudgementPolicy.DEFAULT, Map.of(), Map.of());

    /**
     * Copies the list of errors and the calculators.
     *
     * @param policy what the seller decides about judging
     * @param listedErrors Ozon's own list of errors by posting
     * @param calculators what computes the deadlines of a warehouse's postings
     */
    public ReportOptions {
        listedErrors = Map.copyOf(listedErrors);
        calculators = Map.copyOf(calculators);
    }

    /**
     * The same options with another policy.
     *
     * @param other the policy
     * @return the new options
     */
    public ReportOptions withPolicy(JudgementPolicy other) {
        return new ReportOptions(other, listedErrors, calculators);
    }

    /**
     * The same options with Ozon's list of errors; of two rows for one posting, the one that blames the seller counts.
     *
     * @param rows rows of {@code /v1/rating/index/fbs/posting/list}
     * @return the new options
     */
    public ReportOptions withListedErrors(Collection<ErrorIndexEntry> rows) {
        Map<PostingNumber, ErrorIndexEntry> byPosting = new LinkedHashMap<>();
        rows.forEach(row -> byPosting.merge(row.posting(), row, (one, other) -> one.blamesSeller() ? one : other));
        return new ReportOptions(policy, Collections.unmodifiableMap(byPosting), calculators);
    }

    /**
     * The same options with computed deadlines beside what Ozon states.
     *
     * @param byWarehouse the calculator of each warehouse whose terms are known
     * @return the new options
     */
    public ReportOptions withCalculators(Map<WarehouseId, DeadlineCalculator> byWarehouse) {
        return new ReportOptions(policy, listedErrors, byWarehouse);
    }

    DeadlineSchedule schedule(Posting posting) {
        return calculator(posting)
                .map(calculator -> calculator.schedule(posting))
                .orElseGet(() -> DeadlineSchedule.stated(posting));
    }

    /** The policy, with the working time of the posting's warehouse where the caller gave none. */
    JudgementPolicy policy(Posting posting) {
        return policy.calendar().isPresent()
                ? policy
                : calculator(posting)
                        .flatMap(DeadlineCalculator::calendar)
                        .map(policy::with)
                        .orElse(policy);
    }

    private Optional<DeadlineCalculator> calculator(Posting posting) {
        return posting.delivery().warehouse().value().map(calculators::get);
    }
}
