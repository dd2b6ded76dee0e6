package io.github.ozonexpiry.client.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code /v4/posting/fbs/unfulfilled/list} and {@code /v4/posting/fbs/list}. Of the filter, what is null or
 * empty is left out: an optional filter must be omitted, not sent empty.
 *
 * @param cursor where the page starts; empty text for the first
 * @param limit postings a page, at most 100
 * @param sortDir {@code ASC} or {@code DESC}
 * @param filter which postings
 */
public record ListRequest(String cursor, int limit, String sortDir, Filter filter) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    /**
     * The filter of both methods; each uses its own part of it. All times RFC 3339 in UTC.
     *
     * @param cutoffFrom unfulfilled: first {@code shipment_date}
     * @param cutoffTo unfulfilled: last {@code shipment_date}
     * @param deliveringDateFrom unfulfilled: first hand-over
     * @param deliveringDateTo unfulfilled: last hand-over
     * @param since list: beginning of the period
     * @param to list: end of the period
     * @param statuses words of Ozon's
     * @param warehouseIds numbers as text, as the description declares them
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Filter(
            @Nullable String cutoffFrom,
            @Nullable String cutoffTo,
            @Nullable String deliveringDateFrom,
            @Nullable String deliveringDateTo,
            @Nullable String since,
            @Nullable String to,
            List<String> statuses,
            List<String> warehouseIds) {}

    /** Asks for the block that says whether the buyer is a legal entity; the blocks about the buyer stay off. */
    @JsonProperty
    With with() {
        return new With(true);
    }

    record With(boolean analyticsData) {}

    /** {@return the body as JSON in UTF-8} */
    public byte[] json() {
        return bytes(this);
    }

    /**
     * The body of {@code /v3/posting/fbs/get}.
     *
     * @param postingNumber the posting's number
     * @return the body as JSON in UTF-8
     */
    public static byte[] get(String postingNumber) {
        return bytes(new Get(postingNumber, new With(true)));
    }

    record Get(String postingNumber, With with) {}

    private static byte[] bytes(Object body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("plain records", e);
        }
    }
}
