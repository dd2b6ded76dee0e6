package io.github.ozonexpiry.client.carriage;

import io.github.ozonexpiry.stated.Stated;
import java.util.Map;

/**
 * A carriage that was created. Source: Seller API, {@code /v1/carriage/create}.
 *
 * @param carriageId its number
 * @param unknownFields what this version does not know: JSON text by name
 */
public record NewCarriage(Stated<CarriageId> carriageId, Map<String, String> unknownFields) {}
