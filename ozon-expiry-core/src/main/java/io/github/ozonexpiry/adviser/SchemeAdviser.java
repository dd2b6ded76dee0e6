package io.github.ozonexpiry.adviser;

import io.github.ozonexpiry.placement.PastLosses;
import io.github.ozonexpiry.placement.Placement;
import io.github.ozonexpiry.placement.SchemeAdvice;
import io.github.ozonexpiry.prevention.Advice;
import io.github.ozonexpiry.prevention.AdviceKind;
import io.github.ozonexpiry.prevention.AdvisedValue;
import io.github.ozonexpiry.prevention.Adviser;
import io.github.ozonexpiry.prevention.ExpectedEffect;
import io.github.ozonexpiry.prevention.ExpectedEffect.LostOrders;
import io.github.ozonexpiry.prevention.ExpectedEffect.Window;
import io.github.ozonexpiry.prevention.Subject;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Advises to keep steady products at Ozon or a partner where the seller may (P-06). The effect is the best that can be: as if none of the past losses
 * had been.
 *
 * @param placements where each product could be kept
 * @param window the time of the losses
 */
public record SchemeAdviser(SchemeAdvice placements, Window window) implements Adviser {

    @Override
    public Counsel advise(Instant now) {
        List<Advice> advices = new ArrayList<>();
        List<Message> notJudged = new ArrayList<>();
        for (Placement placement : placements.placements()) {
            if (placement instanceof Placement.Move move) {
                advices.add(advice(move));
            } else if (placement instanceof Placement.NotKnown) {
                notJudged.add(placement.message());
            }
        }
        return new Counsel(advices, notJudged);
    }

    private Advice advice(Placement.Move move) {
        List<Message> basis = List.of(
                Message.of("prevention.basis.scheme", move.to().name()),
                Message.of(
                        "prevention.basis.steady",
                        move.why().weeksWithSale(),
                        move.why().weeks().size()),
                Message.of(
                        "prevention.basis.supply",
                        move.effect().supply(),
                        move.effect().days()));
        Advice.Id id =
                new Advice.Id(AdviceKind.SCHEME, Subject.product(move.sku().toString()), new AdvisedValue.None());
        return Advice.estimated(id, basis, effect(move));
    }

    private ExpectedEffect effect(Placement.Move move) {
        return move.effect()
                .losses()
                .map(PastLosses::lost)
                .filter(lost -> lost > 0)
                .<ExpectedEffect>map(lost -> new LostOrders(lost, 0, window))
                .orElseGet(ExpectedEffect.NotKnown::new);
    }
}
