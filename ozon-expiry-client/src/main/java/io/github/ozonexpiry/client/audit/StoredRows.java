package io.github.ozonexpiry.client.audit;

import io.github.ozonexpiry.audit.Billed.Detail;
import io.github.ozonexpiry.audit.Billed.Source;
import io.github.ozonexpiry.audit.ChargeKind;
import io.github.ozonexpiry.client.finance.Accrual;
import io.github.ozonexpiry.client.finance.StoredTransaction;
import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.PostingNumber;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Makes charges of stored transactions, by their name or their Russian one. */
record StoredRows(Gathered gathered, ChargeTypes types, CurrencyCode currency) {

    private static final int DATE = "2026-05-04".length();

    void add(StoredTransaction operation) {
        String name = operation.operationType().orElse("");
        Optional<LocalDate> day = operation.operationDate().value().flatMap(StoredRows::day);
        String reference =
                operation.operationId().value().map(Accrual.Id::toString).orElse("");
        if (day.isEmpty()) {
            gathered.unread("stored transaction " + reference, gathered.days(), "no operation_date such as 2026-05-04");
            return;
        }
        Optional<ChargeKind> kind = types.ofName(name, day.get())
                .or(() -> operation.operationTypeName().value().flatMap(text -> types.ofName(text, day.get())));
        if (kind.isEmpty()) {
            gathered.passOver(name);
            return;
        }
        Optional<PostingNumber> posting =
                operation.posting().value().flatMap(of -> of.postingNumber().value());
        Optional<Money> cost = operation.amount().value().map(amount -> new Money(amount.negate(), currency));
        gathered.charge(
                new Gathered.Key(Source.STORED_TRANSACTION, reference, kind.get(), name),
                posting,
                day.get(),
                cost,
                Detail.NONE);
    }

    private static Optional<LocalDate> day(String moment) {
        try {
            return Optional.of(LocalDate.parse(moment.substring(0, Math.min(DATE, moment.length()))));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
