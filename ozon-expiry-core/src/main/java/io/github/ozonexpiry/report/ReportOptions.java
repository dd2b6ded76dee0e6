package io.github.ozonexpiry.report;

import io.github.ozonexpiry.cause.CaseFile;
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
 * @param cases what else is known of a posting, for its causes; of a posting without a case the causes are those that it shows itself
 */
public record ReportOptions(
        JudgementPolicy policy,
        Map<PostingNumber, ErrorIndexEntry> listedErrors,
        Map<WarehouseId, DeadlineCalculator> calculators,
        Map<PostingNumber, CaseFile> cases) {

    /** The default policy, no list of errors, nothing computed, and no cases. */
    public static final ReportOptions DEFAULT =
            new ReportOptions(JudgementPolicy.DEFAULT, Map.of(), Map.of(), Map.of());

    /**
     * Copies the list of errors, the calculators and the cases.
     *
     * @param policy what the seller decides about judging
     * @param listedErrors Ozon's own list of errors by posting
     * @param calculators what computes the deadlines of a warehouse's postings
     * @param cases what else is known of a posting
     */
    public ReportOptions {
        listedErrors = Map.copyOf(listedErrors);
        calculators = Map.copyOf(calculators);
        cases = Map.copyOf(cases);
    }

    /**
     * The same options with another policy.
     *
     * @param other the policy
     * @return the new options
     */
    public ReportOptions withPolicy(JudgementPolicy other) {
        return new ReportOptions(other, listedErrors, calculators, cases);
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
        return new ReportOptions(policy, Collections.unmodifiableMap(byPosting), calculators, cases);
    }

    /**
     * The same options with computed deadlines beside what Ozon states.
     *
     * @param byWarehouse the calculator of each warehouse whose terms are known
     * @return the new options
     */
    public ReportOptions withCalculators(Map<WarehouseId, DeadlineCalculator> byWarehouse) {
        return new ReportOptions(policy, listedErrors, byWarehouse, cases);
    }

    /**
     * The same options with what else is known of postings: earlier looks, events, stock, workload. The posting, its deadlines and the policy
     * are the report's own, so that a verdict and a state agree; Ozon's row of errors is the case's where the list has none.
     *
     * @param files one case a posting
     * @return the new options
     * @throws IllegalArgumentException when a posting has two cases; names it
     */
    public ReportOptions withCases(Collection<CaseFile> files) {
        Map<PostingNumber, CaseFile> byPosting = new LinkedHashMap<>();
        files.forEach(file -> {
            PostingNumber number = file.history().number();
            if (byPosting.put(number, file) != null) {
                throw new IllegalArgumentException("two cases of one posting: " + number);
            }
        });
        return new ReportOptions(policy, listedErrors, calculators, byPosting);
    }

    Optional<CaseFile> caseOf(Posting posting) {
        return Optional.ofNullable(cases.get(posting.number()));
    }

    Optional<ErrorIndexEntry> listed(Posting posting) {
        return Optional.ofNullable(listedErrors.get(posting.number()))
                .or(() -> caseOf(posting).flatMap(CaseFile::listed));
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
