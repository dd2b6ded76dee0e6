package io.github.ozonexpiry.report;

import io.github.ozonexpiry.expiry.ErrorIndexEntry;
import io.github.ozonexpiry.expiry.JudgementPolicy;
import io.github.ozonexpiry.posting.PostingNumber;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a report takes into account beside the postings.
 *
 * @param policy what the seller decides about judging
 * @param listedErrors Ozon's own list of errors by posting, as far as the caller has read it
 */
public record ReportOptions(JudgementPolicy policy, Map<PostingNumber, ErrorIndexEntry> listedErrors) {

    /** The default policy, and no list of errors. */
    public static final ReportOptions DEFAULT = new ReportOptions(JudgementPolicy.DEFAULT, Map.of());

    /**
     * Copies the list of errors.
     *
     * @param policy what the seller decides about judging
     * @param listedErrors Ozon's own list of errors by posting
     */
    public ReportOptions {
        listedErrors = Map.copyOf(listedErrors);
    }

    /**
     * The same options with another policy.
     *
     * @param other the policy
     * @return the new options
     */
    public ReportOptions withPolicy(JudgementPolicy other) {
        return new ReportOptions(other, listedErrors);
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
        return new ReportOptions(policy, Collections.unmodifiableMap(byPosting));
    }
}
