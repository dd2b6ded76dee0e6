package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.client.exemplar.Country;
import io.github.ozonexpiry.client.exemplar.CountryResult;
import io.github.ozonexpiry.client.exemplar.ExemplarCheck;
import io.github.ozonexpiry.client.exemplar.ExemplarSheet;
import io.github.ozonexpiry.client.exemplar.FilledExemplar;
import io.github.ozonexpiry.client.wire.ListShape;
import io.github.ozonexpiry.client.wire.RequestBody;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Sku;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The calls about what must be known of single pieces, as far as it blocks the assembly: wherever a posting has {@code requirements}, or the
 * action {@code ship_with_additional_info}.
 */
public final class ExemplarCalls {

    private static final OzonMethod COUNTRIES = OzonMethod.reads("/v2/posting/fbs/product/country/list");
    private static final OzonMethod SET_COUNTRY =
            OzonMethod.acts("/v2/posting/fbs/product/country/set").urgent();
    private static final OzonMethod SHEET = OzonMethod.sets("/v6/fbs/posting/product/exemplar/create-or-get");
    private static final OzonMethod SET =
            OzonMethod.acts("/v6/fbs/posting/product/exemplar/set").urgent();
    private static final OzonMethod CHECK = OzonMethod.reads("/v5/fbs/posting/product/exemplar/status");

    static final List<OzonMethod> READS = List.of(COUNTRIES, CHECK);

    private static final Pattern COUNTRY_CODE = Pattern.compile("[A-Z]{2}");

    private final Channel channel;

    ExemplarCalls(Channel channel) {
        this.channel = channel;
    }

    /**
     * The countries in which goods may be made. Needed to fill in a missing country, which blocks the assembly. Source:
     * {@code /v2/posting/fbs/product/country/list}.
     *
     * @param search a part of the name in Russian; empty text for all
     * @return the countries, in one page
     */
    public Page<Country> countries(String search) {
        RequestBody body = search.isEmpty() ? RequestBody.EMPTY : RequestBody.of("name_search", search);
        return channel.page(COUNTRIES, body, ListShape.of("result", Country.class));
    }

    /**
     * Fills in the country of origin of a product. Needed where it blocks the assembly. Repeating it should do no harm, which Ozon does not document.
     * Source: {@code /v2/posting/fbs/product/country/set}.
     *
     * @param posting the posting
     * @param productId the product, by the number that Ozon calls {@code product_id}; whether that is the SKU here, as in {@code ship}, is not
     *     documented
     * @param country two capital letters of ISO 3166-1, one of {@link #countries}
     * @return whether a customs declaration is now needed
     * @throws IllegalArgumentException when the country is not two capital letters; names it
     */
    public CountryResult setCountry(PostingNumber posting, long productId, String country) {
        if (!COUNTRY_CODE.matcher(country).matches()) {
            throw new IllegalArgumentException(
                    "country_iso_code: two capital letters such as CN are needed, got '" + country + "'");
        }
        RequestBody body = RequestBody.of("posting_number", posting)
                .and("product_id", productId)
                .and("country_iso_code", country);
        return channel.object(SET_COUNTRY, body, CountryResult.class);
    }

    /**
     * The pieces of a posting: what must be filled in for each, and what is. Needed to see what blocks the assembly; Ozon numbers the pieces when it
     * is first asked. Source: {@code /v6/fbs/posting/product/exemplar/create-or-get}.
     *
     * @param posting the posting
     * @return the pieces
     */
    public ExemplarSheet sheet(PostingNumber posting) {
        return channel.object(SHEET, RequestBody.of("posting_number", posting), ExemplarSheet.class);
    }

    /**
     * Fills in what must be known of the pieces of a posting: always all pieces of all products, for it replaces what was filled in. Needed where it
     * blocks the assembly. Ozon looks at it later: an answer is no success, see {@link #check}. Repeating it should do no harm, which Ozon does not document.
     * Source: {@code /v6/fbs/posting/product/exemplar/set}.
     *
     * @param posting the posting
     * @param pieces the pieces of each product, at least one
     * @throws IllegalArgumentException when there is no product, or one without pieces; names it
     */
    public void set(PostingNumber posting, Map<Sku, List<FilledExemplar>> pieces) {
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("products: at least one product is needed");
        }
        pieces.forEach((sku, exemplars) -> {
            if (exemplars.isEmpty()) {
                throw new IllegalArgumentException("exemplars: at least one piece of " + sku + " is needed");
            }
        });
        List<RequestBody> products = pieces.entrySet().stream()
                .map(each -> RequestBody.of("product_id", each.getKey().number())
                        .and(
                                "exemplars",
                                each.getValue().stream()
                                        .map(ExemplarCalls::exemplar)
                                        .toList()))
                .toList();
        channel.acknowledged(SET, RequestBody.of("posting_number", posting).and("products", products));
    }

    /**
     * Looks whether Ozon accepts what was filled in. Needed before the assembly: see {@link ExemplarCheck#isShippable}. Source:
     * {@code /v5/fbs/posting/product/exemplar/status}.
     *
     * @param posting the posting
     * @return what Ozon thinks of each piece
     */
    public ExemplarCheck check(PostingNumber posting) {
        return channel.object(CHECK, RequestBody.of("posting_number", posting), ExemplarCheck.class);
    }

    private static RequestBody exemplar(FilledExemplar filled) {
        List<RequestBody> marks = filled.marks().stream()
                .map(mark -> RequestBody.of("mark", mark.text())
                        .and("mark_type", mark.type().words().get(0)))
                .toList();
        return RequestBody.of("exemplar_id", filled.id().number())
                .and("gtd", filled.gtd())
                .and("is_gtd_absent", filled.gtdAbsent())
                .and("rnpt", filled.rnpt())
                .and("is_rnpt_absent", filled.rnptAbsent())
                .and("weight", filled.weight())
                .and("marks", marks);
    }
}
