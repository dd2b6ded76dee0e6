package io.github.ozonexpiry.client.audit;

import io.github.ozonexpiry.client.FinanceCalls;
import io.github.ozonexpiry.client.OzonSeller;
import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.client.answer.ReadingStep;
import io.github.ozonexpiry.client.answer.ReadingSteps;
import io.github.ozonexpiry.client.finance.Accrual;
import io.github.ozonexpiry.client.finance.AccrualType;
import io.github.ozonexpiry.client.finance.PostingAccruals;
import io.github.ozonexpiry.client.finance.StoredTransaction;
import io.github.ozonexpiry.client.rating.PostingError;
import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.posting.PostingNumber;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reads what Ozon billed: the error list, the accruals of each day, those of postings, and stored transactions. All calls only read. Immutable.
 *
 * <p>A call that fails loses no other: what could not be read is named in {@link ChargesRead}.
 */
public final class ChargeReader {

    private static final String TYPES = "accrual types";
    private static final String ERRORS = "error list";
    private static final String BY_DAY = "accruals of the day";
    private static final String OF_POSTINGS = "accruals of postings";
    private static final int MOST_POSTINGS = 200;

    private final OzonSeller shop;
    private final ZoneId zone;

    private ChargeReader(OzonSeller shop, ZoneId zone) {
        this.shop = shop;
        this.zone = zone;
    }

    /**
     * A reader of a shop's charges.
     *
     * @param shop the shop
     * @return the reader, which counts days in Moscow: whose day Ozon means is not documented
     */
    public static ChargeReader of(OzonSeller shop) {
        return new ChargeReader(shop, ZoneId.of("Europe/Moscow"));
    }

    /**
     * The same reader with another zone.
     *
     * @param other the zone in which a moment of the error list has its day
     * @return the new reader
     */
    public ChargeReader in(ZoneId other) {
        return new ChargeReader(shop, other);
    }

    /**
     * Reads the charges of a period: the dictionary of kinds, the error list, each day's accruals strictly one after another, and the accruals of
     * postings, 200 a call. Needed to compare with what was computed. It takes a call a day at least; let {@link OzonSeller#async} do it in
     * another thread.
     *
     * @param first the first day, from 1 January 2022 on
     * @param last the last day
     * @param postings the postings whose accruals are asked for as well; none is fine
     * @param progress is told of each step that is done
     * @return the charges that are a matter of lateness and cancellation, and what could not be read
     * @throws IllegalArgumentException when the first day is after the last, or earlier than 2022; names it
     */
    public ChargesRead read(
            LocalDate first,
            LocalDate last,
            Collection<PostingNumber> postings,
            Consumer<? super ReadingStep> progress) {
        if (first.isAfter(last)) {
            throw new IllegalArgumentException("first day " + first + " after the last " + last);
        }
        List<LocalDate> days = first.datesUntil(last.plusDays(1)).toList();
        List<PostingNumber> numbers = postings.stream().distinct().toList();
        int parts = (numbers.size() + MOST_POSTINGS - 1) / MOST_POSTINGS;
        ReadingSteps steps = new ReadingSteps(progress, 2 + days.size() + parts);
        Gathered gathered = new Gathered(first, last);
        Map<Long, String> dictionary = new HashMap<>();
        steps.next(TYPES, () -> gathered.attempt(TYPES, Set.of(), () -> dictionary(dictionary, gathered)));
        ChargeRows rows = new ChargeRows(gathered, new ChargeTypes(dictionary), zone);
        steps.next(ERRORS, () -> gathered.attempt(ERRORS, gathered.days(), () -> errors(first, last, rows, gathered)));
        for (LocalDate day : days) {
            steps.next(BY_DAY, () -> gathered.attempt(BY_DAY + " " + day, Set.of(day), () -> day(day, rows, gathered)));
        }
        for (int part = 0; part < parts; part++) {
            List<PostingNumber> some =
                    numbers.subList(part * MOST_POSTINGS, Math.min(numbers.size(), (part + 1) * MOST_POSTINGS));
            steps.next(
                    OF_POSTINGS,
                    () -> gathered.attempt(
                            OF_POSTINGS + " " + some.size() + " from " + some.get(0),
                            gathered.days(),
                            () -> postings(some, rows, gathered)));
        }
        return gathered.read();
    }

    /**
     * Reads a stored answer of {@code /v3/finance/transaction/list}, which Ozon switched off on 8 September 2026; nothing is called.
     *
     * @param json the answer, UTF-8
     * @param first the first day that is wanted
     * @param last the last day that is wanted
     * @param currency the shop's currency: the answer names none
     * @return the charges, and what could not be read
     * @throws io.github.ozonexpiry.client.UnreadableAnswer when it is not JSON, an error answer, or the answer of another method
     */
    public static ChargesRead stored(byte[] json, LocalDate first, LocalDate last, CurrencyCode currency) {
        Gathered gathered = new Gathered(first, last);
        Page<StoredTransaction> page = FinanceCalls.readStored(json);
        page.quarantined().forEach(gathered::broken);
        StoredRows rows = new StoredRows(gathered, new ChargeTypes(Map.of()), currency);
        page.items().forEach(rows::add);
        return gathered.read();
    }

    private void dictionary(Map<Long, String> names, Gathered gathered) {
        Page<AccrualType> page = shop.finance().types();
        page.quarantined().forEach(gathered::broken);
        for (AccrualType type : page.items()) {
            type.id().value().ifPresent(id -> type.name().value().ifPresent(name -> names.put(id.number(), name)));
        }
    }

    private void errors(LocalDate first, LocalDate last, ChargeRows rows, Gathered gathered) {
        try (Stream<PostingError> errors = shop.ratings()
                .errors(
                        first.atStartOfDay(zone).toInstant(),
                        last.plusDays(1).atStartOfDay(zone).toInstant(),
                        List.of())
                .items(gathered::broken)) {
            errors.forEach(rows::error);
        }
    }

    private void day(LocalDate day, ChargeRows rows, Gathered gathered) {
        try (Stream<Accrual> accruals = shop.finance().byDay(day).items(gathered::broken)) {
            accruals.forEach(accrual -> rows.accrual(accrual, day));
        }
    }

    private void postings(List<PostingNumber> some, ChargeRows rows, Gathered gathered) {
        Page<PostingAccruals> page = shop.finance().ofPostings(some);
        page.quarantined().forEach(gathered::broken);
        page.items().forEach(rows::posting);
    }
}
