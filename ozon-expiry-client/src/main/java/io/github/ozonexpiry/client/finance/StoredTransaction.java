package io.github.ozonexpiry.client.finance;

import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.stated.Stated;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * An operation of the finance method that Ozon has switched off; only stored answers are read. Source: Seller API until 8 September 2026,
 * {@code /v3/finance/transaction/list}.
 *
 * @param operationId its number, the {@code accrual_id} of today
 * @param operationType Ozon's name of its kind, such as {@code DefectFineShipmentDelay}
 * @param operationTypeName the same in Russian
 * @param operationDate when, such as {@code 2026-05-04 00:00:00}; without zone, Moscow by convention
 * @param amount how much, negative when charged to the seller; without currency, that of the shop
 * @param posting what it is for
 * @param services what it is made of
 * @param unknownFields what this version does not know: JSON text by name
 */
public record StoredTransaction(
        Stated<Accrual.Id> operationId,
        Stated<String> operationType,
        Stated<String> operationTypeName,
        Stated<String> operationDate,
        Stated<BigDecimal> amount,
        Stated<OfPosting> posting,
        List<Service> services,
        Map<String, String> unknownFields) {

    /**
     * What an operation is for.
     *
     * @param postingNumber the posting; nothing for none
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record OfPosting(Stated<PostingNumber> postingNumber, Map<String, String> unknownFields) {}

    /**
     * A part of an operation.
     *
     * @param name Ozon's name
     * @param price how much, negative when charged to the seller
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Service(Stated<String> name, Stated<BigDecimal> price, Map<String, String> unknownFields) {}
}
