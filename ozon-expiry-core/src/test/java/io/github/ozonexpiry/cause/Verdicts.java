package io.github.ozonexpiry.cause;

import static io.github.ozonexpiry.posting.Postings.aPosting;

import io.github.ozonexpiry.expiry.ExpiryKind;
import io.github.ozonexpiry.expiry.PostingState;
import io.github.ozonexpiry.money.Amounts;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.Delivery;
import io.github.ozonexpiry.posting.Delivery.MethodId;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Sayable;
import io.github.ozonexpiry.text.Wording;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Verdicts in few words for tests of patterns; what a pattern does not look at is made up. */
final class Verdicts {

    private static final Evidence FACT =
            new Evidence(Message.of("evidence.test"), Optional.empty(), "test", Evidence.Weight.STRONG);

    private Verdicts() {}

    static Verdict verdict(Posting posting, Cause... causes) {
        List<RankedCause> ranked = Stream.of(causes)
                .map(cause -> new RankedCause(cause, Certainty.LIKELY, List.of(FACT), List.of(), Optional.empty()))
                .toList();
        return new Verdict(posting, new PostingState.Expired(ExpiryKind.NOT_SHIPPED), ranked, List.of());
    }

    static Verdict verdict(Cause... causes) {
        return verdict(aPosting().build(), causes);
    }

    static Verdict worth(Cause cause, Line... lines) {
        return verdict(aPosting().lines(List.of(lines)).build(), cause);
    }

    static List<Verdict> times(int times, Cause cause) {
        return Collections.nCopies(times, verdict(cause));
    }

    @SafeVarargs
    static List<Verdict> all(List<Verdict>... parts) {
        List<Verdict> all = new ArrayList<>();
        for (List<Verdict> part : parts) {
            all.addAll(part);
        }
        return all;
    }

    static Line line(long sku, int quantity, String price, String currency) {
        return Line.of(new Sku(sku), "A-" + sku, "product " + sku, quantity, Money.of(price, currency));
    }

    static Line withoutPrice(long sku) {
        return new Line(Stated.of(new Sku(sku)), Stated.absent(), Stated.absent(), Stated.of(1), Stated.absent());
    }

    static Delivery fromWarehouse(Stated<WarehouseId> warehouse, Stated<String> name) {
        return new Delivery(
                Stated.absent(),
                Stated.absent(),
                warehouse,
                name,
                Stated.absent(),
                Stated.absent(),
                Stated.absent(),
                Stated.absent());
    }

    static Delivery deliveredBy(Stated<MethodId> method, Stated<String> name, Stated<Long> provider) {
        return new Delivery(
                method,
                name,
                Stated.absent(),
                Stated.absent(),
                provider,
                Stated.absent(),
                Stated.absent(),
                Stated.absent());
    }

    static Amounts amounts(Money... sums) {
        Amounts amounts = Amounts.NONE;
        for (Money sum : sums) {
            amounts = amounts.plus(sum);
        }
        return amounts;
    }

    static String said(Sayable value) {
        return value.in(Wording.in(Language.ENGLISH, ZoneOffset.UTC));
    }
}
