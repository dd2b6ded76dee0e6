package io.github.ozonexpiry.capacity;

import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is to be packed, and what cannot be planned for and why. Immutable. */
public final class Backlog {

    private final List<PackingJob> jobs;
    private final List<LeftOut> leftOut;
    private final Optional<Orders> orders;

    Backlog(List<PackingJob> jobs, List<LeftOut> leftOut, Optional<Orders> orders) {
        this.jobs = List.copyOf(jobs);
        this.leftOut = List.copyOf(leftOut);
        this.orders = orders;
        refuseTwice(jobs);
        refuseTwoCurrencies(jobs);
    }

    /** Why a posting is no job. */
    public enum Reason {
        /** Its status was not stated or is newer than this version. */
        STATUS_NOT_KNOWN,
        /** By its status it is not to be packed (L-01): it is packed already, on its way, ended, or another's turn. */
        NOT_TO_PACK,
        /** No deadline that counts is known of it. */
        NO_DEADLINE,
        /** No pick-up slot of the year before is over by its deadline. */
        NO_SLOT,
        /** How long packing takes is not known. */
        NO_RATE,
        /** Packing time depends on its products, and none was stated. */
        NO_PRODUCTS,
        /** Its goods are not there, and no arrival can be reckoned with. */
        NO_GOODS
    }

    /**
     * A posting that is not planned for.
     *
     * @param number the posting
     * @param reason why
     */
    public record LeftOut(PostingNumber number, Reason reason) {

        /** {@return the reason in words} */
        public Message message() {
            return Message.of("capacity.left." + reason, number);
        }
    }

    private static void refuseTwice(List<PackingJob> jobs) {
        Set<PostingNumber> numbers = new HashSet<>();
        for (PackingJob job : jobs) {
            if (!numbers.add(job.number())) {
                throw new IllegalArgumentException("posting " + job.number() + " stands twice in the backlog");
            }
        }
    }

    private static void refuseTwoCurrencies(List<PackingJob> jobs) {
        List<CurrencyCode> currencies = jobs.stream()
                .flatMap(job -> job.atStake().stream())
                .map(Money::currency)
                .distinct()
                .toList();
        if (currencies.size() > 1) {
            throw new IllegalArgumentException("amounts of one currency can be compared, got " + currencies);
        }
    }

    /**
     * A backlog of jobs that the caller has made.
     *
     * @param jobs the jobs
     * @return the backlog
     * @throws IllegalArgumentException when a posting stands twice or the amounts have two currencies; names them
     */
    public static Backlog of(List<PackingJob> jobs) {
        return new Backlog(jobs, List.of(), Optional.empty());
    }

    /**
     * Starts building a backlog from postings.
     *
     * @param now the moment of judgement
     * @return a builder that knows no rate, no slots and no goods yet
     */
    public static BacklogBuilder at(Instant now) {
        return new BacklogBuilder(now);
    }

    /** {@return what is to be packed, in the order in which it was given} */
    public List<PackingJob> jobs() {
        return jobs;
    }

    /** {@return what is not planned for, each with its reason} */
    public List<LeftOut> leftOut() {
        return leftOut;
    }

    /**
     * The same postings handed over at other times.
     *
     * @param other the other hand-over
     * @return the new backlog
     * @throws IllegalStateException when it was made of jobs, so that nobody knows their deadlines
     */
    public Backlog handedOver(HandOver other) {
        return orders.orElseThrow(() ->
                        new IllegalStateException("this backlog was made of jobs: their deadlines are not known to it"))
                .backlog(other);
    }

    /** What was missing when it was made. */
    List<Message> notKnown() {
        List<Message> notKnown = new ArrayList<>();
        if (!leftOut.isEmpty()) {
            notKnown.add(Message.of("capacity.notKnown.leftOut", leftOut.size()));
        }
        if (orders.filter(made -> made.handOver().slots().isEmpty()).isPresent()) {
            notKnown.add(Message.of("capacity.notKnown.slots"));
        }
        return notKnown;
    }
}
