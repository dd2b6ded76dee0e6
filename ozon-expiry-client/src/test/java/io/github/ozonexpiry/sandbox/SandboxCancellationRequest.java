package io.github.ozonexpiry.sandbox;

import java.time.Instant;

/**
 * A buyer's wish to cancel a posting of realFBS, waiting for the seller. Source: Seller API, {@code /v2/conditional-cancellation/list}.
 *
 * @param id the request's number
 * @param postingNumber the posting
 * @param askedAt when the buyer asked
 * @param autoApproveAt after this moment it is approved by itself
 */
public record SandboxCancellationRequest(long id, String postingNumber, Instant askedAt, Instant autoApproveAt) {}
