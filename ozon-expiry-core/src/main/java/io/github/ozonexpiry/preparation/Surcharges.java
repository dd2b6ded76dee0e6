package io.github.ozonexpiry.preparation;

import io.github.ozonexpiry.money.Amounts;
import io.github.ozonexpiry.penalty.ShippingCost;
import io.github.ozonexpiry.penalty.TariffLadder;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.preparation.Preparation.Ending;
import io.github.ozonexpiry.preparation.Replay.Reckoned;
import io.github.ozonexpiry.text.Message;

/** What the recommended time has cost: the same under every setting, for the recommended time is independent of it (H-10). */
final class Surcharges {

    private Surcharges() {}

    static Reckoned<Amounts> of(PreparationHistory history) {
        if (history.duty() != Duty.HANDED_OVER) {
            return new Reckoned.NotKnown<>(Message.of("preparation.notKnown.handOver"));
        }
        Amounts sum = Amounts.NONE;
        for (Preparation one : history.postings()) {
            TariffLadder ladder = TariffLadder.of(one.posting());
            if (one.ending() == Ending.DONE && hasTariff(one, ladder)) {
                ShippingCost cost = ladder.costAt(one.until().by());
                if (cost instanceof ShippingCost.NotKnown notKnown) {
                    return new Reckoned.NotKnown<>(notKnown.reason());
                }
                sum = sum.plus(cost.amount().orElseThrow());
            }
        }
        return new Reckoned.Known<>(sum);
    }

    /** Outside FBS shipping costs nothing unless Ozon states steps (T-01). */
    private static boolean hasTariff(Preparation one, TariffLadder ladder) {
        return !ladder.isEmpty()
                || one.posting().scheme().filter(Scheme.FBS::equals).isPresent();
    }
}
