package io.github.ozonexpiry.client.audit;

import io.github.ozonexpiry.audit.Billed;
import io.github.ozonexpiry.audit.Billed.Detail;
import io.github.ozonexpiry.audit.Billed.Source;
import io.github.ozonexpiry.audit.ChargeKind;
import io.github.ozonexpiry.client.OzonException;
import io.github.ozonexpiry.client.answer.Quarantined;
import io.github.ozonexpiry.client.audit.ChargesRead.Unread;
import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.posting.PostingNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Collects what was read; a number that the core does not take becomes none, so that no row is lost for it. */
final class Gathered {

    private final LocalDate first;
    private final LocalDate last;
    private final List<Billed> charges = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private final List<Quarantined> quarantined = new ArrayList<>();
    private final Map<String, Long> passedOver = new TreeMap<>();

    Gathered(LocalDate first, LocalDate last) {
        this.first = first;
        this.last = last;
    }

    /** What a row says beside its amount. */
    record Key(Source source, String reference, ChargeKind kind, String type) {}

    void charge(Key key, Optional<PostingNumber> posting, LocalDate day, Optional<Money> cost, Detail detail) {
        if (day.isBefore(first) || day.isAfter(last)) {
            return;
        }
        Billed bare = new Billed(key.source, key.reference, key.kind, key.type, posting, day, Optional.empty(), detail);
        charges.add(taken(() -> new Billed(key.source, key.reference, key.kind, key.type, posting, day, cost, detail))
                .orElse(bare));
    }

    void passOver(String kind) {
        passedOver.merge(kind, 1L, Long::sum);
    }

    void broken(Quarantined row) {
        quarantined.add(row);
    }

    void unread(String what, Set<LocalDate> days, String reason) {
        unread.add(new Unread(what, days, reason));
    }

    /** All days of the period. */
    Set<LocalDate> days() {
        return first.datesUntil(last.plusDays(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Does a call and goes on after a failure, which is named. */
    void attempt(String what, Set<LocalDate> days, Runnable call) {
        try {
            call.run();
        } catch (OzonException e) {
            unread(what, days, e.toString());
        }
    }

    ChargesRead read() {
        return new ChargesRead(first, last, charges, unread, quarantined, passedOver);
    }

    static Detail detail(
            Optional<BigDecimal> percent, Optional<Money> price, Optional<BigDecimal> index, Optional<Boolean> grace) {
        Optional<Money> none = Optional.empty();
        return new Detail(
                taken(() -> new Detail(percent.map(Percent::new), none, Optional.empty(), grace))
                        .flatMap(Detail::percent),
                taken(() -> new Detail(Optional.empty(), price, Optional.empty(), grace))
                        .flatMap(Detail::price),
                taken(() -> new Detail(Optional.empty(), none, index, grace)).flatMap(Detail::index),
                grace);
    }

    /** The sum; empty where there is none, an amount is missing, or currencies differ. */
    static Optional<Money> sum(List<Optional<Money>> amounts) {
        boolean whole = amounts.stream().allMatch(Optional::isPresent)
                && amounts.stream()
                                .flatMap(Optional::stream)
                                .map(Money::currency)
                                .map(CurrencyCode::code)
                                .distinct()
                                .count()
                        == 1;
        return whole ? amounts.stream().flatMap(Optional::stream).reduce(Money::plus) : Optional.empty();
    }

    private static <T> Optional<T> taken(Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
