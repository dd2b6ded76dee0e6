package io.github.ozonexpiry.adviser;

import io.github.ozonexpiry.capacity.Relief;
import io.github.ozonexpiry.prevention.Advice;
import io.github.ozonexpiry.prevention.AdviceKind;
import io.github.ozonexpiry.prevention.AdvisedValue;
import io.github.ozonexpiry.prevention.Adviser;
import io.github.ozonexpiry.prevention.Adviser.Counsel;
import io.github.ozonexpiry.prevention.ExpectedEffect.LostOrders;
import io.github.ozonexpiry.prevention.ExpectedEffect.Window;
import io.github.ozonexpiry.prevention.Subject;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Advises more people where they save postings that are lost otherwise: the fewest of those tried that save most.
 *
 * @param warehouse where they pack
 * @param savings what changes would save, of one backlog; others than more people are passed over
 */
public record CapacityAdviser(Subject warehouse, List<Relief.Saving> savings) implements Adviser {

    /**
     * Copies the list.
     *
     * @param warehouse where they pack
     * @param savings what changes would save
     */
    public CapacityAdviser {
        savings = List.copyOf(savings);
    }

    @Override
    public Counsel advise(Instant now) {
        return new Counsel(
                best().map(saving -> advice(saving, now)).map(List::of).orElse(List.of()),
                savings.stream()
                        .flatMap(saving -> saving.without().notKnown().stream())
                        .distinct()
                        .toList());
    }

    private Optional<Relief.Saving> best() {
        return savings.stream()
                .filter(saving -> saving.relief() instanceof Relief.MoreHands && saving.postings() > 0)
                .max(Comparator.comparingInt(Relief.Saving::postings)
                        .thenComparing(CapacityAdviser::hands, Comparator.reverseOrder()));
    }

    private static int hands(Relief.Saving saving) {
        return ((Relief.MoreHands) saving.relief()).more();
    }

    private Advice advice(Relief.Saving saving, Instant now) {
        int from = saving.without().lost().size();
        int to = saving.with().lost().size();
        return Advice.estimated(
                new Advice.Id(AdviceKind.MORE_HANDS, warehouse, new AdvisedValue.Count(hands(saving))),
                List.of(Message.of("prevention.basis.hands", hands(saving), from, to)),
                new LostOrders(from, to, new Window(now, lastDue(saving))));
    }

    /** What is saved is packed after now and by then. */
    private static Instant lastDue(Relief.Saving saving) {
        return saving.with().kept().stream()
                .map(kept -> kept.job().dueBy())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
