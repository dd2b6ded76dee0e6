package io.github.ozonexpiry.client.wire;

import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.Tariffication;
import io.github.ozonexpiry.posting.Tariffication.Tariff;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** {@code tariffication}: the tariff of the moment and the next one. */
record WireTariffication(
        Stated<Word<Tariffication.Type>> currentTariffType,
        Stated<BigDecimal> currentTariffRate,
        Stated<WireMoney> currentTariffCharge,
        Stated<CurrencyCode> currentTariffChargeCurrencyCode,
        Stated<WireMoney> currentTariffMinCharge,
        Stated<Word<Tariffication.Type>> nextTariffType,
        Stated<BigDecimal> nextTariffRate,
        Stated<WireMoney> nextTariffCharge,
        Stated<CurrencyCode> nextTariffChargeCurrencyCode,
        Stated<WireMoney> nextTariffMinCharge,
        Stated<Instant> nextTariffStartsAt,
        Map<String, String> unknown)
        implements Shape {

    /** The two members of a posting as one; said as soon as one of them is. */
    static Stated<Tariffication> toTariffication(
            Stated<WireTariffication> moment, Stated<List<Stated<WireStep>>> steps) {
        if (!moment.isStated() && !steps.isStated()) {
            return Shape.unsaid(moment.isAbsent() ? steps : moment);
        }
        return Stated.of(new Tariffication(
                Shape.part(moment, WireTariffication::current),
                Shape.part(moment, WireTariffication::next),
                Shape.part(moment, WireTariffication::nextTariffStartsAt),
                Shape.elements(steps, WireStep::toStep)));
    }

    private Stated<Tariff> current() {
        return tariff(
                currentTariffType,
                currentTariffRate,
                WireMoney.toMoney(currentTariffCharge, currentTariffChargeCurrencyCode),
                WireMoney.toMoney(currentTariffMinCharge, currentTariffChargeCurrencyCode));
    }

    private Stated<Tariff> next() {
        return tariff(
                nextTariffType,
                nextTariffRate,
                WireMoney.toMoney(nextTariffCharge, nextTariffChargeCurrencyCode),
                WireMoney.toMoney(nextTariffMinCharge, nextTariffChargeCurrencyCode));
    }

    /** Ozon says "no tariff" by an empty type, whatever rate stands beside it. */
    private static Stated<Tariff> tariff(
            Stated<Word<Tariffication.Type>> type,
            Stated<BigDecimal> rate,
            Stated<Money> charge,
            Stated<Money> minCharge) {
        boolean emptyType = type instanceof Stated.Nothing<Word<Tariffication.Type>> nothing
                && nothing.spelling().isBlank();
        boolean anyStated = type.isStated() || rate.isStated() || charge.isStated() || minCharge.isStated();
        if (!emptyType && anyStated) {
            return Stated.of(new Tariff(type, rate, charge, minCharge));
        }
        boolean allAbsent = type.isAbsent() && rate.isAbsent() && charge.isAbsent() && minCharge.isAbsent();
        if (emptyType || allAbsent) {
            return Shape.unsaid(type);
        }
        return Stated.nothing();
    }

    @Override
    public Map<String, String> unknownFields() {
        return UnknownPaths.of(unknown)
                .in("current_tariff_charge", currentTariffCharge)
                .in("current_tariff_min_charge", currentTariffMinCharge)
                .in("next_tariff_charge", nextTariffCharge)
                .in("next_tariff_min_charge", nextTariffMinCharge)
                .all();
    }
}
