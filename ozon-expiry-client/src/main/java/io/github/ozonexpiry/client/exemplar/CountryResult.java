package io.github.ozonexpiry.client.exemplar;

import io.github.ozonexpiry.stated.Stated;
import java.util.Map;

/**
 * What follows from a country of origin. Source: Seller API, {@code /v2/posting/fbs/product/country/set}.
 *
 * @param productId the product, by the number that was sent
 * @param isGtdNeeded whether the number of a customs declaration is now needed
 * @param unknownFields what this version does not know: JSON text by name
 */
public record CountryResult(Stated<Long> productId, Stated<Boolean> isGtdNeeded, Map<String, String> unknownFields) {}
