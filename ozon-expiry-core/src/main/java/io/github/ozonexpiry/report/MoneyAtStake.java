package io.github.ozonexpiry.report;

import io.github.ozonexpiry.money.Amounts;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.penalty.TariffStep;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the open postings of a report cost by the recommended-time tariff (T-01), and what waiting adds. The charges of the error index
 * are not in it.
 *
 * @param ifShippedNow the cost of shipping all open postings now; discounts count as negative
 * @param ifShippedLater the cost of shipping all of them at the end of {@code outlook}
 * @param outlook how far ahead
 * @param lateGoods the value of the goods of open postings that are late: the sales that a cancellation would lose
 * @param unknown how many open postings have a ladder or price that does not tell the cost now or later
 */
public record MoneyAtStake(
        Amounts ifShippedNow, Amounts ifShippedLater, Duration outlook, Amounts lateGoods, int unknown) {

    /** How far ahead the cost of waiting is shown: a working day of an online shop, our choice. */
    public static final Duration OUTLOOK = Duration.ofHours(24);

    static MoneyAtStake of(List<ReportEntry> open, Instant now) {
        Amounts shippedNow = Amounts.NONE;
        Amounts shippedLater = Amounts.NONE;
        Amounts lateGoods = Amounts.NONE;
        int unknown = 0;
        for (ReportEntry entry : open) {
            Optional<Money> current = entry.ladder().costAt(now).amount();
            Optional<Money> later = entry.ladder().costAt(now.plus(OUTLOOK)).amount();
            if (current.isPresent() && later.isPresent()) {
                shippedNow = shippedNow.plus(current.get());
                shippedLater = shippedLater.plus(later.get());
            } else {
                unknown++;
            }
            if (entry.isLate() && entry.posting().value().isPresent()) {
                lateGoods = lateGoods.plus(entry.posting().value().get());
            }
        }
        return new MoneyAtStake(shippedNow, shippedLater, OUTLOOK, lateGoods, unknown);
    }

    /**
     * The next moment at which waiting costs more for any of these postings.
     *
     * @param entries the postings
     * @return the start of the first dearer step
     */
    static Optional<Instant> nextRise(List<ReportEntry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.nextDearer().stream())
                .map(TariffStep::from)
                .min(Instant::compareTo);
    }
}
