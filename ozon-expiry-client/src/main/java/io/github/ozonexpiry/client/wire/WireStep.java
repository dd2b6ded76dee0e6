package io.github.ozonexpiry.client.wire;

import io.github.ozonexpiry.posting.Tariffication;
import io.github.ozonexpiry.posting.Tariffication.Step;
import io.github.ozonexpiry.posting.Tariffication.Tariff;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/** {@code tariffication_steps[]}. */
record WireStep(
        Stated<Word<Tariffication.Type>> tariffType,
        Stated<BigDecimal> tariffRate,
        Stated<WireMoney> tariffCharge,
        Stated<WireMoney> minCharge,
        Stated<Instant> tariffDeadlineAt,
        Map<String, String> unknown)
        implements Shape {

    Step toStep() {
        Tariff tariff = new Tariff(
                tariffType,
                tariffRate,
                WireMoney.toMoney(tariffCharge, Stated.absent()),
                WireMoney.toMoney(minCharge, Stated.absent()));
        return new Step(tariff, tariffDeadlineAt);
    }

    @Override
    public Map<String, String> unknownFields() {
        return UnknownPaths.of(unknown)
                .in("tariff_charge", tariffCharge)
                .in("min_charge", minCharge)
                .all();
    }
}
