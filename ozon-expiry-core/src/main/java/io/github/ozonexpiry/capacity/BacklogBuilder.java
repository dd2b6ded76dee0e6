package io.github.ozonexpiry.capacity;

import io.github.ozonexpiry.deadline.DeadlineSchedule;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Sku;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds a {@link Backlog} from postings. Where nothing else is said they are handed over {@link HandOver#withoutDelay}, slots not known. */
public final class BacklogBuilder {

    private final Instant now;
    private final List<Orders.Order> orders = new ArrayList<>();
    private final Map<Sku, Goods> goods = new HashMap<>();
    private Optional<PackingRate> rate = Optional.empty();
    private HandOver handOver = HandOver.withoutDelay();

    BacklogBuilder(Instant now) {
        this.now = now;
    }

    /**
     * How long packing takes; without it no posting can be planned for.
     *
     * @param known the rate
     * @return this builder
     */
    public BacklogBuilder rate(PackingRate known) {
        rate = Optional.of(known);
        return this;
    }

    /**
     * By which deadline, and with which slots, postings are handed over.
     *
     * @param known the hand-over
     * @return this builder
     */
    public BacklogBuilder handOver(HandOver known) {
        handOver = known;
        return this;
    }

    /**
     * What there is of a product. Pieces go to the posting that is due first; a product of which nothing is said is on the shelf.
     *
     * @param sku the product
     * @param known what there is of it
     * @return this builder
     */
    public BacklogBuilder goods(Sku sku, Goods known) {
        goods.put(sku, known);
        return this;
    }

    /**
     * A posting of which it is not known what is at stake.
     *
     * @param posting the posting
     * @param schedule its deadlines
     * @return this builder
     */
    public BacklogBuilder add(Posting posting, DeadlineSchedule schedule) {
        orders.add(new Orders.Order(posting, schedule, Optional.empty()));
        return this;
    }

    /**
     * A posting.
     *
     * @param posting the posting
     * @param schedule its deadlines
     * @param atStake what is lost with it, 0 or more
     * @return this builder
     */
    public BacklogBuilder add(Posting posting, DeadlineSchedule schedule, Money atStake) {
        orders.add(new Orders.Order(posting, schedule, Optional.of(atStake)));
        return this;
    }

    /**
     * The backlog as built so far.
     *
     * @return the backlog
     * @throws IllegalArgumentException when a posting stands twice, an amount is negative, the amounts have two currencies, or a posting takes more
     *     than 1,000 hours; names them
     */
    public Backlog build() {
        return new Orders(now, List.copyOf(orders), Map.copyOf(goods), rate, handOver).backlog(handOver);
    }
}
