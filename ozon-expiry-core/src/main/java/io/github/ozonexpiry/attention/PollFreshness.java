package io.github.ozonexpiry.attention;

import io.github.ozonexpiry.attention.PollLog.Poll;
import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.text.Listed;
import io.github.ozonexpiry.text.Message;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How old what the seller knew of the postings was, by the clock. Ozon advises to refresh postings regularly, and does not say how often (P-12): how
 * old is too old is the seller's.
 *
 * @param since since when calls are recorded; how old the knowledge was then is not known, and taken for new
 * @param now until when
 * @param knownFor how old the list of postings may become
 * @param polls how many calls succeeded
 * @param failed how many failed
 * @param lastSuccess the last call that succeeded; empty when none did
 * @param stretches the stretches from one successful call to the next, without those of no length; one at least
 */
public record PollFreshness(
        Instant since,
        Instant now,
        Duration knownFor,
        int polls,
        int failed,
        Optional<Instant> lastSuccess,
        List<Stretch> stretches) {

    private static final Comparator<Stretch> BY_LENGTH = Comparator.comparing(Stretch::length);

    /**
     * Copies the list.
     *
     * @param since since when calls are recorded
     * @param now until when
     * @param knownFor how old the list of postings may become
     * @param polls how many calls succeeded
     * @param failed how many failed
     * @param lastSuccess the last call that succeeded
     * @param stretches the stretches between successful calls
     * @throws IllegalArgumentException when there is no time between them, or no stretch; names both moments
     */
    public PollFreshness {
        stretches = List.copyOf(stretches);
        refuseNoTime(since, now);
        if (stretches.isEmpty()) {
            throw new IllegalArgumentException("no stretch from " + since + " to " + now);
        }
    }

    private static void refuseNoTime(Instant since, Instant now) {
        if (!now.isAfter(since)) {
            throw new IllegalArgumentException("no time from " + since + " to " + now);
        }
    }

    /**
     * A stretch of time without a successful call.
     *
     * @param from its begin: a successful call, or the begin of the record
     * @param to its end: the next successful call, or the moment of judgement; later
     * @param failed how many calls failed in it
     * @param orders the orders that came in it, its begin included and its end not, in the order of time
     */
    public record Stretch(Instant from, Instant to, int failed, List<PostingNumber> orders) {

        /**
         * Copies the list.
         *
         * @param from its begin
         * @param to its end
         * @param failed how many calls failed in it
         * @param orders the orders that came in it
         * @throws IllegalArgumentException when it does not end after it begins; names both
         */
        public Stretch {
            orders = List.copyOf(orders);
            if (!to.isAfter(from)) {
                throw new IllegalArgumentException("no stretch from " + from + " to " + to);
            }
        }

        /** {@return how long it was} */
        public Duration length() {
            return Duration.between(from, to);
        }

        /** {@return the stretch in a sentence for people: from when to when nobody knew, and whether anybody asked in vain} */
        public Message message() {
            return Message.of("attention.stretch", from, to, length(), failed);
        }
    }

    /**
     * Reckons it.
     *
     * @param log the calls
     * @param touches the postings whose orders are looked for in the stretches; one whose order is not stated is in none
     * @param policy how old the list may become
     * @param now the moment of judgement; later calls are left out
     * @return how old the knowledge was
     * @throws IllegalArgumentException when the record does not begin before {@code now}; names both
     */
    public static PollFreshness of(PollLog log, Collection<FirstTouch> touches, AttentionPolicy policy, Instant now) {
        refuseNoTime(log.since(), now);
        List<Instant> succeeded =
                log.until(now).stream().filter(Poll::succeeded).map(Poll::at).toList();
        return new PollFreshness(
                log.since(),
                now,
                policy.knownFor(),
                succeeded.size(),
                log.until(now).size() - succeeded.size(),
                succeeded.stream().max(Comparator.naturalOrder()),
                StretchCut.of(log, now, touches));
    }

    /** {@return the longest stretch; of equally long ones the first} */
    public Stretch longest() {
        return stretches.stream()
                .reduce((one, other) -> BY_LENGTH.compare(one, other) < 0 ? other : one)
                .orElseThrow();
    }

    /** {@return the stretches that were longer than the list may be old, in the order of time} */
    public List<Stretch> blind() {
        return stretches.stream()
                .filter(stretch -> stretch.length().compareTo(knownFor) > 0)
                .toList();
    }

    /**
     * The blind stretch in which a moment lies.
     *
     * @param moment the moment
     * @return the stretch, its begin included and its end not; empty when the moment lies in none
     */
    public Optional<Stretch> blindAt(Instant moment) {
        return blind().stream()
                .filter(stretch -> !moment.isBefore(stretch.from()) && moment.isBefore(stretch.to()))
                .findFirst();
    }

    /** {@return for how long the list was older than it may be, at least} */
    public Duration outdated() {
        return blind().stream().map(stretch -> stretch.length().minus(knownFor)).reduce(Duration.ZERO, Duration::plus);
    }

    /** {@return the share of the recorded time in which the list was older than it may be, at least; rounded to a tenth of a percent} */
    public Percent outdatedShare() {
        BigDecimal whole = seconds(Duration.between(since, now));
        return new Percent(seconds(outdated()).movePointRight(2).divide(whole, 1, RoundingMode.HALF_EVEN));
    }

    private static BigDecimal seconds(Duration time) {
        return BigDecimal.valueOf(time.getSeconds()).add(BigDecimal.valueOf(time.getNano(), 9));
    }

    /** {@return how fresh the knowledge was, and each blind stretch with the orders that came in it, in sentences for people} */
    public List<Message> messages() {
        List<Message> messages = new ArrayList<>();
        messages.add(Message.of("attention.polls", since, polls, failed, outdatedShare(), knownFor));
        messages.add(Message.of("attention.polls.longest", longest().message()));
        for (Stretch stretch : blind()) {
            if (!stretch.orders().isEmpty()) {
                List<Message> orders = stretch.orders().stream()
                        .map(order -> Message.of("attention.posting", order))
                        .toList();
                messages.add(Message.of(
                        "attention.stretch.orders", stretch.from(), stretch.to(), orders.size(), new Listed(orders)));
            }
        }
        return messages;
    }
}
