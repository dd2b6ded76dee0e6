package io.github.ozonexpiry.recovery;

import io.github.ozonexpiry.deadline.DeadlineKind;
import io.github.ozonexpiry.expiry.ExpiryKind;
import io.github.ozonexpiry.expiry.Fault;
import io.github.ozonexpiry.expiry.PostingState;
import io.github.ozonexpiry.letter.LetterPart.News;
import io.github.ozonexpiry.outlook.Choice;
import io.github.ozonexpiry.posting.Cancellation.Party;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.rule.Permission;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the buyer suffers, as far as the seller has to answer for it, and what of it can be told truly. */
record Harm(boolean isDone, Optional<News> news, boolean isToCome, List<Sku> missing) {

    static Harm of(Situation situation) {
        List<Sku> missing = missing(situation);
        if (situation.isCancelled()) {
            return new Harm(isAnswerable(situation), ended(situation.state()), false, missing);
        }
        if (!situation.isOpen() || situation.isKeptByOzon()) {
            return new Harm(false, Optional.empty(), false, missing);
        }
        Optional<News> news = threatening(situation);
        boolean toCome = news.filter(one -> one != News.DELAYED).isPresent();
        return new Harm(news.isPresent(), news, toCome, missing);
    }

    private static boolean isAnswerable(Situation situation) {
        return situation.isKeptByOzon()
                ? situation.fault() == Fault.SELLER
                : situation.fault() != Fault.NOT_SELLER && !byBuyer(situation);
    }

    static boolean byBuyer(Situation situation) {
        return situation.state() instanceof PostingState.Cancelled cancelled
                && cancelled.by().value().filter(word -> word.is(Party.BUYER)).isPresent();
    }

    private static Optional<News> ended(PostingState state) {
        if (state instanceof PostingState.Expired) {
            return Optional.of(News.EXPIRED);
        }
        boolean bySeller = state instanceof PostingState.Cancelled cancelled
                && cancelled.by().value().filter(word -> word.is(Party.SELLER)).isPresent();
        return bySeller ? Optional.of(News.CANCELLED) : Optional.empty();
    }

    private static Optional<News> threatening(Situation situation) {
        boolean shippingRefused = situation
                .choice(Choice.ShipNow.class)
                .filter(ship -> ship.permission() instanceof Permission.Refused)
                .isPresent();
        boolean coming = situation.shortage().isKnown() && isComing(situation);
        Shortage.Extent extent =
                coming ? Shortage.Extent.NOTHING : situation.shortage().extent();
        if (shippingRefused || extent == Shortage.Extent.ALL) {
            return Optional.of(News.CANCELLED);
        }
        if (extent == Shortage.Extent.PART) {
            return Optional.of(News.PARTLY_CANCELLED);
        }
        return situation.state() instanceof PostingState.LateInError ? Optional.of(News.DELAYED) : Optional.empty();
    }

    /** Whether what is missing arrives before the last moment that is known. */
    private static boolean isComing(Situation situation) {
        Optional<Instant> last =
                situation.ahead(DeadlineKind.AUTO_CANCEL).or(() -> situation.ahead(DeadlineKind.NO_DELAY));
        return situation.shortage().missing().entrySet().stream()
                .allMatch(entry -> situation.means().restocks().stream()
                        .filter(restock -> restock.sku().equals(entry.getKey()))
                        .filter(restock -> restock.quantity() >= entry.getValue())
                        .flatMap(restock -> restock.at().stream())
                        .anyMatch(at -> last.filter(at::isBefore).isPresent()));
    }

    private static List<Sku> missing(Situation situation) {
        Shortage shortage = situation.shortage();
        if (shortage.isKnown()) {
            return List.copyOf(shortage.missing().keySet());
        }
        boolean suspected = shortage.extent() == Shortage.Extent.SUSPECTED;
        boolean ended = endedForWant(situation.state()) && shortage.extent() == Shortage.Extent.NOT_KNOWN;
        return suspected || ended ? situation.products() : List.of();
    }

    private static boolean endedForWant(PostingState state) {
        Optional<ExpiryKind> kind = state instanceof PostingState.Expired expired
                ? Optional.of(expired.kind())
                : state instanceof PostingState.Cancelled cancelled ? cancelled.tag() : Optional.empty();
        return kind.filter(ExpiryKind.OUT_OF_STOCK::equals).isPresent();
    }
}
