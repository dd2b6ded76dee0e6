package io.github.ozonexpiry.penalty;

import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.text.Message;
import java.util.List;
import java.util.Optional;

/** The least and the greatest charge for one order, compared in the currency of the limits or, where it is another, in roubles (I-06). */
record Limits(Optional<Money> minimum, Optional<Money> maximum, Roubles roubles) {

    Money apply(Money share, List<Message> trace) {
        Money compared = comparable(share, share.currency(), trace);
        Optional<Money> least = minimum.filter(limit -> compared.compareTo(inSame(limit, share.currency())) < 0);
        Optional<Money> most = maximum.filter(limit -> compared.compareTo(inSame(limit, share.currency())) > 0);
        if (least.isEmpty() && most.isEmpty()) {
            trace.add(Message.of("charge.step.within", compared, said(minimum), said(maximum)));
            return share;
        }
        Money limit = least.or(() -> most).orElseThrow();
        String key = least.isPresent() ? "charge.step.raised" : "charge.step.capped";
        trace.add(Message.of(key, compared, limit));
        return back(limit, share.currency(), trace);
    }

    private Money comparable(Money share, CurrencyCode shop, List<Message> trace) {
        if (inOneCurrency(shop) || shop.equals(CurrencyCode.RUB)) {
            return share;
        }
        return inRoubles(share, trace);
    }

    private Money back(Money limit, CurrencyCode shop, List<Message> trace) {
        if (limit.currency().equals(shop)) {
            return limit;
        }
        Money inRoubles = limit.currency().equals(CurrencyCode.RUB) ? limit : inRoubles(limit, trace);
        if (shop.equals(CurrencyCode.RUB)) {
            return inRoubles;
        }
        Money back = roubles.in(shop, inRoubles);
        trace.add(exchanged(inRoubles, shop, back));
        return back;
    }

    private Money inRoubles(Money money, List<Message> trace) {
        Money result = roubles.of(money);
        trace.add(exchanged(money, money.currency(), result));
        return result;
    }

    private Message exchanged(Money from, CurrencyCode currency, Money to) {
        Money rate = new Money(roubles.known(currency), CurrencyCode.RUB);
        return Message.of("charge.step.exchanged", from, rate, currency, roubles.day(), to);
    }

    private Money inSame(Money limit, CurrencyCode shop) {
        return inOneCurrency(shop) ? limit : roubles.of(limit);
    }

    private boolean inOneCurrency(CurrencyCode shop) {
        return maximum.or(() -> minimum).orElseThrow().currency().equals(shop);
    }

    private static Object said(Optional<Money> limit) {
        return limit.<Object>map(money -> money).orElseGet(() -> Message.of("charge.noLimit"));
    }
}
