package io.github.ozonexpiry.offer;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.text.Message;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A product looked at as a substitute for another. */
record Candidate(ShopProduct wanted, ShopProduct product, int safety, Percent share) {

    Likeness likeness() {
        return Likeness.of(wanted, product);
    }

    /** How far the prices are apart; nothing where they cannot be compared. */
    BigDecimal distance() {
        return difference().map(apart -> apart.abs().amount()).orElse(BigDecimal.ZERO);
    }

    /** Everything that stands against it. */
    List<Message> objections() {
        return Stream.of(unlike(), markedDown(), offSale(), noStock(), price())
                .flatMap(Optional::stream)
                .toList();
    }

    /** Why it may stand in, and how it differs. */
    List<Message> reasons() {
        Stream<Message> known = Stream.of(
                Message.of("offer.like." + likeness()),
                Message.of("offer.reason.free", product.free().orElse(0), safety),
                priceReason());
        return Stream.concat(
                        known,
                        product.onSale().isEmpty() ? Stream.of(Message.of("offer.reason.saleUnknown")) : Stream.empty())
                .toList();
    }

    private Optional<Message> unlike() {
        return Optional.of(likeness()).filter(like -> !like.isLike()).map(like -> Message.of("offer.unlike." + like));
    }

    /** For a marked-down product another one is no worse. */
    private Optional<Message> markedDown() {
        return product.markedDown()
                .filter(less -> less && !wanted.markedDown().orElse(false))
                .map(less -> Message.of("offer.against.markedDown"));
    }

    private Optional<Message> offSale() {
        return product.onSale().filter(on -> !on).map(off -> Message.of("offer.against.offSale"));
    }

    private Optional<Message> noStock() {
        if (product.free().isEmpty()) {
            return Optional.of(Message.of("offer.against.stockUnknown"));
        }
        int free = product.free().getAsInt();
        return free > safety ? Optional.empty() : Optional.of(Message.of("offer.against.stock", free, safety));
    }

    private Optional<Message> price() {
        if (wanted.price().isEmpty()) {
            return Optional.empty();
        }
        Money asked = wanted.price().get();
        if (product.price().isEmpty()) {
            return Optional.of(Message.of("offer.against.priceUnknown", asked));
        }
        Money price = product.price().get();
        if (!price.currency().equals(asked.currency())) {
            return Optional.of(Message.of("offer.against.currency", price, asked));
        }
        return price.minus(asked).abs().compareTo(share.of(asked)) > 0
                ? Optional.of(Message.of("offer.against.price", price, asked, share))
                : Optional.empty();
    }

    private Message priceReason() {
        return difference()
                .map(apart -> switch (apart.signum()) {
                    case -1 -> Message.of("offer.reason.cheaper", apart.abs());
                    case 0 -> Message.of("offer.reason.samePrice");
                    default -> Message.of("offer.reason.dearer", apart);
                })
                .orElseGet(() -> Message.of("offer.reason.priceUnknown"));
    }

    /** The price less that of the wanted product, where both are known and of one currency. */
    private Optional<Money> difference() {
        return wanted.price()
                .flatMap(asked -> product.price()
                        .filter(price -> price.currency().equals(asked.currency()))
                        .map(price -> price.minus(asked)));
    }
}
