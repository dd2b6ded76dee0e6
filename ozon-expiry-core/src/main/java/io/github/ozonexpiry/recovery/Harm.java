package io.github.ozonexpiry.recovery;

import io.github.ozonexpiry.deadline.DeadlineKind;
import io.github.ozonexpiry.expiry.ExpiryKind;
import io.github.ozonexpiry.expiry.Fault;
import io.github.ozonexpiry.expiry.PostingState;
import io.github.ozonexpiry.letter.LetterPart.News;
import io.github.ozonexpiry.posting.Cancellation.Party;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.rule.Permission;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the buyer suffers, as far as the seller has to answer for it, and what of it can be told truly. */
record Harm(boolean isDone, Optional<News> news, boolean isToCome, List<Sku> missing) {

    static Harm of(Predicament predicament) {
        List<Sku> missing = missing(predicament);
        if (predicament.isCancelled()) {
            return new Harm(isAnswerable(predicament), ended(predicament.state()), false, missing);
        }
        if (predicament.isKeptByOzon()) {
            return new Harm(false, Optional.empty(), false, missing);
        }
        Optional<News> news = predicament.isOpen() ? threatening(predicament) : underWay(predicament);
        boolean toCome = news.filter(one -> one != News.DELAYED).isPresent();
        return new Harm(news.isPresent(), news, toCome, missing);
    }

    private static boolean isAnswerable(Predicament predicament) {
        return predicament.isKeptByOzon()
                ? predicament.fault() == Fault.SELLER
                : predicament.fault() != Fault.NOT_SELLER && !byBuyer(predicament);
    }

    static boolean byBuyer(Predicament predicament) {
        return isBy(Party.BUYER, predicament.state());
    }

    static boolean bySeller(Predicament predicament) {
        return isBy(Party.SELLER, predicament.state());
    }

    private static boolean isBy(Party party, PostingState state) {
        return state instanceof PostingState.Cancelled cancelled
                && cancelled.by().value().filter(word -> word.is(party)).isPresent();
    }

    private static Optional<News> ended(PostingState state) {
        if (state instanceof PostingState.Expired) {
            return Optional.of(News.EXPIRED);
        }
        return isBy(Party.SELLER, state) ? Optional.of(News.CANCELLED) : Optional.empty();
    }

    private static Optional<News> threatening(Predicament predicament) {
        boolean coming = isComing(predicament);
        Shortage.Extent extent =
                coming ? Shortage.Extent.NOTHING : predicament.shortage().extent();
        if (predicament.isShippingRefused() || extent == Shortage.Extent.ALL) {
            return Optional.of(News.CANCELLED);
        }
        if (extent == Shortage.Extent.PART) {
            return Optional.of(News.PARTLY_CANCELLED);
        }
        return predicament.state() instanceof PostingState.LateInError
                ? Optional.of(late(predicament))
                : Optional.empty();
    }

    /** L-11: what was handed over late can be put off to another day. */
    private static Optional<News> underWay(Predicament predicament) {
        return predicament.wasHandedOverLate()
                ? Optional.of(late(predicament)).filter(News.MOVED::equals)
                : Optional.empty();
    }

    /** An earlier move tells nothing: it may have been the buyer's wish, and the new date be missed again. */
    private static News late(Predicament predicament) {
        return Dates.movingDelivery(predicament) instanceof Permission.Allowed ? News.MOVED : News.DELAYED;
    }

    /** Whether what is missing arrives before the last moment that is known. */
    private static boolean isComing(Predicament predicament) {
        Optional<Instant> last =
                predicament.ahead(DeadlineKind.AUTO_CANCEL).or(() -> predicament.ahead(DeadlineKind.NO_DELAY));
        return predicament.shortage().missing().entrySet().stream()
                .allMatch(entry -> predicament.means().restocks().stream()
                        .filter(restock -> restock.sku().equals(entry.getKey()))
                        .filter(restock -> restock.quantity() >= entry.getValue())
                        .flatMap(restock -> restock.at().stream())
                        .anyMatch(at -> last.filter(at::isBefore).isPresent()));
    }

    private static List<Sku> missing(Predicament predicament) {
        Shortage shortage = predicament.shortage();
        if (shortage.isKnown()) {
            return List.copyOf(shortage.missing().keySet());
        }
        boolean suspected = shortage.extent() == Shortage.Extent.SUSPECTED;
        boolean ended = endedForWant(predicament.state()) && shortage.extent() == Shortage.Extent.NOT_KNOWN;
        return suspected || ended ? predicament.products() : List.of();
    }

    private static boolean endedForWant(PostingState state) {
        Optional<ExpiryKind> kind = state instanceof PostingState.Expired expired
                ? Optional.of(expired.kind())
                : state instanceof PostingState.Cancelled cancelled ? cancelled.tag() : Optional.empty();
        return kind.filter(ExpiryKind.OUT_OF_STOCK::equals).isPresent();
    }
}
