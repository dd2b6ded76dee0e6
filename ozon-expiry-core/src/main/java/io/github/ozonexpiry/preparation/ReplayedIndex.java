package io.github.ozonexpiry.preparation;

import io.github.ozonexpiry.index.IndexLedger;
import io.github.ozonexpiry.index.IndexOutcome;
import io.github.ozonexpiry.index.IndexPolicy;
import io.github.ozonexpiry.index.IndexReading;
import io.github.ozonexpiry.index.IndexShare;
import io.github.ozonexpiry.money.Amounts;
import io.github.ozonexpiry.penalty.Charge;
import io.github.ozonexpiry.penalty.ChargeCalculator;
import io.github.ozonexpiry.preparation.Replay.Reckoned;
import io.github.ozonexpiry.text.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The error index that the postings of one place give in a replay. */
final class ReplayedIndex {

    private static final IndexShare NO_ERROR = new IndexShare(0, 1);
    private static final Comparator<IndexReading> BY_SHARE =
            Comparator.comparing(reading -> reading.share().orElse(NO_ERROR));

    private final IndexPolicy policy;
    private final Map<LocalDate, List<Ended>> errors = new TreeMap<>();
    private final LocalDate firstOrder;
    private final LocalDate lastOrder;
    private final IndexLedger ledger;

    /** The history has a posting or more. */
    ReplayedIndex(PreparationHistory history, IndexPolicy policy, List<Ended> ended) {
        List<Preparation> postings = history.postings();
        this.policy = policy;
        firstOrder = policy.dayOf(postings.get(0).ordered());
        lastOrder = policy.dayOf(postings.get(postings.size() - 1).ordered());
        for (Ended one : ended) {
            LocalDate day = policy.dayOf(one.when().by());
            errors.computeIfAbsent(day, none -> new ArrayList<>()).add(one);
        }
        LocalDate end = policy.dayOf(history.asOf()).plusDays(1);
        ledger = new IndexLedger(policy, firstOrder.minusDays(policy.windowDays() + policy.excludedDays()), end);
        // Of two outcomes told at one moment the ledger takes the one that says more against the seller.
        postings.forEach(
                one -> ledger.record(one.posting().number(), new IndexOutcome.Shipment(one.ordered()), history.asOf()));
        ended.forEach(one -> ledger.record(
                one.of().posting().number(),
                new IndexOutcome.SellerError(one.of().ordered(), one.when()),
                history.asOf()));
    }

    /** The first of the highest readings whose window begins no earlier than the first order, and ends no later than the last one. */
    Reckoned<IndexReading> worst() {
        LocalDate first = firstOrder.plusDays(policy.windowDays() + policy.excludedDays() - 1L);
        LocalDate end = lastOrder.plusDays(policy.excludedDays() + 1L);
        return Optional.of(first)
                .filter(day -> day.isBefore(end))
                .flatMap(day ->
                        day.datesUntil(end).map(one -> ledger.on(one).highest()).max(BY_SHARE))
                .<Reckoned<IndexReading>>map(Reckoned.Known::new)
                .orElseGet(
                        () -> new Reckoned.NotKnown<>(Message.of("preparation.notKnown.window", policy.windowDays())));
    }

    /** What the errors cost, each at the index of its day. */
    Reckoned<Amounts> charges(Optional<ChargeCalculator> tariff) {
        if (tariff.isEmpty()) {
            return new Reckoned.NotKnown<>(Message.of("preparation.notKnown.noTariff"));
        }
        Amounts sum = Amounts.NONE;
        for (Map.Entry<LocalDate, List<Ended>> day : errors.entrySet()) {
            for (Charge charge : charges(day.getKey(), day.getValue(), tariff.get())) {
                if (charge instanceof Charge.NotKnown notKnown) {
                    return new Reckoned.NotKnown<>(notKnown.reason());
                }
                sum = sum.plus(charge.amount().orElseThrow());
            }
        }
        return new Reckoned.Known<>(sum);
    }

    private Collection<Charge> charges(LocalDate day, List<Ended> ended, ChargeCalculator tariff) {
        List<ChargeCalculator.Cancelled> cancelled = ended.stream()
                .map(one -> new ChargeCalculator.Cancelled(
                        one.of().posting().number(),
                        one.when().by(),
                        one.of().posting().lines()))
                .toList();
        return ledger.on(policy.chargeIndexDay(day))
                .highest()
                .share()
                .map(share -> tariff.atIndex(share.errors(), share.shipments()))
                .orElse(tariff)
                .chargesOf(day, cancelled)
                .values();
    }
}
