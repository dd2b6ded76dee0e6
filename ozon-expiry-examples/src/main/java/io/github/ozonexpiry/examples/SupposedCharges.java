package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.outlook.ExpectedCharges;
import io.github.ozonexpiry.penalty.Charge;
import io.github.ozonexpiry.penalty.ChargeCalculator;
import io.github.ozonexpiry.penalty.PenaltyTariff;
import io.github.ozonexpiry.penalty.PenaltyTariffs;
import io.github.ozonexpiry.penalty.PenaltyTariffs.Answer;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Scheme;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a delay or a cancellation would be charged, as far as the user says by what.
 *
 * @param tariff the tariff that the user chose where nobody published which one holds
 * @param index the error index that Ozon states
 */
record SupposedCharges(Optional<PenaltyTariff> tariff, Optional<Percent> index) {

    /**
     * Reads the two options.
     *
     * @throws BadInput when there is no such tariff or the index is none; names it
     */
    static SupposedCharges of(Options options) {
        return new SupposedCharges(
                options.value("--tariff").map(SupposedCharges::named),
                options.value("--index").map(SupposedCharges::percent));
    }

    /** The same, where the user gave any of them. */
    static Optional<SupposedCharges> asked(Options options) {
        return options.has("--tariff") || options.has("--index") ? Optional.of(of(options)) : Optional.empty();
    }

    /** The charges of a posting: by the chosen tariff, else by that of its scheme on the day of the breach, where it is known. */
    ExpectedCharges of(Posting posting) {
        CurrencyCode currency = posting.value().map(Money::currency).orElse(CurrencyCode.RUB);
        Scheme scheme = posting.scheme().orElse(Scheme.FBS);
        return (breach, lines, at) -> {
            Answer answer = on(scheme, LocalDate.ofInstant(at, Arguments.MOSCOW));
            return answer instanceof Answer.NotKnown none
                    ? new Charge.NotKnown(none.reason())
                    : by(answer.tariff().orElseThrow(), currency).of(breach, lines, at);
        };
    }

    private Answer on(Scheme scheme, LocalDate day) {
        return tariff.<Answer>map(Answer.Known::new)
                .orElseGet(() -> PenaltyTariffs.official().on(scheme, day));
    }

    private ExpectedCharges by(PenaltyTariff held, CurrencyCode currency) {
        ChargeCalculator calculator = ChargeCalculator.of(held, currency);
        return ExpectedCharges.by(index.map(calculator::atIndex).orElse(calculator), Arguments.MOSCOW);
    }

    private static PenaltyTariff named(String name) {
        return PenaltyTariffs.official().all().stream()
                .filter(tariff -> tariff.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadInput("report.bad.tariff", name, names()));
    }

    private static String names() {
        return String.join(
                ", ",
                PenaltyTariffs.official().all().stream()
                        .map(PenaltyTariff::name)
                        .toList());
    }

    private static Percent percent(String text) {
        if (!text.matches("\\d{1,3}(\\.\\d{1,9})?")) {
            throw new BadInput("report.bad.index", text);
        }
        return Percent.of(text);
    }
}
