package io.github.ozonexpiry.client.audit;

import io.github.ozonexpiry.audit.Billed.Detail;
import io.github.ozonexpiry.audit.Billed.Source;
import io.github.ozonexpiry.audit.ChargeKind;
import io.github.ozonexpiry.client.finance.Accrual;
import io.github.ozonexpiry.client.finance.AccrualTypeId;
import io.github.ozonexpiry.client.finance.Fee;
import io.github.ozonexpiry.client.finance.PostingAccruals;
import io.github.ozonexpiry.client.rating.PostingError;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes charges of the rows of Ozon's answers. */
record ChargeRows(Gathered gathered, ChargeTypes types, ZoneId zone) {

    /** A posting has three parts, an order two; a contract has another form. */
    private static final Pattern POSTING = Pattern.compile("\\d+-\\d+-\\d+");

    private static final String ERROR_LIST = "error list";
    private static final String OF_POSTINGS = "accruals of postings";

    void error(PostingError error) {
        Optional<PostingNumber> posting = error.postingNumber().value();
        Optional<Instant> at = error.errorAt().value();
        if (posting.isEmpty() || at.isEmpty()) {
            gathered.unread(
                    ERROR_LIST + " " + posting.map(PostingNumber::text).orElse("?"),
                    at.map(moment -> Set.of(moment.atZone(zone).toLocalDate())).orElseGet(gathered::days),
                    "a row without posting_number or error_at");
            return;
        }
        Optional<Word<PostingError.Kind>> word = error.postingErrorType().value();
        Detail detail = Gathered.detail(
                error.chargePercent().value(),
                error.price().value(),
                error.index().value(),
                error.hasGraceStatus().value());
        gathered.charge(
                new Gathered.Key(
                        Source.ERROR_LIST, "", kind(word), word.map(Word::text).orElse("")),
                posting,
                at.get().atZone(zone).toLocalDate(),
                error.charge().value(),
                detail);
    }

    private static ChargeKind kind(Optional<Word<PostingError.Kind>> word) {
        PostingError.Kind known = word.flatMap(Word::known).orElse(PostingError.Kind.UNSPECIFIED);
        return switch (known) {
            case SELLER_CANCELLATION -> ChargeKind.CANCELLATION;
            case SELLER_DELAY -> ChargeKind.DELAY;
            case UNSPECIFIED -> ChargeKind.ERROR;
        };
    }

    /** One charge a kind; the fees of one accrual that are of one kind are its parts. */
    void accrual(Accrual accrual, LocalDate asked) {
        LocalDate day = accrual.date().orElse(asked);
        Map<AccrualTypeId, List<Optional<Money>>> byType = new LinkedHashMap<>();
        for (Fee fee : accrual.fees()) {
            fee.typeId()
                    .value()
                    .ifPresentOrElse(
                            type -> byType.computeIfAbsent(type, any -> new ArrayList<>())
                                    .add(fee.accrued().value()),
                            () -> gathered.passOver("?"));
        }
        String reference = accrual.accrualId().value().map(Accrual.Id::toString).orElse("");
        Optional<PostingNumber> posting = posting(accrual);
        byType.forEach((type, amounts) -> charge(Source.ACCRUAL_OF_DAY, reference, type, posting, day, amounts));
    }

    /** Rows of one kind and day for different products are parts of one charge, those for the same product are several charges. */
    void posting(PostingAccruals accruals) {
        Optional<PostingNumber> posting = accruals.postingNumber().value();
        List<Part> parts = new ArrayList<>();
        for (PostingAccruals.Item item : accruals.accruals()) {
            Optional<AccrualTypeId> type = item.typeId().value();
            Optional<LocalDate> day = item.accrualDate().value();
            if (type.isEmpty() || day.isEmpty() || posting.isEmpty()) {
                gathered.unread(
                        OF_POSTINGS + " " + posting.map(PostingNumber::text).orElse("?"),
                        day.map(Set::of).orElseGet(gathered::days),
                        "a row without posting_number, type_id or accrual_date");
            } else {
                add(parts, type.get(), day.get(), item);
            }
        }
        parts.forEach(part -> charge(Source.ACCRUAL_OF_POSTING, "", part.type, posting, part.day, part.amounts));
    }

    private record Part(
            AccrualTypeId type, LocalDate day, boolean credit, List<Stated<Sku>> skus, List<Optional<Money>> amounts) {

        boolean takes(AccrualTypeId other, LocalDate date, PostingAccruals.Item item) {
            return type.equals(other)
                    && day.equals(date)
                    && credit == isCredit(item)
                    && item.sku().isStated()
                    && !skus.contains(item.sku());
        }
    }

    private static void add(List<Part> parts, AccrualTypeId type, LocalDate day, PostingAccruals.Item item) {
        Part part = parts.stream()
                .filter(each -> each.takes(type, day, item))
                .findFirst()
                .orElseGet(() -> {
                    Part more = new Part(type, day, isCredit(item), new ArrayList<>(), new ArrayList<>());
                    parts.add(more);
                    return more;
                });
        part.skus.add(item.sku());
        part.amounts.add(item.accrued().value());
    }

    private static boolean isCredit(PostingAccruals.Item item) {
        return item.accrued().value().filter(money -> money.signum() > 0).isPresent();
    }

    private void charge(
            Source source,
            String reference,
            AccrualTypeId type,
            Optional<PostingNumber> posting,
            LocalDate day,
            List<Optional<Money>> amounts) {
        Optional<ChargeKind> kind = types.ofNumber(type.number(), day);
        if (kind.isEmpty()) {
            gathered.passOver(types.said(type.number()));
            return;
        }
        Gathered.Key key = new Gathered.Key(source, reference, kind.get(), types.said(type.number()));
        gathered.charge(key, posting, day, Gathered.sum(amounts).map(Money::negated), Detail.NONE);
    }

    private static Optional<PostingNumber> posting(Accrual accrual) {
        return accrual.postingNumber()
                .or(() -> accrual.unitNumber()
                        .value()
                        .filter(unit -> POSTING.matcher(unit.strip()).matches())
                        .map(PostingNumber::of));
    }
}
