package io.github.ozonexpiry.audit;

import io.github.ozonexpiry.audit.Billed.Detail;
import io.github.ozonexpiry.audit.Billed.Source;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.posting.PostingNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Charges for tests: the ninth of May is the day of W-03. */
final class Charges {

    static final LocalDate DAY = LocalDate.of(2026, 5, 9);
    static final PostingNumber ONE = PostingNumber.of("70350001-0001-1");
    static final PostingNumber TWO = PostingNumber.of("70350001-0002-1");
    static final AuditPolicy POLICY =
            AuditPolicy.of(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31), LocalDate.of(2026, 6, 10));

    private Charges() {}

    static Expected cancelled(PostingNumber posting, String cny) {
        return Expected.of(posting, ChargeKind.CANCELLATION, DAY, cny(cny));
    }

    static Money cny(String amount) {
        return Money.of(amount, "CNY");
    }

    static Money rub(String amount) {
        return Money.of(amount, "RUB");
    }

    static Billed listed(PostingNumber posting, String cny) {
        return row(Source.ERROR_LIST, "", ChargeKind.CANCELLATION, Optional.of(posting), cny);
    }

    static Billed accrued(String reference, PostingNumber posting, String cny) {
        return row(Source.ACCRUAL_OF_DAY, reference, ChargeKind.ERROR, Optional.of(posting), cny);
    }

    static Billed ofDay(String reference, String cny) {
        return row(Source.ACCRUAL_OF_DAY, reference, ChargeKind.ERROR, Optional.empty(), cny);
    }

    static Billed row(Source source, String reference, ChargeKind kind, Optional<PostingNumber> posting, String cny) {
        return new Billed(source, reference, kind, kind.name(), posting, DAY, Optional.of(cny(cny)), Detail.NONE);
    }

    static Billed on(LocalDate day, Billed row) {
        return new Billed(
                row.source(), row.reference(), row.kind(), row.type(), row.posting(), day, row.cost(), row.detail());
    }

    static Billed costing(Optional<Money> cost, Billed row) {
        return new Billed(
                row.source(), row.reference(), row.kind(), row.type(), row.posting(), row.day(), cost, row.detail());
    }

    static Billed with(Detail detail, Billed row) {
        return new Billed(
                row.source(), row.reference(), row.kind(), row.type(), row.posting(), row.day(), row.cost(), detail);
    }

    static Detail price(String cny) {
        return new Detail(Optional.empty(), Optional.of(cny(cny)), Optional.empty(), Optional.empty());
    }

    static Detail percent(String percent) {
        return new Detail(Optional.of(Percent.of(percent)), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Detail grace() {
        return new Detail(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(true));
    }

    static AuditLine only(List<Expected> expected, List<Billed> billed) {
        return only(expected, billed, POLICY);
    }

    static AuditLine only(List<Expected> expected, List<Billed> billed, AuditPolicy policy) {
        List<AuditLine> lines = Audit.of(expected, billed, policy).lines();
        if (lines.size() != 1) {
            throw new AssertionError("one line wanted, got " + lines);
        }
        return lines.get(0);
    }
}
