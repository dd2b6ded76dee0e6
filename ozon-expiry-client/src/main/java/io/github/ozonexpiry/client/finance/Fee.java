package io.github.ozonexpiry.client.finance;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.stated.Stated;
import java.util.Map;

/**
 * An amount of one kind.
 *
 * @param typeId of which kind
 * @param accrued how much, negative when charged to the seller
 * @param unknownFields what this version does not know: JSON text by name
 */
public record Fee(Stated<AccrualTypeId> typeId, Stated<Money> accrued, Map<String, String> unknownFields) {}
