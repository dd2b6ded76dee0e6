package io.github.ozonexpiry.client.recovery;

import io.github.ozonexpiry.contact.ContactFacts;
import io.github.ozonexpiry.offer.ShopProduct;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.recovery.CancellationRequest;
import io.github.ozonexpiry.recovery.RecoveryCase;
import io.github.ozonexpiry.recovery.ShopMeans;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What Ozon says about the ways to recover orders, and what could not be read.
 *
 * @param subscribed whether the shop may use the chat methods; empty where Ozon did not say
 * @param chats the chats with the buyers of the postings, as far as they were found
 * @param requests requests to cancel that the seller has not answered
 * @param deliveryChangesLeft how often the delivery can still be moved, of the postings for which it was asked
 * @param products the shop's products
 * @param notRead what could not be read; a plan then says "unknown", never "no"
 */
public record RecoveryRead(
        Optional<Boolean> subscribed,
        Map<PostingNumber, ContactFacts.Chat> chats,
        Map<PostingNumber, CancellationRequest> requests,
        Map<PostingNumber, Integer> deliveryChangesLeft,
        List<ShopProduct> products,
        List<NotRead> notRead) {

    /** What is read. */
    public enum Part {
        /** What the shop has subscribed to (K-01). */
        SUBSCRIPTION,
        /** The chats with buyers (K-02). */
        CHATS,
        /** Requests of buyers to cancel (C-05). */
        REQUESTS,
        /** How often deliveries can be moved (L-11). */
        DELIVERY_CHANGES,
        /** The shop's products (K-09). */
        PRODUCTS
    }

    /**
     * Something that could not be read.
     *
     * @param part what
     * @param postings the postings that it leaves open; empty for all
     * @param reason why, in English
     */
    public record NotRead(Part part, Set<PostingNumber> postings, String reason) {

        /**
         * Copies the numbers.
         *
         * @param part what
         * @param postings the postings that it leaves open
         * @param reason why
         */
        public NotRead {
            postings = Set.copyOf(postings);
        }
    }

    /**
     * Copies what it is given.
     *
     * @param subscribed whether the shop may use the chat methods
     * @param chats the chats with the buyers
     * @param requests requests to cancel
     * @param deliveryChangesLeft how often the delivery can still be moved
     * @param products the shop's products
     * @param notRead what could not be read
     */
    public RecoveryRead {
        chats = Map.copyOf(chats);
        requests = Map.copyOf(requests);
        deliveryChangesLeft = Map.copyOf(deliveryChangesLeft);
        products = List.copyOf(products);
        notRead = List.copyOf(notRead);
    }

    /**
     * A case with what was read of its posting; what the caller knows of payment and delivery stays.
     *
     * @param of the case
     * @return the fuller case
     */
    public RecoveryCase complete(RecoveryCase of) {
        PostingNumber number = of.judgement().posting().number();
        ContactFacts known = of.contact();
        RecoveryCase fuller = of.with(new ContactFacts(
                subscribed.or(known::subscribed),
                known.paidAt(),
                known.deliveredAt(),
                Optional.ofNullable(chats.get(number)).or(known::chat)));
        CancellationRequest request = requests.get(number);
        RecoveryCase asked = request == null ? fuller : fuller.with(request);
        Integer left = deliveryChangesLeft.get(number);
        return left == null ? asked : asked.deliveryChangesLeft(left);
    }

    /**
     * A shop's means with the products that were read before its own. Stock stays the caller's: what Ozon lists is what it was told, not what lies
     * there.
     *
     * @param own what the shop knows itself; a product that was read as well is taken as it was read
     * @return the fuller means
     */
    public ShopMeans means(ShopMeans own) {
        Map<Sku, ShopProduct> all = new LinkedHashMap<>();
        Stream.concat(products.stream(), own.products().stream()).forEach(each -> all.putIfAbsent(each.sku(), each));
        return own.products(List.copyOf(all.values()), own.substitution());
    }
}
