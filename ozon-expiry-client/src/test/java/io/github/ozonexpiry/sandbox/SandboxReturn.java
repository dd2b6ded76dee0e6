package io.github.ozonexpiry.sandbox;

import io.github.ozonexpiry.money.Money;
import java.time.Instant;

/**
 * Goods that came back. Source: Seller API, {@code /v1/returns/list}.
 *
 * @param id the return's number
 * @param postingNumber the posting
 * @param type its kind in Ozon's word, such as {@code Cancellation}
 * @param schema {@code Fbs} or {@code Fbo}
 * @param sku what came back
 * @param price what it cost
 * @param changedAt since when its status holds
 */
public record SandboxReturn(
        long id, String postingNumber, String type, String schema, long sku, Money price, Instant changedAt) {}
