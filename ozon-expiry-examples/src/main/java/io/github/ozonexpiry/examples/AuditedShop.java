package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.audit.Audit;
import io.github.ozonexpiry.audit.Basis;
import io.github.ozonexpiry.audit.ChargeKind;
import io.github.ozonexpiry.audit.Expected;
import io.github.ozonexpiry.client.audit.ChargeReader;
import io.github.ozonexpiry.client.audit.ChargesRead;
import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.penalty.Breach;
import io.github.ozonexpiry.penalty.Charge;
import io.github.ozonexpiry.penalty.ChargeCalculator;
import io.github.ozonexpiry.penalty.ExchangeRates;
import io.github.ozonexpiry.penalty.PenaltyTariff;
import io.github.ozonexpiry.penalty.PenaltyTariffs;
import io.github.ozonexpiry.penalty.Zone;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.sandbox.OzonSandbox;
import io.github.ozonexpiry.sandbox.SandboxShop;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The invented shop of {@code charges.tsv}: what its cancellations of one day should cost by the tariff, against what Ozon says when asked.
 *
 * @param day the day of the cancellations
 * @param read the day on which the charges are read
 */
record AuditedShop(LocalDate day, LocalDate read) {

    /** The rate and the index of Ozon's own examples (W-02, W-03). */
    private static final BigDecimal ROUBLES_FOR_A_YUAN = BigDecimal.valueOf(12);

    private static final long ERRORS = 45;
    private static final long SHIPMENTS = 900;
    private static final int DAYS_BEFORE = 3;

    private static final ExchangeRates RATES = (currency, day) -> Optional.of(ROUBLES_FOR_A_YUAN);

    /** Cancelled three days before a moment. */
    static AuditedShop at(Instant now) {
        LocalDate read = LocalDate.ofInstant(now, Arguments.MOSCOW);
        return new AuditedShop(read.minusDays(DAYS_BEFORE), read);
    }

    /** Asks a sandbox, and compares. */
    Audit audit(Instant now) {
        List<AuditedRow> rows = AuditedRow.all();
        try (OzonSandbox ozon = OzonSandbox.at(now)) {
            SandboxShop shop = ozon.shop("4711", "sandbox");
            rows.forEach(row -> row.bill(shop, day));
            ChargesRead charges = ChargeReader.of(ozon.seller(shop).build())
                    .read(day, read, rows.stream().map(AuditedRow::number).toList(), step -> {});
            List<Expected> expected =
                    rows.stream().filter(AuditedRow::ours).map(this::expected).toList();
            return Audit.of(expected, charges.charges(), charges.policy(read).rates(RATES));
        }
    }

    private Expected expected(AuditedRow row) {
        PenaltyTariff tariff = PenaltyTariffs.official().named("GLOBAL-5");
        Charge charge = ChargeCalculator.of(tariff, CurrencyCode.of("CNY"))
                .rates(RATES)
                .atIndex(ERRORS, SHIPMENTS)
                .charge(Breach.CANCELLATION, List.of(Line.of(new Sku(1), "A", "goods", 1, row.price())), day);
        return charge.fold(known -> known(row, tariff, known), missing -> notKnown(row, missing));
    }

    private Expected known(AuditedRow row, PenaltyTariff tariff, Charge.Known charge) {
        Percent percent =
                tariff.zoneOf(ERRORS, SHIPMENTS).flatMap(Zone::percent).orElseThrow();
        Basis basis = Basis.of(row.price(), percent)
                .limited(Optional.of(ROUBLES_FOR_A_YUAN), tariff.minimum(), tariff.maximum());
        return new Expected(
                row.number(),
                ChargeKind.CANCELLATION,
                day,
                new Expected.Cost.Known(charge.money()),
                Optional.of(basis),
                charge.trace());
    }

    private Expected notKnown(AuditedRow row, Charge.NotKnown missing) {
        return new Expected(
                row.number(),
                ChargeKind.CANCELLATION,
                day,
                new Expected.Cost.NotKnown(missing.reason()),
                Optional.empty(),
                List.of());
    }
}
