package io.github.ozonexpiry.standing;

import static io.github.ozonexpiry.standing.Ended.DELIVERED;
import static io.github.ozonexpiry.standing.Ended.EXPIRED;
import static io.github.ozonexpiry.standing.Ended.HANDED_OVER_LATE;
import static io.github.ozonexpiry.standing.Ended.NOW;
import static io.github.ozonexpiry.standing.Ended.OPEN;
import static io.github.ozonexpiry.standing.Ended.SPLIT;
import static io.github.ozonexpiry.standing.Ended.UNKNOWABLE;
import static io.github.ozonexpiry.standing.Ended.cancelled;
import static io.github.ozonexpiry.standing.Ended.judged;
import static io.github.ozonexpiry.standing.Ended.number;
import static io.github.ozonexpiry.standing.Ended.posting;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.expiry.Fault;
import io.github.ozonexpiry.expiry.Judgement;
import io.github.ozonexpiry.money.Amounts;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.Delivery;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LostSalesTest {

    private static final Sku TEAPOT = new Sku(7);
    private static final Sku CUP = new Sku(30);

    @Test
    void whatExpiredOrWasCancelledThroughTheSellerIsLostAndNothingElse() {
        LostSales lost = LostSales.of(List.of(
                judged(with(1, line(TEAPOT, 2, "300", "RUB")), EXPIRED),
                judged(with(2, line(CUP, 1, "10.50", "CNY")), cancelled(Fault.SELLER)),
                judged(with(3, line(CUP, 1, "1000", "RUB")), cancelled(Fault.NOT_SELLER)),
                judged(with(4, line(CUP, 1, "1000", "RUB")), DELIVERED),
                judged(with(5, line(CUP, 1, "1000", "RUB")), HANDED_OVER_LATE),
                judged(with(6, line(CUP, 1, "1000", "RUB")), OPEN),
                judged(with(7, line(CUP, 1, "1000", "RUB")), SPLIT),
                judged(with(8, line(CUP, 1, "1000", "RUB")), UNKNOWABLE)));

        assertThat(lost.losses()).extracting(LostSales.Loss::number).containsExactly(number(1), number(2));
        assertThat(lost.count()).isEqualTo(2);
        assertThat(lost.value()).isEqualTo(amounts("600 RUB", "10.5 CNY"));
        assertThat(lost.withoutPrice()).isEmpty();
        assertThat(lost.perhaps()).isEmpty();
    }

    @Test
    void aCancellationOfUnknownFaultIsNamedAndNotCounted() {
        LostSales lost = LostSales.of(List.of(judged(with(1, line(CUP, 1, "5", "RUB")), cancelled(Fault.UNKNOWN))));

        assertThat(lost.perhaps()).containsExactly(number(1));
        assertThat(lost.count()).isZero();
        assertThat(lost.value()).isEqualTo(Amounts.NONE);
    }

    @Test
    void aPostingOfWhichOnePriceIsMissingIsListedAndNotCountedAsZero() {
        Line unpriced = new Line(Stated.of(CUP), Stated.absent(), Stated.absent(), Stated.of(1), Stated.nothing());
        LostSales lost = LostSales.of(List.of(
                judged(with(1, line(TEAPOT, 1, "300", "RUB"), unpriced), EXPIRED),
                judged(with(2), EXPIRED),
                judged(with(3, line(TEAPOT, 1, "40", "RUB")), EXPIRED)));

        assertThat(lost.count()).isEqualTo(3);
        assertThat(lost.withoutPrice()).containsExactly(number(1), number(2));
        assertThat(lost.value()).isEqualTo(amounts("40 RUB"));
        assertThat(english(lost))
                .isEqualTo("lost by the seller's fault: 3 postings, goods for 40 RUB; value not known: 2; "
                        + "fault not known, not counted: 0");
    }

    @Test
    void goodsOfTwoCurrenciesInOnePostingAreKeptApart() {
        LostSales lost = LostSales.of(
                List.of(judged(with(1, line(TEAPOT, 1, "300", "RUB"), line(CUP, 2, "4", "CNY")), EXPIRED)));

        assertThat(lost.value()).isEqualTo(amounts("300 RUB", "8 CNY"));
    }

    @Test
    void aPostingThatWasJudgedTwiceCountsOnceAsItWasJudgedLast() {
        Posting posting = with(1, line(TEAPOT, 1, "300", "RUB"));
        Judgement early = judged(posting, OPEN, NOW);
        Judgement late = judged(posting, EXPIRED, NOW.plusSeconds(1));

        assertThat(LostSales.of(List.of(early, late)).count()).isOne();
        assertThat(LostSales.of(List.of(late, early)).count()).isOne();
        assertThat(LostSales.of(List.of(late, late)).count()).isOne();
        assertThat(LostSales.of(List.of(judged(posting, OPEN), judged(posting, EXPIRED)))
                        .count())
                .as("of two of one moment the one given last")
                .isOne();
    }

    @Test
    void theProductsOfAPostingAreLostEachWithItsOwnGoods() {
        Line unnamed = new Line(
                Stated.absent(), Stated.absent(), Stated.absent(), Stated.of(1), Stated.of(Money.of("9", "RUB")));
        Map<Optional<Sku>, LostSales> bySku = LostSales.of(List.of(
                        judged(with(1, line(CUP, 1, "5", "RUB"), line(TEAPOT, 1, "300", "RUB")), EXPIRED),
                        judged(with(2, unnamed, line(CUP, 2, "5", "RUB"), line(CUP, 1, "6", "RUB")), EXPIRED),
                        judged(with(3, line(CUP, 2, "5", "RUB")), cancelled(Fault.UNKNOWN))))
                .bySku();

        assertThat(bySku.keySet()).containsExactly(Optional.of(TEAPOT), Optional.of(CUP), Optional.empty());
        assertThat(of(bySku, TEAPOT).value()).isEqualTo(amounts("300 RUB"));
        assertThat(of(bySku, CUP).value()).isEqualTo(amounts("21 RUB"));
        assertThat(of(bySku, CUP).losses()).extracting(LostSales.Loss::number).containsExactly(number(1), number(2));
        assertThat(of(bySku, CUP).perhaps()).isEmpty();
    }

    @Test
    void thoseOfAWarehouseThatIsNotStatedStandLast() {
        Map<Optional<WarehouseId>, LostSales> byWarehouse = LostSales.of(List.of(
                        judged(with(1, line(CUP, 1, "1", "RUB")), EXPIRED),
                        judged(from(200, with(2, line(CUP, 1, "2", "RUB"))), EXPIRED),
                        judged(from(30, with(3, line(CUP, 1, "4", "RUB"))), EXPIRED),
                        judged(from(200, with(4, line(CUP, 1, "8", "RUB"))), EXPIRED)))
                .byWarehouse();

        assertThat(byWarehouse.keySet())
                .containsExactly(Optional.of(new WarehouseId(30)), Optional.of(new WarehouseId(200)), Optional.empty());
        assertThat(of(byWarehouse, new WarehouseId(200)).value()).isEqualTo(amounts("10 RUB"));
    }

    private static <K> LostSales of(Map<Optional<K>, LostSales> groups, K key) {
        LostSales group = groups.get(Optional.of(key));
        assertThat(group).as(key.toString()).isNotNull();
        return group;
    }

    private static Posting with(int number, Line... lines) {
        return posting(number).toBuilder().lines(List.of(lines)).build();
    }

    private static Posting from(long warehouse, Posting posting) {
        Delivery from = new Delivery(
                Stated.absent(),
                Stated.absent(),
                Stated.of(new WarehouseId(warehouse)),
                Stated.absent(),
                Stated.absent(),
                Stated.absent(),
                Stated.absent(),
                Stated.absent());
        return posting.toBuilder().delivery(from).build();
    }

    private static Line line(Sku sku, int quantity, String price, String currency) {
        return Line.of(sku, "A", "thing", quantity, Money.of(price, currency));
    }

    private static Amounts amounts(String... amounts) {
        Amounts sum = Amounts.NONE;
        for (String amount : amounts) {
            String[] parts = amount.split(" ", -1);
            sum = sum.plus(Money.of(parts[0], parts[1]));
        }
        return sum;
    }

    private static String english(LostSales lost) {
        return Wording.in(Language.ENGLISH, ZoneOffset.UTC).say(lost.message());
    }
}
