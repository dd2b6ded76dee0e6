package io.github.ozonexpiry.capacity;

import io.github.ozonexpiry.capacity.Backlog.LeftOut;
import io.github.ozonexpiry.capacity.Backlog.Reason;
import io.github.ozonexpiry.deadline.Deadline;
import io.github.ozonexpiry.deadline.DeadlineSchedule;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.Status;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The postings that a backlog is made of, and what is known for all of them. */
record Orders(Instant now, List<Order> orders, Map<Sku, Goods> goods, Optional<PackingRate> rate, HandOver handOver) {

    record Order(Posting posting, DeadlineSchedule schedule, Optional<Money> atStake) {}

    private record Due(Order order, Instant by) {}

    Backlog backlog(HandOver given) {
        List<LeftOut> leftOut = new ArrayList<>();
        List<Due> due = new ArrayList<>();
        for (Order order : orders) {
            Optional<Deadline> deadline = given.deadline(order.schedule());
            Optional<Instant> by = deadline.flatMap(given::dueBy);
            Optional<Reason> reason = why(order.posting())
                    .or(() -> deadline.isEmpty() ? Optional.of(Reason.NO_DEADLINE) : Optional.empty())
                    .or(() -> by.isEmpty() ? Optional.of(Reason.NO_SLOT) : Optional.empty())
                    .or(() -> whyNoWork(order.posting()));
            reason.ifPresentOrElse(
                    why -> leftOut.add(new LeftOut(order.posting().number(), why)),
                    () -> due.add(new Due(order, by.orElseThrow())));
        }
        return new Backlog(jobs(due, leftOut), leftOut, Optional.of(new Orders(now, orders, goods, rate, given)));
    }

    private static Optional<Reason> why(Posting posting) {
        Optional<Status> status = posting.knownStatus();
        if (status.isEmpty()) {
            return Optional.of(Reason.STATUS_NOT_KNOWN);
        }
        return status.get() == Status.AWAITING_PACKAGING ? Optional.empty() : Optional.of(Reason.NOT_TO_PACK);
    }

    private Optional<Reason> whyNoWork(Posting posting) {
        if (rate.isEmpty()) {
            return Optional.of(Reason.NO_RATE);
        }
        return rate.get().countsLines() && posting.lines().isEmpty()
                ? Optional.of(Reason.NO_PRODUCTS)
                : Optional.empty();
    }

    private List<PackingJob> jobs(List<Due> due, List<LeftOut> leftOut) {
        Shelf shelf = new Shelf(goods, now);
        List<PackingJob> jobs = new ArrayList<>();
        due.sort(Comparator.comparing(Due::by)
                .thenComparing(one -> one.order().posting().number()));
        for (Due one : due) {
            Posting posting = one.order().posting();
            Instant since = posting.inProcessAt().orElse(now);
            shelf.take(posting, since)
                    .ifPresentOrElse(
                            ready -> jobs.add(new PackingJob(
                                    posting.number(),
                                    ready,
                                    one.by(),
                                    rate.orElseThrow().work(posting),
                                    one.order().atStake())),
                            () -> leftOut.add(new LeftOut(posting.number(), Reason.NO_GOODS)));
        }
        return jobs;
    }
}
