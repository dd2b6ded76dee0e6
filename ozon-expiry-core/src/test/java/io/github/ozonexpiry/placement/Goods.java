package io.github.ozonexpiry.placement;

import io.github.ozonexpiry.money.Amounts;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.placement.OzonTurnover.Grade;
import io.github.ozonexpiry.placement.ProductFacts.Week;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Products in words, for tests. */
final class Goods {

    static final Sku KETTLE = new Sku(5);
    static final Country CHINA = Country.of("CN");
    static final Country RUSSIA = Country.of("RU");
    static final LocalDate TODAY = LocalDate.parse("2026-11-29");

    private Goods() {}

    /** 12 weeks of 7 pieces, one a day; 3 of 40 orders lost. */
    static ProductFacts kettle() {
        return product(KETTLE, 3);
    }

    static ProductFacts product(Sku sku, int lost) {
        return ProductFacts.of(sku, weeks(12, 7)).lost(losses(lost, 40));
    }

    static PastLosses losses(int lost, int orders) {
        return new PastLosses(orders, lost, Amounts.NONE.plus(Money.of(Integer.toString(900 * lost), "RUB")), 0);
    }

    static List<Week> weeks(int number, long pieces) {
        return Collections.nCopies(number, new Week(pieces, true));
    }

    static List<Week> weeks(long... pieces) {
        return Arrays.stream(pieces).mapToObj(each -> new Week(each, true)).toList();
    }

    static OzonTurnover graded(Grade grade) {
        return new OzonTurnover(Stated.absent(), Stated.absent(), Stated.absent(), Stated.of(Word.of(grade)));
    }

    static OzonTurnover perDay(String rate) {
        return new OzonTurnover(Stated.of(new BigDecimal(rate)), Stated.absent(), Stated.absent(), Stated.absent());
    }

    static OzonTurnover lasting(String days) {
        return new OzonTurnover(Stated.absent(), Stated.of(new BigDecimal(days)), Stated.absent(), Stated.absent());
    }

    static OzonTurnover unsoldFor(long days) {
        return new OzonTurnover(Stated.absent(), Stated.absent(), Stated.of(days), Stated.absent());
    }
}
