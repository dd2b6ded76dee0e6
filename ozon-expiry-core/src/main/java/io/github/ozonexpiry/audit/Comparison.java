package io.github.ozonexpiry.audit;

import io.github.ozonexpiry.audit.AuditLine.Differing;
import io.github.ozonexpiry.audit.AuditLine.Matched;
import io.github.ozonexpiry.audit.AuditLine.NotCompared;
import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One charge of Ozon's against what was computed. */
record Comparison(AuditPolicy policy) {

    AuditLine of(Expected expected, Seen charge) {
        return of(List.of(expected), charge, List.of());
    }

    /** The sum of a day against what was computed for it and what the error list names one by one. */
    AuditLine of(List<Expected> expected, Seen charge, List<Seen> listed) {
        Optional<Money> charged = charge.net();
        Optional<Money> computed = computed(expected, listed);
        List<Billed> listedRows =
                listed.stream().flatMap(each -> each.rows().stream()).toList();
        Sides sides = new Sides(expected, charge.rows(), listedRows, computed, charged);
        Optional<Message> obstacle = obstacle(expected, charge, listed);
        if (obstacle.isPresent()) {
            return new NotCompared(sides, obstacle.get());
        }
        boolean inTime = expected.stream().allMatch(each -> policy.inTime(each.day(), charge.day()));
        return inTime && policy.same(computed.orElseThrow(), charged.orElseThrow())
                ? new Matched(sides)
                : new Differing(sides, new Explaining(policy, expected, charge, sides).explanations());
    }

    private Optional<Message> obstacle(List<Expected> expected, Seen charge, List<Seen> listed) {
        Optional<Message> unknown = expected.stream()
                .map(Expected::whyNotKnown)
                .flatMap(Optional::stream)
                .findFirst();
        if (unknown.isPresent()) {
            return Optional.of(Message.of("audit.notCompared.notKnown", unknown.get()));
        }
        boolean silent = charge.net().isEmpty()
                || listed.stream().anyMatch(each -> each.net().isEmpty());
        if (silent) {
            return Optional.of(Message.of("audit.notCompared.amount"));
        }
        CurrencyCode currency = charge.net().orElseThrow().currency();
        return amounts(expected, listed).stream()
                .map(Money::currency)
                .filter(other -> !other.equals(currency))
                .findFirst()
                .map(other -> Message.of("audit.notCompared.currencies", other.code(), currency.code()));
    }

    /** The sum, where all is known and of one currency; one amount alone is left as it was computed. */
    private Optional<Money> computed(List<Expected> expected, List<Seen> listed) {
        List<Money> amounts = amounts(expected, listed);
        boolean whole = amounts.size() == expected.size() + listed.size()
                && amounts.stream().map(Money::currency).distinct().count() == 1;
        if (!whole || amounts.size() == 1) {
            return whole ? Optional.of(amounts.get(0)) : Optional.empty();
        }
        return amounts.stream().map(policy::rounded).reduce(Money::plus);
    }

    private static List<Money> amounts(List<Expected> expected, List<Seen> listed) {
        List<Money> amounts = new ArrayList<>();
        expected.forEach(each -> each.money().ifPresent(amounts::add));
        listed.forEach(each -> each.net().ifPresent(amounts::add));
        return amounts;
    }
}
