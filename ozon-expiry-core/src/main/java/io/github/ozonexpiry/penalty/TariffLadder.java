package io.github.ozonexpiry.penalty;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Tariffication;
import io.github.ozonexpiry.rule.Finding;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The tariff ladder of a posting: the steps that Ozon states, in the order of time. Immutable.
 *
 * <p>The steps win over {@code tariffication.current_*}, which is the state of one past moment. Ladders differ from posting to posting:
 * they are data, never constants (T-07).
 */
public final class TariffLadder {

    private static final Comparator<Tariffication.Step> BY_DEADLINE =
            Comparator.comparing(step -> step.deadline().orElse(Instant.MAX));

    private final List<TariffStep> steps;
    private final List<Finding> findings;

    private TariffLadder(List<TariffStep> steps, List<Finding> findings) {
        this.steps = List.copyOf(steps);
        this.findings = List.copyOf(findings);
    }

    /**
     * The ladder that a posting states.
     *
     * @param posting the posting
     * @return its ladder, without steps when none was stated
     */
    public static TariffLadder of(Posting posting) {
        Optional<Tariffication> stated = posting.tariffication().value();
        if (stated.isEmpty()) {
            return new TariffLadder(List.of(), List.of());
        }
        List<Tariffication.Step> byTime = new ArrayList<>(stated.get().steps());
        byTime.sort(BY_DEADLINE);
        Optional<Money> price = posting.value();
        List<TariffStep> steps = new ArrayList<>();
        Instant from = posting.inProcessAt().orElse(Instant.MIN);
        for (Tariffication.Step step : byTime) {
            Instant until =
                    step.deadline().value().map(TariffLadder::afterSecondOf).orElse(Instant.MAX);
            steps.add(new TariffStep(from, until, step.tariff(), price));
            from = until;
        }
        return new TariffLadder(steps, LadderCheck.all(stated.get(), steps));
    }

    /** {@return the steps in the order of time} */
    public List<TariffStep> steps() {
        return steps;
    }

    /** {@return what contradicts itself in the ladder; see {@link LadderCheck}} */
    public List<Finding> findings() {
        return findings;
    }

    /** {@return whether Ozon stated no step} */
    public boolean isEmpty() {
        return steps.isEmpty();
    }

    /**
     * The step that a moment belongs to.
     *
     * @param moment the moment of shipping
     * @return the step, or empty before the order, after a last step with an end, or without steps
     */
    public Optional<TariffStep> stepAt(Instant moment) {
        return steps.stream().filter(step -> step.covers(moment)).findFirst();
    }

    /**
     * What shipping at a moment costs.
     *
     * @param moment the moment of shipping
     * @return the cost, or not known with the reason
     */
    public ShippingCost costAt(Instant moment) {
        if (steps.isEmpty()) {
            return new ShippingCost.NotKnown(Message.of("cost.notKnown.noLadder"));
        }
        return stepAt(moment).map(TariffStep::cost).orElseGet(() -> new ShippingCost.NotKnown(outside(moment)));
    }

    /**
     * The curve over time: the steps that hold at a moment or later.
     *
     * @param from the moment from which on the curve is wanted
     * @return the steps that end after that moment, in the order of time
     */
    public List<TariffStep> curveFrom(Instant from) {
        return steps.stream().filter(step -> step.until().isAfter(from)).toList();
    }

    /**
     * The next moment at which waiting costs more.
     *
     * @param now the moment of judgement
     * @return the first later step that costs more than shipping now, or empty when none does or a cost is not known
     */
    public Optional<TariffStep> nextDearer(Instant now) {
        Optional<Money> current = costAt(now).amount();
        return current.flatMap(cost -> steps.stream()
                .filter(step -> step.from().isAfter(now))
                // Behind a step without end another one never begins.
                .filter(step -> step.from().isBefore(Instant.MAX))
                .filter(step -> step.cost()
                        .amount()
                        .filter(later -> dearer(later, cost))
                        .isPresent())
                .findFirst());
    }

    private static boolean dearer(Money later, Money now) {
        return later.currency().equals(now.currency()) && later.compareTo(now) > 0;
    }

    private Message outside(Instant moment) {
        boolean before = moment.isBefore(steps.get(0).from());
        return Message.of(before ? "cost.notKnown.beforeOrder" : "cost.notKnown.afterLastStep", moment);
    }

    private static Instant afterSecondOf(Instant deadline) {
        return deadline.plusSeconds(1);
    }
}
