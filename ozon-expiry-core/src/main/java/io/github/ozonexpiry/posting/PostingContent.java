package io.github.ozonexpiry.posting;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All parts of a posting; hidden, so that a part can be added without breaking a caller. */
record PostingContent(
        PostingNumber number,
        Stated<Long> orderId,
        Stated<PostingNumber> parent,
        Optional<Scheme> scheme,
        Stated<Word<Status>> status,
        Stated<Word<Status.Substatus>> substatus,
        List<Line> lines,
        Stated<Instant> inProcessAt,
        Stated<Instant> shipmentDate,
        Stated<Instant> shipmentDateWithoutDelay,
        Stated<Instant> deliveringDate,
        Delivery delivery,
        Stated<Cancellation> cancellation,
        Stated<Tariffication> tariffication,
        Stated<Set<Word<AvailableAction>>> actions,
        Stated<Map<Word<Line.Requirement>, Set<Sku>>> requirements,
        Stated<Boolean> express,
        Stated<Boolean> legalEntity,
        Map<String, String> unknownFields) {

    Optional<Money> value() {
        Optional<Money> sum = Optional.empty();
        for (Line line : lines) {
            Optional<Money> total = line.total();
            if (total.isEmpty()
                    || sum.filter(before ->
                                    !before.currency().equals(total.get().currency()))
                            .isPresent()) {
                return Optional.empty();
            }
            sum = Optional.of(sum.map(total.get()::plus).orElse(total.get()));
        }
        return sum;
    }
}
