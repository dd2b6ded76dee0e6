package io.github.ozonexpiry.standing;

import io.github.ozonexpiry.expiry.Judgement;
import io.github.ozonexpiry.money.Amounts;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.text.Message;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sales that ended by the seller's fault: expired, or cancelled with the fault on the seller.
 *
 * <p>The value is what the buyers would have paid for the goods, not what the seller would have earned; goods that found another buyer later
 * are in it all the same.
 *
 * @param losses the postings, each once, in the order in which they were given
 * @param perhaps cancelled postings of which nothing tells whose fault it is; they are in no other number
 */
public record LostSales(List<Loss> losses, List<PostingNumber> perhaps) {

    /**
     * Copies both lists.
     *
     * @param losses the postings
     * @param perhaps those of which the fault is not known
     */
    public LostSales {
        losses = List.copyOf(losses);
        perhaps = List.copyOf(perhaps);
    }

    /**
     * A posting whose sale was lost, or one product or warehouse of it.
     *
     * @param number the posting
     * @param warehouse where it was to be sent from, as far as the posting states it
     * @param lines the goods
     */
    public record Loss(PostingNumber number, Optional<WarehouseId> warehouse, List<Line> lines) {

        /**
         * Copies the goods.
         *
         * @param number the posting
         * @param warehouse where it was to be sent from
         * @param lines the goods
         */
        public Loss {
            lines = List.copyOf(lines);
        }

        /** {@return price times quantity of all lines; empty when one of them does not state both, or there is no line} */
        public Optional<Amounts> value() {
            List<Money> known =
                    lines.stream().flatMap(line -> line.total().stream()).toList();
            return known.isEmpty() || known.size() < lines.size() ? Optional.empty() : Optional.of(sum(known));
        }

        private Loss of(List<Line> some) {
            return new Loss(number, warehouse, some);
        }
    }

    /**
     * Finds the lost sales among postings.
     *
     * @param judgements postings as judged, in any order; of one that was judged several times the last judgement counts
     * @return the lost ones
     */
    public static LostSales of(Collection<Judgement> judgements) {
        List<Judgement> latest = Latest.of(judgements);
        return new LostSales(
                having(Ending.LOST, latest).map(LostSales::loss).toList(),
                having(Ending.FAULT_NOT_KNOWN, latest)
                        .map(judgement -> judgement.posting().number())
                        .toList());
    }

    /** {@return how many postings were lost} */
    public int count() {
        return losses.size();
    }

    /** {@return the value of their goods, a sum a currency; without the postings of {@link #withoutPrice()}} */
    public Amounts value() {
        return sum(losses.stream()
                .flatMap(loss -> loss.value().stream())
                .flatMap(amounts -> amounts.all().stream())
                .toList());
    }

    /** {@return the lost postings whose value is not known, because price or quantity of a line was not stated} */
    public List<PostingNumber> withoutPrice() {
        return losses.stream()
                .filter(loss -> loss.value().isEmpty())
                .map(Loss::number)
                .toList();
    }

    /** {@return the losses of each warehouse, by number; those of none that is stated last. {@code perhaps} stays with the whole} */
    public Map<Optional<WarehouseId>, LostSales> byWarehouse() {
        return by(losses, Loss::warehouse);
    }

    /** {@return the losses of each product, by number, each with its own goods; a posting of several products stands in several} */
    public Map<Optional<Sku>, LostSales> bySku() {
        List<Loss> single = losses.stream()
                .flatMap(loss ->
                        loss.lines().stream().collect(Collectors.groupingBy(LostSales::product)).values().stream()
                                .map(loss::of))
                .toList();
        return by(single, loss -> product(loss.lines().get(0)));
    }

    /** {@return the lost sales in a sentence for people} */
    public Message message() {
        return Message.of("lostSales", count(), value(), withoutPrice().size(), perhaps.size());
    }

    private static Optional<Sku> product(Line line) {
        return line.sku().value();
    }

    private static <K extends Comparable<K>> Map<Optional<K>, LostSales> by(
            List<Loss> losses, Function<Loss, Optional<K>> key) {
        Comparator<Optional<K>> statedFirst = Comparator.comparingInt(each -> each.isPresent() ? 0 : 1);
        Map<Optional<K>, LostSales> groups = new TreeMap<>(statedFirst.thenComparing(LostSales::compareStated));
        losses.stream()
                .collect(Collectors.groupingBy(key))
                .forEach((each, some) -> groups.put(each, new LostSales(some, List.of())));
        return groups;
    }

    private static <K extends Comparable<K>> int compareStated(Optional<K> one, Optional<K> other) {
        return one.flatMap(left -> other.map(left::compareTo)).orElse(0);
    }

    private static Stream<Judgement> having(Ending ending, List<Judgement> judgements) {
        return judgements.stream().filter(judgement -> Ending.of(judgement.state()) == ending);
    }

    private static Loss loss(Judgement judgement) {
        return new Loss(
                judgement.posting().number(),
                judgement.posting().delivery().warehouse().value(),
                judgement.posting().lines());
    }

    private static Amounts sum(Collection<Money> amounts) {
        Amounts sum = Amounts.NONE;
        for (Money money : amounts) {
            sum = sum.plus(money);
        }
        return sum;
    }
}
