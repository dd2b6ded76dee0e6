package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.Posting;
import java.util.List;
import java.util.Optional;

/** Names what has to be packed: the first product, how many more there are, and the value of all. */
record Goods(Page page) {

    private static final int WIDEST_NAME = 56;

    Optional<String> of(Posting posting) {
        List<Line> named = posting.lines().stream()
                .filter(line -> line.name().isStated() || line.offerId().isStated())
                .toList();
        return named.isEmpty() ? Optional.empty() : Optional.of(describe(posting, named.get(0)));
    }

    private String describe(Posting posting, Line first) {
        String name = first.name().value().orElseGet(() -> first.offerId().orElse(""));
        String shown = Columns.shorten(name, WIDEST_NAME);
        String goods = first.quantity()
                .value()
                .map(quantity -> page.say("report.goods", quantity, shown))
                .orElse(shown);
        int more = posting.lines().size() - 1;
        String all = more > 0 ? page.say("report.goods.more", goods, more) : goods;
        return posting.value()
                .map(value -> page.say("report.goods.value", all, page.money(value)))
                .orElse(all);
    }
}
