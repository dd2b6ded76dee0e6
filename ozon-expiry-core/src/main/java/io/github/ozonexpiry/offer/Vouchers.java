package io.github.ozonexpiry.offer;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which of the seller's promo codes a buyer can use for a product (K-08). */
public final class Vouchers {

    private Vouchers() {}

    /**
     * Whether a buyer can use a code.
     *
     * @param offer the code
     * @param price the price of the product that is bought
     * @param now the moment
     * @return whether {@link #whyNot} has nothing to say
     */
    public static boolean usableFor(VoucherOffer offer, Money price, Instant now) {
        return whyNot(offer, price, now).isEmpty();
    }

    /**
     * Why a buyer cannot use a code.
     *
     * @param offer the code
     * @param price the price of the product that is bought
     * @param now the moment; the code ends at {@code until}, which no longer belongs to it
     * @return the reason, for people; empty where the code can be used
     */
    public static Optional<Message> whyNot(VoucherOffer offer, Money price, Instant now) {
        if (!now.isBefore(offer.until())) {
            return Optional.of(Message.of("offer.unusable.over", offer.code(), offer.until()));
        }
        if (offer.worth(price).isPresent()) {
            return Optional.empty();
        }
        return offer.amount()
                .map(off -> off.currency().equals(price.currency())
                        ? Message.of("offer.unusable.price", offer.code(), off, price)
                        : Message.of("offer.unusable.currency", offer.code(), off, price));
    }

    /**
     * The codes that a buyer can use for a product.
     *
     * @param offers the codes that there are
     * @param price the price of the product that is bought
     * @param now the moment
     * @return those that can be used, the one that takes most off first; of equal ones the one that lasts longest, then by code
     */
    public static List<VoucherOffer> usable(Collection<VoucherOffer> offers, Money price, Instant now) {
        return offers.stream()
                .filter(offer -> usableFor(offer, price, now))
                .sorted(Comparator.<VoucherOffer, Money>comparing(
                                offer -> offer.worth(price).orElseThrow())
                        .thenComparing(VoucherOffer::until)
                        .reversed()
                        .thenComparing(VoucherOffer::code))
                .toList();
    }
}
