package io.github.ozonexpiry.penalty;

import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.text.Message;
import java.util.List;
import java.util.Optional;

/** The price of the goods that a charge is a percent of, or why it is not known. */
record Goods(Money value, long pieces, Optional<Message> problem) {

    static Goods of(List<Line> lines, CurrencyCode currency) {
        Goods goods = new Goods(Money.zero(currency), 0, Optional.empty());
        for (Line line : lines) {
            goods = goods.plus(line);
        }
        return goods.pieces > 0 || goods.problem.isPresent() ? goods : goods.without("charge.notKnown.noGoods");
    }

    private Goods plus(Line line) {
        Optional<Money> total = line.total();
        if (problem.isPresent()) {
            return this;
        }
        if (total.isEmpty()) {
            return without("charge.notKnown.price");
        }
        Money price = total.get();
        if (!price.currency().equals(value.currency())) {
            return without("charge.notKnown.currency", price, value.currency());
        }
        if (price.signum() < 0) {
            return without("charge.notKnown.negative", price);
        }
        return new Goods(value.plus(price), pieces + line.quantity().orElse(0), Optional.empty());
    }

    private Goods without(String key, Object... arguments) {
        return new Goods(value, pieces, Optional.of(Message.of(key, arguments)));
    }
}
