package io.github.ozonexpiry.client.exemplar;

import io.github.ozonexpiry.stated.Stated;
import java.util.Map;

/**
 * A country in which goods may be made. Source: Seller API, {@code /v2/posting/fbs/product/country/list}.
 *
 * @param name its name in Russian
 * @param countryIsoCode its two letters of ISO 3166-1
 * @param unknownFields what this version does not know: JSON text by name
 */
public record Country(Stated<String> name, Stated<String> countryIsoCode, Map<String, String> unknownFields) {}
