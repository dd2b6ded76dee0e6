package io.github.ozonexpiry.client.finance;

import io.github.ozonexpiry.stated.Stated;
import java.util.Map;

/**
 * A kind of accrual. Source: Seller API, {@code /v1/finance/accrual/types}.
 *
 * @param id its number
 * @param name its name, such as {@code DefectFineErrors}
 * @param description what it is, in Russian; to be shown, never parsed
 * @param unknownFields what this version does not know: JSON text by name
 */
public record AccrualType(
        Stated<AccrualTypeId> id, Stated<String> name, Stated<String> description, Map<String, String> unknownFields) {}
