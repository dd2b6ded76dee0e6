package io.github.ozonexpiry.penalty;

import io.github.ozonexpiry.penalty.ChargeCalculator.Cancelled;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which of a day's cancellations are free, and which may be because they share the moment that decides (I-16). */
record FreeOfDay(Set<PostingNumber> free, List<PostingNumber> tied) {

    static FreeOfDay of(List<Cancelled> cancellations, int many) {
        List<Cancelled> byMoment = cancellations.stream()
                .sorted(Comparator.comparing(Cancelled::at))
                .toList();
        if (many == 0 || byMoment.size() <= many) {
            return new FreeOfDay(numbers(many == 0 ? List.of() : byMoment), List.of());
        }
        Instant last = byMoment.get(many - 1).at();
        if (last.isBefore(byMoment.get(many).at())) {
            return new FreeOfDay(numbers(byMoment.subList(0, many)), List.of());
        }
        List<Cancelled> before =
                byMoment.stream().filter(one -> one.at().isBefore(last)).toList();
        List<PostingNumber> tied = byMoment.stream()
                .filter(one -> one.at().equals(last))
                .map(Cancelled::posting)
                .toList();
        return new FreeOfDay(numbers(before), tied);
    }

    /** What a cancellation costs after all; one that costs nothing anyway needs no freeing. */
    Charge applied(PostingNumber posting, Charge full, Reckoning reckoning) {
        boolean costs = full.amount().filter(money -> money.signum() == 0).isEmpty();
        if (costs && free.contains(posting)) {
            return reckoning.nothing(Message.of("charge.step.firstOfDay", posting));
        }
        if (costs && tied.contains(posting)) {
            String names = tied.stream().map(PostingNumber::toString).collect(Collectors.joining(", "));
            return new Charge.NotKnown(Message.of("charge.notKnown.tied", names));
        }
        return full;
    }

    private static Set<PostingNumber> numbers(List<Cancelled> cancellations) {
        return cancellations.stream().map(Cancelled::posting).collect(Collectors.toUnmodifiableSet());
    }
}
