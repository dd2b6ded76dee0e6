package io.github.ozonexpiry.client.posting;

import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.stated.Stated;
import java.math.BigDecimal;
import java.util.Map;

/**
 * What the place takes where a posting of FBS is to be dropped off. Source: Seller API, {@code /v1/posting/fbs/restrictions}.
 *
 * @param postingNumber the posting
 * @param maxPostingWeight the most that it may weigh, in grams
 * @param minPostingWeight the least that it may weigh, in grams
 * @param width the most that it may be wide, in centimetres
 * @param length the most that it may be long, in centimetres
 * @param height the most that it may be high, in centimetres
 * @param maxPostingPrice the most that it may cost, in roubles
 * @param minPostingPrice the least that it may cost, in roubles
 * @param unknownFields what this version does not know: JSON text by name
 */
public record DropOffLimits(
        Stated<PostingNumber> postingNumber,
        Stated<BigDecimal> maxPostingWeight,
        Stated<BigDecimal> minPostingWeight,
        Stated<BigDecimal> width,
        Stated<BigDecimal> length,
        Stated<BigDecimal> height,
        Stated<BigDecimal> maxPostingPrice,
        Stated<BigDecimal> minPostingPrice,
        Map<String, String> unknownFields) {}
